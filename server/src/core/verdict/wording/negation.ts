import type { Language } from '../../language/language.ts';
import { foldedWord, wordsOf } from '../../text/words.ts';

/** How many words of a text deny, how many limit. "n't" counts as a denial. */
export interface Polarity {
  readonly denials: number;
  readonly limits: number;
}

export function isDenial(folded: string, { polarity }: Language): boolean {
  return polarity.denials.has(folded) || polarity.denying.test(folded);
}

/** So many words behind an opener its companion stands at most: "ne le lui a pas". */
const companionWithin = 5;

/** "ne" without a denial soon behind it: "ne … plus". One that has it denies by that. */
const deniesAlone = (words: readonly string[], i: number, language: Language): boolean =>
  language.polarity.opener.test(words[i] ?? '') &&
  !words.slice(i + 1, i + 1 + companionWithin).some((word) => language.polarity.denials.has(word));

/** Whether a word, in comparison form, denies or limits. */
export const isTelling = (folded: string, language: Language): boolean =>
  isDenial(folded, language) || language.polarity.limits.has(folded);

/** A text without the words that hold a denial's sign and deny nothing; as long as before. */
const withoutIdle = (text: string, { polarity: { idle } }: Language): string =>
  text.replace(idle, (word) => '_'.repeat(word.length));

/** `behind`: what stands behind the text and is kept. */
export function polarityOf(text: string, language: Language, behind = ''): Polarity {
  const telling = withoutIdle(text, language);
  const words = wordsOf(telling);
  const folds = listOf(telling);
  const all = [...folds, ...listOf(behind)];
  let [denied, limited] = [0, 0];
  for (let i = 0; i < words.count; i++) {
    const folded = folds[i] as string;
    if (folded === 'no' && isInterjected(text.slice(0, words.starts[i]), text.slice(words.ends[i]), language)) continue;
    if (isDenial(folded, language) || deniesAlone(all, i, language)) denied++;
    else if (language.polarity.limits.has(folded)) limited++;
  }
  return { denials: denied, limits: limited };
}

/** "No, this was …": said to somebody, and denies nothing of what follows. */
const isInterjected = (before: string, behind: string, { polarity }: Language): boolean =>
  polarity.interjected.test(before) && /^\s*[,.!;:—–]/.test(behind);

/** Whether putting `draft` for `source` loses or wins a negation or a limit, and the words are the same apart from it. */
export function reverses(draft: string, source: string, language: Language, behind = ''): boolean {
  if (isInaccuracy(draft.trim().toLowerCase(), source.trim().toLowerCase())) return false;
  const [a, b] = [polarityOf(draft, language, behind), polarityOf(source, language, behind)];
  if (a.limits !== b.limits) return restIsNear(draft, source, language);
  if (a.denials === b.denials) return false;
  const [mine, theirs] = [listOf(draft), listOf(source)];
  // "wasn't satisfied" and "was unsatisfied" deny alike.
  const [denied, theirsDenied] = [
    a.denials + prefixed(mine, theirs, language),
    b.denials + prefixed(theirs, mine, language),
  ];
  return denied !== theirsDenied && restIsNear(draft, source, language);
}

function listOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => foldedWord(text.slice(words.starts[i], words.ends[i])));
}

/** How many of these words are denied by their beginning and stand without it among the others: "unsatisfied", "satisfied". */
function prefixed(words: readonly string[], others: readonly string[], { polarity: { prefix } }: Language): number {
  return words.filter((word) => prefix.test(word) && others.includes(word.replace(prefix, ''))).length;
}

/** Whether two stretches have the same words, or nearly, when what denies and limits is taken out. */
function restIsNear(draft: string, source: string, language: Language): boolean {
  const [mine, theirs] = [restOf(draft, language), restOf(source, language)];
  const left = mine.filter((word) => !theirs.some((other) => isNear(word, other))).length;
  const gone = theirs.filter((word) => !mine.some((other) => isNear(word, other))).length;
  return Math.max(left, gone) <= language.polarity.othersBeside;
}

/** "n'avons": the word that leans on its opener; of "ne" there is none. */
const behindElision = (word: string): readonly string[] =>
  word.includes("'") ? [word.slice(word.indexOf("'") + 1)] : [];

const restOf = (text: string, language: Language): readonly string[] =>
  listOf(text)
    .map((word) => (word.endsWith("n't") ? word.slice(0, -3) : word === 'cannot' ? 'can' : word))
    .flatMap((word) => (language.polarity.opener.test(word) ? behindElision(word) : [word]))
    .filter(
      (word) =>
        !isTelling(word, language) &&
        !language.polarity.contraries.test(word) &&
        !language.polarity.auxiliaries.test(word),
    );

/** The same word, or another form of it. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  return same >= 3 && same >= 0.6 * Math.max(a.length, b.length);
}

/**
 * Whether words that came or went say a kept word beside them once more: "nothing, nothing, nothing", "never, never". What is
 * said twice is denied no more.
 */
