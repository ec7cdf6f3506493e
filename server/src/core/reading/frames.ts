import { type Frame, lastOf } from './frame.ts';
import { idiomFrom } from './idioms.ts';
import { sayNouns } from './lexicon/verbs.ts';
import { W } from './lexicon/words.ts';
import { isNameWord } from './nameWords.ts';
import {
  agentFrame,
  bareFrame,
  introFrame,
  labelFrame,
  nounFrom,
  opinionFrame,
  possessiveNoun,
  pronounNoun,
  signatureFrame,
} from './otherFrames.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phraseAfter.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { antecedent, farRelative, isRelative, matrix } from './relatives.ts';
import {
  agentBehind,
  asideOf,
  leadOf,
  modifiedSubject,
  quotedAs,
  quotedBy,
  skipInserted,
  skipTime,
  startsClause,
} from './subjects.ts';
import type { Token } from './tokens.ts';
import { endsVerbGroup, type Group, verbGroup } from './verbGroup.ts';
import { is, isDash, isPunct, isVerb } from './wordForms.ts';

/** All frames of a stretch, in order of their cue. Linear in the number of tokens, but for bounded looks back. */
export function framesOf(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = [];
  let low = 0;
  let subject: Phrase | null = null;
  let relative: Frame | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (i > 0 && t.sentence !== (tokens[i - 1] as Token).sentence) {
      low = i;
      subject = null;
      relative = null;
    }
    const found = frameAt(tokens, i, low, subject);
    const frame: Frame | null = found && relative ? matrix(tokens, found, relative) : found;
    if (!frame) continue;
    relative = isRelative(tokens, frame) ? frame : frame === found ? relative : null;
    frames.push(frame);
    if (frame.kind === 'sv' && !frame.inherited && !(frame.embedded && subject)) subject = frame.phrase;
  }
  const label = labelFrame(tokens);
  const tail = signatureFrame(tokens) ?? (label ? null : introFrame(tokens, frames));
  return [...(label ? [label] : []), ...frames, ...(tail ? [tail] : [])];
}

function frameAt(tokens: readonly Token[], i: number, low: number, subject: Phrase | null): Frame | null {
  const t = tokens[i] as Token;
  if (t.kind === 'poss') return possessiveNoun(tokens, i, low);
  if (t.text === ':' && tokens[i + 1]?.kind === 'quote') return bareFrame(tokens, i, low);
  if (t.kind !== 'word') return null;
  if (t.lower === 'according' && tokens[i + 1]?.lower === 'to')
    return agentFrame(tokens, i, i + 1, i + 2, 'according', 2);
  if (t.lower === 'per' && (tokens[i + 1]?.cap || is(tokens[i + 1], W.det)) && tokens[i + 1]?.lower !== 'a')
    return agentFrame(tokens, i, i, i + 1, 'according', 2);
  if (t.lower === 'to' && t.cap && i === low) return opinionFrame(tokens, i);
  if (is(t, W.possessive) && !is(t, W.relative)) return pronounNoun(tokens, i);
  if (sayNouns.has(t.lower) && !t.cap) {
    const from = nounFrom(tokens, i);
    if (from) return from;
  }
  if (!isVerb(tokens, i) && !capitalCue(tokens, i, low)) return null;
  if (!endsVerbGroup(tokens, i)) return null;
  return verbFrame(tokens, i, low, subject);
}

/** "Said Aldana:" — a verb that begins its sentence. */
function capitalCue(tokens: readonly Token[], i: number, low: number): boolean {
  const t = tokens[i] as Token;
  return (
    i === low && t.cap && t.verb !== null && t.verb.say === 2 && t.verb.form === 'finite' && isNameWord(tokens, i + 1)
  );
}

/** A clause that hangs on another: behind a subordinator, a relative, or right behind a verb of saying. */
function isEmbedded(tokens: readonly Token[], phrase: Phrase, low: number): boolean {
  const before = tokens[phrase.from - 1];
  if (phrase.from <= low || !before) return false;
  if (is(before, W.subordinator | W.relative) && before.kind === 'word') return true;
  return before.verb !== null && before.verb.say > 0 && before.kind === 'word' && !before.cap;
}

