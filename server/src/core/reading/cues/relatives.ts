import { W } from '../../language/classes.ts';
import { type Phrase, pronounPhrase } from '../syntax/phrase.ts';
import { phraseEndingAt } from '../syntax/phraseBefore.ts';
import type { Token } from '../syntax/tokens.ts';
import { is, isDash, isPunct, isVerb } from '../syntax/wordForms.ts';
import type { Frame } from './frame.ts';

/** The verb of "who …": its subject stands before the relative word. */
export function isRelative(tokens: readonly Token[], f: Frame): boolean {
  return (
    f.kind === 'sv' &&
    f.embedded &&
    !f.inherited &&
    tokens.slice(f.phrase.to + 1, f.cueFrom).some((t) => t.lower === 'who')
  );
}

/** `an official who spoke to the paper said`: the second verb belongs to the noun before "who", not to what stands nearest. */
export function matrix(tokens: readonly Token[], f: Frame, relative: Frame): Frame {
  if (f.kind !== 'sv' || f.form === 'participle' || f.form === 'base') return f;
  const between = tokens.slice(relative.cueTo + 1, f.cueFrom);
  const stops = (t: Token, k: number): boolean =>
    t.kind === 'punct' ||
    t.kind === 'quote' ||
    (t.lower === 'and' && !isVerb(tokens, relative.cueTo + k + 2)) ||
    is(t, W.subordinator & ~W.prep);
  if (between.some(stops)) return f;
  const nearPrep = !f.inherited && is(tokens[f.phrase.from - 1], W.prep);
  if (!f.inherited && !nearPrep) return f;
  return {
    ...f,
    phrase: { ...relative.phrase, to: Math.max(relative.phrase.to, f.cueFrom - 1) },
    inherited: false,
    embedded: false,
  };
}

/** `an official who on Wednesday had called`: "who" a few words before its verb. */
export function farRelative(tokens: readonly Token[], verb: number, low: number): Phrase | null {
  for (let k = verb - 1; k > low && k > verb - 8; k--) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || isVerb(tokens, k) || (t.kind === 'punct' && t.text !== ',')) return null;
    if (t.lower === 'who') return antecedent(tokens, pronounPhrase(k, t), low);
  }
  return null;
}

/** Whom "who" stands for: the phrase right before it. */
export function antecedent(tokens: readonly Token[], who: Phrase, low: number): Phrase | null {
  const k = who.from - 1;
  const end = isPunct(tokens[k], ',') || isDash(tokens[k]) ? k - 1 : k;
  const near = end >= low ? phraseEndingAt(tokens, end, low) : null;
  if (!near || near.type === 'named' || !isPunct(tokens[near.from - 1], ',')) return near;
  // "Sen. Ana Lund, the ranking member, who …": the apposition is hers.
  const named = near.from - 2 >= low ? phraseEndingAt(tokens, near.from - 2, low) : null;
  return named?.type === 'named' ? { ...named, to: near.to } : near;
}
