import type { Completion, Definition, DocumentLink, Hover } from './answers/answers.ts';
import { completionsAt } from './answers/completing/completions.ts';
import { hoverAt } from './answers/hover/hover.ts';
import { withReplacements } from './answers/hover/nearest.ts';
import { definitionAt, linksIn } from './answers/places/definition.ts';
import { type CitedKey, citing, keyAt, type Quoting, quoting } from './answers/places/keys.ts';
import { type Comparison, comparisonAt } from './answers/searching/compare.ts';
import { citationInsertion, type Insertion, insertionOf, insertionOfText } from './answers/searching/insertion.ts';
import { offersAt } from './answers/searching/offers.ts';
import { type Quotable, searchLibrary } from './answers/searching/searchLibrary.ts';
import type { CheckedQuotation } from './answers/sheet/checked.ts';
import { type ListedQuotation, listedQuotations } from './answers/sheet/overview.ts';
import { checkedQuotation } from './answers/sheet/report.ts';
import { type Sheet, sheetOf } from './answers/sheet/sheet.ts';
import { maySignOff, type Signature, type SigningOff, signOff } from './answers/signingOff/signOff.ts';
import type { Fix } from './drafting/fix.ts';
import { judgeDraft } from './judge.ts';
import type { LookedUp } from './judging/remembered.ts';
import { bibliographyPaths, type Scope, scopeOf } from './library/bibliography/scope.ts';
import type { Library } from './library/library.ts';
import { documentMarkup } from './markup/document/document.ts';
import type { MarkupMemory } from './markup/markup.ts';
import { markupOfDraft } from './markup/registry.ts';
import type { Metadata, Prose } from './prose/prose.ts';
import { noReading, type ReadingMemory } from './reading/memory.ts';
import { read } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import { outcomeOf } from './rules/check.ts';
import type { Finding } from './rules/finding.ts';
import type { DraftFacts } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import type { Span } from './text/span.ts';
import { citedSources } from './verdict/citation/citation.ts';
import { noRecord, quoteOf, type VerificationRecord } from './verification/record.ts';
import { createVerifier } from './verification/verify.ts';

/** A draft as the host holds it: raw text, its markup told by the path's ending. */
export interface DraftInput {
  readonly path: string;
  readonly raw: string;
  /** Of a document whose words were extracted (`extract/draft.ts`), as read; it is not written into. */
  readonly prose?: Prose;
}

/** What a check says of one draft. `checked` is false when no source could be read. Raw offsets throughout. */
export interface DraftReport {
  readonly path: string;
  readonly checked: boolean;
  readonly quotations: readonly CheckedQuotation[];
  readonly findings: readonly Finding[];
}