export function isRepeated(text: string, before: string, behind: string, language: Language): boolean {
  const beside = [listOf(before).at(-1), listOf(behind)[0]];
  const words = listOf(text);
  return (
    words.some((word) => isTelling(word, language)) &&
    words.every((word) => !isTelling(word, language) || beside.includes(word))
  );
}

/** One letter more, less or other, or two changed about, in a word of some length: a typing error and no other word. */
function isInaccuracy(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || /\s/.test(a + b) || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  const swapped = a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
  if (swapped && a.length === b.length) return true;
  return a.slice(same + Number(a.length >= b.length)) === b.slice(same + Number(b.length >= a.length));
}

const clauseMark = /[,;:()–—，；：、（）]|\s-{1,3}\s|--/;

/**
 * Whether leaving out a stretch of the source turns the sense of what is kept around it. A negation inside a clause
 * that is left out whole goes with its clause; one that governs kept words, before or behind, does not.
 *
 * @param hidden the text left out, from the end of the kept word before it to the start of the one behind it,
 *   punctuation included.
 * @param before the kept words before it: a denial at their end is given another sentence to deny.
 * @param behind the kept words behind it: "and", "or" before them end a limb that is left out whole.
 */
export function hidesReversal(hidden: string, before: string, behind: string, language: Language): boolean {
  const { conjunction, governs } = language.polarity;
  const sentences = hidden.split(/(?<=[.!?]["'”’»)\]]*\s)|(?<=[。！？][”’」』]*)(?![”’」』])/);
  if (/[.!?]["'”’»)\]]*\s+["'“‘«([]*$|[。！？][”’」』]*$/.test(hidden)) sentences.push('');
  const limb = conjunction.test(listOf(behind.slice(0, 20))[0] ?? '') && /^\s*[,;:—–-]/.test(hidden);
  if (sentences.length === 1) return turns(limb ? `${hidden},` : hidden, true, true, false, language, behind);
  const first = sentences[0] as string;
  const last = sentences.at(-1) as string;
  const given = governs.test(listOf(before).at(-1) ?? '') && !/\n\s*\n/.test(hidden);
  if (given && listOf(first).length > 0 && listOf(last).length > 0) return true;
  return turns(first, true, false, last.trim() !== '', language) || turns(last, false, true, false, language, behind);
}

interface HiddenWord {
  readonly folded: string;
  /** A clause ends between the word before and this one. */
  readonly opens: boolean;
  /** It denies or limits. */
  readonly telling: boolean;
}

/**
 * `joinsBefore`, `joinsAfter`: whether a kept part of the same sentence stands before, behind. `replaced`: the kept words
 * before get the predicate of another sentence ("she [isn't rich. She is] kind"), so that a "not" goes with its own.
 */
function turns(
  hidden: string,
  joinsBefore: boolean,
  joinsAfter: boolean,
  replaced: boolean,
  language: Language,
  behind = '',
): boolean {
  const text = withoutIdle(hidden, language);
  const words = hiddenWords(text, language, behind);
  const lastEnd = wordsOf(text);
  const tail = lastEnd.count > 0 ? text.slice(lastEnd.ends[lastEnd.count - 1]) : text;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as HiddenWord;
    if (!word.telling) continue;
    if (word.folded === 'no' && isInterjected(text.slice(0, lastEnd.starts[i]), text.slice(lastEnd.ends[i]), language))
      continue;
    if (replaced && i === 0 && (word.folded === 'not' || word.folded === 'never' || word.folded.endsWith("n't")))
      continue;
    const clauseOpens = words.slice(0, i + 1).some((w) => w.opens);
    if (joinsBefore && !clauseOpens) {
      if (i === 0 || !joinsAfter || !closesAfter(words, i, tail)) return true;
    }
    if (joinsBefore && language.polarity.conditions.has(word.folded) && word.opens) return true;
    if (joinsAfter && !closesAfter(words, i, tail)) return true;
  }
  return false;
}

function closesAfter(words: readonly HiddenWord[], i: number, tail: string): boolean {
  return words.slice(i + 1).some((w) => w.opens) || clauseMark.test(tail);
}

function hiddenWords(text: string, language: Language, behind: string): readonly HiddenWord[] {
  const words = wordsOf(text);
  const folds = listOf(text);
  const all = [...folds, ...listOf(behind)];
  const { conjunction } = language.polarity;
  const out: HiddenWord[] = [];
  for (let i = 0; i < words.count; i++) {
    const between = text.slice(i === 0 ? 0 : words.ends[i - 1], words.starts[i]);
    const folded = folds[i] as string;
    const telling = isTelling(folded, language) || deniesAlone(all, i, language);
    out.push({ folded, opens: clauseMark.test(between) || (i > 0 && conjunction.test(folded)), telling });
  }
  return out;
}
