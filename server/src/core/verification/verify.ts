import { assumed } from '../language/registry.ts';
import type { Library } from '../library/library.ts';
import { type Source, type SourceId, saidIn } from '../library/source.ts';
import { lookUp } from '../lookup/lookup.ts';
import { spokenWords } from '../reading/turns/nobody.ts';
import { grouped } from '../text/grouped.ts';
import type { Span } from '../text/span.ts';
import type { Difference, Lenience } from '../verdict/verdict.ts';
import { judgeWording } from '../verdict/wording/wording.ts';
import { follow } from './follow.ts';
import { createMoved } from './moved.ts';
import { type PlainQuote, plainQuotes } from './plainQuote.ts';
import type { Quote, SignOff, SourceSeen, VerificationRecord } from './record.ts';
import { hashOf } from './sameWords.ts';

/** What a sign-off is worth now, beside draft and source as they are. */
export type Verification =
  | { readonly kind: 'verified'; readonly signOff: SignOff }
  /** The quotation has other words than were verified. */
  | { readonly kind: 'draft-changed'; readonly signOff: SignOff }
  /** The source is not in the library any more. */
  | { readonly kind: 'source-gone'; readonly signOff: SignOff }
  | {
      readonly kind: 'source-changed';
      readonly signOff: SignOff;
      readonly source: Source;
      readonly passage: PassageNow;
    };

/** The passage that was verified, in the source's text of now; spans in its prose. */
export type PassageNow =
  | { readonly kind: 'as-before'; readonly span: Span }
  /** `draft` is the text of then in each difference, `source` that of now. */
  | { readonly kind: 'differs'; readonly span: Span; readonly differences: readonly Difference[] }
  | { readonly kind: 'gone' };

/** The sign-offs of one draft: of each quotation, and those whose quotation is gone. */
export interface Verified {
  readonly verifications: readonly (Verification | null)[];
  readonly gone: readonly SignOff[];
  /** Those of all these that were given for the draft under a name it no longer has. */
  readonly moved: readonly SignOff[];
  /** Of each quotation, by rule, what somebody allowed of it as it stands. */
  readonly allowed: readonly Allowed[];
}

/** By rule. */
export type Allowed = ReadonlyMap<string, SignOff>;

const nothing: Allowed = new Map();

/** Compares a record with drafts and one library; what it found out about a source is kept. */
export interface Verifier {
  verified(draft: string, quotes: readonly Quote[]): Verified;
}

export function createVerifier(record: VerificationRecord, library: Library, counts: ReadonlySet<Lenience>): Verifier {
  const byDraft = grouped(record.signOffs, ({ draft }) => draft);
  const passages = new Map<SignOff, PassageNow>();
  const plain = plainQuotes();
  const movedTo = createMoved(record, plain);

  function passageOf(signOff: SignOff, seen: SourceSeen, at: SourceId): PassageNow {
    const known = passages.get(signOff) ?? passageNow(seen, at, library, counts);
    passages.set(signOff, known);
    return known;
  }

  function verificationOf(signOff: SignOff): Verification {
    const seen = signOff.source;
    if (seen === null) return { kind: 'verified', signOff };
    const source = sourceSeen(seen, library);
    if (source === undefined) return { kind: 'source-gone', signOff };
    if (hashOf(source) === seen.hash) return { kind: 'verified', signOff };
    return { kind: 'source-changed', signOff, source, passage: passageOf(signOff, seen, source.path) };
  }

  return {
    verified(draft, quotes) {
      const moved = movedTo(draft, quotes);
      const all = [...(byDraft.get(draft) ?? []), ...moved];
      if (all.length === 0)
        return { verifications: quotes.map(() => null), gone: [], moved, allowed: quotes.map(() => nothing) };
      const signOffs = all.filter(({ allows }) => allows === undefined);
      const { followed, gone } = follow(signOffs, quotes, plain);
      const verifications = followed.map((one) => {
        if (one === null) return null;
        return one.changed ? { kind: 'draft-changed' as const, signOff: one.signOff } : verificationOf(one.signOff);
      });
      return { verifications, gone, moved, allowed: allowedOf(all, quotes, plain) };
    },
  };
}

/** What was allowed of each quotation; where its words are others now, it was another that was allowed. */
function allowedOf(
  all: readonly SignOff[],
  quotes: readonly Quote[],
  plain: (quote: Quote) => PlainQuote,
): readonly Allowed[] {
  const allowed = quotes.map(() => new Map<string, SignOff>());
  for (const [rule, given] of grouped(all, ({ allows }) => allows)) {
    if (rule === undefined) continue;
    follow(given, quotes, plain).followed.forEach((one, i) => {
      if (one && !one.changed) allowed[i]?.set(rule, one.signOff);
    });
  }
  return allowed;
}

/** A source that was moved is known by its key. */
const sourceSeen = ({ path, key }: SourceSeen, { byId, sources }: Library): Source | undefined =>
  byId.get(path) ?? sources.find((source) => source.key === key);

function passageNow(
  { passage }: SourceSeen,
  at: SourceId,
  library: Library,
  counts: ReadonlySet<Lenience>,
): PassageNow {
  const text = spokenWords(passage.exact);
  const query = { text, parts: [{ start: 0, end: text.length }] };
  const places = lookUp(query, library.index, { prefer: [at] }).filter(({ source }) => source === at);
  const wording = judgeWording(query, places, {
    language: library.byId.get(at)?.reading.readIn ?? assumed,
    counts,
    source: (id) => saidIn(library.byId.get(id) as Source),
  });
  if (!('passages' in wording)) return { kind: 'gone' };
  const span = wording.passages[0]?.span;
  if (span === undefined) return { kind: 'gone' };
  return wording.kind === 'altered'
    ? { kind: 'differs', span, differences: wording.differences }
    : { kind: 'as-before', span };
}
