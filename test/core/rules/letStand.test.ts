import { describe, expect, it } from 'vitest';
import { applyFix, checkDraft } from '../../support/draw.ts';

const sources = `
//- sources/quarry.md
# The quarry

“The stone came down at noon and we counted nine carts,” foreman Pelle Storm said.

“We shut the gate behind them and nobody was hurt that day,” Storm said.
`;
const allow = 'Allow this altered-quotation with a comment…';
const comment = ' <!-- stet altered-quotation: reason -->';

/** The draft allowed, with the comment where it was put; and that it holds there. */
function allowed(draft: string): string {
  const fixed = applyFix(`//- draft.md\n${draft}${sources}`, allow);
  expect(checkDraft(`//- draft.md\n${fixed}${sources}`)).toContain('[stet: reason]');
  return fixed.replace(comment, '¶').trim();
}

describe('a comment that allows a finding stands', () => {
  it.each([
    ['behind its sentence', '“The stone came down at noon and we counted ten carts,” Storm said.¶ He left.'],
    [
      'behind the quotation, where that ends the sentence',
      'He said: “The stone came down at noon and we counted ten carts.”¶ He left.',
    ],
    [
      'behind the quotation, where another comes before the sentence ends',
      '“The stone came down at noon and we counted ten carts,”¶ Storm said, and “we shut the gate behind them and nobody was hurt that day.”',
    ],
    [
      'behind the quotation, where no sentence ends on its line',
      '“The stone came down at noon and we counted ten carts,”¶ Storm said to Dr.\nLund.',
    ],
    ['behind no abbreviation', '“The stone came down at noon and we counted ten carts,” Storm told Dr. Lund.¶'],
  ])('%s', (_, draft) => expect(allowed(draft.replace('¶', ''))).toBe(draft));
});
