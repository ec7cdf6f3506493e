import { isUnspaced } from '../text/scripts.ts';
import type { Span } from '../text/span.ts';
import { endsElided, isElided } from './elisions.ts';

/** A pair of quotation marks in one stretch of text, before anything is known of its use. */
export interface MarkedStretch {
  /** Marks included. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  /** Index in the same list of the stretch it stands in, or -1. */
  readonly parent: number;
  readonly single: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What the glyph itself says: 1 opens, -1 closes, 0 does not tell. */
  readonly hand: -1 | 0 | 1;
  /** An opening glyph with a blank on either side: it opens only where nothing is open and something closes. */
  readonly loose: boolean;
}

type Family = 'double' | 'single' | 'angle' | 'chevron' | 'corner' | 'hollow' | 'prime';

const SPACE = /[\s\u00a0\u200b\ufeff]/;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand right before an opening mark. */
const BEFORE_OPENING = /[\s\u00a0\u200b\ufeff([{<\-–—/:…=>“‘"'«„‚*_]/;

/** Longest look ahead for the partner of a single mark, in characters. */
const SINGLE_REACH = 1500;

/**
 * Pairs the quotation marks of `text[from, to)`. Marks count by their place as much as by their glyph, so that a
 * curly opening may be closed by a straight mark and a wrong-handed one still closes; apostrophes, feet and inches
 * are left alone. An opening double mark without a partner gives a stretch to `to` with `closed` false. Linear.
 */
export function pairMarks(text: string, from: number, to: number, skip: readonly Span[]): MarkedStretch[] {
  return pair(marksIn(text, from, to, skip), text, to);
}

function marksIn(text: string, from: number, to: number, skip: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let s = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c !== 34 && c !== 39 && c !== 44 && c !== 96 && c < 0xab) continue;
    const kind = glyph(text, i, to);
    if (!kind) continue;
    while (s < skip.length && (skip[s] as Span).end <= i) s++;
    const code = skip[s];
    if (!code || i < code.start) {
      const mark = placed(text, i, kind, from, to);
      if (mark) marks.push(mark);
    }
    i += kind.length - 1;
  }
  return marks;
}

interface Glyph {
  readonly family: Family;
  readonly hand: -1 | 0 | 1;
  readonly length: number;
}

function pairs(family: Family, ...written: readonly string[]): [string, Glyph][] {
  return written.flatMap((pair): [string, Glyph][] => [
    [pair.charAt(0), { family, hand: 1, length: 1 }],
    [pair.charAt(1), { family, hand: -1, length: 1 }],
  ]);
}

const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', { family: 'double', hand: 0, length: 1 }],
  ['\uff02', { family: 'double', hand: 0, length: 1 }],
  ['“', { family: 'double', hand: 1, length: 1 }],
  ['„', { family: 'double', hand: 1, length: 1 }],
  ['‟', { family: 'double', hand: 1, length: 1 }],
  ['”', { family: 'double', hand: -1, length: 1 }],
  ['«', { family: 'angle', hand: 1, length: 1 }],
  ['»', { family: 'angle', hand: -1, length: 1 }],
  ['‹', { family: 'chevron', hand: 1, length: 1 }],
  ['›', { family: 'chevron', hand: -1, length: 1 }],
  ...pairs('corner', '「」', '｢｣', '﹁﹂'),
  ...pairs('hollow', '『』', '﹃﹄'),
  ...pairs('prime', '〝〟', '〝〞'),
  ["'", { family: 'single', hand: 0, length: 1 }],
  ['‘', { family: 'single', hand: 1, length: 1 }],
  ['‚', { family: 'single', hand: 1, length: 1 }],
  ['’', { family: 'single', hand: -1, length: 1 }],
]);

function glyph(text: string, i: number, to: number): Glyph | null {
  const c = text[i] as string;
  const next = i + 1 < to ? text[i + 1] : '';
  if (c === next && /[`'‘’‚,]/.test(c)) return doubled(text, i, c);
  return GLYPHS.get(c) ?? null;
}

/** One double mark typed as two single ones: ``…'', ‘‘…’’, ,,…''. */
function doubled(text: string, i: number, c: string): Glyph | null {
  // Two commas are a mark only where words begin.
  if (c === ',' && !(/^[\p{L}\p{N}]/u.test(text.slice(i + 2, i + 4)) && /^(?:|[\s([])$/.test(text.charAt(i - 1))))
    return null;
  return { family: 'double', hand: /[`‘‚,]/.test(c) ? 1 : c === '’' ? -1 : 0, length: 2 };
}

