import { describe, expect, test } from 'vitest';
import { checkClean } from '../support/draw.ts';

const hearing = (name: string): string => `TOM OSK: I think that Judge ${name} should have left the bench in May.

LIV BRANDT: No.

TOM OSK: Yes.
`;
const found = (quoted: string, spoken: string): readonly string[] =>
  checkClean(`
//- draft.md
“I think that Judge ${quoted} should have left the bench in May,” Tom Osk said.
//- sources/hearing.txt
${hearing(spoken)}`).map((finding) => finding.replace(/:.*/, ''));

describe('a word that the transcriber wrote down by ear', () => {
  test('may be spelled rightly', () => {
    expect(found('Lindqvist', 'Linquist (ph)')).toEqual([]);
  });
  test('is another word all the same where it is not nearly it', () => {
    expect(found('Moreau', 'Linquist (ph)')).toEqual(['altered-quotation']);
  });
  test('is what it is where nobody says so', () => {
    expect(found('Lindqvist', 'Linquist')).toEqual(['altered-quotation']);
  });
});
