import type { CheckedQuotation } from './answers/sheet/checked.ts';
import { checkedQuotation } from './answers/sheet/report.ts';
import { judgeDraft } from './judge.ts';
import type { LookedUp } from './judging/remembered.ts';
import { bibliographyPaths, type Scope, scopeOf } from './library/bibliography/scope.ts';
import type { Library } from './library/library.ts';
import type { MarkupMemory } from './markup/markup.ts';
import { markupOfDraft } from './markup/registry.ts';
import type { Metadata } from './prose/prose.ts';
import { noReading, type ReadingMemory } from './reading/memory.ts';
import { read } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import { outcomeOf } from './rules/check.ts';
import type { Finding } from './rules/finding.ts';
import type { DraftFacts } from './rules/rule.ts';
import type { Settings } from './settings.ts';
import { once } from './text/once.ts';
import { type Cited, citedSources } from './verdict/citation/citation.ts';
import { noRecord, quoteOf, type VerificationRecord } from './verification/record.ts';
import { createVerifier } from './verification/verify.ts';

/** A draft as the host holds it: raw text, its markup told by the path's ending. */
export interface DraftInput {
  readonly path: string;
  readonly raw: string;
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
  /** What a draft cites. Reads its markup and no more: many drafts may be asked. */
  cited(draft: DraftInput): readonly Cited[];
  /** Any answer that follows from what is known of a draft: `ask(draft, hoverAt, offset)`. */
  ask<A extends readonly unknown[], T>(draft: DraftInput, answer: (facts: DraftFacts, ...rest: A) => T, ...rest: A): T;
  /** Look-ups made so far; what typing costs is measured by it. */
  lookUps(): number;
}

/** What is known of one draft's text, so that the next question about the same text costs nothing. */
interface Known {
  readonly raw: string;
  readonly reading: Reading;
  readonly facts: DraftFacts;
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
    if (before?.raw === draft.raw) return before;
    const memory = before?.memory ?? { markup: new Map(), reading: noReading() };
    const markup = markupOfDraft(draft.path);
    const reading = read(markup.read(draft.raw, memory.markup), memory.reading);
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
      get findings() {
        return outcome().findings;
      },
    };
    const now: Known = {
      raw: draft.raw,
      reading,
      facts,
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
      const { facts } = know(draft);
      const quotations = facts.judged.map((judged) => checkedQuotation(facts, judged));
      return { path: draft.path, checked: library.sources.length > 0, quotations, findings: facts.findings };
    },
    *checkInSteps(draft) {
      const { judgeNext } = know(draft);
      do yield;
      while (judgeNext());
    },
    cited(draft) {
      const prose = markupOfDraft(draft.path).read(draft.raw);
      return citedSources(prose.citations, library, scopeFor(draft.path, prose.metadata));
    },
    ask: (draft, answer, ...rest) => answer(know(draft).facts, ...rest),
    lookUps: () => lookUps,
  };
}
