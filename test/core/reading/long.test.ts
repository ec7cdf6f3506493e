import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../server/src/core/markup/markdown/read.ts';
import { read } from '../../../server/src/core/reading/read.ts';

/** 100 KB that are one paragraph, one sentence or one quotation: a time that grew with their square would run into the limit. */
describe('reads in time', () => {
  it.each([
    ['a paragraph of short sentences', 'It held. '],
    ['a sentence of subjects', 'who said '],
    ['a sentence of speakers', 'said Ines, '],
    ['a sentence of authorities', 'according to '],
    ['a sentence of quotations', 'Ines Aldana said “a” and Bo Lund said “b”, '],
    ['a quotation that no block ends', '> “It held\n\n'],
  ])('%s', (_, words) => {
    const prose = readMarkdown(words.repeat(Math.ceil(100_000 / words.length)));
    const { quotations } = read(prose);
    expect(quotations.length > 0).toBe(prose.text.includes('“'));
  });
});
