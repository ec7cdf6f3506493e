import type { Span } from '../../text/span.ts';
import type { Attribution, Quotation, Reading } from '../reading.ts';

/** One line of `stet quotes`: offsets in the prose, `start` and `end` inside the marks. */
export interface QuoteRecord {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly canonical: string | null;
    readonly role: string | null;
  } | null;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
}

export interface QuotesOptions {
  /** A speaker less certain than this (0…1) is left out. */
  readonly certain: number;
  /**
   * `double`: only what stands between double marks, as the annotators of the attribution evaluation counted; they took
   * single marks and doubled apostrophes (''…'') for running text. A text that has neither gives its single ones.
   */
  readonly marks?: 'all' | 'double';
}

/** What a document quotes and who says it: a record for each paragraph of each quotation of speech. */
export function quotesOf(reading: Reading, { certain, marks = 'all' }: QuotesOptions): QuoteRecord[] {
  const all =
    marks === 'double'
      ? reading.quotations.filter((q) => !reading.prose.text.startsWith("''", q.span.start))
      : reading.quotations;
  const kept = marks === 'double' ? all.filter((q) => isDouble(reading, q)) : all;
  const listed = kept.length > 0 || all.length < reading.quotations.length ? kept : all;
  const direct = listed
    .filter((q) => q.use === 'speech')
    .flatMap((q) => q.parts.map((part) => record(reading, part, q.kind, q.attribution, certain)));
  const indirect = reading.indirect.map((i) => record(reading, i.span, 'indirect', i.attribution, certain));
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Between double marks, or a block of its own; the turns of a transcript have no marks at all. */
const isDouble = (reading: Reading, q: Quotation): boolean =>
  q.form === 'block' || (q.form === 'marks' && !/['‘’‚]/.test(reading.prose.text[q.span.start] ?? ''));

function record(
  reading: Reading,
  at: Span,
  kind: QuoteRecord['kind'],
  attribution: Attribution | null,
  certain: number,
): QuoteRecord {
  const text = reading.prose.text;
  const sure = attribution && attribution.confidence >= certain ? attribution : null;
  const cue = sure?.cue ?? null;
  return {
    start: at.start,
    end: at.end,
    kind,
    speaker: sure ? speakerOf(reading, sure) : null,
    cue: cue ? { text: text.slice(cue.start, cue.end), start: cue.start, end: cue.end } : null,
  };
}

function speakerOf(reading: Reading, attribution: Attribution): QuoteRecord['speaker'] {
  const { speaker } = attribution;
  const person = speaker.person === null ? undefined : reading.people[speaker.person];
  const own = speaker.name ? reading.prose.text.slice(speaker.name.start, speaker.name.end) : null;
  const role = speaker.role
    ? reading.prose.text.slice(speaker.role.start, speaker.role.end)
    : (person?.roles[0] ?? null);
  return { text: speaker.text, start: speaker.span.start, end: speaker.span.end, canonical: person?.name ?? own, role };
}
