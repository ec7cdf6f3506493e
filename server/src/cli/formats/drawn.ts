import type { Span } from '../../core/text/span.ts';
import type { Lines } from '../lines.ts';
import { shownInLine } from '../terminal.ts';

/** One line of a text with a stretch of it underlined, cut to a window. */
export interface Drawn {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Blanks, then one mark for each column of the stretch. */
  readonly marks: string;
}

/** Columns that an excerpt may take where nobody knows how many there are. */
const usual = 96;
/** What stands to the left of one. */
const margin = 8;

/** Columns that an excerpt may take on a terminal of so many. */
export const excerptOn = (terminal: number | undefined): number =>
  terminal === undefined ? usual : Math.max(40, Math.min(160, terminal - margin - 2));

const tab = '    ';

/**
 * Draws the first line of `span`. Wide characters take two columns, combining ones none, a tab four; a long
 * line shows the stretch with some words around it and “…” where it is cut.
 */
export function draw(raw: string, lines: Lines, span: Span, mark: string, width = usual): Drawn {
  const { line } = lines.positionAt(span.start);
  const whole = lines.lineSpan(line);
  const start = Math.max(whole.start, Math.min(span.start, whole.end));
  const end = Math.max(start, Math.min(span.end, whole.end));
  const view = windowOf(raw, whole, { start, end }, width);
  const before = (view.start > whole.start ? '…' : '') + shown(raw.slice(view.start, start));
  const inside = shown(raw.slice(start, Math.min(end, view.end)));
  const after = shown(raw.slice(Math.min(end, view.end), view.end)) + (view.end < whole.end ? '…' : '');
  const marks = mark.repeat(Math.max(1, columns(inside)));
  return { line: line + 1, text: before + inside + after, marks: ' '.repeat(columns(before)) + marks };
}

/** As much of the line around `s` as fits, cut between words. */
function windowOf(raw: string, line: Span, s: Span, width: number): Span {
  if (line.end - line.start <= width) return line;
  const room = Math.max(20, width - Math.min(width, s.end - s.start));
  let start = Math.max(line.start, s.start - Math.floor(room / 2));
  let end = Math.min(line.end, Math.max(s.end, start + width));
  if (end - s.start > width) end = Math.max(start + width, Math.min(s.end, s.start + width));
  if (start > line.start) start = Math.min(s.start, nextBlank(raw, start, s.start));
  if (end < line.end && end > s.end) end = lastBlank(raw, end, s.end);
  return { start: whole(raw, start), end: whole(raw, Math.min(end, line.end)) };
}

/** Never between the halves of a surrogate pair. */
function whole(raw: string, offset: number): number {
  const low = raw.charCodeAt(offset);
  const high = raw.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? offset - 1 : offset;
}

function nextBlank(raw: string, from: number, to: number): number {
  const blank = raw.slice(from, to).indexOf(' ');
  return blank < 0 ? from : from + blank + 1;
}

function lastBlank(raw: string, from: number, to: number): number {
  const blank = raw.slice(to, from).lastIndexOf(' ');
  return blank < 0 ? from : to + blank;
}

const shown = (text: string): string => shownInLine(text.replaceAll('\t', tab));

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const nothing = /[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]|\p{Emoji_Modifier}/u;

/** Columns a terminal gives a text, near enough. */
export function columns(text: string): number {
  let sum = 0;
  for (const c of text) sum += nothing.test(c) ? 0 : wide.test(c) ? 2 : 1;
  return sum;
}
