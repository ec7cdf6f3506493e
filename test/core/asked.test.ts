import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../server/src/core/lookup/asked.ts';
import { itemsOf } from '../../server/src/core/lookup/items.ts';

const rowsOf = (text: string, ...parts: readonly string[]): readonly string[] =>
  askedOf({
    text,
    parts: (parts.length > 0 ? parts : [text]).map((part) => {
      const start = text.indexOf(part);
      return { start, end: start + part.length };
    }),
  }).rows.map((row) => row.join(' '));

describe('what an archive is asked for', () => {
  it.each([
    ['We will not pay for it', ['We will not pay for it']],
    ['We will … pay for it', ['We will', 'pay for it']],
    ['We will [never] pay for it', ['We will', 'pay for it']],
    ['[W]e will pay [for it] all', ['We will pay', 'all']],
    ['We don’t “pay” for 3.5 ferries', ["We don't pay for 3.5 ferries"]],
    ['… and then …', ['and then']],
    ['', []],
    ['—', []],
  ])('of «%s»', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('parts what stands between the parts of a quotation', () => {
    expect(rowsOf('“We will pay,” she said, “for it”', 'We will pay,', 'for it')).toEqual(['We will pay', 'for it']);
  });

  it('is the same for the same words, however they are set', () => {
    const key = (text: string) => askedOf({ text, parts: [{ start: 0, end: text.length }] }).key;
    expect(key('We don’t pay.')).toBe(key("We don't pay"));
    expect(key('We pay')).not.toBe(key('We … pay'));
  });

  it('holds as many words as the quotation has, and none of what stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quoted) => {
        const text = `neverbefore ${quoted} neverbehind`;
        const query = { text, parts: [{ start: 12, end: 12 + quoted.length }] };
        const words = askedOf(query).rows.flat();
        expect(words).toHaveLength(itemsOf(query).filter(({ kind }) => kind === 'word').length);
        expect(words.join(' ')).not.toMatch(/neverbe/);
      }),
    );
  });
});
