import type { Markup } from '../markup.ts';
import { htmlCursor } from './cursor.ts';
import { bibliographiesOf } from './metadata.ts';
import { readHtml } from './read.ts';
import { htmlWriter } from './write.ts';

/** HTML as people write it by hand or a program for them; front matter may stand before it. */
export const html: Markup = {
  id: 'html',
  name: 'HTML',
  endings: ['.html', '.htm', '.xhtml'],
  languageIds: ['html'],
  editable: true,
  isRendered: true,
  read: (raw) => readHtml(raw),
  bibliographies: bibliographiesOf,
  write: htmlWriter,
  cursor: htmlCursor,
};
