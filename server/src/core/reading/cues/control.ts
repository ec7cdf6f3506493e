import { W } from '../../language/classes.ts';
import { isNameWord } from '../syntax/nameWords.ts';
import { type Phrase, phraseOf, pronounPhrase } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import { phraseEndingAt } from '../syntax/phraseBefore.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, inLy, is, isPunct, isVerb } from '../syntax/wordForms.ts';

/** Between the verb of the main clause and what its object says lie at most so many words. */
const FARTHEST = 14;

/**
 * Who says it where that is the object of the verb before and not its subject: `slammed Lund for saying`, `accused her of
 * having claimed`, `for Lund to tweet`, `recalled Lund saying`, `heard students shout`. `from` is the first token of the
 * verb group at `verb`; null where the sentence's own subject goes on.
 */
export function controller(tokens: readonly Token[], from: number, verb: number, low: number): Phrase | null {
  const form = tokens[verb]?.verb?.form;
  const t = tokens[verb] as Token;
  const participle = t.lower.endsWith('ing') || tokens[from]?.lower === 'having';
  const start = tokens[from - 1]?.lower === 'having' ? from - 1 : from;
  if (participle || start < from) return blamed(tokens, start, low) ?? perceived(tokens, start, low);
  if (tokens[from]?.lower === 'to') return forSomebody(tokens, from, low);
  return form === 'base' ? perceived(tokens, from, low) : null;
}

/** `mocked Lund (as a coward) for saying`: who stands right behind the verb before "for" or "of" is blamed for what he says. */
function blamed(tokens: readonly Token[], from: number, low: number): Phrase | null {
  if (!/^(?:for|of)$/.test(tokens[from - 1]?.lower ?? '')) return null;
  for (let k = from - 2; k > low && k > from - FARTHEST; k--) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || (t.kind === 'punct' && !/^[,()]$/.test(t.text))) return null;
    if (!isVerb(tokens, k)) continue;
    if (is(t, W.aux)) return null;
    const object = objectOf(tokens, k, from - 2);
    return object && isPerson(object, tokens) && onlyTells(tokens, object.to + 1, from - 2) ? object : null;
  }
  return null;
}

/** Between the object and "for": nothing, or `as elitist`, `on Friday`, `harshly`. */
function onlyTells(tokens: readonly Token[], from: number, to: number): boolean {
  const start = isPunct(tokens[from], ',') ? from + 1 : from;
  if (start > to) return true;
  const first = tokens[start] as Token;
  if (!is(first, W.prep | W.time | W.adverb | W.subordinator) && !inLy(first)) return false;
  for (let k = start; k <= to; k++) if (isVerb(tokens, k)) return false;
  return true;
}

/** A form of a verb that no verb of saying has tells itself; any other by its base. */
const perceives = (t: Token): boolean =>
  among(t, 'perceivingForms') || t.word.lexicon.isIn(t.verb?.base ?? t.lower, 'perceiving');

/** `recalled Lund saying`, `heard students shout`: the object stands between the two verbs. */
function perceived(tokens: readonly Token[], from: number, low: number): Phrase | null {
  for (let k = from - 2; k >= low && k > from - FARTHEST; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== 'word' && t.kind !== 'poss' && t.kind !== 'number') return null;
    if (!isVerb(tokens, k) && !among(t, 'perceivingForms')) continue;
    if (!perceives(t)) return null;
    const object = objectOf(tokens, k, from - 1);
    const told = object?.to === from - 1 && isPerson(object, tokens) && phraseEndingAt(tokens, from - 1, low) !== null;
    return told ? object : null;
  }
  return null;
}

/** `only for Lund to tweet`. */
function forSomebody(tokens: readonly Token[], to: number, low: number): Phrase | null {
  const near = phraseEndingAt(tokens, to - 1, low);
  const before = near ? near.from - 1 : to - 2;
  for (let k = to - 2; k >= low && k > to - 8; k--) {
    if (tokens[k]?.lower !== 'for' || k > before) continue;
    const whom = phraseFrom(tokens, k + 1, to - 1);
    return whom?.to === to - 1 && isPerson(whom, tokens) ? whom : null;
  }
  return null;
}

/** The noun phrase right behind a verb: its object. */
function objectOf(tokens: readonly Token[], verb: number, high: number): Phrase | null {
  const at = verb + 1;
  const t = tokens[at] as Token;
  if (/^(?:me|us)$/.test(t.lower)) return pronounPhrase(at, t);
  if (is(t, W.prep) && !isNameWord(tokens, at)) return null;
  const phrase = phraseFrom(tokens, at, high);
  if (phrase && phrase.type !== 'pronoun') return phrase;
  return at === high && t.kind === 'word' && !isVerb(tokens, at) ? phraseOf(tokens, at, at) : phrase;
}

function isPerson({ type, from, head, group }: Phrase, tokens: readonly Token[]): boolean {
  const { lexicon } = (tokens[from] as Token).word;
  if (type !== 'nominal') return !lexicon.isIn(head, 'impersonal');
  const t = tokens.find((x) => x.lower === head);
  return group || is(t, W.role | W.personGroup | W.groupNoun | W.organisation) || lexicon.endings.kin.test(head);
}

/** `Lund issued a statement saying`, `sent a letter accusing`: the document's words are his who sends it. */
export function sender(tokens: readonly Token[], letter: Phrase, subject: Phrase | null): Phrase | null {
  if (!subject || letter.from <= subject.to) return null;
  const particle = among(tokens[letter.from - 1], 'particlesOfSending');
  const verb = tokens[letter.from - (particle ? 2 : 1)];
  return isSending(verb) && !isPunct(verb, ',') ? subject : null;
}

/** A verb that gives a statement or a message out. */
export const isSending = (verb: Token | undefined): boolean =>
  verb !== undefined && (verb.word.lexicon.isIn(verb.verb?.base ?? verb.lower, 'sending') || among(verb, 'sentForms'));
