import { W } from '../../language/classes.ts';
import { isSending } from '../cues/control.ts';
import type { Frame } from '../cues/frame.ts';
import { tellsOfDocument } from '../cues/subjects.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, inLy, is, isPunct, isVerb, startsSentence } from '../syntax/wordForms.ts';
import type { Before, Candidate, Place } from './candidates.ts';
import { carriedBy } from './carried.ts';
import { headKind } from './features/features.ts';
import { saidBehind } from './governedBehind.ts';
import { type Governed, isSaid, LONGEST_LINK, MANY } from './governing.ts';
import { judgedAs, judgedBefore } from './judged.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/**
 * The verb that governs a quotation says whose it is, whoever stands nearer or is named oftener: `When Lund said, “…,” Behn
 * answered, “…”`; `Lund recalled Behn saying, “…”`; `“…,” Lund says Behn told him`. Null where the grammar leaves it open.
 */
export function governedBy(
  place: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
  before: Before | null,
): Governed | null {
  const here = candidates.filter((c) => c.stretch === place.stretch && c.frame.sentence === place.token.sentence);
  const last = lastBefore(place, here);
  // `telling her, “Go!” She replied to him that …`: whose saying it is the verb before tells, though not by itself.
  const introduced =
    last && isSaid(last.frame) && linkOf(place.stretch.tokens, last.frame.cueTo + 1, place.at) === 'mark';
  return (
    (last && (saidBefore(place, traits, here, last) ?? inContent(place, last))) ??
    apposed(place, traits, here) ??
    (introduced ? null : saidBehind(place, traits, candidates)) ??
    named(place, traits, here) ??
    (last &&
      (resumed(place, last, before) ??
        saidByPlace(place, traits, last) ??
        replied(place, traits, last) ??
        sentTo(place, traits, last) ??
        shownBy(place, traits, last) ??
        judgedBefore(place, traits, last) ??
        judgedAs(place, traits, last))) ??
    carriedBy(place, traits, candidates, before)
  );
}

/** `Lund told reporters on Friday: “…”`, `Lund said “…”`. */
function saidBefore(place: Place, traits: QuoteTraits, here: readonly Candidate[], last: Candidate): Governed | null {
  if (!isSaid(last.frame) || last.frame.inherited) return null;
  const sender = senderOf(place, traits, last, here);
  if (sender) return { candidate: sender, sure: true };
  if (isDoubtful(last, here)) return null;
  const from = speechEnd(last.frame);
  const { tokens } = place.stretch;
  const link = isTold(tokens, last.frame.cueTo, from, place.at) ? 'none' : linkOf(tokens, from, place.at);
  if (link === null) return null;
  const apart = (link !== 'none' && !(traits.titled && traits.words > 1)) || traits.words >= MANY;
  return apart ? { candidate: last, sure: traits.shape !== 'piece' || traits.words >= MANY } : null;
}

/** `A statement from the family said: “…”`: theirs who sent it out. */
function senderOf(
  { stretch: { tokens }, at }: Place,
  { shape }: QuoteTraits,
  { frame: { kind, phrase, cueTo } }: Candidate,
  here: readonly Candidate[],
): Candidate | undefined {
  if (kind !== 'sv' || shape !== 'full' || linkOf(tokens, cueTo + 1, at) !== 'mark') return undefined;
  return here.find(
    ({ frame: f }) =>
      f.kind === 'noun' && f.cueTo >= phrase.from && f.phrase.from > f.cueTo && f.phrase.to <= phrase.to,
  );
}

/** `for suggesting that the voters “…”`: what somebody else's object says, as far as the next mark. */
function inContent({ stretch: { tokens }, at }: Place, last: Candidate): Governed | null {
  const { kind, say, embedded, inherited, form, cueFrom, cueTo } = last.frame;
  const reported = form === 'participle' || tokens[cueFrom]?.lower === 'having';
  if (kind !== 'sv' || say !== 2 || !embedded || inherited || !reported) return null;
  for (let k = cueTo + 1; k < at; k++) if (tokens[k]?.kind === 'punct' || tokens[k]?.kind === 'quote') return null;
  return { candidate: last, sure: false };
}

/** `“…,” Lund sighed, “…”`: the second half is the first one's. */
const resumed = ({ stretch: { tokens }, at }: Place, last: Candidate, before: Before | null): Governed | null =>
  before?.frame === last.frame && last.frame.cueFrom < at && linkOf(tokens, speechEnd(last.frame), at) === 'mark'
    ? { candidate: last, sure: true }
    : null;