/** Everything one may ask. Immutable in effect: new text, library or settings make a new one from the old. */
export interface Analysis {
  readonly library: Library;
  readonly settings: Settings;
  /** What was verified before. */
  readonly record: VerificationRecord;
  read(draft: DraftInput): Reading;
  check(draft: DraftInput): DraftReport;
  /** Does the work of a check, a quotation at each step; between two of them others may run. */
  checkInSteps(draft: DraftInput): Generator<void, void>;
  /** The fact-check sheet, with the findings that `shown` takes; all when it is not given. */
  sheet(draft: DraftInput, shown?: (finding: Finding) => boolean): Sheet;
  /** Its quotations with what was found of each, for a list. */
  listed(draft: DraftInput): readonly ListedQuotation[];
  hoverAt(draft: DraftInput, offset: number): Hover | null;
  /** The quotation at a raw offset beside its passage, to be laid side by side; null where there is none. */
  comparisonAt(draft: DraftInput, offset: number): Comparison | null;
  /** `offset` is the cursor. */
  completionsAt(draft: DraftInput, offset: number): readonly Completion[];
  definitionAt(draft: DraftInput, offset: number): readonly Definition[];
  linksIn(draft: DraftInput): readonly DocumentLink[];
  /** The key of a citation at the cursor, in a draft. */
  keyAt(draft: DraftInput, offset: number): CitedKey | null;
  /** Everywhere a draft cites a work, by whatever key. Reads the draft, judges nothing. */
  citing(draft: DraftInput, work: string): readonly CitedKey[];
  /** Everywhere a draft quotes the source at `path`. */
  quoting(draft: DraftInput, path: string): readonly Quoting[];
  /** Whether a draft may cite by a key already. */
  knowsKey(draft: DraftInput, key: string): boolean;
  /** Findings whose span touches `at`, with their fixes. */
  findingsAt(draft: DraftInput, at: Span): readonly Finding[];
  /** Any other answer that follows from what is known of a draft: its facts and its findings. */
  ask<T>(draft: DraftInput, answer: (facts: DraftFacts, findings: readonly Finding[]) => T): T;
  /** What may be done at `at` without anything being wrong there: a citation added. */
  offersAt(draft: DraftInput, at: Span): readonly Fix[];
  /**
   * Signs off quotations, by their index among the draft's checked ones: all that are sound when none is named. Nothing is
   * written; the answer says what a record has to take in.
   */
  signOff(draft: DraftInput, signature: Signature, quotations?: readonly number[]): SigningOff;
  /** Raw spans of the quotations at `at` that are sound and that nobody has verified. */
  verifiableAt(draft: DraftInput, at: Span): readonly Span[];
  /** Passages with words that are typed, to be quoted in the draft. */
  search(draft: DraftInput, typed: string, limit: number): readonly Quotable[];
  /** A raw span of the source at `path` as a quotation in the place of a raw span of the draft; null where there are no words. */
  insertion(draft: DraftInput, at: Span, path: string, span: Span): Insertion | null;
  /** The same of words that stand in the library to the letter; null where they do not. */
  insertionOfText(draft: DraftInput, at: Span, text: string): Insertion | null;
  /** A citation of the source at `path`, in the place of a raw span of the draft; null where there is no such source. */
  citation(draft: DraftInput, at: Span, path: string): Insertion | null;
  /** Look-ups made so far; what typing costs is measured by it. */
  lookUps(): number;
}

/** What is known of one draft's text, so that the next question about the same text costs nothing. */
interface Known extends Pick<DraftInput, 'raw' | 'prose'> {
  readonly reading: Reading;
  readonly facts: DraftFacts;
  /** Made when they are first asked for: a completion while typing wants none. */
  readonly findings: readonly Finding[];
  judgeNext(): boolean;
  /** By quoted words; carried to the draft's next text, with those of the text before while not all of this one is judged. */
  lookedUp(): ReadonlyMap<string, LookedUp>;
  /** Of its parts; carried on too. */
  readonly memory: { readonly markup: MarkupMemory; readonly reading: ReadingMemory };
}

/** More drafts than this at once, and the one asked longest ago is read again when it is asked next. */
const mostDrafts = 64;

