import { frontMatter } from '../../language/every/books.ts';
import { fromRoman, type Locator, numberOf } from '../../markup/locators.ts';
import type { Landmark, Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import {
  blocksAt,
  chapterLabel,
  chapterNumber,
  headingsOver,
  landmarksAt,
  pageLabel,
  paragraphLabel,
  paragraphNumbers,
  timeLabel,
  wordsOf,
} from './place.ts';
import { printedParagraphs } from './printedParagraphs.ts';

/**
 * Where a passage stands, in the locator's own kind, when that is not where the locator says. Null when they agree, and
 * where nothing can be said: the source has no such marks, or counts them in a way that readers may count otherwise.
 */
export function contradiction(locator: Locator, passage: Span, prose: Prose): string | null {
  switch (locator.kind) {
    case 'page':
      return agreesOnPage(locator, passage, prose) ? null : pageLabel(passage, prose) || null;
    case 'time':
      return agreesOnTime(locator, passage, prose) ? null : timeLabel(passage, prose) || null;
    case 'chapter':
      return agreesOnChapter(locator, passage, prose) ? null : chapterLabel(passage, prose) || null;
    case 'section':
      return sectionInstead(locator, passage, prose);
    case 'paragraph':
      return paragraphInstead(locator, passage, prose);
    case 'other':
      return null;
  }
}

type Range = Locator['ranges'][number];

const within = (n: number, from: number | null, to: number | null): boolean =>
  from !== null && from <= n && (to === null || n <= to);

/** The page's own label decides; its number in the file is accepted too, for a reader may have gone by that. */
function agreesOnPage({ ranges }: Locator, passage: Span, prose: Prose): boolean {
  const pages = landmarksAt('page', passage, prose);
  const numbered = (one: string): number | null => (/^\d{1,9}$/.test(one) ? Number(one) : null);
  const last = ({ to }: Range, read: (one: string) => number | null): number | null => (to === null ? null : read(to));
  return (
    pages.length === 0 ||
    pages.some(({ label, number }) =>
      ranges.some((range) => {
        if (range.from.toLowerCase() === label.toLowerCase() || range.to?.toLowerCase() === label.toLowerCase())
          return true;
        if (within(number, numbered(range.from), last(range, numbered))) return true;
        const read = numbered(label) === null ? fromRoman : numbered;
        const printed = read(label);
        return printed !== null && within(printed, read(range.from), last(range, read));
      }),
    )
  );
}

/** A reader's clock is not the caption's: so much either way is the same time, in milliseconds. */
const tolerance = 2000;

/** From where the speaker's turn begins to where the last cue of the words ends. */
function agreesOnTime({ ranges }: Locator, passage: Span, prose: Prose): boolean {
  const block = blocksAt(passage, prose)[0];
  const cues = landmarksAt('time', passage, prose);
  const first = cues[0];
  const last = cues.at(-1);
  if (!first || !last) return true;
  const turn = block ? landmarksAt('time', { start: block.span.start, end: passage.end }, prose)[0] : undefined;
  const begin = Math.min(first.number, turn?.number ?? first.number) - tolerance;
  const end = (last.until ?? nextTime(last, prose)) + tolerance;
  return ranges.some(({ from, to }) =>
    timesOf(from).some((a) => {
      const ends = to === null ? [{ end: Number.POSITIVE_INFINITY }] : from === to ? [a] : timesOf(to);
      return ends.some((b) => a.start <= end && b.end >= begin);
    }),
  );
}

function nextTime(cue: Landmark, prose: Prose): number {
  const later = prose.landmarks.find(({ kind, at, number }) => kind === 'time' && at > cue.at && number > cue.number);
  return later?.number ?? Number.POSITIVE_INFINITY;
}

/** What "00:14:05" covers, in milliseconds: its whole second. "1:14" may be minutes and seconds or hours and minutes. */
function timesOf(written: string): readonly Span[] {
  const [a = 0, b = 0, c] = written.replace(',', '.').split(':').map(Number);
  const second = (start: number): Span => ({ start, end: start + (/[.,]/.test(written) ? 0 : 999) });
  if (c !== undefined) return [second((a * 3600 + b * 60 + c) * 1000)];
  const minute = (a * 60 + b) * 60_000;
  return [second((a * 60 + b) * 1000), { start: minute, end: minute + 59_999 }];
}

/** By the number in the chapters' titles, by the title itself, else counted where nothing stands before the first chapter. */
function agreesOnChapter({ ranges }: Locator, passage: Span, prose: Prose): boolean {
  const own = landmarksAt('chapter', passage, prose);
  const all = prose.landmarks.filter((mark) => mark.kind === 'chapter');
  if (own.length === 0) return true;
  return ranges.some(({ from, to }) => {
    const a = numberOf(from);
    const b = to === null ? null : numberOf(to);
    if (a === null)
      return !all.some((mark) => sameTitle(mark.label, from)) || own.some((mark) => sameTitle(mark.label, from));
    const counts = all.some((mark) => chapterNumber(mark) === a);
    if (counts) return own.some((mark) => within(chapterNumber(mark) ?? -1, a, b));
    if (all.some((mark) => chapterNumber(mark) !== null || frontMatter.test(mark.label.trim()))) return true;
    return own.some((mark) => within(mark.number, a, b));
  });
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A title as cited: whole, or without the number before it. */
const sameTitle = (title: string, cited: string): boolean =>
  plain(title) === plain(cited) ||
  plain(title.replace(/^(?:chapter\s+)?[\p{L}\p{N}.]+[.:]?\s+/iu, '')) === plain(cited);

const headingNumber = /^(?:section\s+|§\s*)?(\d+(?:\.\d+)*)\b/i;

/** Only where the headings themselves carry what is cited: the number or the title of another section. */
function sectionInstead({ ranges }: Locator, passage: Span, prose: Prose): string | null {
  const over = headingsOver(passage, prose);
  const headings = prose.blocks.filter((block) => block.kind === 'heading').map((block) => wordsOf(block, prose));
  const here = over.at(-1);
  if (here === undefined) return null;
  const numbered = ranges.every(({ from }) => /^\d/.test(from));
  const named = (heading: string, { from }: Range): boolean =>
    numbered ? (headingNumber.exec(heading)?.[1] ?? '') === from : sameTitle(heading, from);
  const known = ranges.every((range) => range.from === range.to && headings.some((heading) => named(heading, range)));
  if (!known || ranges.some((range) => over.some((heading) => named(heading, range)))) return null;
  const number = headingNumber.exec(here)?.[1];
  return numbered && number !== undefined ? `sec. ${number}` : `§ ${here}`;
}

/**
 * The paragraphs of pages and of recordings are the reader program's own; nobody else counts them so, unless they are numbered in
 * print.
 */
function paragraphInstead({ ranges }: Locator, passage: Span, prose: Prose): string | null {
  const printed = printedParagraphs(prose) !== null;
  if (!printed && prose.landmarks.some(({ kind }) => kind !== 'chapter')) return null;
  const claimed = ranges.map(({ from, to }) => [Number(from), to === null ? null : Number(to)] as const);
  if (claimed.some(([from, to]) => !Number.isInteger(from) || !Number.isInteger(to ?? 0))) return null;
  const numbers = paragraphNumbers(passage, prose);
  const label = paragraphLabel(passage, prose);
  if (label === '') return null;
  return numbers.some((n) => claimed.some(([from, to]) => within(n, from, to))) ? null : label;
}