function verbFrame(tokens: readonly Token[], i: number, low: number, subject: Phrase | null): Frame | null {
  const t = tokens[i] as Token;
  const group = verbGroup(tokens, i, low);
  const idiom = idiomFrom(tokens, i);
  const say = idiom === null ? (t.verb?.say ?? 0) : 2;
  const form = t.verb?.form ?? 'finite';
  const frame = (kind: Frame['kind'], phrase: Phrase, embedded = false, inherited = false): Frame => ({
    kind,
    phrase,
    cueFrom: group.from,
    cueTo: idiom ?? i,
    say,
    form,
    inherited,
    sentence: t.sentence,
    negated: group.negated,
    passive: group.passive,
    embedded,
  });
  if (quotedBy(tokens, i)) return null;
  const quoted = form === 'participle' && tokens[i - 1]?.lower === 'as' ? quotedAs(tokens, i, low) : null;
  if (quoted) return { ...frame('sv', quoted), form: 'finite' };
  // Who is quoted by a paper speaks, not the paper.
  const isQuoted = group.passive && /^(?:quote|cite)$/.test(t.verb?.base ?? '');
  const passive = tokens[i + 1]?.lower === 'by' && !isQuoted ? phraseFrom(tokens, i + 2, lastOf(tokens, i)) : null;
  if (passive && say > 0 && passive.type !== 'nominal') return frame('by', passive);
  const agent = say > 0 && (group.passive || startsClause(tokens, group.from, low)) ? agentBehind(tokens, i) : null;
  if (agent) return frame('by', agent);
  const j = skipTime(tokens, skipInserted(tokens, group.from - 1, low), low);
  const near = group.infinitive ? null : phraseEndingAt(tokens, j, low);
  const own = near && modifiedSubject(tokens, near, low);
  const inserted = own !== null && tokens[j]?.kind === 'punct' && own.type !== 'pronoun';
  const inverted = !inserted && (say > 0 || form === 'finite') ? inversion(tokens, i, group, low) : null;
  if (inverted) return frame('vs', inverted);
  if (own) {
    if (own.type === 'pronoun' && own.head === 'who') return frame('sv', antecedent(tokens, own, low) ?? own, true);
    return frame('sv', own, isEmbedded(tokens, own, low));
  }
  if (passive && say > 0) return frame('by', passive);
  const aside = form === 'participle' && !subject ? asideOf(tokens, group.from, low) : null;
  if (aside) return frame('sv', aside);
  const lead = form === 'participle' && say > 0 && !subject ? leadOf(tokens, i, group.from, low) : null;
  if (lead) return frame('sv', lead, false, true);
  const far = group.infinitive ? null : farRelative(tokens, group.from, low);
  if (far) return frame('sv', far, true);
  return subject ? frame('sv', subject, false, true) : null;
}

/** `"…," said Ines Aldana` and `The quay is lost, said Aldana`. */
function inversion(tokens: readonly Token[], i: number, group: Group, low: number): Phrase | null {
  if (group.from !== i) return null;
  const before = tokens[i - 1];
  const say = (tokens[i] as Token).verb?.say ?? 0;
  const afterQuote =
    before?.kind === 'quote' || ((isPunct(before, ',') || isDash(before)) && tokens[i - 2]?.kind === 'quote');
  const open = i === low || before?.lower === 'as' || before?.lower === 'so';
  const afterComma = isPunct(before, ',') && say === 2 && (tokens[i] as Token).verb?.form === 'finite';
  if (!afterQuote && !(open && say > 0) && !afterComma) return null;
  let k = i + 1;
  const particle = tokens[k];
  if (
    particle &&
    is(particle, W.adverb | W.prep) &&
    !particle.cap &&
    /^(?:in|up|on|out|back|later|then|also|again)$/.test(particle.lower)
  )
    k++;
  const phrase = phraseFrom(tokens, k, lastOf(tokens, i));
  if (!phrase) return null;
  if (phrase.type === 'pronoun' && /^(?:him|them|it|us|me|that|which)$/.test(phrase.head)) return null;
  const next = tokens[phrase.to + 1];
  const modified =
    /^(?:in|with|on|by|to|as|for|from|at)$/.test(tokens[phrase.to + 2]?.lower ?? '') &&
    /ed$|n$|t$/.test(next?.lower ?? '') &&
    !is(next, W.aux);
  if (
    next &&
    isVerb(tokens, phrase.to + 1) &&
    !modified &&
    next.verb?.form !== 'participle' &&
    next.sentence === (tokens[i] as Token).sentence
  )
    return null;
  if (afterComma && !afterQuote && phrase.type === 'pronoun') return null;
  return phrase;
}
