import type { Span } from '../../text/span.ts';
import type { Writer, WrittenCitation } from '../markup.ts';

/** How drafts cite: `@key[p. 3]`, `#cite(<key>, supplement: [p. 3])`, in a note. */
type Style = 'reference' | 'cite' | 'footnote';

/** What means something in Typst wherever it stands in a line. */
const signs = /[\\#*_`$~[\]]|@(?=[\p{L}\p{N}_])|<(?=[\p{L}\p{N}_])|-(?=[-?])|\.(?=\.\.)|\/(?=[/*])/gu;
/** What begins a block where it begins a line. */
const leading = /^(?=[-+/](?:\s|$)|={1,6}(?:\s|$))/;
const numbered = /^(\d{1,9})(?=\.(?:\s|$))/;

/** Words of prose as Typst that is read as these words. */
export function escapeWords(words: string, opensLine = false): string {
  const escaped = words.replace(/\u00a0/g, '~').replace(signs, (sign) => (sign === '~' ? '\\~' : `\\${sign}`));
  return opensLine ? escaped.replace(leading, '\\').replace(numbered, '$1\\') : escaped;
}

const isLabel = (key: string): boolean => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\-.:]*$/u.test(key);
const string = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

export const typstWriter: Writer = {
  words: escapeWords,
  marks: ['“', '”'],
  comment(text, raw, at) {
    const next = raw[at] ?? '\n';
    const before = raw[at - 1] ?? ' ';
    // No blank is put where none is, but where the signs would make another one together.
    const space = /\s/.test(before) ? '' : /\s/.test(next) || /[*/:\\]/.test(before) ? ' ' : '';
    return { span: { start: at, end: at }, newText: `${space}/* ${text.replace(/\*(?=\/)|\/(?=\*)/g, '$& ')} */` };
  },
  key: keyWritten,
  locator: (locator) => escapeWords(locator),
  citation({ key, locator }, style) {
    const written = style === ('cite' satisfies Style) || !isLabel(key) ? call(key, locator) : reference(key, locator);
    if (style === ('footnote' satisfies Style)) {
      const note = `#footnote[${written}.]`;
      return { name: note, before: '', behind: note, notes: [] };
    }
    return cited(written);
  },
};

const cited = (text: string): WrittenCitation => ({ name: text, before: ` ${text}`, behind: '', notes: [] });

const reference = (key: string, locator: string): string =>
  locator === '' ? `@${key}` : `@${key}[${escapeWords(locator)}]`;

function call(key: string, locator: string): string {
  const place = locator === '' ? '' : `, supplement: [${escapeWords(locator)}]`;
  return `#cite(${isLabel(key) ? `<${key}>` : `label(${string(key)})`}${place})`;
}

/** In a label and behind an `@` a key stands as it is, in a string its marks are escaped. */
function keyWritten(key: string, raw: string, { start }: Span): string {
  return raw[start - 1] === '"' ? key.replace(/["\\]/g, '\\$&') : key;
}
