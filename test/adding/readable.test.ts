import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from '../../server/src/adding/readable.ts';
import { type ExtractedBlock, extractedProse } from '../../server/src/core/extract/extracted.ts';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import type { Metadata } from '../../server/src/core/prose/prose.ts';

const origin = {
  url: 'https://courier.example/boats?a=1&b=2',
  retrieved: '2025-03-14T09:30:00Z',
  hash: 'c0ffee',
  key: 'boats',
  original: '.originals/boats.html',
};
const blocks: readonly ExtractedBlock[] = [
  { kind: 'heading', depth: 1, text: 'Boats lost #1' },
  {
    kind: 'paragraph',
    text: '“The tide took *fourteen* boats,” Aldana said. See [1] and <b>bold</b>, @petra, $5 and $6.',
  },
  { kind: 'quote', depth: 1, text: '- not a list\nsecond line' },
  { kind: 'item', text: '1. not a number' },
  { kind: 'verse', text: 'The tide,\n  it rises\nand falls' },
  { kind: 'paragraph', text: '+ plus\n= equals\n--- rule\n12) twelve' },
];
const metadata: Metadata = {
  title: 'Boats: “lost” # again',
  authors: ['Lena Dorrit', 'Mara "M" Quill'],
  date: '2025-03-14',
  publication: 'The Valley Courier',
  language: 'en',
  people: [],
};

/** Kinds, depths and words, blanks aside. */
const shape = (found: ReturnType<typeof extractedProse>): readonly string[] =>
  found.blocks.map(
    ({ kind, depth, span }) =>
      `${kind === 'verse' ? 'paragraph' : kind} ${depth}: ${found.text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
  );

describe('a readable text', () => {
  const text = readableText(extractedProse(blocks, metadata), origin);

  it('has its origin in front and its words behind', () => {
    expect(text).toMatchInlineSnapshot(`
      "---
      title: "Boats: “lost” # again"
      author:
        - Lena Dorrit
        - Mara "M" Quill
      date: 2025-03-14
      publication: The Valley Courier
      lang: en
      url: https://courier.example/boats?a=1&b=2
      retrieved: 2025-03-14T09:30:00Z
      hash: sha256:c0ffee
      key: boats
      original: .originals/boats.html
      ---

      # Boats lost \\#1

      “The tide took \\*fourteen\\* boats,” Aldana said. See \\[1\\] and \\<b\\>bold\\</b\\>, \\@petra, \\$5 and \\$6.

      > \\- not a list\\
      second line

      - 1\\. not a number

      The tide,\\
      it rises\\
      and falls

      \\+ plus\\
      \\= equals\\
      \\--- rule\\
      12\\) twelve
      "
    `);
  });

  it('is read as what it was made from', () => {
    const read = proseOf('boats.md', text);
    expect(shape(read)).toEqual(shape(extractedProse(blocks)));
    expect(read.metadata).toEqual({ ...metadata, key: 'boats', url: origin.url });
    expect(read.defects).toEqual([]);
    expect(read.inlines).toEqual([]);
  });

  it('keeps words words, whatever they are', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '#',
        '-',
        '1.',
        '*a*',
        '[b](c)',
        '<!-- d -->',
        '@e',
        '^[four five]',
        '`g`',
        '~~h~~',
        '| i |',
        '===',
        '&amp;',
        '\\',
        '"',
        '“',
        '![j](k)',
        '[^note]',
        '[^note]: l',
        'http://m.example',
        '$n$',
        '{#o}',
        '> p',
      ),
    );
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (texts) => {
        const prose = extractedProse(texts.map((one): ExtractedBlock => ({ kind: 'paragraph', text: one })));
        const read = proseOf('a.md', readableText(prose, origin));
        expect(shape(read)).toEqual(shape(prose));
      }),
    );
  });
});
