import { bibliographyNamed } from '../../prose/frontMatter.ts';
import type { Markup } from '../markup.ts';
import { calloutsIn } from '../pandoc/callouts.ts';
import { pandocCursor } from '../pandoc/cursor.ts';
import { pandocWriter } from '../pandoc/write.ts';
import { textFile } from './read.ts';

/** Plain text has no sign that makes another one stand for itself. */
const plainWords = (words: string): string | null =>
  words.includes('<!--') || calloutsIn(words).length > 0 ? null : words;

/** Words as they stand, with the citations and comments that plain text borrows from Markdown. */
export const text: Markup = {
  id: 'text',
  name: 'plain text',
  endings: ['.txt', '.text'],
  languageIds: ['plaintext'],
  editable: true,
  read: textFile,
  bibliographies: bibliographyNamed,
  write: pandocWriter(plainWords),
  cursor: pandocCursor,
};
