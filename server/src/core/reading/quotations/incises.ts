import type { SpeechWords } from '../../language/language.ts';
import { type Span, textBefore, textFrom } from '../../text/span.ts';

/**
 * Clauses that tell who speaks among the words themselves: “Je reste, répondit-elle, jusqu’au soir”, «Да, — сказала она, — завтра»,
 * —No —dijo ella—, me quedo. They are the writer's, not the speaker's.
 */

/** No such clause is longer. */
const longest = 160;
/** Its verb is among so many of its first words: “a-t-elle dit”, “me lo dijo”. */
const verbWithin = 3;

const word = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/** Whether text begins with a clause of saying: one of its first words is such a verb, and no sentence ends before it. */
export function beginsWithSaying(text: string, { verbs }: SpeechWords, within = verbWithin): boolean {
  let seen = 0;
  for (const { 0: one } of text.slice(0, longest).matchAll(word)) {
    if (++seen > within) return false;
    if (isSaying(one, verbs)) return true;
  }
  return false;
}

/** Whether a clause between commas begins with its verb, or with what may stand before it. */
function isInverted(clause: string, { verbs, beforeVerb }: SpeechWords): boolean {
  const words = clause.match(word) ?? [];
  const verb = words.findIndex((one) => !beforeVerb.test(one));
  return verb >= 0 && verb < verbWithin && isSaying(words[verb] as string, verbs);
}

/** Whether one of the last words of a text is a verb of saying: “elle répondit : ”, „Er hat mir gesagt: “. */
function endsWithSaying(text: string, { verbs }: SpeechWords): boolean {
  const words = text.slice(-longest).match(word) ?? [];
  return words.slice(-lastWords).some((one) => isSaying(one, verbs));
}

const lastWords = 8;

/** Whether a verb of saying stands behind a quotation's marks, or before them and a colon or a comma, in the same sentence. */
export function isSaidIn(speech: SpeechWords | null, text: string, { start, end }: Span): boolean {
  if (!speech) return false;
  const after = textFrom(text, end, longest);
  const before = textBefore(text, start, longest);
  if (speech.cues) return speech.cues.behind.test(after) || speech.cues.before.test(before);
  const [behind] = after.split(/\n|[.!?…;:](?=\s)|["“”„«»]/u) as [string];
  // The newspaper “Evening” wrote: a word right before the marks takes what they hold for its name, unless a comma parts it from the verb.
  const named = /[\p{L}\p{N}][\s\u00a0\u202f]*$/u.test(before) && !/^[\s\u00a0\u202f]*[,—–―-]/u.test(behind);
  if (!named && /^[\s\u00a0\u202f,—–―-]*\p{L}/u.test(behind) && beginsWithSaying(behind, speech)) return true;
  const own = before.slice(before.search(/[^\n.!?…;"“”„«»]*$/u));
  return /[:,—–―]\s*$/u.test(own) && endsWithSaying(own, speech);
}

/** “répondit-elle”, “s’exclama-t-il” by their verb. */
const isSaying = (written: string, verbs: ReadonlySet<string>): boolean => {
  const lower = written.toLowerCase();
  return verbs.has(lower) || verbs.has((lower.replace(/^(?:s|m|t|l)[’']/, '').split('-')[0] as string) ?? '');
};

/** A comma or a stop, and a clause as far as the next one. */
const betweenCommas =
  /(?<=[\p{L}\p{N}»”"’)\]][\s\u00a0\u202f]?[,!?…])\s+(?=\p{Ll})([^,.!?…;:«»“”"\n]{2,160})([,.!?…]|$)/gu;
/** A dash with a blank before it, and a clause as far as the next dash. */
const betweenDashes = /[\s\u00a0]+[—–―]\s?(?=\p{Ll})([^—–―«»“”"\n]{2,160}?)(?:\s?[—–―][,.;:]?(?=\s)|$)/gu;

/** What of the words of a quotation is nobody's speech but the writer's telling who speaks; in order. */
export function incisesIn(text: string, { start, end }: Span, speech: SpeechWords): readonly Span[] {
  if (speech.incise === null) return [];
  const words = text.slice(start, end);
  const found: Span[] = [];
  for (const match of words.matchAll(speech.incise === 'commas' ? betweenCommas : betweenDashes)) {
    const clause = match[1] as string;
    if (speech.incise === 'commas' ? !isInverted(clause, speech) : !beginsWithSaying(clause, speech)) continue;
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

/** A stretch without others that lie in it; what has no word is left out. */
export function without(text: string, whole: Span, cut: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let at = whole.start;
  for (const one of [...cut, { start: whole.end, end: whole.end }]) {
    const left = trimmed(text, at, one.start);
    if (/[\p{L}\p{N}]/u.test(text.slice(left.start, left.end))) kept.push(left);
    at = Math.max(at, one.end);
  }
  return kept.length > 0 ? kept : [whole];
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, Math.max(from, to)];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
