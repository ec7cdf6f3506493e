import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../server/src/core/extract/pdf/blocks.ts';
import type { Item } from '../../../../server/src/core/extract/pdf/item.ts';
import { layoutOf } from '../../../../server/src/core/extract/pdf/layout.ts';
import type { PageText } from '../../../../server/src/core/extract/pdf/pages.ts';

const place = fc.double({ min: -2000, max: 2000, noNaN: true });
const anyItem: fc.Arbitrary<Item> = fc.record({
  text: fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('´', '1', '•', 'A', 're-', '.')),
  x: place,
  y: place,
  width: fc.double({ min: -10, max: 1000, noNaN: true }),
  size: fc.double({ min: 0, max: 100, noNaN: true }),
  font: fc.constantFrom('f1', 'f2'),
});
const page = (item: fc.Arbitrary<Item>, most: number): fc.Arbitrary<PageText> =>
  fc.record({ items: fc.array(item, { maxLength: most }), nameless: fc.subarray(['f1', 'f2']) });

const blocks = (pages: readonly PageText[]) =>
  blocksOf(
    layoutOf(pages),
    pages.map((_, i) => `${i + 1}`),
  );

describe('any page', () => {
  it('is laid out', () => {
    fc.assert(
      fc.property(fc.array(page(anyItem, 12), { maxLength: 4 }), (pages) => {
        for (const { landmarks = [] } of blocks(pages)) expect(landmarks.length).toBeLessThanOrEqual(2 * pages.length);
      }),
    );
  });

  it('loses no word, wherever it stands', () => {
    const word = fc.record({
      // "xii" may be a page's number.
      text: fc
        .stringMatching(/^[a-zéö]{2,9}$/)
        .filter((text) => !/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text)),
      x: fc.integer({ min: 50, max: 500 }),
      y: fc.integer({ min: 50, max: 750 }),
      width: fc.integer({ min: 10, max: 60 }),
      size: fc.constantFrom(8, 10, 10, 10, 14),
      font: fc.constant('f1'),
    });
    const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (items) => {
        const found = blocks([{ items, nameless: [] }]);
        expect(letters(found.map(({ text }) => text).join(' '))).toBe(letters(items.map(({ text }) => text).join(' ')));
      }),
    );
  });
});

it('a page of twenty thousand scattered pieces is laid out in good time', () => {
  const scattered = Array.from({ length: 20_000 }, (_, i): Item => {
    const [x, y] = [(i * 7919) % 100_003, (i * 104_729) % 99_991];
    return { text: i % 3 === 0 ? `${i}` : 'aa', x, y, width: i % 50, size: 0.01 + (i % 7), font: 'f1' };
  });
  expect(blocks([{ items: scattered, nameless: ['f1'] }]).length).toBeGreaterThan(0);
});

it('a word of the letters of numerals that stands alone at the foot is a word; a numeral is the page’s number', () => {
  const line = (text: string, y: number): Item => ({ text, x: 60, y, width: 200, size: 10, font: 'f1' });
  for (const [foot, kept] of [
    ['civil', ['The talks were not', 'civil']],
    ['ill', ['The talks were not', 'ill']],
    ['xii', ['The talks were not']],
    ['– 12 –', ['The talks were not']],
  ] as const)
    expect(
      blocks([{ items: [line('The talks were not', 400), line(foot, 60)], nameless: [] }]).map(({ text }) => text),
    ).toEqual(kept);
});

it('a line from right to left is read so', () => {
  const item = { y: 700, size: 10, font: 'f1' };
  const items = [
    { ...item, text: 'הגאות', x: 200, width: 30 },
    { ...item, text: 'לקחה', x: 170, width: 26 },
    { ...item, text: 'סירות', x: 140, width: 26 },
  ];
  expect(blocks([{ items, nameless: [] }]).map(({ text }) => text)).toEqual(['הגאות לקחה סירות']);
});