function placed(text: string, at: number, g: Glyph, from: number, to: number): Mark | null {
  const before = at > from ? (text[at - 1] as string) : ' ';
  const end = at + g.length;
  const after = end < to ? (text[end] as string) : ' ';
  const angle = g.family === 'angle' || g.family === 'chevron';
  const french = angle && SPACE.test(after) && g.hand === 1;
  if (g.hand === 0 && /\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after)) return null;
  const dotted = g.hand === 1 && /^[\s\u00a0](?:…|\.\s?\.)/.test(text.slice(end, Math.min(to, end + 4)));
  const canOpen =
    (!SPACE.test(after) || french || dotted) &&
    (BEFORE_OPENING.test(before) || (g.hand === 1 && !/[.,!?]/.test(before)) || isUnspaced(before));
  const canClose = !SPACE.test(before) || (angle && g.hand === -1) || (g.hand === -1 && !WORD.test(after));
  if (g.family === 'single') return placedSingle(text, at, g, to, before, after, canOpen, canClose);
  const loose = g.hand === 1 && g.family === 'double' && SPACE.test(before) && SPACE.test(after);
  return { at, length: g.length, family: g.family, hand: g.hand, canOpen, canClose, loose };
}

function placedSingle(
  text: string,
  at: number,
  g: Glyph,
  to: number,
  before: string,
  after: string,
  canOpen: boolean,
  canClose: boolean,
): Mark | null {
  const unspaced = g.hand !== 0 && (isUnspaced(before) || isUnspaced(after));
  if (WORD.test(before) && WORD.test(after) && !unspaced) return null;
  const opens =
    canOpen &&
    g.hand !== -1 &&
    /[\p{L}\p{N}"“[(…]/u.test(after) &&
    !isElided(text.slice(at + 1, Math.min(to, at + 14)));
  // ‚…‘: the closing mark of German is the opening one of English.
  const closes =
    canClose &&
    (!WORD.test(after) || unspaced) &&
    (g.hand !== 1 || (text[at] === '‘' && /[\p{L}\p{N}.,!?…)\]]/u.test(before))) &&
    !(before === 'n' && /['’‘]/.test(text[at - 2] ?? ''));
  if (!opens && !closes) return null;
  return { at, length: 1, family: 'single', hand: g.hand, canOpen: opens, canClose: closes, loose: false };
}

interface Open {
  readonly index: number;
  readonly mark: Mark;
}

type Draft = { -readonly [K in keyof MarkedStretch]: MarkedStretch[K] };

function pair(marks: readonly Mark[], text: string, to: number): MarkedStretch[] {
  const out: Draft[] = [];
  const stack: Open[] = [];
  const dead = new Set<number>();
  const open = (mark: Mark): void => {
    const parent = stack[stack.length - 1]?.index ?? -1;
    const innerStart = mark.at + mark.length;
    stack.push({ index: out.length, mark });
    out.push({
      start: mark.at,
      end: to,
      innerStart,
      innerEnd: to,
      closed: false,
      parent,
      single: mark.family === 'single',
    });
  };
  const close = (depth: number, mark: Mark): void => {
    for (const lost of stack.splice(depth + 1)) dead.add(lost.index);
    const top = stack.pop();
    const q = top ? out[top.index] : undefined;
    if (!q) return;
    q.innerEnd = mark.at;
    q.end = mark.at + mark.length;
    q.closed = true;
  };
  marks.forEach((mark, i) => {
    const depth = openOf(stack, mark);
    const wants = wanted(marks, i, mark, depth, stack, text);
    if (wants === 'close') close(depth, mark);
    else if (wants === 'open') open(mark);
    else if (wants === 'restart') {
      const lost = stack.splice(depth);
      for (const l of lost) abandon(out[l.index] as Draft, l.index, mark.at, text, dead);
      open(mark);
    }
  });
  for (const l of stack) if (l.mark.family !== 'double' || tooBare(text, l.mark, to)) dead.add(l.index);
  return alive(out, dead);
}

/** A double mark that nothing closes and that opens no words: a stray one. */
function tooBare(text: string, mark: Mark, to: number): boolean {
  return to - mark.at < 4 || !/\p{L}{2}/u.test(text.slice(mark.at + 1, Math.min(to, mark.at + 40)));
}

/** Depth of the innermost open mark that `mark` could close, or -1. */
function openOf(stack: readonly Open[], mark: Mark): number {
  const open = (family: Family): number => stack.findLastIndex((one) => one.mark.family === family);
  const depth = open(mark.family);
  // Two apostrophes, and only a single mark is open: they are one that closes and one more.
  return depth < 0 && mark.length === 2 && mark.hand !== 1 ? open('single') : depth;
}

type Wanted = 'open' | 'close' | 'restart' | 'none';

function wanted(
  marks: readonly Mark[],
  i: number,
  mark: Mark,
  depth: number,
  stack: readonly Open[],
  text: string,
): Wanted {
  if (mark.family === 'single') return wantedSingle(marks, i, mark, depth, text);
  const angle = mark.family === 'angle' || mark.family === 'chevron';
  const reversed = angle && mark.hand === -1;
  if (depth < 0) {
    if (mark.loose) return closesAhead(marks, i) > 0 ? 'open' : 'none';
    if (mark.hand === -1 && !(mark.canOpen && followsSpace(text, mark))) return 'none';
    if (mark.hand === 0 && afterDigit(text, mark)) return 'none';
    return mark.canOpen && (!reversed || followsSpace(text, mark)) ? 'open' : 'none';
  }
  const opener = (stack[depth] as Open).mark;
  // »…»: two of one hand, told apart by their place.
  if (angle) return opener.hand === mark.hand && followsSpace(text, mark) && mark.canOpen ? 'open' : 'close';
  if (mark.hand === -1) return mark.canOpen && followsSpace(text, mark) && !mark.canClose ? 'restart' : 'close';
  if (mark.hand === 0 && afterDigit(text, mark) && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)))
    if (closesAhead(marks, i) > 0) return 'none';
  const opensHere = mark.canOpen && followsSpace(text, mark) && (mark.hand === 1 || !mark.canClose);
  if (!opensHere) return 'close';
  return closesAhead(marks, i) >= 2 ? 'open' : 'restart';
}

