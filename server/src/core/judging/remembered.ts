import type { Language } from '../language/language.ts';
import type { Library } from '../library/library.ts';
import { type Source, saidIn } from '../library/source.ts';
import { lookUp } from '../lookup/lookup.ts';
import type { Passage, Query } from '../lookup/passage.ts';
import type { Quotation } from '../reading/reading.ts';
import type { Settings } from '../settings.ts';
import type { Difference, Wording } from '../verdict/verdict.ts';
import type { WordingContext } from '../verdict/wording/context.ts';
import { judgeWording } from '../verdict/wording/wording.ts';

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

/** What may stand right behind a quotation and say how it was edited: "(emphasis added)", "(cleaned up)". */
const note = /^["”’'»\s.,]*\([^()\n]{1,40}\)/;

/** The wording of a quotation of a draft, looked up once as long as its words and what it cites are the same. */
export function wordingOf(
  quotation: Quotation,
  text: string,
  library: Library,
  settings: Settings,
  prefer: readonly number[],
  memory: Memory,
  language: Language,
): Wording {
  const at = quotation.span.start;
  const words = text.slice(at, quotation.span.end);
  const after = note.exec(text.slice(quotation.span.end, quotation.span.end + 80))?.[0] ?? '';
  const key = [language.id, prefer.join(), quotation.form, words, after].join('\u0000');
  const known = memory.get(key);
  if (known) return moved(known.wording, at - known.at);
  const query: Query = { text, parts: quotation.parts };
  const context: WordingContext = {
    language,
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
