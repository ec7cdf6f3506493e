import { describe, expect, it } from 'vitest';
import { type ExtractedBlock, extractedProse } from '../../../server/src/core/extract/extracted.ts';
import type { Landmark } from '../../../server/src/core/prose/prose.ts';
import { placeLabel } from '../../../server/src/core/verdict/citation/place.ts';

const page = (number: number, at = 0): Landmark => ({ kind: 'page', at, label: `${number}`, number });
const words = (text: string, ...landmarks: readonly Landmark[]): ExtractedBlock => ({
  kind: 'paragraph',
  text,
  landmarks,
});
const note = (label: string, text: string, ...landmarks: readonly Landmark[]): ExtractedBlock => ({
  kind: 'footnote',
  text,
  place: `note ${label}`,
  landmarks,
});

/** Each word of a document with its page. */
function pagesOf(found: readonly ExtractedBlock[]): string {
  const prose = extractedProse(found);
  return [...prose.text.matchAll(/\w+/g)]
    .map((word) => `${word[0]} ${placeLabel({ start: word.index, end: word.index + word[0].length }, prose)}`)
    .join(', ');
}

describe('notes', () => {
  it('stand behind the text, under their pages', () => {
    const found = [
      words('one', page(1)),
      note('1', 'a'),
      words('two'),
      words('three', page(2)),
      note('2', 'b'),
      note('3', 'c'),
      words('four', page(3)),
    ];
    expect(extractedProse(found).blocks.map(({ paragraph, place }) => place ?? paragraph)).toEqual([
      1,
      2,
      3,
      4,
      'note 1',
      'note 2',
      'note 3',
    ]);
    expect(pagesOf(found)).toBe('one p. 1, two p. 1, three p. 2, four p. 3, a p. 1, b p. 2, c p. 2');
  });

  it('that run over a page leave its beginning to the text behind them', () => {
    expect(pagesOf([words('one', page(1)), note('1', 'a b', page(2, 2)), words('two')])).toBe(
      'one p. 1, two p. 2, a p. 1, b p. 2',
    );
    expect(pagesOf([words('one', page(1)), note('1', 'a', page(2)), words('', page(3)), words('two')])).toBe(
      'one p. 1, two p. 3, a p. 2',
    );
  });

  it('a document without any is as it was found', () => {
    expect(extractedProse([words('one', page(1)), words('two')]).text).toBe('one\n\ntwo');
  });
});
