import type { Scope } from './library/bibliography/scope.ts';
import type { Library } from './library/library.ts';
import { type Source, saidIn } from './library/source.ts';
import { lookUp } from './lookup/lookup.ts';
import type { Passage, Query } from './lookup/passage.ts';
import { isSpoken } from './reading/genre.ts';
import { isForeign } from './reading/otherLanguages.ts';
import { breaksOff } from './reading/quotations.ts';
import type { Person, Quotation, Reading } from './reading/reading.ts';
import { isMarkedTranslated } from './reading/translated.ts';
import type { Judged, JudgedDraft } from './rules/facts.ts';
import type { Settings } from './settings.ts';
import { countWords } from './text/scripts.ts';
import { sliceOf } from './text/span.ts';
import { spokenText } from './text/unspoken.ts';
import { judgeAttribution } from './verdict/attribution.ts';
import { type Cited, citationsOfQuotation, citedSources, isUnread, judgeCitation } from './verdict/citation.ts';
import { isInAnotherLanguage } from './verdict/languages.ts';
import { placementOf } from './verdict/placement.ts';
import { isSecondhand } from './verdict/secondhand.ts';
import { isEntryTitle, isSourceTitle } from './verdict/titles.ts';
import type { AttributionVerdict, Difference, Wording } from './verdict/verdict.ts';
import { judgeWording } from './verdict/wording.ts';
import type { WordingContext } from './verdict/wordingContext.ts';

/** What a look-up and its judgement found for some quoted words: the costly part, worth keeping between keystrokes. */
export interface LookedUp {
  /** The query's text begins here in its draft; spans below count from the draft's beginning at that time. */
  readonly at: number;
  readonly wording: Wording;
}

/** Keeps what was looked up by the quoted words, so that typing elsewhere repeats nothing. */
export interface Memory {
  get(key: string): LookedUp | undefined;
  set(key: string, value: LookedUp): void;
}

/** A draft whose quotations are judged when they are first asked for, or one by one before. */
export interface Judging extends JudgedDraft {
  /** Judges one more quotation; false when all are judged. The sources behind it are read. */
  judgeNext(): boolean;
  /** Whether all are judged. */
  isJudged(): boolean;
}

/** Judges every quotation of a draft. With no readable source each is unchecked. */
export function judgeDraft(
  path: string,
  raw: string,
  reading: Reading,
  library: Library,
  scope: Scope,
  settings: Settings,
  memory: Memory,
): Judging {
  const cited = citedSources(reading.citations, library, scope);
  const steps = judging(reading, cited, library, scope, settings, memory);
  let judged: readonly Judged[] | null = null;
  const judgeNext = (): boolean => {
    if (judged !== null) return false;
    const step = steps.next();
    if (step.done) judged = step.value;
    return !step.done;
  };
  return {
    path,
    raw,
    reading,
    get judged() {
      while (judgeNext());
      return judged ?? [];
    },
    judgeNext,
    isJudged: () => judged !== null,
    cited,
    library,
    scope,
    settings,
  };
}

function* judging(
  reading: Reading,
  cited: readonly Cited[],
  library: Library,
  scope: Scope,
  settings: Settings,
  memory: Memory,
): Generator<void, readonly Judged[]> {
  const judged: Judged[] = [];
  const said = spokenText(reading.prose.text, reading.unspoken, '…');
  for (const quotation of reading.quotations) {
    if (!mayBeChecked(quotation, reading) || isSourceTitle(quotation, reading, library)) continue;
    const own = citationsOfQuotation(quotation, reading, cited);
    const prefer = own.flatMap((one) => (one.source === null ? [] : [one.source]));
    const unread = own.some((one) => isUnread(library, one));
    const wording =
      library.sources.length === 0
        ? ({ kind: 'unchecked' } as const)
        : unlessTranslated(
            unlessUnread(wordingOf(quotation, said, library, settings, prefer, memory), unread),
            quotation,
            reading,
            library,
            prefer,
          );
    if (quotation.use !== 'speech' && !isSurelyQuoted(quotation, reading, wording)) continue;
    if (wording.kind === 'not-found' && mayBeTitle(quotation, reading)) continue;
    if (isFaulty(wording) && isEntryTitle(quotation, reading, scope)) continue;
    if (isFaulty(wording) && quotation.unclosed && breaksOff(reading.prose.text, quotation.parts)) continue;
    const settled = settle(quotation, reading, said, wording, prefer, library);
    const citation = judgeCitation(own, settled.passages, library);
    judged.push({ index: judged.length, quotation, ...settled.verdicts, citation });
    yield;
  }
  return judged;
}

