import { lead } from '../language/every/bylines.ts';
import { type MarkedStretch, pairMarks } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { isoDate } from './isoDate.ts';
import { linesOf, trimmed } from './lines.ts';
import type { OffsetMap, Run } from './offsetMap.ts';
import { identityMap, offsetMap } from './offsetMap.ts';
import { printedIn } from './printedPages.ts';
import type { Block, Comment, Metadata, Prose } from './prose.ts';
import { noMetadata } from './prose.ts';
import { speakerLabelAt } from './speakerLabel.ts';
import { timedTranscript } from './timedTranscript.ts';

/** From this length on a line is a paragraph by itself: nobody wraps so wide. */
const LONG_LINE = 140;
const LONGEST_HEADING = 160;
const QUESTION = /^(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*)?[QA][.:]?\s|^>>\s/;

/**
 * A plain text as prose: its own line breaks stay and its map is the identity, but for a byte-order mark,
 * `<!-- … -->` comments and what its pages print on it (numbers of lines and pages, running heads), which are left out. Blocks are parted by blank lines; where lines are too
 * long to be wrapped ones, or are labelled turns, each line is a block. The first line is the title, and a
 * heading when it looks like one. Takes any string.
 */
export function plainText(raw: string): Prose {
  const stripped = withoutComments(raw);
  const { comments } = stripped;
  const first = stripped.text;
  const recorded = timedTranscript(first, () => blocksOf(first));
  const { text, map, landmarks } = recorded ? { ...stripped, ...recorded } : withoutPages(stripped);
  const blocks = recorded?.blocks ?? blocksOf(text);
  return {
    text,
    map,
    blocks,
    landmarks,
    ...(recorded && { unspoken: recorded.unspoken }),
    inlines: [],
    comments,
    citations: [],
    directives: [],
    metadata: metadataOf(text, blocks),
    defects: [],
  };
}

/** The text without what its pages print on it: a stretch of it stays as it is, or goes whole. */
function withoutPages({ text, map }: Stripped): Pick<Prose, 'text' | 'map' | 'landmarks'> {
  const { cuts, pages } = printedIn(text);
  if (cuts.length === 0) return { text, map, landmarks: pages };
  const ends = [...cuts, { start: text.length, end: text.length }];
  const kept = ends.flatMap(({ start }, i) => {
    const from = cuts[i - 1]?.end ?? 0;
    return start > from ? [{ start: from, end: start }] : [];
  });
  const cut = keeping(text, kept);
  return {
    text: cut.text,
    map: {
      toRaw: (s) => map.toRaw(cut.map.toRaw(s)),
      toProse: (s) => cut.map.toProse(map.toProse(s)),
    },
    landmarks: pages.map((page) => ({ ...page, at: cut.map.toProse({ start: page.at, end: page.at + 1 }).start })),
  };
}

/** These stretches of a text alone, and the way back to their places. */
function keeping(text: string, kept: readonly Span[]): { readonly text: string; readonly map: OffsetMap } {
  const runs: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of kept) {
    const length = end - start;
    runs.push({ prose: at, raw: start, length, rawLength: length });
    parts.push(text.slice(start, end));
    at += length;
  }
  return { text: parts.join(''), map: offsetMap(runs) };
}

interface Stripped {
  readonly text: string;
  readonly map: OffsetMap;
  readonly comments: readonly Comment[];
}

function withoutComments(raw: string): Stripped {
  const comments: Comment[] = [];
  const kept: Span[] = [];
  let from = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    const open = raw.indexOf('<!--', from);
    const close = open < 0 ? -1 : raw.indexOf('-->', open + 4);
    if (close < 0) break;
    comments.push({ raw: { start: open, end: close + 3 }, text: raw.slice(open + 4, close).trim() });
    if (open > from) kept.push({ start: from, end: open });
    from = close + 3;
  }
  if (comments.length === 0 && from === 0) return { text: raw, map: identityMap, comments };
  if (from < raw.length) kept.push({ start: from, end: raw.length });
  return { ...keeping(raw, kept), comments };
}

function blocksOf(text: string): Block[] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    const t = trimmed(text, line);
    if (t) group.push(t);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  const spans = groups.flatMap((lines, i) => uncut(text, paragraphsOf(text, lines, i === 0)));
  return spans.map((s, i) => ({
    kind: i === 0 && spans.length > 1 && isHeadline(text, s) ? 'heading' : 'paragraph',
    span: s,
    paragraph: i + 1,
    depth: i === 0 && spans.length > 1 && isHeadline(text, s) ? 1 : 0,
  }));
}

