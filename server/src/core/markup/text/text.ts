import { bibliographyNamed } from '../../prose/frontMatter.ts';
import type { Markup } from '../markup.ts';
import { pandocCursor } from '../pandoc/cursor.ts';
import { pandocWriter } from '../pandoc/write.ts';
import { textFile } from './read.ts';

/** Plain text has no sign that makes another one stand for itself: words that would be read otherwise cannot be written. */
function plainWords(words: string): string | null {
  const sentence = `They said ${words} then.`;
  return textFile(sentence).text === sentence ? words : null;
}

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