const followsSpace = (text: string, mark: Mark): boolean =>
  mark.at === 0 || BEFORE_OPENING.test(text[mark.at - 1] as string);

/** 6'2" and 12": a mark of measure when no quotation is open. */
const afterDigit = (text: string, mark: Mark): boolean => mark.at > 0 && /[\d½¼¾]/.test(text[mark.at - 1] as string);

/** How many double marks close in a row, from `i` on, before the next one opens. */
function closesAhead(marks: readonly Mark[], i: number): number {
  let n = 0;
  for (let j = i + 1; j < marks.length && j < i + 12; j++) {
    const m = marks[j] as Mark;
    if (m.family !== 'double') continue;
    if (m.hand === 1 || (m.hand === 0 && m.canOpen && !m.canClose)) return n;
    n++;
    if (n >= 2) return n;
  }
  return n;
}

function wantedSingle(marks: readonly Mark[], i: number, mark: Mark, depth: number, text: string): Wanted {
  if (depth >= 0 && mark.canClose) return isApostrophe(marks, i, mark, text) ? 'none' : 'close';
  if (mark.canOpen && depth < 0 && hasPartner(marks, i, mark)) return 'open';
  return 'none';
}

/** "the members’ vote", "goin’ home", "o’ the": a word that may end so, a small letter after, and a better partner yet to come. */
function isApostrophe(marks: readonly Mark[], i: number, mark: Mark, text: string): boolean {
  if (!endsElided(text.slice(Math.max(0, mark.at - 16), mark.at))) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  for (let j = i + 1; j < marks.length; j++) {
    const m = marks[j] as Mark;
    if (m.family !== 'single' || m.at - mark.at > 400) return false;
    if (m.canOpen) return false;
    if (m.canClose) return true;
  }
  return false;
}

function hasPartner(marks: readonly Mark[], i: number, mark: Mark): boolean {
  for (let j = i + 1; j < marks.length && j < i + 30; j++) {
    const m = marks[j] as Mark;
    if (m.at - mark.at > SINGLE_REACH) return false;
    if ((m.family === 'single' || (m.length === 2 && m.hand !== 1)) && m.canClose && m.at > mark.at + 1) return true;
  }
  return false;
}

/** An opening mark whose partner never came before the next opening: its words end with their sentence. */
function abandon(q: Draft, index: number, before: number, text: string, dead: Set<number>): void {
  const stretch = text.slice(q.innerStart, before);
  const stop = /[.!?](?=\s)/.exec(stretch);
  const end = q.innerStart + (stop ? stop.index + 1 : stretch.trimEnd().length);
  if (q.single || end - q.innerStart < 12) dead.add(index);
  q.innerEnd = end;
  q.end = end;
}

/** Drops the dead and lets their children climb to the next living parent. */
function alive(all: readonly Draft[], dead: ReadonlySet<number>): MarkedStretch[] {
  const at = new Map<number, number>();
  const out: MarkedStretch[] = [];
  all.forEach((q, i) => {
    if (dead.has(i) || q.innerEnd <= q.innerStart) return;
    let parent = q.parent;
    while (parent >= 0 && !at.has(parent)) parent = (all[parent] as Draft).parent;
    const known = parent >= 0 ? (at.get(parent) ?? -1) : -1;
    const p = known >= 0 ? out[known] : undefined;
    at.set(i, out.length);
    out.push({ ...q, parent: p && q.end <= p.end ? known : -1 });
  });
  return out;
}
