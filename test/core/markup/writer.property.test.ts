import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markups } from '../../../server/src/core/markup/registry.ts';

/** Words with whatever may mean something in one markup or another. */
const word = fc.oneof(
  fc.constantFrom('tide', 'forty', 'the', 'Aldana', 'naïve', '3.5', 'it’s'),
  fc.string({ unit: fc.constantFrom(...'ab1*_`[]()<>{}#&@^~|$%\\!:;/+-=.,\'"'), minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '[@log, p. 3]',
    '[^1]',
    '<!-- x -->',
    '&amp;',
    '{{< a >}}',
    '[[wiki]]',
    '~~no~~',
    '^12^',
    '100%',
    '$5',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(markups)('what is written into $name', ({ write, read }) => {
  it('is read as the words it was written for', () => {
    fc.assert(
      fc.property(words, (wanted) => {
        const written = write.words(wanted);
        fc.pre(written !== null);
        const { text, citations, comments } = read(`She said it then: ${written} and went.\n`);
        expect(folded(text)).toBe(folded(`She said it then: ${wanted} and went.`));
        expect([...citations, ...comments]).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is a comment that changes no word before and behind it', () => {
    const raw = 'The tide took forty boats, she said.\n\nIt went on.\n';
    for (let at = 0; at <= raw.length; at++) {
      if (/\S/.test(raw[at - 1] ?? ' ') && /[\p{L}]/u.test(raw[at] ?? ' ')) continue;
      const { span, newText } = write.comment('stet altered-quotation: as he told us', raw, at);
      const { text, directives } = read(raw.slice(0, span.start) + newText + raw.slice(span.end));
      expect(folded(text).replace(/ (?=[,.])/g, '')).toBe(folded(raw));
      expect(directives.map(({ rule, reason }) => [rule, reason])).toEqual([['altered-quotation', 'as he told us']]);
    }
  });

  it('is a citation that is read as one, with its key and its place', () => {
    // "fig-1" and its kin are cross-references to Quarto.
    const keys = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}[A-Za-z0-9]$/);
    const locators = fc.constantFrom('p. 3', 'pp. 3–4', 'para. 12', 'ch. 2');
    fc.assert(
      fc.property(keys, locators, (key, locator) => {
        const raw = '“It held,” she said.\n';
        const { before, behind, notes } = write.citation({ key, locator, title: 'Log', url: null }, null, raw);
        const cited = `“It held,” she said${before}.${behind}\n${notes.map((note) => note.newText).join('')}`;
        const { text, citations } = read(cited);
        expect(folded(text)).toBe('“It held,” she said.');
        expect(citations.map((one) => [one.key, one.locator, one.sure])).toEqual([[key, locator, true]]);
      }),
      { numRuns: 200 },
    );
  });
});
