import { foldedWord, type Words } from '../text/words.ts';
import type { Item } from './items.ts';

/** Whether the letters outside of a word's brackets are the beginning and the end of a source word. */
export function fits(bare: { readonly head: string; readonly tail: string }, word: string): boolean {
  if (bare.head.length + bare.tail.length === 0 || bare.head.length + bare.tail.length > word.length) return false;
  if (word.startsWith(bare.head) && word.endsWith(bare.tail)) return true;
  return bare.tail === '' && bare.head.length > 3 && word.startsWith(bare.head.slice(0, -1));
}

/** Same beginning and end for at least six tenths of the longer word. */
export function nearly(a: string, aStart: number, aEnd: number, b: string, bStart: number, bEnd: number): boolean {
  const longer = Math.max(aEnd - aStart, bEnd - bStart);
  const shorter = Math.min(aEnd - aStart, bEnd - bStart);
  if (shorter * 2 < longer || shorter > 60) return false;
  let same = 0;
  while (same < shorter && (a.charCodeAt(aStart + same) | 32) === (b.charCodeAt(bStart + same) | 32)) same++;
  let tail = 0;
  while (tail < shorter - same && (a.charCodeAt(aEnd - 1 - tail) | 32) === (b.charCodeAt(bEnd - 1 - tail) | 32)) tail++;
  return (same + tail) * 10 >= longer * 6;
}

/** A word in comparison form without its apostrophes. */
function lettersOf(word: string): string {
  return foldedWord(word).replace(/'/g, '');
}

/** Quickly: about as long together, and the same first letter where both are plain ones. */
function mayJoin(together: number, length: number, a: number, b: number): boolean {
  if (length > 80 || together > length + 4 || together < length - 4) return false;
  const plain = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;
  return !plain(a) || !plain(b) || (a | 32) === (b | 32);
}

/** Words of a draft with one letter-for-letter word of a source, or the other way: what they cost, -1 when they are not the same letters. */
export const dividing = { joined: 20, split: 500 };

export function joinCost(
  text: string,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
  other: string,
  w: number,
  _last: number,
  words: Words,
): number {
  const length = (words.ends[w] as number) - (words.starts[w] as number);
  if (
    !mayJoin(
      aEnd - aStart + (bEnd - bStart),
      length,
      text.charCodeAt(aStart),
      other.charCodeAt(words.starts[w] as number),
    )
  )
    return -1;
  const together = lettersOf(text.slice(aStart, aEnd)) + lettersOf(text.slice(bStart, bEnd));
  if (together !== lettersOf(other.slice(words.starts[w], words.ends[w]))) return -1;
  return sameWhenJoined(text.slice(aEnd, bStart), bEnd - bStart === 1) ? dividing.joined : dividing.split;
}

export function splitCost(text: string, item: Item, words: Words, w: number): number {
  const [aStart, aEnd] = [words.starts[w] as number, words.ends[w] as number];
  const [bStart, bEnd] = [words.starts[w + 1] as number, words.ends[w + 1] as number];
  const length = item.end - item.start;
  if (!mayJoin(aEnd - aStart + (bEnd - bStart), length, words.text.charCodeAt(aStart), text.charCodeAt(item.start)))
    return -1;
  const together = lettersOf(words.text.slice(aStart, aEnd)) + lettersOf(words.text.slice(bStart, bEnd));
  if (together !== lettersOf(text.slice(item.start, item.end))) return -1;
  return sameWhenJoined(words.text.slice(aEnd, bStart), bEnd - bStart === 1) ? dividing.joined : dividing.split;
}

/** Whether two halves of a word apart by `between` are the word to a reader: a hyphen, also at a line's end, or a point. */
export function sameWhenJoined(between: string, initials: boolean): boolean {
  return /^[-‐‑\u00ad–.'’_/*[\]]*(?:[-‐‑\u00ad]\s*)?$/.test(between) || (initials && /^\.\s$/.test(between));
}
