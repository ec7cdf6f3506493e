import type { Markup } from '../markup.ts';
import { rstCursor } from './cursor.ts';
import { bibliographiesIn, readRst } from './read.ts';
import { rstWriter } from './write.ts';

/** reStructuredText as docutils reads it, with Sphinx's roles and the citations of sphinxcontrib-bibtex. */
export const rst: Markup = {
  id: 'rst',
  name: 'reStructuredText',
  endings: ['.rst', '.rest'],
  languageIds: ['restructuredtext', 'rst'],
  editable: true,
  read: readRst,
  bibliographies: bibliographiesIn,
  write: rstWriter,
  cursor: rstCursor,
};
