import { grouped } from '../text/grouped.ts';
import { type PlainQuote, plainQuotes, sharedAround, shareOfWords } from './plainQuote.ts';
import type { Quote, SignOff } from './record.ts';

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
 * of two for one quotation the later holds. `plain` may remember what it made plain before.
 */
export function follow(
  signOffs: readonly SignOff[],
  quotes: readonly Quote[],
  plain: (quote: Quote) => PlainQuote = plainQuotes(),
): Following {
  const now = quotes.map(plain);
  const followed: (Followed | null)[] = quotes.map(() => null);
  const byWords = grouped(now.keys(), (i) => now[i]?.words);
  const open: SignOff[] = [];
  for (const signOff of latestOf(signOffs)) {
    const then = plain(signOff.quotation);
    const all = byWords.get(then.words) ?? [];
    const at = nearest(then, all, now, followed);
    if (at !== null) followed[at] = { signOff, changed: false };
    else if (all.length === 0) open.push(signOff);
  }
  const gone = open.filter((signOff, n) => {
    if (n >= mostFollowed) return true;
    const then = plain(signOff.quotation);
    const at = now.findIndex((quote, i) => followed[i] === null && wasOnce(then, quote));
    if (at >= 0) followed[at] = { signOff, changed: true };
    return at < 0;
  });
  return { followed, gone };
}

/** Of so many whose words stand nowhere any more, the latest, one looks what became of them. */
const mostFollowed = 2000;

/** The last word on each quotation, the latest first. */
function latestOf(signOffs: readonly SignOff[]): readonly SignOff[] {
  const byId = new Map<string, SignOff>();
  for (const one of signOffs) if ((byId.get(one.id)?.date ?? '') <= one.date) byId.set(one.id, one);
  return [...byId.values()].sort((a, b) => (a.date < b.date ? 1 : Number(a.date > b.date) * -1));
}

/** Of the quotations with its words that nobody has yet, the one in its surroundings; alone, it needs none. */
function nearest(
  then: PlainQuote,
  all: readonly number[],
  now: readonly PlainQuote[],
  taken: readonly (Followed | null)[],
): number | null {
  let best: number | null = null;
  let most = all.length === 1 ? -1 : 0;
  for (const i of all) {
    const { before, behind } = sharedAround(then, now[i] as PlainQuote);
    if (taken[i] === null && before + behind > most) {
      best = i;
      most = before + behind;
    }
  }
  return best;
}

/** So many of the words in common, and so much around, that the one was made from the other. */
function wasOnce(then: PlainQuote, now: PlainQuote): boolean {
  const common = shareOfWords(then, now);
  if (common >= 0.8 || common < 0.4) return common >= 0.8;
  const { before, behind } = sharedAround(then, now);
  return Math.max(before, behind) >= 12;
}
