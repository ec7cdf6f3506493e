import { archiveRoot } from '../core/library/archive.ts';
import { relativePath } from '../host/paths.ts';

/**
 * What leaves the command line. A terminal obeys control characters and a log of a CI obeys lines that begin with `::`; texts,
 * names and reasons of others are to be shown, never obeyed. `forTerminal` stands behind every stream, whatever is written.
 */

/** C0 but tab and line feed, DEL, and C1. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * What programs that run others and keep their log obey in it: `##[…]`, `##vso[…]` and `##teamcity[…]` wherever they stand,
 * `::name …::` where a line begins.
 */
const obeyed = /#(?=#(?:vso|teamcity)?\[)|^(?=[^\S\n]*::[a-z][\w-]*(?:[^\S\n][^\n]*)?::)/gim;
/** Joins what stands beside it, and is not seen. */
const joiner = '\u2060';
const colour = /(\u001b\[\d{1,3}(?:;\d{1,3})*m)/;

/** As a picture where there is one. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** A whole output as a stream may take it: nothing in it but colours, where colours are wanted, and line ends moves a cursor. */
export function forTerminal(text: string, color: boolean): string {
  return visible(withoutCommands(text), color);
}

/** The same of an output whose own lines are commands, as a CI asked for them. */
export function visible(text: string, color: boolean): string {
  const lines = text.replaceAll('\r\n', '\n');
  if (!color) return lines.replace(control, picture);
  return lines
    .split(colour)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(control, picture)))
    .join('');
}

/** A text in which no log finds a command. */
export const withoutCommands = (text: string): string => text.replace(obeyed, (sign) => sign + joiner);

/** Words of others as a stretch of one line: nothing in them is obeyed, nothing turns the direction of what stands beside. */
export function shownInLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, picture)
    .replace(/[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '\ufffd');
}

/** A message: what it quotes may hold line breaks and tabs, which are blanks. */
export const messageInLine = (text: string): string => shownInLine(text.replace(/[\t\n\r ]+/g, ' '));

/** A path from the working folder; a document of an archive stands in none. */
export const pathFrom = (cwd: string, path: string): string =>
  path.startsWith(archiveRoot) ? path.slice(1) : relativePath(cwd, path);

/** A file as a line names it: from the working folder, and never the beginning of a command. */
export function nameInLine(cwd: string, path: string): string {
  const name = shownInLine(pathFrom(cwd, path));
  return name.startsWith('::') || name.startsWith('##[') ? `./${name}` : name;
}

/** A path as a relative address; a name that is no text has one, too. */
export const asAddress = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** JSON that a terminal may show: what it would obey is escaped, and the value is the same. */
export function asJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|#(?=(?:vso|teamcity)?\[)/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
