import type { Markup } from '../markup.ts';
import { asciidocCursor } from './cursor.ts';
import { bibliographiesIn, readAsciidoc } from './read.ts';
import { asciidocWriter } from './write.ts';

/** AsciiDoc as Asciidoctor reads it, with the citations of asciidoctor-bibtex. */
export const asciidoc: Markup = {
  id: 'asciidoc',
  name: 'AsciiDoc',
  endings: ['.adoc', '.asciidoc', '.asc'],
  languageIds: ['asciidoc'],
  editable: true,
  read: readAsciidoc,
  bibliographies: bibliographiesIn,
  write: asciidocWriter,
  cursor: asciidocCursor,
};
