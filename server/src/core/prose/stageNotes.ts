import { acting, company, guessed, lost, noActing, notes, sounds } from '../language/every/stageNotes.ts';
import { isUnspaced } from '../text/scripts.ts';
import type { Unspoken } from '../text/unspoken.ts';

/** What stands in brackets, or between the signs of other hands: `{laughter}`, `*laughs*`; no note of a transcriber is longer. */
const bracketed =
  /\[([^[\]()\n]{1,80})\]|[(（［]([^[\]()（）［］\n]{1,80})[)）］]|\{([^{}\n]{1,80})\}|<([^<>\n]{1,80})>|\*([^*\n]{1,80})\*/g;

/** A time of the recording. */
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?:\s*[-–—]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?)?$/;

/**
 * Notes of a transcriber in brackets: sounds, breaks, times, words nobody understood. `transcript`: the text is surely one, where
 * more can be nothing else, such as capitals throughout.
 */
export function stageNotesIn(text: string, transcript: boolean): readonly Unspoken[] {
  const found: Unspoken[] = [];
  for (const match of text.matchAll(bracketed)) {
    const square = match[1] !== undefined;
    const inside =
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.trim() ?? '';
    const usual = square || match[2] !== undefined;
    const span = { start: match.index, end: match.index + match[0].length };
    if (usual && lost.test(inside)) found.push({ ...span, hole: true });
    else if (transcript && guessed.test(inside)) found.push({ ...span, guess: true });
    else if (usual ? isNote(inside, square, transcript) : transcript && isSound(inside)) found.push(span);
  }
  return found;
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Whether each word is a sound, or stands beside one. */
function isSound(inside: string): boolean {
  const all = wordsIn(inside);
  return all.some((word) => sounds.has(word)) && all.every((word) => sounds.has(word) || company.has(word));
}

function isNote(inside: string, square: boolean, transcript: boolean): boolean {
  if (time.test(inside)) return square || transcript;
  const all = wordsIn(inside);
  if (all.length === 0 || all.length > 12) return false;
  const sure = (word: string): boolean => sounds.has(word) || ((square || transcript) && notes.has(word));
  if (all.every((word) => sure(word) || company.has(word) || notes.has(word)) && all.some(sure)) return true;
  if (!transcript) return isUnspaced(inside) && sounds.has(inside);
  return isShouted(inside, all) || isActed(inside, all);
}

/** What is heard, with whatever is told of it, or what somebody does: "(Laughter on the left.)", "[turning to the clerk]". */
function isActed(inside: string, all: readonly string[]): boolean {
  const [first = '', second = ''] = all;
  if (sounds.has(first)) return /^\P{L}*\p{L}+[^\p{L}]+\p{Ll}/u.test(inside);
  if (/[,;]|[.!?]\s/.test(inside)) return false;
  const verb = first.endsWith('ly') ? second : first;
  return acting.test(verb) && !noActing.test(verb);
}

/** Capitals throughout: an abbreviation alone may be the speaker's own aside. */
function isShouted(inside: string, all: readonly string[]): boolean {
  if (/\p{Ll}/u.test(inside) || !/\p{Lu}{2}/u.test(inside)) return false;
  return all.length > 1 || (all[0] as string).length > 6;
}
