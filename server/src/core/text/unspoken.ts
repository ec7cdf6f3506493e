import type { Span } from './span.ts';

/** A stretch of a text that nobody says. */
export interface Unspoken extends Span {
  /** It stands for words that were said and not understood: "(inaudible)". */
  readonly hole?: boolean;
  /** The word before it was written down by ear: "(ph)". */
  readonly guess?: boolean;
}

/** Stands in a spoken text for words that nobody understood; a noncharacter, no part of any word. */
export const hole = '\ufdd0';
/** Stands behind a word that was written down by ear; likewise. */
const guess = '\ufdd1';

/**
 * A text with what nobody says blanked, of the same length and with its line breaks; the text itself where everything is said.
 * `forHole` stands where a hole begins.
 */
export function spokenText(text: string, unspoken: readonly Unspoken[], forHole = hole): string {
  if (unspoken.length === 0) return text;
  const out: string[] = [];
  let at = 0;
  for (const one of unspoken) {
    if (one.start < at || one.end <= one.start) continue;
    const blank = text.slice(one.start, one.end).replace(/[^\n\r]/g, ' ');
    const mark = one.hole ? forHole : one.guess ? guess : '';
    out.push(text.slice(at, one.start), mark + blank.slice(mark.length));
    at = one.end;
  }
  out.push(text.slice(at));
  return out.join('');
}

/** Several lists of stretches as one, in order; of two that overlap the earlier one is lengthened. */
export function united(...lists: readonly (readonly Unspoken[] | undefined)[]): readonly Unspoken[] {
  const filled = lists.filter((list) => list !== undefined && list.length > 0) as (readonly Unspoken[])[];
  if (filled.length === 0) return [];
  const out: Unspoken[] = [];
  for (const one of filled.flat().sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last === undefined || one.start >= last.end) out.push(one);
    else if (one.end > last.end) out[out.length - 1] = { ...last, end: one.end };
  }
  return out;
}

/** Words of a spoken text as they are shown, on one line. */
export function shownSpoken(words: string): string {
  return words
    .replace(/[^\S\n]{3,}(?=[,.;:!?])/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll(hole, '[inaudible]')
    .replace(/ ?\ufdd1 ?/g, ' ');
}

/** Whether the word that ends here was written down by ear. */
export const isGuessed = (text: string, end: number): boolean =>
  new RegExp(`^\\s*${guess}`).test(text.slice(end, end + 8));

/** Whether nothing but blanks and marks, a hole among them, stands between the words around an empty stretch. */
export function isAtHole(text: string, { start, end }: Span): boolean {
  const before = /[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - farthest), start))?.[0] ?? '';
  const behind = /^[^\p{L}\p{N}]*/u.exec(text.slice(end, end + farthest))?.[0] ?? '';
  return (before + text.slice(start, end) + behind).includes(hole);
}

const farthest = 120;
