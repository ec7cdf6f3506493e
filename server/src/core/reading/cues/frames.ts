import { W } from '../../language/classes.ts';
import { isNameWord } from '../syntax/nameWords.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import { phraseEndingAt } from '../syntax/phraseBefore.ts';
import type { Token } from '../syntax/tokens.ts';
import { endsVerbGroup, type Group, verbGroup } from '../syntax/verbGroup.ts';
import { among, is, isDash, isPunct, isVerb } from '../syntax/wordForms.ts';
import { controller, sender } from './control.ts';
import { type Frame, lastOf } from './frame.ts';
import { idiomFrom } from './idioms.ts';
import {
  agentFrame,
  bareFrame,
  introFrame,
  labelFrame,
  nounFrom,
  opinionFrame,
  outcryFrame,
  possessiveNoun,
  pronounNoun,
  signatureFrame,
} from './otherFrames.ts';
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
  tellsOfDocument,
} from './subjects.ts';

/** The frames that need no words: a label at its head, a signature at its end. */
export function labelsOf(tokens: readonly Token[]): Frame[] {
  return [labelFrame(tokens), signatureFrame(tokens, [])].filter((one) => one !== null);
}

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
    else if (frame.kind === 'vs') subject ??= frame.phrase;
  }
  const label = labelFrame(tokens);
  const tail = signatureFrame(tokens, frames) ?? (label ? null : introFrame(tokens, frames));
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
  const outcry = t.cap ? null : outcryFrame(tokens, i);
  if (outcry) return outcry;
  if (among(t, 'sayNouns') && !t.cap) {
    const from = nounFrom(tokens, i);
    if (from) return from;
  }
  if (!isVerb(tokens, i) && !capitalCue(tokens, i, low) && !isHeard(tokens, i, low)) return null;
  if (!endsVerbGroup(tokens, i)) return null;
  return verbFrame(tokens, i, low, subject);
}

/** `heard students shout`: a plain verb whose subject is another's object. */
function isHeard(tokens: readonly Token[], i: number, low: number): boolean {
  const { verb, cap } = tokens[i] as Token;
  return verb?.form === 'base' && verb.say > 0 && !cap && controller(tokens, i, i, low) !== null;
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
  // “…” (Lund 2020, emphasis added): what an editor did, and nobody's saying.
  if (quotedBy(tokens, i) || among(tokens[i - 1], 'edited')) return null;
  const group = verbGroup(tokens, i, low);
  const cue = cueOf(tokens, i, group);
  const { say, form } = cue;
  const quoted = form === 'participle' && tokens[i - 1]?.lower === 'as' ? quotedAs(tokens, i, low) : null;
  if (quoted) return { ...frameOf(cue, 'sv', quoted), form: 'finite' };
  const passive = passiveAgent(tokens, i, group);
  const controlled = say > 0 ? controller(tokens, group.from, i, low) : null;
  if (controlled) return frameOf(cue, 'sv', controlled, { embedded: true });
  if (passive && say > 0 && passive.type !== 'nominal') return frameOf(cue, 'by', passive);
  const agent = say > 0 && (group.passive || startsClause(tokens, group.from, low)) ? agentBehind(tokens, i) : null;
  if (agent) return frameOf(cue, 'by', agent);
  if (subject !== null && tellsOfDocument(tokens, i)) return null;
  const j = skipTime(tokens, skipInserted(tokens, group.from - 1, low), low);
  const near = group.infinitive ? null : phraseEndingAt(tokens, j, low);
  const own = near && modifiedSubject(tokens, near, low);
  const inserted = own !== null && tokens[j]?.kind === 'punct' && own.type !== 'pronoun';
  const inverted = !inserted && (say > 0 || form === 'finite') ? inversion(tokens, i, group, low) : null;
  if (inverted) return frameOf(cue, 'vs', inverted);
  if (own?.type === 'pronoun' && own.head === 'who')
    return frameOf(cue, 'sv', antecedent(tokens, own, low) ?? own, { embedded: true });
  const sent = own && form === 'participle' && own.type === 'nominal' ? sender(tokens, own, subject) : null;
  if (sent) return frameOf(cue, 'sv', sent, { inherited: true });
  if (own) return frameOf(cue, 'sv', own, { embedded: isEmbedded(tokens, own, low) });
  if (passive && say > 0) return frameOf(cue, 'by', passive);
  return farFrame(tokens, i, low, subject, cue, group);
}

