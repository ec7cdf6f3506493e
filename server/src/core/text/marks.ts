import { endsElided } from './elisions.ts';
import { BEFORE_OPENING, type Family, type Mark, marksIn } from './glyphs.ts';
import type { Span } from './span.ts';

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
  for (const l of stack) if (!staysOpen(out, l, text, to)) dead.add(l.index);
  return alive(out, dead);
}

/**
 * Whether a mark that nothing closes opens words all the same: a paragraph's quotation goes on in the next. Of « it is so where no
 * other pair follows, or where the last mark closes both: « Il a dit : « Le pont viendra. »
 */
function staysOpen(all: Draft[], { index, mark }: Open, text: string, to: number): boolean {
  if (tooBare(text, mark, to)) return false;
  if (mark.family === 'double') return true;
  if (mark.family !== 'angle' || mark.hand !== 1) return false;
  const inner = all.slice(index + 1).filter((one) => isAngle(text, one));
  if (inner.length === 0) return true;
  const last = inner.at(-1) as Draft;
  if (inner.length > 1 || !last.closed || /[\p{L}\p{N}]/u.test(text.slice(last.end, to))) return false;
  const own = all[index] as Draft;
  own.innerEnd = last.end;
  own.end = last.end;
  own.closed = true;
  return true;
}

const isAngle = (text: string, { start }: Draft): boolean => /[«»]/.test(text.charAt(start));

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
  return depth < 0
    ? wantedOutside(marks, i, mark, text)
    : wantedInside(marks, i, mark, (stack[depth] as Open).mark, text);
}

/** Of a double mark where none of its kind is open. */
function wantedOutside(marks: readonly Mark[], i: number, mark: Mark, text: string): Wanted {
  if (mark.loose) return closesAhead(marks, i) > 0 ? 'open' : 'none';
  if (!mark.canOpen || (mark.hand === 0 && afterDigit(text, mark))) return 'none';
  return mark.hand !== -1 || followsSpace(text, mark) ? 'open' : 'none';
}

/** Of a double mark that could close `opener`. */
function wantedInside(marks: readonly Mark[], i: number, mark: Mark, opener: Mark, text: string): Wanted {
  // »…»: two of one hand, told apart by their place.
  if (mark.family === 'angle' || mark.family === 'chevron')
    return opener.hand === mark.hand && followsSpace(text, mark) && mark.canOpen ? 'open' : 'close';
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
