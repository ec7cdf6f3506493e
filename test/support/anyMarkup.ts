import fc from 'fast-check';
import { expect } from 'vitest';
import type { Prose } from '../../server/src/core/prose/prose.ts';

/** Words of which each stands once, so that a place that is off by one shows. */
const wordAt = (n: number): string => `word${n.toString(36).padStart(3, '0')}x`;

/** Texts made of these scraps of a markup, with words between them that stand once. */
export const textsOf = (scraps: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...scraps), fc.boolean()), { maxLength: 40 })
    .map((all) => all.map(([scrap, hasWord], n) => scrap + (hasWord ? wordAt(n) : '')).join(''));

/** Any text, of signs that mean something and of any others. */
export const anyText = (signs: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 80 }),
  );

/** What holds of the prose of every text: words stand where they were written, blocks hold it whole, all spans lie inside. */
export function expectWhole(raw: string, prose: Prose): void {
  const { text, map, blocks } = prose;
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n\n')).toBe(text);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const span = { start: index, end: index + word.length };
    const there = map.toRaw(span);
    const back = map.toProse(there);
    if (back.start > span.start || back.end < span.end) expect(back).toEqual(span);
    if (/^word\w{3}x$/.test(word)) expect(raw.slice(there.start, there.end)).toBe(word);
  }
  for (const { index } of text.matchAll(/😀/g)) {
    const there = map.toRaw({ start: index, end: index + 2 });
    expect(raw.slice(there.start, there.end)).toBe('😀');
  }
  const inside = (length: number, { start, end }: { start: number; end: number }): void => {
    if (!(0 <= start && start <= end && end <= length)) expect.fail(`${start}–${end} of ${length}`);
  };
  for (const { span, raw: there } of prose.inlines) {
    inside(text.length, span);
    inside(raw.length, there);
  }
  for (const one of prose.citations) {
    inside(text.length, { start: one.at, end: one.at });
    inside(raw.length, one.raw);
    inside(raw.length, one.keyRaw);
    if (one.locatorRaw) inside(raw.length, one.locatorRaw);
  }
  for (const { raw: there } of prose.comments) inside(raw.length, there);
}
