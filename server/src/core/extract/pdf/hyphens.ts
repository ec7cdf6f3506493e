import { numeral, solid } from '../../language/every/hyphens.ts';
/** What a document's words say about a hyphen at a line's end: whether it belongs to the word or was put there to break it. */
export interface Vocabulary {
  /** Words as they stand within lines, small letters; compounds with their hyphens. */
  readonly words: ReadonlySet<string>;
}

const word = /[\p{L}\p{M}]+(?:[-‐‑’'][\p{L}\p{M}]+)*/gu;

/** The words of lines, but the first and the last of each, which may be halves. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const text of texts) {
    const all = text.toLowerCase().match(word) ?? [];
    for (const one of all.slice(0, /[-‐\u00ad]\s*$/.test(text) ? -1 : undefined)) words.add(one.replace(/[‐‑]/g, '-'));
  }
  return { words };
}

/**
 * A line as it stands before the line `next`: with a blank, or without the hyphen that broke a word. One of a compound stays
 * ("thirty-⏎one"), and of a number or a name ("Müller-⏎Hahn"). Where nothing tells it goes, as most such hyphens do.
 */
export function beforeLine(line: string, next: string, { words }: Vocabulary): string {
  if (line === '' || next === '') return line;
  if (isUnspaced(line.at(-1)) && isUnspaced(next[0])) return line;
  const end = /([\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)*)([-‐\u00ad])$/u.exec(line.slice(-100));
  if (end === null) return /(?<!\s)[-–—/]$/u.test(line.slice(-2)) && /^\S/u.test(next) ? line : `${line} `;
  const [, before = '', hyphen] = end;
  const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  const bare = line.slice(0, -1);
  if (hyphen === '\u00ad') return bare;
  if (after === '') return `${line} `;
  return keepsHyphen(before.toLowerCase(), after, words) ? line : bare;
}

/** Whether it is of a script that is written without blanks; a rare character beyond the basic plane counts as none. */
const isUnspaced = (c = ''): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u.test(c);

/** A line behind its large first letter: "T" "he tide", and "A" "man", which is a word elsewhere. */
export function withInitial(initial: string, text: string, { words }: Vocabulary): string {
  const rest = /^[\p{L}\p{M}’']+/u.exec(text)?.[0].toLowerCase() ?? '';
  const apart = /[AIO]$/.test(initial) && words.has(rest) && !words.has(initial.slice(-1).toLowerCase() + rest);
  return initial + (apart || rest === '' ? ' ' : '') + text;
}

function keepsHyphen(before: string, after: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(after) || /[-‐‑]/.test(before)) return true;
  const second = after.toLowerCase();
  if (words.has(before + second)) return false;
  if (words.has(`${before}-${second}`)) return true;
  if (solid.test(before)) return false;
  return numeral.test(before) || (before.length > 2 && second.length > 3 && words.has(before) && words.has(second));
}
