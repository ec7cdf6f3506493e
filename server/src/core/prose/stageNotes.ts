import { company, guessed, lost, notes, sounds } from '../language/every/stageNotes.ts';
import type { Unspoken } from '../text/unspoken.ts';

/** What stands in brackets; no note of a transcriber is longer. */
const bracketed = /\[([^[\]()\n]{1,80})\]|\(([^[\]()\n]{1,80})\)/g;

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
    const inside = (match[1] ?? match[2] ?? '').trim();
    const span = { start: match.index, end: match.index + match[0].length };
    if (lost.test(inside)) found.push({ ...span, hole: true });
    else if (transcript && guessed.test(inside)) found.push({ ...span, guess: true });
    else if (isNote(inside, square, transcript)) found.push(span);
  }
  return found;
}

function isNote(inside: string, square: boolean, transcript: boolean): boolean {
  if (time.test(inside)) return square || transcript;
  const all = inside.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  if (all.length === 0 || all.length > 12) return false;
  const sure = (word: string): boolean => sounds.has(word) || ((square || transcript) && notes.has(word));
  if (all.every((word) => sure(word) || company.has(word) || notes.has(word)) && all.some(sure)) return true;
  return transcript && isShouted(inside, all);
}

/** Capitals throughout: an abbreviation alone may be the speaker's own aside. */
function isShouted(inside: string, all: readonly string[]): boolean {
  if (/\p{Ll}/u.test(inside) || !/\p{Lu}{2}/u.test(inside)) return false;
  return all.length > 1 || (all[0] as string).length > 6;
}
