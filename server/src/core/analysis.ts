import type { CheckedQuotation } from './answers/sheet/checked.ts';
import { checkedQuotation } from './answers/sheet/report.ts';
import type { KnownFindings } from './baseline.ts';
import { factsOf } from './draftFacts.ts';
import { draftSettings } from './draftSettings.ts';
import { type LookUps, lookUpsAfter } from './judging/remembered.ts';
import { bibliographiesOfDraft, type Scope, scopeOf } from './library/bibliography/scope.ts';
import { isAsked, type Library } from './library/library.ts';
import { documentMarkup } from './markup/documents/documents.ts';
import type { MarkupMemory } from './markup/markup.ts';
import { markupOfDraft } from './markup/registry.ts';
import type { Defect, Metadata, Prose } from './prose/prose.ts';
import { noReading, type ReadingMemory } from './reading/memory.ts';
import { read } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import type { Finding } from './rules/finding.ts';
import type { DraftFacts } from './rules/rule.ts';
import { type Profile, type Settings, settingsUnder } from './settings.ts';
import { styleOf } from './style/style.ts';
import { type Cited, citedSources } from './verdict/citation/citation.ts';
import { noRecord, type VerificationRecord } from './verification/record.ts';
import { createVerifier, type Verifier } from './verification/verify.ts';

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
  /** How many more the baseline knows from before. */
  readonly known: number;
}

/** Everything one may ask. Immutable in effect: new text, library or settings make a new one from the old. */
export interface Analysis {
  readonly library: Library;
  /** What holds for a draft that nothing else is said of. */
  readonly settings: Settings;
  readonly single: Single;
  /** What was verified before. */
  readonly record: VerificationRecord;
  read(draft: DraftInput): Reading;
  check(draft: DraftInput): DraftReport;
  /** What is wrong with the draft's text, and with what it sets for itself, and keeps neither from being read. */
  defects(draft: DraftInput): readonly Defect[];
  /** Does the work of a check, a quotation at each step; between two of them others may run. */
  checkInSteps(draft: DraftInput): Generator<void, void>;
  /** What a draft cites. Reads its markup and no more: many drafts may be asked. */
  cited(draft: DraftInput): readonly Cited[];
  /** Any answer that follows from what is known of a draft: `ask(draft, hoverAt, offset)`. */
  ask<A extends readonly unknown[], T>(draft: DraftInput, answer: (facts: DraftFacts, ...rest: A) => T, ...rest: A): T;
  /** For the analysis that comes after this one. */
  readonly memory: AnalysisMemory;
  /** Quotations looked for in texts so far; what typing, and a library that grows, costs is measured by it. */
  lookUps(): number;
}

/** What is said of single drafts, by their paths. */
export interface Single {
  /** What holds for a draft before it says anything itself, where that is not what holds for all. */
  settings?(path: string): Settings;
  /** What holds whatever a draft says of itself. */
  readonly above?: Partial<Settings>;
  /** What is known of a draft's findings from before. */
  known?(path: string): KnownFindings | undefined;
}

/**
 * What outlives a snapshot, by draft: how its text was read, and what was looked up for its quotations, each with what it rests
 * on. Handed to the next analysis it spares work and changes no answer: a library that has grown is asked for what is new in it.
 */
export interface AnalysisMemory {
  readonly drafts: Map<string, DraftMemory>;
}

interface DraftMemory extends Pick<DraftInput, 'raw' | 'prose'> {
  readonly reading: Reading;
  /** Of the document that it is a part of. */
  readonly preamble: string | undefined;
  /** Of its parts. */
  readonly parts: { readonly markup: MarkupMemory; readonly reading: ReadingMemory };
  /** By quoted words; carried to the draft's next text, with those of the text before while not all of this one is judged. */
  readonly lookUps: LookUps;
}

/** What is known of one draft's text beside this library, so that the next question about the same text costs nothing. */
interface Known extends Pick<DraftInput, 'raw' | 'prose'> {
  readonly facts: DraftFacts;
  judgeNext(): boolean;
}

/** More drafts than this at once, and the one asked longest ago is read again when it is asked next. */
const mostDrafts = 64;

