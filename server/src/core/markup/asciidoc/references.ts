import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** Attributes that every AsciiDoc document has for signs that would mean something (Asciidoctor, "Character replacements"). */
export const builtIn: ReadonlyMap<string, string> = new Map([
  ['blank', ''],
  ['empty', ''],
  ['sp', ' '],
  ['nbsp', '\u00a0'],
  ['zwsp', '\u200b'],
  ['wj', '\u2060'],
  ['apos', "'"],
  ['quot', '"'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['deg', '°'],
  ['plus', '+'],
  ['brvbar', '¦'],
  ['vbar', '|'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['startsb', '['],
  ['endsb', ']'],
  ['caret', '^'],
  ['asterisk', '*'],
  ['tilde', '~'],
  ['backslash', '\\'],
  ['backtick', '`'],
  ['two-colons', '::'],
  ['two-semicolons', ';;'],
  ['cpp', 'C++'],
  ['cxx', 'C++'],
  ['pp', '++'],
]);

const pattern = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/iy;

/** The character reference at an offset and how long it is, or null. */
export function referenceAt(text: string, at: number): { readonly words: string; readonly length: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const [all, hex, decimal, name] = found;
  const words =
    name !== undefined
      ? decodeNamedCharacterReference(name)
      : decodeNumericCharacterReference(hex ?? (decimal as string), hex === undefined ? 10 : 16);
  return words === false ? null : { words, length: all.length };
}