/** An analysis of drafts beside `library` and what was verified before. Total: any text, any settings; it never throws. */
export function createAnalysis(library: Library, settings: Settings, record: VerificationRecord = noRecord): Analysis {
  const verifier = createVerifier(record, library, settings.profile);
  const known = new Map<string, Known>();
  const scopes = new Map<string, Scope>();
  let lookUps = 0;

  function know(draft: DraftInput): Known {
    const before = known.get(draft.path);
    if (before?.raw === draft.raw && before.prose === draft.prose) return before;
    const memory = before?.memory ?? { markup: new Map(), reading: noReading() };
    const markup = draft.prose ? documentMarkup : markupOfDraft(draft.path);
    const reading = read(draft.prose ?? markup.read(draft.raw, memory.markup), memory.reading);
    const earlier = before?.lookedUp() ?? new Map<string, LookedUp>();
    const lookedUp = new Map<string, LookedUp>();
    const lookUpMemory = {
      get(key: string): LookedUp | undefined {
        const kept = lookedUp.get(key) ?? earlier.get(key);
        if (kept) lookedUp.set(key, kept);
        return kept;
      },
      set(key: string, value: LookedUp): void {
        lookUps++;
        lookedUp.set(key, value);
      },
    };
    const scope = scopeFor(draft.path, reading.prose.metadata);
    const judged = judgeDraft(
      { path: draft.path, raw: draft.raw, markup, reading },
      library,
      scope,
      settings,
      lookUpMemory,
    );
    const verified = once(() => {
      const quotes = judged.judged.map(({ quotation }) => quoteOf(reading.prose.text, quotation.inner));
      return verifier.verified(draft.path, quotes);
    });
    const outcome = once(() => outcomeOf(facts));
    const facts: DraftFacts = {
      path: draft.path,
      raw: draft.raw,
      markup,
      reading,
      get judged() {
        return judged.judged;
      },
      get verified() {
        return verified();
      },
      cited: judged.cited,
      library,
      scope,
      settings,
      get states() {
        return outcome().states;
      },
    };
    const now: Known = {
      raw: draft.raw,
      ...(draft.prose && { prose: draft.prose }),
      reading,
      facts,
      get findings() {
        return outcome().findings;
      },
      judgeNext: judged.judgeNext,
      lookedUp: () => (judged.isJudged() ? lookedUp : new Map([...earlier, ...lookedUp])),
      memory,
    };
    known.delete(draft.path);
    known.set(draft.path, now);
    for (const path of known.keys()) {
      if (known.size <= mostDrafts) break;
      known.delete(path);
    }
    return now;
  }

  /** Drafts that name the same bibliographies share a scope; building one reads every key. */
  function scopeFor(path: string, metadata: Metadata): Scope {
    const named = bibliographyPaths(path, metadata.bibliography).join('\n');
    const scope = scopes.get(named) ?? scopeOf(library, path, metadata);
    if (scopes.size >= mostDrafts) scopes.clear();
    scopes.set(named, scope);
    return scope;
  }

  return {
    library,
    settings,
    record,
    read: (draft) => know(draft).reading,
    check(draft) {
      const { facts, findings } = know(draft);
      const quotations = facts.judged.map((judged) => checkedQuotation(facts, judged));
      return { path: draft.path, checked: library.sources.length > 0, quotations, findings };
    },
    *checkInSteps(draft) {
      const { judgeNext } = know(draft);
      do yield;
      while (judgeNext());
    },
    sheet(draft, shown = () => true) {
      const { facts, findings } = know(draft);
      return sheetOf(facts, findings.filter(shown));
    },
    listed(draft) {
      const { facts, findings } = know(draft);
      return listedQuotations(facts, findings);
    },
    hoverAt(draft, offset) {
      const { facts, findings } = know(draft);
      return hoverAt(facts, findings, offset);
    },
    comparisonAt: (draft, offset) => comparisonAt(know(draft).facts, offset),
    completionsAt: (draft, offset) => completionsAt(know(draft).facts, offset),
    definitionAt: (draft, offset) => definitionAt(know(draft).facts, offset),
    linksIn: (draft) => linksIn(know(draft).facts),
    keyAt: (draft, offset) => keyAt(know(draft).facts, offset),
    citing(draft, work) {
      const prose = draft.prose ?? markupOfDraft(draft.path).read(draft.raw);
      const scope = scopeFor(draft.path, prose.metadata);
      return citing(citedSources(prose.citations, library, scope), library, work);
    },
    quoting: (draft, path) => quoting(know(draft).facts, path),
    knowsKey: (draft, key) => know(draft).facts.scope.all.has(key),
    findingsAt(draft, at) {
      const { facts, findings } = know(draft);
      return findings
        .filter((finding) => finding.span.start <= at.end && at.start <= finding.span.end)
        .map((finding) => withReplacements(facts, finding));
    },
    ask(draft, answer) {
      const { facts, findings } = know(draft);
      return answer(facts, findings);
    },
    offersAt(draft, at) {
      const { facts, findings } = know(draft);
      return offersAt(facts, findings, at);
    },
    signOff(draft, signature, quotations) {
      return signOff(know(draft).facts, signature, quotations);
    },
    verifiableAt(draft, at) {
      const { facts } = know(draft);
      return facts.judged
        .map((judged) => ({ judged, span: facts.reading.prose.map.toRaw(judged.quotation.span) }))
        .filter(({ judged, span }) => span.start <= at.end && at.start <= span.end && maySignOff(facts, judged))
        .map(({ span }) => span);
    },
    search: (draft, typed, limit) => searchLibrary(know(draft).facts, typed, limit),
    insertion(draft, at, path, span) {
      const source = library.sources.findIndex((one) => one.path === path);
      return insertionOf(know(draft).facts, at, source, span);
    },
    insertionOfText: (draft, at, text) => insertionOfText(know(draft).facts, at, text),
    citation(draft, at, path) {
      const source = library.sources.findIndex((one) => one.path === path);
      return citationInsertion(know(draft).facts, at, source);
    },
    lookUps: () => lookUps,
  };
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
