import { plainText } from '../../prose/plainText.ts';
import type { Markup, Writer } from '../markup.ts';

const nothing = { before: '', behind: '', notes: [] } as const;

/** Its bytes are an office program's: nothing is written into them. */
const noWriter: Writer = {
  words: () => null,
  marks: ['“', '”'],
  comment: (_text, _raw, at) => ({ span: { start: at, end: at }, newText: '' }),
  citation: ({ key, locator }) => ({ name: locator === '' ? key : `${key}, ${locator}`, ...nothing }),
  key: () => '',
  locator: () => '',
};

/**
 * A draft that is no text file: its words were extracted (`extract/registry.ts` says of which formats), and its places count in
 * them. It is read before it comes here, has no ending of its own, and is never written into.
 */
export const documentMarkup: Markup = {
  id: 'document',
  name: 'a document',
  endings: [],
  languageIds: [],
  editable: false,
  read: plainText,
  bibliographies: () => [],
  write: noWriter,
  cursor: () => null,
};