const speechEnd = ({ kind, phrase, cueTo }: Frame): number => (kind === 'vs' ? phrase.to : cueTo) + 1;

/** `Lund grinned: “…”`, `Lund fired back, “…”`: a verb without an object before a whole sentence, whatever it means by itself. */
function saidByPlace(
  { stretch: { tokens }, at }: Place,
  traits: QuoteTraits,
  { frame, ...rest }: Candidate,
): Governed | null {
  const { kind, say, form, passive, inherited, embedded, cueTo, phrase } = frame;
  if (kind !== 'sv' || say === 2 || form !== 'finite' || passive || embedded || is(tokens[cueTo], W.aux)) return null;
  if (traits.shape !== 'full' || traits.titled || phrase.type === 'organisation') return null;
  if (headKind(phrase, tokens) === 'other') return null;
  if (traits.before === ',' && inherited) return null;
  const next = tokens[cueTo + 1];
  const bare = next?.kind === 'punct' || is(next, W.adverb | W.prep) || inLy(next);
  if (!bare || linkOf(tokens, cueTo + 1, at) !== 'mark') return null;
  return { candidate: { frame, ...rest }, sure: !inherited && (say === 1 || at - cueTo <= 6) };
}

/** `Lund was blunt: “…”`: what somebody is, and behind a colon what shows it. */
function shownBy({ stretch: { tokens }, at }: Place, traits: QuoteTraits, last: Candidate): Governed | null {
  const { kind, phrase, cueTo, inherited, embedded } = last.frame;
  if (traits.before !== ':' || traits.shape !== 'full' || kind !== 'sv' || inherited || embedded) return null;
  if (
    phrase.type !== 'named' ||
    phrase.group ||
    !startsSentence(tokens, phrase.from) ||
    !among(tokens[cueTo], 'be') ||
    at - cueTo > 6 ||
    at - cueTo < 3
  )
    return null;
  const words = tokens.slice(cueTo + 1, at - 1);
  const plain = words.every((t) => t.kind === 'word' && !t.cap && !is(t, W.det | W.prep | W.conj | W.pronoun));
  return plain ? { candidate: last, sure: true } : null;
}

/** `Lund sent a one-line reply: “…”`, `Lund posted a message on the club's page: “…”`. */
function replied({ stretch: { tokens }, at }: Place, traits: QuoteTraits, last: Candidate): Governed | null {
  const { kind, passive, cueTo } = last.frame;
  if (traits.before !== ':' || kind !== 'sv' || passive || !isSending(tokens[cueTo])) return null;
  for (let k = cueTo + 1; k < at - 1; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || (t.kind === 'punct' && t.text !== ',')) return null;
    if (among(t, 'sayNouns')) return { candidate: last, sure: !last.frame.inherited };
  }
  return null;
}

/** `Lund texted a friend: “…”`: a verb that sends, whom it goes to, and a sentence behind a colon. */
function sentTo({ stretch: { tokens }, at }: Place, traits: QuoteTraits, last: Candidate): Governed | null {
  const { kind, passive, inherited, cueTo, form } = last.frame;
  if (traits.before !== ':' || traits.shape !== 'full' || kind !== 'sv' || passive || inherited || form !== 'finite')
    return null;
  if (tokens[cueTo]?.verb?.say !== 1 || !isSending(tokens[cueTo])) return null;
  const whom = phraseFrom(tokens, cueTo + 1, at - 1);
  return whom && linkOf(tokens, whom.to + 1, at) === 'mark' ? { candidate: last, sure: true } : null;
}

/** A thing or a document that "says", and "he" inside another's saying: whose words they are, the grammar alone does not tell. */
function isDoubtful({ frame, stretch }: Candidate, here: readonly Candidate[]): boolean {
  const { phrase, embedded } = frame;
  const head = headKind(phrase, stretch.tokens);
  const tells = stretch.tokens[frame.cueTo]?.verb?.base === 'tell';
  if ((head === 'other' && !tells) || head === 'doc' || head === 'time') return true;
  return (
    embedded &&
    phrase.type === 'pronoun' &&
    here.some(({ frame: f }) => f.say > 0 && f.cueTo < phrase.from && f !== frame)
  );
}

