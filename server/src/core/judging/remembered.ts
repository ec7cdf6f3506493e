import type { Index } from '../library/index.ts';
import type { Library } from '../library/library.ts';
import { type Source, type SourceId, saidIn } from '../library/source.ts';
import { lookUp } from '../lookup/lookup.ts';
import type { Passage, Query } from '../lookup/passage.ts';
import { type KnownPlaces, placesAfter } from '../lookup/places.ts';
import type { Quotation, Reading } from '../reading/reading.ts';
import { type Span, textFrom } from '../text/span.ts';
import type { Difference, Lenience, Wording } from '../verdict/verdict.ts';
import type { WordingContext } from '../verdict/wording/context.ts';
import { judgeWording } from '../verdict/wording/wording.ts';
import type { Tongue } from './tongue.ts';

/** A note behind a quotation is no longer. */
const mostOfNote = 80;

/**
 * What a look-up and its judgement found for some quoted words: the costly part, worth keeping from one text of the draft to the
 * next and from one library to the next. Each part says what it rests on, and is made anew only where that is another.
 */
export interface LookedUp {
  /** The query's text begins here in its draft; spans below count from the draft's beginning at that time. */
  readonly at: number;
  /** The index it was looked up in: with the same one everything holds. */
  readonly index: Index['mark'];
  /** By the content of texts: holds in every library. */
  readonly places: KnownPlaces;
  /** As they were found, and what their sources were read to be: with the same of both the wordings hold. */
  readonly passages: readonly Passage[];
  readonly readings: ReadonlyMap<SourceId, Reading>;
  /** By what is not let pass. */
  readonly wordings: Map<string, Wording>;
}

/** Keeps what was looked up by the quoted words, so that typing elsewhere repeats nothing. */
export interface LookUps {
  get(key: string): LookedUp | undefined;
  set(key: string, value: LookedUp): void;
  /** A quotation's words were looked for in texts. */
  looked(): void;
  /** All of the draft was judged: what was not asked for is let go. */
  done(): void;
  /** What the next text of the draft begins with. */
  all(): ReadonlyMap<string, LookedUp>;
}

/** Look-ups of a draft's text that begin with what was known of its text before. `looked` is told of each that is made. */
export function lookUpsAfter(before: LookUps | undefined, looked: () => void): LookUps {
  let earlier = before?.all() ?? new Map<string, LookedUp>();
  const own = new Map<string, LookedUp>();
  return {
    get(key) {
      const kept = own.get(key) ?? earlier.get(key);
      if (kept) own.set(key, kept);
      return kept;
    },
    set: (key, value) => void own.set(key, value),
    looked,
    done() {
      earlier = new Map();
    },
    all: () => (earlier.size === 0 ? own : new Map([...earlier, ...own])),
  };
}

/** What may stand right behind a quotation and say how it was edited: "(emphasis added)", "(cleaned up)". */
const note = /^["”’»'\s.,]*\([^()\n]{1,40}\)/;

/**
 * The wording of a quotation of a draft, with what `counts` names not let pass: looked up and judged once as long as its words,
 * what it cites and what it rests on are the same.
 */
export function wordingOf(
  quotation: Quotation,
  text: string,
  library: Library,
  counts: ReadonlySet<Lenience>,
  prefer: readonly SourceId[],
  memory: LookUps,
  tongue: Tongue,
): Wording {
  const at = quotation.span.start;
  const words = text.slice(at, quotation.span.end);
  const behind = note.exec(textFrom(text, quotation.span.end, mostOfNote))?.[0] ?? '';
  const key = [
    `${tongue.languageOf ? '' : tongue.language.id}${tongue.accents ? '´' : ''}`,
    prefer.join('\u0001'),
    quotation.form,
    words,
    behind,
  ].join('\u0000');
  const query: Query = { text, parts: quotation.parts };
  const known = memory.get(key);
  const found = known?.index === library.index.mark ? known : lookedUp(query, at, known, library, prefer, memory);
  if (found !== known) memory.set(key, found);
  const counted = [...counts].sort().join();
  const before = found.wordings.get(counted);
  if (before) return movedWording(before, at - found.at);
  const source = (id: SourceId) => saidIn(library.byId.get(id) as Source);
  const passages = movedPassages(found.passages, at - found.at);
  const wording = citedFirst(query, passages, prefer, {
    ...tongue,
    counts,
    source,
    behind,
  });
  found.wordings.set(counted, movedWording(wording, found.at - at));
  return wording;
}

/** Looks a quotation up, with what is known of it from another library. */
function lookedUp(
  query: Query,
  at: number,
  known: LookedUp | undefined,
  library: Library,
  prefer: readonly SourceId[],
  memory: LookUps,
): LookedUp {
  const { index } = library;
  const places = placesAfter(known?.places);
  const passages = lookUp(query, index, { prefer, places });
  if (places.looked) memory.looked();
  const now = { index: index.mark, places: places.known, readings: readingsOf(passages, library) };
  return known && restsOnTheSame(known, passages, at, library)
    ? { ...known, ...now }
    : { ...now, at, passages, wordings: new Map() };
}

/** Whether a wording was judged by the same passages of sources that are read to be the same. */
function restsOnTheSame(known: LookedUp, passages: readonly Passage[], at: number, { byId }: Library): boolean {
  if (known.passages.length !== passages.length) return false;
  for (const [id, reading] of known.readings) if (byId.get(id)?.reading !== reading) return false;
  const then = movedPassages(known.passages, at - known.at);
  return passages.every((passage, i) => samePassage(passage, then[i] as Passage));
}

function samePassage(a: Passage, b: Passage): boolean {
  const [rest, others] = [a.rest ?? [], b.rest ?? []];
  return (
    a.source === b.source &&
    a.score === b.score &&
    sameSpan(a.span, b.span) &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, i) => {
      const other = b.steps[i] as Passage['steps'][number];
      return step.kind === other.kind && sameSpan(step.draft, other.draft) && sameSpan(step.source, other.source);
    }) &&
    rest.length === others.length &&
    rest.every((one, i) => samePassage(one, others[i] as Passage))
  );
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function readingsOf(passages: readonly Passage[], { byId }: Library): ReadonlyMap<SourceId, Reading> {
  const all = passages.flatMap(({ source, rest = [] }) => [source, ...rest.map((one) => one.source)]);
  return new Map(all.flatMap((id) => ((source) => (source ? [[id, source.reading] as const] : []))(byId.get(id))));
}

/** The cited source decides when it has the words; when it has not, whoever has them best. */
function citedFirst(
  query: Query,
  passages: readonly Passage[],
  prefer: readonly SourceId[],
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
function movedWording(wording: Wording, by: number): Wording {
  if (by === 0 || !('passages' in wording)) return wording;
  const passages = movedPassages(wording.passages, by);
  const shifted = (all: readonly Difference[]): readonly Difference[] =>
    all.map((d) => ({ ...d, draft: shift(d.draft, by) }));
  if (wording.kind === 'altered') return { ...wording, passages, differences: shifted(wording.differences) };
  if (wording.kind === 'unplaced') return { ...wording, passages };
  return { ...wording, passages, restyled: shifted(wording.restyled) };
}

function movedPassages(passages: readonly Passage[], by: number): readonly Passage[] {
  if (by === 0) return passages;
  return passages.map(({ rest, ...passage }) => ({
    ...passage,
    steps: passage.steps.map((step) => ({ ...step, draft: shift(step.draft, by) })),
    ...(rest && { rest: movedPassages(rest, by) }),
  }));
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