/** One group of lines without a blank one between: one wrapped paragraph, or several of a line each. */
function paragraphsOf(text: string, lines: readonly Span[], first: boolean): Span[] {
  const whole = (from: number): Span[] => {
    const a = lines[from];
    const b = lines[lines.length - 1];
    return a && b ? [{ start: a.start, end: b.end }] : [];
  };
  if (lines.length === 1) return whole(0);
  if (lines.some((l) => l.end - l.start > LONG_LINE)) return [...lines];
  const turns = lines.filter((line) => isTurn(text, line)).length;
  if (turns >= 2 || (turns === 1 && isTurn(text, lines[0] as Span))) {
    return byTurns(text, lines);
  }
  const [head] = lines;
  const second = lines[1];
  if (first && head && second && isHeadline(text, head) && head.end - head.start < 0.7 * (second.end - second.start)) {
    return [head, ...whole(1)];
  }
  return whole(0);
}

/** Most lines that a quotation is followed over. */
const MOST_LINES = 12;

/**
 * The paragraphs of one group of lines, those joined that a quotation runs across: a line break inside of marks ends no
 * paragraph. A line that begins with a turn, or with a mark of its own, carries no quotation on.
 */
function uncut(text: string, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (spans.length < 2 || !last) return spans;
  const across = pairMarks(text, (spans[0] as Span).start, last.end, []).filter((s) => s.closed && s.parent < 0);
  let next = 0;
  const runsOn = (at: number, line: Span): boolean => {
    while (next < across.length && (across[next] as MarkedStretch).end <= line.start) next++;
    const s = across[next];
    return s !== undefined && s.start < at && !(s.single && STOP.test(text.slice(Math.max(s.start, at - 9), at)));
  };
  const out: Span[] = [];
  let joined = 0;
  for (const line of spans) {
    const before = out.at(-1);
    if (before && joined < MOST_LINES && runsOn(before.end, line) && !isTurn(text, line)) {
      out[out.length - 1] = { start: before.start, end: line.end };
      joined++;
    } else {
      out.push(line);
      joined = 0;
    }
  }
  return out;
}

/** A single mark may be an apostrophe: a line that ends as a sentence does is not gone on with for its sake. */
const STOP = /[.!?:]["”’»)]*\s*$/;

/** A turn of a transcript begins a block even without a blank line: "MS. ALDANA:", "Q:", "Q ", "[00:12] Ana:". */
function isTurn(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 160));
  return QUESTION.test(words) || speakerLabelAt(`${words} `) !== null;
}

function byTurns(text: string, lines: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    if (!last || isTurn(text, line)) out.push(line);
    else out[out.length - 1] = { start: last.start, end: line.end };
  }
  return out;
}

function isHeadline(text: string, s: Span): boolean {
  if (s.end - s.start > LONGEST_HEADING || isTurn(text, s)) return false;
  return !/[.!?:]["”’»)]*$|[,.!?]["”][^"”]*$|^["“«„]/u.test(text.slice(s.start, s.end)) || isCapitalised(text, s);
}

/** Most of the longer words begin with a capital, as in a headline. */
function isCapitalised(text: string, s: Span): boolean {
  const words = text.slice(s.start, s.end).match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  if (words.length < 3) return false;
  return words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length > 0.8;
}

/** Only a headline is a title: the first words of a transcript or a letter name nothing, its file does. */
function metadataOf(text: string, blocks: readonly Block[]): Metadata {
  const first = blocks[0];
  if (first?.kind !== 'heading') return noMetadata;
  const line =
    text
      .slice(first.span.start, first.span.end)
      .split(/\r\n|\r|\n/)[0]
      ?.trim() ?? '';
  return namesNothing(line) ? noMetadata : { ...noMetadata, title: line };
}

/** An address, a time, a date, a number, the name of an author. */
const namesNothing = (line: string): boolean =>
  !/\p{L}{2}/u.test(line) ||
  /^(?:https?:\/\/|www\.)\S+$|\S@\S+\.\S/i.test(line) ||
  isoDate(line) !== undefined ||
  lead.test(line);
