import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../../server/src/core/extract/registry.ts';
import { textFile } from '../../../../server/src/core/markup/text/read.ts';
import { sliceOf } from '../../../../server/src/core/text/span.ts';
import { shown, wordsAndRaw } from '../../extract/shown.ts';

describe('a plain text', () => {
  it('may begin with front matter', () => {
    const raw =
      '---\ntitle: Ropes\nauthor: Ines Aldana\n---\n\nThe rope held, whatever they say.\n\n“It held,” she said.\n';
    const prose = textFile(raw);
    expect(prose.metadata).toMatchObject({ title: 'Ropes', authors: ['Ines Aldana'] });
    expect(shown(prose, raw)).toBe(
      '1 paragraph | The rope held, whatever they say.\n2 paragraph | “It held,” she said.',
    );
    for (const [word, there] of wordsAndRaw(prose, raw)) expect(there).toBe(word);
  });

  it('may begin with a rule that is none', () => {
    const raw = '---\n\nThe rope held.\n\n---\n\nMore.\n';
    expect(textFile(raw).text).toContain('The rope held.');
  });

  it('leaves no words of citations, and keeps their places', () => {
    const raw = 'Ropes\n\n“It held” [@log, p. 3], she said.[^1] Write to ines@h.org.\n\n[^1]: See @tape [00:14:05].\n';
    const prose = textFile(raw);
    expect(prose.text).toContain('“It held”, she said. Write to ines@h.org.\n\nSee.');
    expect(prose.citations.map((one) => [one.key, one.locator, sliceOf(raw, one.raw)])).toEqual([
      ['log', 'p. 3', '[@log, p. 3]'],
      ['tape', '00:14:05', '@tape [00:14:05]'],
    ]);
    for (const [word, there] of wordsAndRaw(prose, raw)) expect(there).toBe(word);
    for (const block of prose.blocks) expect(sliceOf(prose.text, block.span)).not.toMatch(/^\s|\s$/);
  });

  it('takes out comments and citations at once', () => {
    const raw = '\uFEFFOne <!-- stet: so --> two [@a] three.\r\n\r\nFour <!-- x --> @b.\r\n';
    const prose = textFile(raw);
    for (const [word, there] of wordsAndRaw(prose, raw)) expect(there).toBe(word);
    expect(prose.comments.map((one) => sliceOf(raw, one.raw))).toEqual(['<!-- stet: so -->', '<!-- x -->']);
  });

  it('maps each word to the file and back, whatever stands there', () => {
    const bit = fc.constantFrom(
      'wet',
      'rope',
      ' ',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '[@a, p. 3]',
      ' @b ',
      '[^1]',
      '[[c|d]]',
      '[12]',
      '.',
      '<!-- e -->',
      '---\n',
      'title: x\n',
      '\uFEFF',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        const raw = bits.join('');
        const prose = textFile(raw);
        for (const word of prose.text.matchAll(/[\p{L}]+/gu)) {
          const span = { start: word.index, end: word.index + word[0].length };
          const there = prose.map.toRaw(span);
          expect(prose.map.toProse(there)).toEqual(span);
          expect(sliceOf(raw, there).replace(/\[@a, p\. 3\]|<!-- e -->|\[\^1\]|\[12\]|@b|\[\[c\||\]\]/g, '')).toBe(
            word[0],
          );
        }
        for (const block of prose.blocks) expect(block.span.end).toBeLessThanOrEqual(prose.text.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a file’s format', () => {
  it.each([
    ['a.md', 'A wet rope.'],
    ['A.MARKDOWN', 'A wet rope.'],
    ['a.qmd', 'A wet rope.'],
    ['a.txt', 'A *wet* rope.'],
    ['a', 'A *wet* rope.'],
    ['a.md/b.unknown', 'A *wet* rope.'],
  ])('%s', (path, text) => {
    expect(proseOf(path, 'A *wet* rope.').text).toBe(text);
  });
});
