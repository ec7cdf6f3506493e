import type { Root } from 'mdast';

/**
 * What a paragraph may not hold to be words alone to CommonMark and GFM: a sign of markup, an address that is a link by itself, an
 * empty line, blanks at an edge of a line, a line that may begin a list, a rule, a heading or a table's second row. Brackets are
 * words where nothing stands behind them and nothing is defined: Pandoc's citations are.
 */
const markup = /[\\`*_<>&~|#\t\r\0\uFEFF]|\][(:]|[\w.+-]@|https?:|www\.|^$| $|^(?:[-+=: ]|\d{1,9}[.)])/im;

/**
 * The tree of a text that is one paragraph of words alone, as the parser would make it where nothing else is defined; null for any other. Most paragraphs of
 * most drafts are such, and the parser takes a hundred times as long.
 */
export function plainTree(text: string): Root | null {
  const words = text.replace(/\n+$/, '');
  if (words === '' || markup.test(words)) return null;
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: words.length } };
  return {
    type: 'root',
    children: [{ type: 'paragraph', position, children: [{ type: 'text', value: words, position }] }],
  };
}