/** An analysis of drafts beside `library` and what was verified before. Total: any text, any settings; it never throws. */
export function createAnalysis(
  library: Library,
  settings: Settings,
  record: VerificationRecord = noRecord,
  memory: AnalysisMemory = { drafts: new Map() },
  single: Single = {},
): Analysis {
  const verifiers = new Map<Profile, Verifier>();
  const judgedDrafts = new Map<string, Known>();
  const scopes = new Map<string, Scope>();
  let lookUps = 0;

  /** The draft as it is read, from what was read of its last text. */
  function remember({ path, raw, prose }: DraftInput): DraftMemory {
    const before = memory.drafts.get(path);
    const parts = before?.parts ?? { markup: new Map(), reading: noReading() };
    const preamble = library.roots?.get(path)?.preamble;
    const same = before?.raw === raw && before.prose === prose && before.preamble === preamble;
    const reading = same
      ? before.reading
      : read(prose ?? markupOfDraft(path).read(raw, parts.markup, preamble), parts.reading);
    const now = {
      raw,
      preamble,
      ...(prose && { prose }),
      reading,
      parts,
      lookUps: lookUpsAfter(before?.lookUps, () => lookUps++),
    };
    put(memory.drafts, path, now);
    return now;
  }

  function know(draft: DraftInput): Known {
    const before = judgedDrafts.get(draft.path);
    if (before?.raw === draft.raw && before.prose === draft.prose) return before;
    const { reading, lookUps: own } = remember(draft);
    const { path, raw, prose } = draft;
    const markup = prose ? documentMarkup : markupOfDraft(path);
    const { metadata } = reading.prose;
    const scope = scopeFor(path, metadata);
    const holding = settingsFor(path, metadata);
    const verifier = verifierFor(holding);
    const known = single.known?.(path);
    const beside = { library, scope, settings: holding, verifier, lookUps: own, known };
    const now: Known = { raw, ...(prose && { prose }), ...factsOf({ path, raw, markup, reading }, beside) };
    put(judgedDrafts, draft.path, now);
    return now;
  }

  /** What the command line says holds over what the draft says, that over what is said of it. */
  function settingsFor(path: string, metadata: Metadata): Settings {
    const own = draftSettings(metadata).settings;
    const holding = settingsUnder(settingsUnder(single.settings?.(path) ?? settings, own), single.above ?? {});
    // The reader's language, whatever the draft's folder is set to.
    return settings.locale === undefined ? holding : { ...holding, locale: settings.locale };
  }

  function verifierFor(holding: Settings): Verifier {
    const verifier = verifiers.get(holding.profile) ?? createVerifier(record, library, styleOf(holding).counts);
    verifiers.set(holding.profile, verifier);
    return verifier;
  }

  /** Drafts that name the same bibliographies share a scope; building one reads every key. */
  function scopeFor(path: string, metadata: Metadata): Scope {
    const named = bibliographiesOfDraft(library, path, metadata).join('\n');
    const scope = scopes.get(named) ?? scopeOf(library, path, metadata);
    if (scopes.size >= mostDrafts) scopes.clear();
    scopes.set(named, scope);
    return scope;
  }

  return {
    library,
    settings,
    single,
    record,
    memory,
    read: (draft) => know(draft).facts.reading,
    check(draft) {
      const { facts } = know(draft);
      const quotations = facts.judged.map((judged) => checkedQuotation(facts, judged));
      return { path: draft.path, checked: isAsked(library), quotations, ...reported(facts) };
    },
    defects(draft) {
      const { prose } = know(draft).facts.reading;
      return [...prose.defects, ...draftSettings(prose.metadata).defects];
    },
    *checkInSteps(draft) {
      const { judgeNext } = know(draft);
      do yield;
      while (judgeNext());
    },
    cited(draft) {
      const prose =
        draft.prose ?? markupOfDraft(draft.path).read(draft.raw, undefined, library.roots?.get(draft.path)?.preamble);
      return citedSources(prose, scopeFor(draft.path, prose.metadata), library);
    },
    ask: (draft, answer, ...rest) => answer(know(draft).facts, ...rest),
    lookUps: () => lookUps,
  };
}

const reported = ({ findings, known }: DraftFacts) => ({ findings, known: known.length });

/** Puts a draft's last, and lets go of the one asked longest ago where there are too many. */
function put<T>(drafts: Map<string, T>, path: string, value: T): void {
  drafts.delete(path);
  drafts.set(path, value);
  for (const oldest of drafts.keys()) {
    if (drafts.size <= mostDrafts) break;
    drafts.delete(oldest);
  }
}
