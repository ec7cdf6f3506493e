import type { Span } from '../text/span.ts';
import { linesOf, trimmed } from './lines.ts';
import { lineNumbersIn, runsOn } from './numberedLines.ts';
import { isPageFurniture, mayBePageEdge, pageSaid } from './pageFurniture.ts';
import type { Landmark } from './prose.ts';

/** What of a plain text nobody says: stretches to leave out, in order and apart, and the pages that they surely tell. */
export interface Printed {
  readonly cuts: readonly Span[];
  /** `at` counts in the text with everything in it. */
  readonly pages: readonly Landmark[];
}

/** A line with words, as it is looked at. */
interface Line {
  /** With its break and, of the last before it, nothing. */
  readonly whole: Span;
  readonly words: Span;
  readonly text: string;
  /** Whether a blank line, a page's end or the text's edge is before it, behind it. */
  readonly apart: { before: boolean; after: boolean };
  /** Whether a form feed is before it, behind it. */
  readonly fed: { before: boolean; after: boolean };
  gone: boolean;
}

const bare = /^\d{1,5}$/;
const longestHead = 90;
/** Most lines that stand between the words of two pages. */
const widest = 8;
/** Lines at a page's edge that may be its head and its foot. */
const edge = 2;

/**
 * Line numbers, page numbers, running heads and the furniture of a site in a plain text. Each must be what it is beyond doubt: by
 * its own words, by counting on, by standing in the middle of a sentence. Linear.
 */
export function printedIn(text: string): Printed {
  const all = linesOf(text);
  const numbers = lineNumbersIn(
    text,
    all.filter((line) => trimmed(text, line) !== null),
  );
  const lines = readLines(text, all, numbers);
  for (const [i, line] of lines.entries()) line.gone = isFurniture(lines, i);
  takeHeads(lines);
  for (const [i, line] of lines.entries()) line.gone ||= mayBeEdge(line) && isAmid(lines, i);
  const inline = marksIn(text, lines);
  const cuts = [...numbers, ...goneIn(lines), ...inline.map(({ span }) => span)];
  return { cuts: apart(cuts), pages: inline.flatMap(({ page }) => page ?? []) };
}

function readLines(text: string, all: readonly Span[], numbers: readonly Span[]): readonly Line[] {
  const starts = new Map(numbers.map((span) => [span.start, span]));
  const ends = new Map(numbers.map((span) => [span.end, span]));
  const lines: Line[] = [];
  let blank = true;
  let fed = false;
  const withoutNumber = ({ start, end }: Span): Span => {
    const from = starts.get(start)?.end ?? start;
    const to = from <= start ? (ends.get(end)?.start ?? end) : end;
    return { start: Math.min(from, to), end: to };
  };
  for (const [i, line] of all.entries()) {
    const words = trimmed(text, withoutNumber(line));
    const feeds = text.slice(line.start, words?.start ?? line.end).includes('\f');
    const last = lines.at(-1);
    if (last !== undefined && (words === null || feeds)) last.apart.after = true;
    if (last !== undefined && (feeds || (fed && words !== null))) last.fed.after = true;
    fed ||= feeds;
    if (words === null) {
      blank = true;
      continue;
    }
    lines.push({
      whole: { start: line.start, end: all[i + 1]?.start ?? text.length },
      words,
      text: text.slice(words.start, words.end),
      apart: { before: blank || fed, after: i === all.length - 1 },
      fed: { before: fed, after: false },
      gone: false,
    });
    blank = false;
    fed = text.slice(words.end, line.end).includes('\f');
  }
  const last = lines.at(-1);
  if (last) last.apart.after = true;
  return lines;
}

/** Whether a line is furniture by its own words, or a number in the middle of a sentence. */
function isFurniture(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  if (bare.test(line.text)) return line.fed.before || line.fed.after || isAmid(lines, i);
  if (pageSaid(line.text) !== null) return line.apart.before || line.apart.after || isAmid(lines, i);
  return line.apart.before && line.apart.after && isPageFurniture(line.text);
}

/** A number, or a line by itself that may be a page's head or foot. */
const mayBeEdge = ({ text, apart: { before, after } }: Line): boolean =>
  bare.test(text) || (before && after && mayBePageEdge(text));

/** Whether a sentence runs on over a line, over numbers alone and over what is gone around it. */
function isAmid(lines: readonly Line[], i: number): boolean {
  const passes = (at: number): boolean =>
    Math.abs(at - i) < widest && lines[at] !== undefined && (lines[at].gone || bare.test(lines[at].text));
  let [before, after] = [i - 1, i + 1];
  while (passes(before)) before--;
  while (passes(after)) after++;
  const [above, below] = [lines[before], lines[after]];
  return above !== undefined && below !== undefined && runsOn(above.text, below.text);
}

