import { type Judged, rawSpan } from '../../judging/facts.ts';
import { fileName } from '../../library/source.ts';
import { shown } from '../../messages/say.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import { quoteOf, type SignOff, type SourceSeen } from '../../verification/record.ts';
import { hashOf, plainText } from '../../verification/sameWords.ts';
import { sha256 } from '../../verification/sha256.ts';
import { decidingEvidence } from '../sheet/report.ts';
import { inSentence } from '../words/stateWords.ts';

/** Who signs, when (ISO 8601) and with what note; the core knows no clock and no name. */
export interface Signature {
  readonly by: string;
  readonly date: string;
  readonly note: string | null;
}

/** What signing off comes to. */
export interface SigningOff {
  /** New sign-offs, for the record to take in. */
  readonly added: readonly SignOff[];
  /** Sign-offs that were given for the draft under a name it no longer has, under its name of now: for the record to take in too. */
  readonly followed: readonly SignOff[];
  /** Sign-offs of the same quotations, and those that followed, as they were: for the record to let go. */
  readonly replaced: readonly SignOff[];
  /** How many were verified already and stay as they are. */
  readonly standing: number;
  /** Quotations that are not signed off, with the reason in plain words. */
  readonly refused: readonly Refused[];
  /** Sign-offs whose quotation is not in the draft any more; they stay in the record. */
  readonly gone: readonly SignOff[];
}

export interface Refused {
  /** Among the draft's checked quotations. */
  readonly index: number;
  /** The quotation as a message shows it. */
  readonly words: string;
  readonly reason: string;
}

/**
 * Signs off the quotations named, else all that are sound: their words and their speaker were compared and agree. One that is
 * not is signed off by name only, and with a note. Total.
 */
export function signOff(facts: DraftFacts, signature: Signature, named?: readonly number[]): SigningOff {
  const added: SignOff[] = [];
  const replaced: SignOff[] = [];
  const refused: Refused[] = [];
  let standing = 0;
  for (const judged of facts.judged) {
    if (named && !named.includes(judged.index)) continue;
    const verification = facts.verified.verifications[judged.index] ?? null;
    const fault = faultOf(facts, judged);
    const reason = fault === null || (named && signature.note !== null) ? null : fault;
    if (verification?.kind === 'verified' && !named) standing++;
    else if (reason !== null)
      refused.push(refusedFor(facts, judged, named ? facts.say('sign.note', { reason }) : reason));
    else {
      added.push(signOffOf(facts, judged, signature));
      if (verification) replaced.push(verification.signOff);
    }
  }
  const { gone, moved } = facts.verified;
  const followed = moved.filter((one) => !replaced.includes(one)).map((one) => ({ ...one, draft: facts.path }));
  return { added, followed, replaced: [...new Set([...replaced, ...moved])], standing, refused, gone };
}

/** Raw spans of the quotations at `at` that are sound and that nobody has verified. */
export function verifiableAt(facts: DraftFacts, at: Span): readonly Span[] {
  return facts.judged
    .map((judged) => ({ judged, span: rawSpan(facts, judged.quotation.span) }))
    .filter(({ judged, span }) => span.start <= at.end && at.start <= span.end && maySignOff(facts, judged))
    .map(({ span }) => span);
}

/** Raw offsets at which these quotations begin. */
export const startsOf = (facts: DraftFacts, indexes: readonly number[]): readonly number[] =>
  facts.judged.flatMap((judged) =>
    indexes.includes(judged.index) ? [rawSpan(facts, judged.quotation.span).start] : [],
  );

/** Whether a quotation may be signed off without a note, and nobody has; one whose source has changed is `changed-source`’s. */
function maySignOff(facts: DraftFacts, judged: Judged): boolean {
  const kind = facts.verified.verifications[judged.index]?.kind;
  return kind !== 'verified' && kind !== 'source-changed' && faultOf(facts, judged) === null;
}

/** What speaks against signing off, or null: only what is sound is, whatever the house's severities say. */
function faultOf({ states, say }: DraftFacts, { index }: Judged): string | null {
  const state = states[index];
  return state === 'sound' || state === 'signed-off' || state === undefined ? null : inSentence(say, state);
}

function refusedFor(facts: DraftFacts, { index, quotation }: Judged, reason: string): Refused {
  return { index, words: shown(facts.say, sliceOf(facts.reading.prose.text, quotation.inner)), reason };
}

function signOffOf(facts: DraftFacts, judged: Judged, { by, date, note }: Signature): SignOff {
  const quotation = quoteOf(facts.reading.prose.text, judged.quotation.inner);
  const found = decidingEvidence(judged);
  const { exact, prefix, suffix } = quotation;
  const around = [exact, prefix, suffix].map(plainText);
  return {
    id: sha256([fileName(facts.path), ...around].join('\n')).slice(0, 16),
    draft: facts.path,
    quotation,
    source: found && seen(found),
    by,
    date,
    note,
  };
}

function seen({ source, passage, place }: Evidence): SourceSeen {
  const { prose } = source.reading;
  return {
    path: source.path,
    key: source.key,
    hash: hashOf(source),
    passage: quoteOf(prose.text, passage.span),
    position: passage.span,
    locator: place,
  };
}
