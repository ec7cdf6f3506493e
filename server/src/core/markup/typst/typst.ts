import type { Markup } from '../markup.ts';
import { typstCursor } from './cursor.ts';
import { bibliographiesOf } from './metadata.ts';
import { readTypst } from './read.ts';
import { typstWriter } from './write.ts';

/** Typst: its markup read as its reader sees it, its code set aside. */
export const typst: Markup = {
  id: 'typst',
  name: 'Typst',
  endings: ['.typ'],
  languageIds: ['typst'],
  editable: true,
  read: (raw) => readTypst(raw),
  bibliographies: bibliographiesOf,
  write: typstWriter,
  cursor: typstCursor,
};