/** The frame whose cue stands nearest before the quotation. */
function lastBefore({ at, stretch: { tokens } }: Place, here: readonly Candidate[]): Candidate | null {
  let last: Candidate | null = null;
  for (const c of here) {
    if (c.frame.kind === 'label' || c.frame.kind === 'bare' || c.frame.cueTo >= at) continue;
    // "told arresting officers": no verb of its own.
    const teller = tokens[c.frame.cueFrom - 1];
    if (c.frame.form === 'participle' && c.frame.say < 2 && teller?.verb?.base === 'tell') continue;
    if (!last || c.frame.cueTo > last.frame.cueTo) last = c;
  }
  return last;
}

/** `told arresting officers “…”`: nothing but whom it is told stands between. */
function isTold(tokens: readonly Token[], cue: number, from: number, at: number): boolean {
  if (tokens[cue]?.verb?.base !== 'tell' || at <= from || at - from > 6) return false;
  const whom = phraseFrom(tokens, from, at - 1);
  return whom?.to === at - 1;
}

/** How a verb of saying reaches its words: `none` straight, `mark` by a comma or colon; null across anything else. */
function linkOf(tokens: readonly Token[], from: number, at: number): 'none' | 'mark' | null {
  if (from === at) return 'none';
  const last = tokens[at - 1];
  if (!isPunct(last, ',') && !isPunct(last, ':')) return null;
  if (at - from > LONGEST_LINK) return null;
  for (let k = from; k < at - 1; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || (t.kind === 'punct' && !/^[()&-]$/.test(t.text))) return null;
    if (is(t, W.subordinator | W.relative | W.conj) || (isVerb(tokens, k) && !tellsOfDocument(tokens, k))) return null;
  }
  return 'mark';
}

/** `To Lund's remark, “…,” Behn answered …`, `in Lund's own words: “…”`: the words themselves stand behind the noun. */
function apposed({ stretch: { tokens }, at }: Place, traits: QuoteTraits, here: readonly Candidate[]): Governed | null {
  if (!/^[:,]$/.test(tokens[at - 1]?.text ?? '')) return null;
  const saying = here.find(({ frame: f }) => f.kind === 'noun' && f.cueTo === at - 2 && isWords(f, tokens));
  return saying && !(traits.titled && traits.words > 1) ? { candidate: saying, sure: traits.shape === 'full' } : null;
}

/** A noun of saying behind whose it is; a book or a speech has a title beside it as often as words. */
const isWords = ({ cueTo, phrase }: Frame, tokens: readonly Token[]): boolean =>
  tokens[cueTo]?.lower === 'words' ||
  (phrase.to < cueTo && !is(tokens[cueTo], W.document) && !/^(?:other|doc|time)$/.test(headKind(phrase, tokens)));

/** `over Lund's remark that the boats were “…”`: what the words behind the noun go on with. */
const contentOf = (tokens: readonly Token[], at: number, here: readonly Candidate[]): Candidate | undefined =>
  here.find(({ frame: { kind, cueTo, phrase } }) => {
    if (kind !== 'noun' || phrase.to > cueTo || tokens[cueTo + 1]?.lower !== 'that' || at <= cueTo + 2) return false;
    if (at - cueTo > LONGEST_LINK || is(tokens[cueTo], W.document)) return false;
    const between = tokens.slice(cueTo + 2, at);
    if (between.some(({ kind: one }) => one === 'punct' || one === 'quote')) return false;
    return !here.some(({ frame: f }) => f.say > 0 && f.cueFrom > cueTo && f.cueTo < at);
  });

/** `Lund's claim that “…”`, `cries of “…” from the gallery`, `“…,” is how Lund put it`. */
function named({ stretch: { tokens }, at }: Place, traits: QuoteTraits, here: readonly Candidate[]): Governed | null {
  const link = tokens[at - 1]?.lower;
  const noun = /^(?:that|of)$/.test(link ?? '')
    ? here.find(
        ({ frame: f }) =>
          f.kind === 'noun' &&
          f.cueTo === at - 2 &&
          (f.say === 2 || (link === 'that' && !is(tokens[at - 2], W.document))),
      )
    : undefined;
  if (noun) return { candidate: noun, sure: traits.words >= MANY || noun.frame.say === 2 };
  const content = noun ? undefined : contentOf(tokens, at, here);
  if (content) return { candidate: content, sure: true };
  const how = /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '') && /^(?:how|what)$/.test(tokens[at + 2]?.lower ?? '');
  const teller = how
    ? here.find(({ frame: f }) => f.kind === 'sv' && f.say > 0 && f.phrase.from === at + 3)
    : undefined;
  return teller ? { candidate: teller, sure: traits.shape === 'full' } : null;
}