/** What stands in a text that is not in the library cannot be denied; that its words stand elsewhere can be said. */
function unlessUnread(wording: Wording, unread: boolean): Wording {
  return unread && isFaulty(wording) ? { kind: 'unchecked' } : wording;
}

/** What is not found in the language it is quoted in may be what somebody made of the source's words in another. */
function unlessTranslated(
  wording: Wording,
  quotation: Quotation,
  reading: Reading,
  library: Library,
  cited: readonly number[],
): Wording {
  if (wording.kind !== 'not-found') return wording;
  const translated = isMarkedTranslated(quotation, reading) || isInAnotherLanguage(quotation, reading, library, cited);
  return translated ? { kind: 'unchecked' } : wording;
}

const isFaulty = ({ kind }: Wording): boolean => kind === 'not-found' || kind === 'altered';

/** Inner quotations are part of the outer one's words; titles and terms are nobody's speech. */
function mayBeChecked(quotation: Quotation, reading: Reading): boolean {
  const outer = quotation.parent === null ? undefined : reading.quotations[quotation.parent];
  if ((outer && outer.form !== 'turn') || quotation.form === 'turn') return false;
  if (quotation.use === 'speech') return true;
  return (quotation.use === 'scare' || quotation.use === 'other') && wordsIn(quotation, reading) >= 4;
}

const wordsIn = (quotation: Quotation, { prose: { text } }: Reading): number =>
  quotation.parts.reduce((sum, part) => sum + countWords(text, part.start, part.end), 0);

/** Marks of doubtful use are a quotation only when the words do stand in a source, or all but. */
function isSurelyQuoted(quotation: Quotation, reading: Reading, wording: Wording): boolean {
  if (wording.kind === 'verbatim' || wording.kind === 'edited') return true;
  return wording.kind === 'altered' && wordsIn(quotation, reading) >= 7;
}

/** Nobody says it and every word of weight is written large: the title of a work, not words that somebody invented. */
function mayBeTitle(quotation: Quotation, reading: Reading): boolean {
  if (quotation.attribution !== null || quotation.form !== 'marks' || isForeign(quotation, reading)) return false;
  const words = sliceOf(reading.prose.text, quotation.inner).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return (
    words.length < 4 || (words.length <= 12 && words.every((word) => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word)))
  );
}

/** What is said of a quotation once it is known whether its words tell the passage they are from. */
function settle(
  quotation: Quotation,
  reading: Reading,
  said: string,
  found: Wording,
  prefer: readonly number[],
  library: Library,
): {
  readonly passages: readonly Passage[];
  readonly verdicts: Pick<Judged, 'wording' | 'attribution' | 'secondhand'>;
} {
  const open = { attribution: { kind: 'not-applicable' }, secondhand: false } as const;
  if (!('passages' in found)) return { passages: [], verdicts: { wording: found, ...open } };
  const passages = scoped(found.passages, prefer);
  const wording: Found = { ...found, passages };
  // Where it ends nobody can tell: what was compared may be its head alone.
  if (quotation.unclosed && (found.kind === 'verbatim' || found.kind === 'edited'))
    return { passages, verdicts: { wording: { kind: 'unchecked', unclosed: true }, ...open } };
  const attribution = judgeAttribution(quotation, reading, passages, library.sources, prefer);
  const placement = placementOf({
    query: { text: said, parts: quotation.parts },
    wording,
    attribution,
    cited: passages.some(({ source }) => prefer.includes(source)),
    source: (index) => {
      const { spoken, reading: there } = library.sources[index] as Source;
      return { text: spoken.text, genre: there.genre, persons: () => personsIn(there) };
    },
    libraryWords: library.index.words,
  });
  if (placement === 'chance') return { passages: [], verdicts: { wording: { kind: 'not-found' }, ...open } };
  if (placement === 'unplaced')
    return {
      passages,
      verdicts: { wording: { kind: 'unplaced', passages }, ...open, attribution: doubtful(attribution) },
    };
  const secondhand =
    wording.kind === 'altered' &&
    passages.every((passage) => isSecondhand(passage, (library.sources[passage.source] as Source).reading));
  const compared = isSpliced(wording) || secondhand || placement !== 'sure' ? doubtful(attribution) : attribution;
  return { passages, verdicts: { wording, attribution: compared, secondhand } };
}