/** A verb whose subject does not stand before it: in an aside, behind it, before a relative word, or with an earlier verb. */
function farFrame(
  tokens: readonly Token[],
  i: number,
  low: number,
  subject: Phrase | null,
  cue: Cue,
  { from, infinitive }: Group,
): Frame | null {
  const hangs = cue.form === 'participle' && !subject;
  const aside = hangs ? asideOf(tokens, from, low) : null;
  if (aside) return frameOf(cue, 'sv', aside);
  const lead = hangs && cue.say > 0 ? leadOf(tokens, i, from, low) : null;
  if (lead) return frameOf(cue, 'sv', lead, { inherited: true });
  const far = infinitive ? null : farRelative(tokens, from, low);
  if (far) return frameOf(cue, 'sv', far, { embedded: true });
  return subject ? frameOf(cue, 'sv', subject, { inherited: true }) : null;
}

type Cue = Pick<Frame, 'cueFrom' | 'cueTo' | 'say' | 'form' | 'sentence' | 'negated' | 'passive'>;

function cueOf(tokens: readonly Token[], i: number, { from, negated, passive }: Group): Cue {
  const { verb, sentence } = tokens[i] as Token;
  const idiom = idiomFrom(tokens, i);
  const say = idiom === null ? (verb?.say ?? 0) : 2;
  return { cueFrom: from, cueTo: idiom ?? i, say, form: verb?.form ?? 'finite', sentence, negated, passive };
}

/** Written out, for it is made for every verb and a copy takes several times as long. */
const frameOf = (
  cue: Cue,
  kind: Frame['kind'],
  phrase: Phrase,
  { embedded = false, inherited = false }: { embedded?: boolean; inherited?: boolean } = {},
): Frame => ({
  kind,
  phrase,
  cueFrom: cue.cueFrom,
  cueTo: cue.cueTo,
  say: cue.say,
  form: cue.form,
  inherited,
  sentence: cue.sentence,
  negated: cue.negated,
  passive: cue.passive,
  embedded,
});

/** `called by critics`; who is quoted by a paper speaks, not the paper. */
function passiveAgent(tokens: readonly Token[], i: number, { passive }: Group): Phrase | null {
  if (tokens[i + 1]?.lower !== 'by') return null;
  const isQuoted = passive && /^(?:quote|cite)$/.test((tokens[i] as Token).verb?.base ?? '');
  return isQuoted ? null : phraseFrom(tokens, i + 2, lastOf(tokens, i));
}

/** `"…," said Ines Aldana` and `The quay is lost, said Aldana`. */
function inversion(tokens: readonly Token[], i: number, group: Group, low: number): Phrase | null {
  if (group.from !== i) return null;
  const before = tokens[i - 1];
  const say = (tokens[i] as Token).verb?.say ?? 0;
  const afterQuote =
    before?.kind === 'quote' || ((isPunct(before, ',') || isDash(before)) && tokens[i - 2]?.kind === 'quote');
  const { form } = (tokens[i] as Token).verb ?? { form: 'finite' };
  const open = (i === low && form === 'finite') || before?.lower === 'as' || before?.lower === 'so';
  const afterComma = isPunct(before, ',') && say === 2 && (tokens[i] as Token).verb?.form === 'finite';
  if (!afterQuote && !(open && say > 0) && !afterComma) return null;
  let k = i + 1;
  const particle = tokens[k];
  if (particle && is(particle, W.adverb | W.prep) && !particle.cap && among(particle, 'particlesBehindCue')) k++;
  const phrase = phraseFrom(tokens, k, lastOf(tokens, i));
  if (!phrase) return null;
  if (phrase.type === 'pronoun' && (tokens[i] as Token).word.lexicon.isIn(phrase.head, 'noSubjects')) return null;
  const next = tokens[phrase.to + 1];
  const modified =
    among(tokens[phrase.to + 2], 'modifyingPrepositions') && /ed$|n$|t$/.test(next?.lower ?? '') && !is(next, W.aux);
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
