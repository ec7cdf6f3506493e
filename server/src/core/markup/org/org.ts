import type { Markup } from '../markup.ts';
import { orgCursor } from './cursor.ts';
import { bibliographiesIn, readOrg } from './read.ts';
import { orgWriter } from './write.ts';

/** Org as Emacs reads it, with its own citations and those of org-ref. */
export const org: Markup = {
  id: 'org',
  name: 'Org',
  endings: ['.org'],
  languageIds: ['org'],
  editable: true,
  read: readOrg,
  bibliographies: bibliographiesIn,
  write: orgWriter,
  cursor: orgCursor,
};
