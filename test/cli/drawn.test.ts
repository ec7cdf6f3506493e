import { describe, expect, it } from 'vitest';
import { columns, draw } from '../../server/src/cli/formats/drawn.ts';
import { linesOf } from '../../server/src/cli/lines.ts';

/** The excerpt for `words` of `raw`, as two lines. */
function drawn(raw: string, words: string): string {
  const start = raw.indexOf(words);
  const { text, marks } = draw(raw, linesOf(raw), { start, end: start + words.length }, '^');
  return `${text}\n${marks}`;
}

describe('an excerpt', () => {
  it.each([
    ['a plain line', 'The wet rope held.', 'wet', 'The wet rope held.\n    ^^^'],
    ['the right line', 'One.\nThe wet rope.\nTwo.', 'wet', 'The wet rope.\n    ^^^'],
    ['after CRLF', 'One.\r\nThe wet rope.\r\nTwo.', 'wet', 'The wet rope.\n    ^^^'],
    ['after a tab', '\tThe wet rope.', 'wet', '    The wet rope.\n        ^^^'],
    ['wide characters', '日本の rope', 'rope', '日本の rope\n       ^^^^'],
    ['wide characters marked', 'a 日本 b', '日本', 'a 日本 b\n  ^^^^'],
    ['an emoji', '😀 rope', 'rope', '😀 rope\n   ^^^^'],
    ['a combining accent', 'e\u0301 rope', 'rope', 'e\u0301 rope\n  ^^^^'],
    ['a stretch over two lines', 'The wet\nrope', 'wet\nrope', 'The wet\n    ^^^'],
    ['an escape that would colour the terminal', '\u001b[31m rope', 'rope', '␛[31m rope\n      ^^^^'],
  ])('draws %s', (_, raw, words, expected) => {
    expect(drawn(raw, words)).toBe(expected);
  });

  it('shows a place that is empty', () => {
    const raw = 'The rope.';
    expect(draw(raw, linesOf(raw), { start: 4, end: 4 }, '^').marks).toBe('    ^');
  });

  it('cuts a long line to the words around', () => {
    const raw = `${'lorem ipsum '.repeat(40)}the wet rope held ${'dolor sit '.repeat(40)}`;
    const [text = '', marks = ''] = drawn(raw, 'wet rope').split('\n');
    expect(columns(text)).toBeLessThan(110);
    expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
    expect(text.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('wet rope');
  });

  it('cuts a stretch that is longer than the line', () => {
    const raw = 'wet rope '.repeat(100);
    const { text, marks } = draw(raw, linesOf(raw), { start: 0, end: raw.length }, '^');
    expect(columns(text)).toBeLessThan(110);
    expect(marks.length).toBeLessThan(110);
  });
});
