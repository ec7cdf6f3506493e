import { macroNames } from './macros.ts';

const macro = new RegExp(`${macroNames}`, 'gu');
const address = /(?:https?|ftp|irc):\/\/\S*[\\*_`#^~{&+[\]<>"“”|(][^\s]*/gu;
/** Signs that could mean something between these neighbours, and how each is written. */
const written: Readonly<Record<string, string>> = {
  '\\': '&#92;',
  '*': '{asterisk}',
  _: '&#95;',
  '`': '&#96;',
  '#': '&#35;',
  '^': '{caret}',
  '~': '{tilde}',
  '+': '{plus}',
  '|': '{vbar}',
  '&': '&#38;',
  '{': '&#123;',
  '<': '&#60;',
  '[': '&#91;',
  '(': '&#40;',
  ':': '&#58;',
  ';': '&#59;',
};
const signs =
  /(?::{2,}|;{2,})(?=\s|$)|(?<=[_#{(:\\`<&[]);(?=\s|$)|[\\`^~|:]|(?<![\p{L}\p{M}\p{N}_])[*_#+]|[*_#+](?![\p{L}\p{M}\p{N}_])|[*#+](?=[*#+])|(?<=[*#+_])[*#+_]|&(?=#?[a-z0-9]+;)|\{(?=[\p{L}\p{N}_])|<(?=<)|\[(?=\[)|\((?=\()/giu;
const leading =
  /^(?=\s|\/\/|[-*.•=#[:>+|,!"'_]|<[<\d.]|\d+\.(?:\s|$)|[a-zA-Z]\.(?:\s|$)|[ivxl]+\)(?:\s|$)|(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):|[a-z][\w-]*::|\S.*?(?:::|;;))/i;

/** Words of prose as AsciiDoc that is read as these words, on one line; `opensLine`: nothing stands before them there. */
export function escapeWords(words: string, opensLine = false): string {
  const colons = new Set([...words.matchAll(macro)].map((found) => found.index + found[0].length - 1));
  for (const found of words.matchAll(address)) colons.add(words.indexOf(':', found.index));
  const escaped = words.replace(signs, (sign, at: number) => {
    if (sign.length > 1) return apart(sign);
    if (sign === ':') return colons.has(at) ? (written[sign] as string) : sign;
    const isAlone = /\s/.test(words[at - 1] ?? '') && /\s/.test(words[at + 1] ?? '');
    return isAlone && '*_#+'.includes(sign) ? sign : (written[sign] as string);
  });
  return opensLine && leading.test(escaped) ? `{empty}${escaped}` : escaped;
}

/** Colons or semicolons that would part a term from its description. */
function apart(run: string): string {
  const name = run.startsWith(':') ? '{two-colons}' : '{two-semicolons}';
  return name.repeat(run.length >> 1) + (run.length % 2 === 1 ? run.slice(-1) : '');
}