/** Whom a document is about: those who speak in a transcript, which names half the world; in anything else all it names. */
const personsIn = ({ people, quotations, genre }: Reading): readonly Person[] =>
  isSpoken(genre)
    ? people.filter((_, i) => quotations.some(({ attribution }) => attribution?.speaker.person === i))
    : people;

type Found = Extract<Wording, { readonly passages: readonly Passage[] }>;

/** The same, where the words do not tell enough to accuse by. */
function doubtful(verdict: AttributionVerdict): AttributionVerdict {
  if (verdict.kind !== 'differs' && verdict.kind !== 'narration') return verdict;
  return { kind: 'uncertain', draft: verdict.draft, source: verdict.kind === 'differs' ? verdict.source : null };
}

/** Words of two passages have no one speaker to compare with. */
const isSpliced = (wording: Wording): boolean => wording.kind === 'altered' && wording.fault === 'spliced';

/** When several sources carry the words, the cited one decides. */
function scoped(passages: readonly Passage[], prefer: readonly number[]): readonly Passage[] {
  const own = passages.filter((passage) => prefer.includes(passage.source));
  return own.length > 0 ? own : passages;
}

/** What may stand right behind a quotation and say how it was edited: "(emphasis added)", "(cleaned up)". */
const note = /^["”’'»\s.,]*\([^()\n]{1,40}\)/;

function wordingOf(
  quotation: Quotation,
  text: string,
  library: Library,
  settings: Settings,
  prefer: readonly number[],
  memory: Memory,
): Wording {
  const at = quotation.span.start;
  const words = text.slice(at, quotation.span.end);
  const after = note.exec(text.slice(quotation.span.end, quotation.span.end + 80))?.[0] ?? '';
  const key = [prefer.join(), quotation.form, words, after].join('\u0000');
  const known = memory.get(key);
  if (known) return moved(known.wording, at - known.at);
  const query: Query = { text, parts: quotation.parts };
  const context: WordingContext = {
    profile: settings.profile,
    source: (index) => saidIn(library.sources[index] as Source),
    behind: after,
  };
  const wording = citedFirst(query, lookUp(query, library.index, { prefer }), prefer, context);
  memory.set(key, { at, wording });
  return wording;
}

/** The cited source decides when it has the words; when it has not, whoever has them best. */
function citedFirst(
  query: Query,
  passages: readonly Passage[],
  prefer: readonly number[],
  context: WordingContext,
): Wording {
  const own = passages.filter((passage) => prefer.includes(passage.source));
  if (own.length > 0 && own.length < passages.length) {
    const wording = judgeWording(query, own, context);
    if (wording.kind === 'verbatim' || wording.kind === 'edited') return wording;
  }
  return judgeWording(query, passages, context);
}

/** The same wording for the same words that now stand `by` further on. */
function moved(wording: Wording, by: number): Wording {
  if (by === 0 || !('passages' in wording)) return wording;
  const passages = wording.passages.map((passage) => ({
    ...passage,
    steps: passage.steps.map((step) => ({ ...step, draft: shift(step.draft, by) })),
  }));
  const shifted = (all: readonly Difference[]): readonly Difference[] =>
    all.map((d) => ({ ...d, draft: shift(d.draft, by) }));
  if (wording.kind === 'altered') return { ...wording, passages, differences: shifted(wording.differences) };
  if (wording.kind === 'unplaced') return { ...wording, passages };
  return { ...wording, passages, restyled: shifted(wording.restyled) };
}

const shift = (s: { readonly start: number; readonly end: number }, by: number): { start: number; end: number } => ({
  start: s.start + by,
  end: s.end + by,
});
