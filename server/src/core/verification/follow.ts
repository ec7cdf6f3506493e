import type { Quote, SignOff } from './record.ts';
import { plainText, plainWords } from './sameWords.ts';

/** Which sign-off speaks of a quotation. `changed`: it saw other words there. */
export interface Followed {
  readonly signOff: SignOff;
  readonly changed: boolean;
}

/** The sign-offs of one draft beside its quotations as they are now. */
export interface Following {
  /** One for each quotation, or null. */
  readonly followed: readonly (Followed | null)[];
  /** Those whose quotation is not in the draft any more. */
  readonly gone: readonly SignOff[];
}

/**
 * Finds for each sign-off the quotation it was given for: the one with its words and, of several, that with most of its
 * surroundings; where none has its words, one in the same surroundings that resembles it. One sign-off is for one quotation;
 * of two for one quotation the later holds.
 */
export function follow(signOffs: readonly SignOff[], quotes: readonly Quote[]): Following {
  const followed: (Followed | null)[] = quotes.map(() => null);
  const latest = latestOf(signOffs);
  const byWords = new Map<string, number[]>();
  for (const [i, { exact }] of quotes.entries()) {
    const words = plainWords(exact);
    byWords.set(words, [...(byWords.get(words) ?? []), i]);
  }
  const open: SignOff[] = [];
  for (const signOff of latest) {
    const all = byWords.get(plainWords(signOff.quotation.exact)) ?? [];
    const at = nearest(signOff, all, quotes, followed);
    if (at !== null) followed[at] = { signOff, changed: false };
    else if (all.length === 0) open.push(signOff);
  }
  const gone = open.filter((signOff) => {
    const at = quotes.findIndex((quote, i) => followed[i] === null && wasOnce(signOff.quotation, quote));
    if (at >= 0) followed[at] = { signOff, changed: true };
    return at < 0;
  });
  return { followed, gone };
}

/** The last word on each quotation, the latest first. */
function latestOf(signOffs: readonly SignOff[]): readonly SignOff[] {
  const byId = new Map<string, SignOff>();
  for (const one of signOffs) if ((byId.get(one.id)?.date ?? '') <= one.date) byId.set(one.id, one);
  return [...byId.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Of the quotations with its words that nobody has yet, the one in its surroundings; alone, it needs none. */
function nearest(
  { quotation }: SignOff,
  all: readonly number[],
  quotes: readonly Quote[],
  taken: readonly (Followed | null)[],
): number | null {
  let best: number | null = null;
  let most = all.length === 1 ? -1 : 0;
  for (const i of all) {
    const shared = sharedAround(quotation, quotes[i] as Quote);
    if (taken[i] === null && shared > most) {
      best = i;
      most = shared;
    }
  }
  return best;
}

/** How many characters right before and right behind are the same. */
function sharedAround(a: Quote, b: Quote): number {
  return sharedBefore(a, b) + sharedBehind(a, b);
}

function sharedBehind(a: Quote, b: Quote): number {
  const [one, other] = [plainText(a.suffix), plainText(b.suffix)];
  let n = 0;
  while (n < one.length && one[n] === other[n]) n++;
  return n;
}

function sharedBefore(a: Quote, b: Quote): number {
  const [one, other] = [plainText(a.prefix), plainText(b.prefix)];
  let n = 0;
  while (n < one.length && n < other.length && one.at(-1 - n) === other.at(-1 - n)) n++;
  return n;
}

/** So many of the words in common, and so much around, that the one was made from the other. */
function wasOnce(then: Quote, now: Quote): boolean {
  const common = shareOfWords(then.exact, now.exact);
  if (common >= 0.8) return true;
  return common >= 0.4 && Math.max(sharedBefore(then, now), sharedBehind(then, now)) >= 12;
}

/** Dice's coefficient of the two sets of words. */
function shareOfWords(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [one, other] = [words(a), words(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