/** Titles that come again beside the numbers of pages, where pages end, or in the middle of sentences. */
function takeHeads(lines: readonly Line[]): void {
  const heads = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    if (line.gone || line.text.length > longestHead || !/\p{L}/u.test(line.text) || /[.!?:;,]["”’]?$/u.test(line.text))
      continue;
    if (!stands(lines, i, -1) && !stands(lines, i, 1)) continue;
    const key = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
    const places = heads.get(key);
    if (places) places.push(i);
    else heads.set(key, [i]);
  }
  for (const places of heads.values()) {
    if (places.length < 2) continue;
    const sure = places.filter(
      (i) => atPageEdge(lines, i) || (stands(lines, i, -1) && stands(lines, i, 1) && isAmid(lines, i)),
    );
    if (2 * sure.length < places.length || !countOn(places.map((i) => (lines[i] as Line).text))) continue;
    for (const i of sure) (lines[i] as Line).gone = true;
  }
}

/** Whether nothing stands right beside a line on this side but what is gone. */
const stands = (lines: readonly Line[], i: number, side: 1 | -1): boolean =>
  (side < 0 ? lines[i]?.apart.before : lines[i]?.apart.after) === true || lines[i + side]?.gone === true;

function atPageEdge(lines: readonly Line[], i: number): boolean {
  const near = (step: number): boolean =>
    Array.from({ length: edge }, (_, n) => lines[i + step * (n + 1)]).some(
      (line) => line?.gone && (pageSaid(line.text) !== null || bare.test(line.text)),
    );
  return lines[i]?.fed.before === true || lines[i]?.fed.after === true || near(1) || near(-1);
}

/** Whether the numbers in titles that come again, if any, grow. */
function countOn(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /\d+/.exec(text)?.[0]);
  return numbers.every((one, i) => one === undefined || i === 0 || Number(one) > Number(numbers[i - 1]));
}

/** The stretches of lines that are gone; where a sentence runs over them, with the blank lines around them. */
function goneIn(lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]?.gone) continue;
    let last = i;
    while (lines[last + 1]?.gone) last++;
    const [above, below] = [lines[i - 1], lines[last + 1]];
    const joins = above !== undefined && below !== undefined && runsOn(above.text, below.text);
    const start = joins ? above.whole.end : (lines[i] as Line).whole.start;
    spans.push({ start, end: joins ? below.whole.start : (lines[last] as Line).whole.end });
    i = last;
  }
  return spans;
}

interface Mark {
  readonly span: Span;
  readonly page: Landmark | null;
}

/** Marks of a page’s beginning within the lines: “[p. 113]”, “{113}”, “|113|”, the star pages of law reports “*113”. */
const pageMark =
  /(?<=^|\s)(?:\[(?:page|pg|p)\.?\s?(\d{1,4}|[ivxlc]{1,7})\]|\{(?:(?:page|pg|p)\.?\s?)?(\d{1,4})\}|\|(\d{1,4})\||\[?\*{1,2}(\d{1,4})\]?)(?=\s|$)[ \t]?/giu;

function marksIn(text: string, lines: readonly Line[]): readonly Mark[] {
  if (!/[[{|*]/.test(text)) return [];
  const found = [...text.matchAll(pageMark)].map((match) => {
    const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    return { span, label, named: match[1] !== undefined, amid: isAmidWords(text, span) };
  });
  const gone = lines.filter((line) => line.gone);
  let at = 0;
  return found.flatMap(({ span, label, named, amid }, i): readonly Mark[] => {
    while (at < gone.length && (gone[at] as Line).words.end <= span.start) at++;
    const own = at < gone.length && (gone[at] as Line).words.start <= span.start;
    const next = Number(label) + 1;
    const counts = Number(found[i + 1]?.label) === next || Number(found[i - 1]?.label) === next - 2;
    const sure = own || counts || (amid && (named || label.length > 1));
    if (!sure) return [];
    const number = Number(label) || i + 1;
    return [{ span, page: { kind: 'page', at: span.end, label, number } }];
  });
}

/** Whether a mark stands between words of a sentence, and not behind a quotation, whose place it may name. */
const isAmidWords = (text: string, { start, end }: Span): boolean =>
  runsOn(text.slice(Math.max(0, start - 40), start).trim() || '.', text.slice(end, end + 20).trim()) &&
  !/["”’»)\]]\s*$/u.test(text.slice(Math.max(0, start - 5), start));

/** Spans in order, those that touch as one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) out.push(span);
  }
  return out;
}
