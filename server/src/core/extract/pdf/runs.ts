import type { BlockKind } from '../../prose/prose.ts';
import { grouped } from '../../text/grouped.ts';
import { sizeOf } from './columns.ts';
import type { Column, Layout } from './layout.ts';
import type { Line } from './lines.ts';

/** Lines of a column that are one block or a part of one. */
export interface Run {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly place?: string;
  readonly lines: readonly Line[];
  /** How far its lines may reach. */
  readonly right: number;
  /** Whether it is the first of its kind in its column: it may go on from the column before. */
  readonly first: boolean;
  /** Whether its first line shows that a block begins: indented, or with the mark of an item or a note. */
  readonly begins: boolean;
  /** Whether paragraphs of the document begin with an indented line. */
  readonly indented: boolean;
}

/** What is usual in a document. */
export interface Measure {
  readonly body: number;
  readonly font: string;
  /** From one base line to the next, by size of letters (rounded to halves). */
  readonly leading: ReadonlyMap<number, number>;
  /** Sizes of headings, largest first. */
  readonly headings: readonly number[];
  readonly indented: boolean;
}

const half = (size: number): number => Math.round(size * 2) / 2;

/** Two lines of one size, one below the other, in a column that begins at `left`. */
interface Pair {
  readonly above: Line;
  readonly line: Line;
  readonly left: number;
}

const pairsIn = ({ lines, left }: Column): readonly Pair[] =>
  lines.flatMap((line, i) => {
    const above = lines[i - 1];
    return above === undefined || half(above.size) !== half(line.size) ? [] : [{ above, line, left }];
  });

export function measureOf({ columns, body, font }: Layout): Measure {
  const sizes = new Set(
    columns.flatMap(({ lines }) => lines.map(({ size }) => size)).filter((size) => size > 1.12 * body),
  );
  const pairs = columns.flatMap(pairsIn);
  const begun = pairs.filter(
    ({ above, line, left }) =>
      /[.!?][”’"']?$/u.test(above.text) && /^[“‘"]?\p{Lu}/u.test(line.text) && above.right - left > 0,
  ).length;
  const indents = pairs.filter(
    ({ above, line, left }) => isIndent(line.left - left, line.size) && Math.abs(above.left - left) < 2,
  ).length;
  const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] as number;
  const telling = [...grouped(pairs, ({ line }) => half(line.size))].filter(([, list]) => list.length >= 5);
  const leading = new Map(
    telling.map(([size, list]) => [size, median(list.map(({ above, line }) => above.y - line.y))]),
  );
  return {
    body,
    font,
    leading,
    headings: [...new Set([...sizes].map(half))].sort((a, b) => b - a),
    indented: begun > 0 && indents > 0.15 * begun,
  };
}

const isIndent = (by: number, size: number): boolean => by > 0.7 * size && by < 4 * size;

function leadingOf(size: number, { leading, body }: Measure): number {
  return leading.get(half(size)) ?? ((leading.get(half(body)) ?? 1.2 * body) * size) / body;
}

/** The runs of a column. */
export function runsOf(column: Column, measure: Measure): readonly Run[] {
  if (column.aside) {
    const { lines, right } = column;
    return [{ kind: 'footnote', depth: 0, lines, right, first: true, begins: true, indented: measure.indented }];
  }
  const seen = new Set<BlockKind>();
  const runs: Run[] = [];
  for (const stretch of stretchesOf(column, measure)) {
    for (const run of splitParagraphs(stretch, column, measure)) {
      const kind = run.kind === 'item' ? 'paragraph' : run.kind;
      runs.push({ ...run, first: !seen.has(kind) });
      seen.add(kind);
    }
  }
  return runs;
}

type Kinded = Pick<Run, 'kind' | 'depth' | 'place'>;

/** Lines of one size without white between them. */
interface Stretch extends Kinded {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

function stretchesOf(column: Column, measure: Measure): readonly Stretch[] {
  const parts: Line[][] = [];
  for (const line of column.lines) {
    const above = parts.at(-1)?.at(-1);
    const apart =
      above === undefined ||
      above.y - line.y > 1.3 * leadingOf(Math.max(above.size, line.size), measure) ||
      Math.abs(above.size - line.size) > 0.08 * measure.body;
    if (apart) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  const notes = notesIn(parts, measure);
  return parts.map((lines, i) => {
    const kind: Kinded = i >= notes ? { kind: 'footnote', depth: 0 } : kindOf(lines, column, measure);
    const own = kind.kind === 'quote';
    const left = own ? Math.min(...lines.map((one) => one.left)) : column.left;
    const right = own ? Math.max(...lines.map((one) => one.right)) : column.right;
    return { ...kind, lines, left, right };
  });
}

const noteBegin = /^(?:\d{1,3}|[*†‡§∗])[.)]?\s+\S|^[*†‡§∗]\S/u;

/** The index of the first stretch of notes at a column's foot: small letters that begin with a mark. */
function notesIn(parts: readonly (readonly Line[])[], { body }: Measure): number {
  const raised = parts.findIndex((lines) => lines[0]?.mark !== '');
  if (raised > 0 && parts.slice(raised).every((lines) => sizeOf(lines) <= 1.02 * body)) return raised;
  let from = parts.length;
  while (from > 0 && sizeOf(parts[from - 1] ?? []) <= 0.94 * body) from--;
  while (from < parts.length && !isNote(parts[from]?.[0])) from++;
  return from;
}

const isNote = (line: Line | undefined): boolean =>
  line !== undefined && (line.mark !== '' || noteBegin.test(line.text));

function kindOf(lines: readonly Line[], column: Column, measure: Measure): Kinded {
  const { size } = lines[0] as Line;
  const words = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (size > 1.12 * measure.body && words < 300) {
    const rank = measure.headings.indexOf(half(size));
    return { kind: 'heading', depth: Math.min(6, Math.max(1, rank + 1)) };
  }
  const whole = lines.map(({ text }) => text).join(' ');
  const own = lines.every(({ font }) => font !== '' && font !== measure.font);
  if (
    own &&
    lines.length <= 2 &&
    words < 100 &&
    Math.abs(size - measure.body) < 0.1 * measure.body &&
    /^[\p{Lu}\p{N}]/u.test(whole) &&
    !/[.,;:!?”"]$/u.test(whole)
  )
    return { kind: 'heading', depth: Math.min(6, measure.headings.length + 1) };
  return isQuote(lines, column, size) ? { kind: 'quote', depth: 1 } : { kind: 'paragraph', depth: 0 };
}

/** Set in from both edges, its lines one under the other: a list is set in from the left alone, a title is centred. */
function isQuote(lines: readonly Line[], { left, right }: Column, size: number): boolean {
  if (lines.length < 2 || itemMark.test(lines[0]?.text ?? '')) return false;
  const inner = lines.slice(1);
  const edge = Math.min(...inner.map((one) => one.left));
  return (
    lines.every((one) => one.left - left > 0.8 * size && right - one.right > 0.8 * size) &&
    inner.every((one) => one.left - edge < 0.3 * size)
  );
}

const itemMark = /^(?:[•●○◦▪■□‣·–—∙*-]|\[\d{1,4}\]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/u;
const bullet = /^[•●○◦▪■□‣·∙]\s*/u;

/** A stretch cut where a paragraph, an item or a note begins. */
function splitParagraphs(stretch: Stretch, column: Column, measure: Measure): readonly Omit<Run, 'first'>[] {
  const { kind, depth, right } = stretch;
  if (kind === 'heading')
    return [{ kind, depth, right, lines: stretch.lines, begins: true, indented: measure.indented }];
  const parts: { readonly lines: Line[]; readonly begins: boolean }[] = [];
  for (const [i, line] of stretch.lines.entries()) {
    const above = stretch.lines[i - 1];
    const begins = beginsBlock(line, above, stretch.lines[i + 1], stretch);
    if (above === undefined || begins) parts.push({ lines: [line], begins });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ lines, begins }) => {
    const first = lines[0] as Line;
    const isItem = kind === 'paragraph' && itemMark.test(first.text) && first.left - column.left > -2;
    const mark = kind === 'footnote' ? first.mark || (/^\d{1,3}|^[*†‡§∗]/u.exec(first.text)?.[0] ?? '') : '';
    const text = mark !== '' && first.mark === '' ? first.text.slice(mark.length).replace(/^[.)]?\s*/, '') : first.text;
    const shown = [{ ...first, text: isItem ? text.replace(bullet, '') : text }, ...lines.slice(1)];
    return {
      kind: isItem ? 'item' : kind,
      depth,
      right,
      lines: shown,
      begins: begins || isItem || mark !== '',
      indented: measure.indented,
      ...(mark !== '' && { place: `note ${mark}` }),
    };
  });
}

/** The end of a line in a table of contents. */
const leaders = /(?:\. ?){4,}[\divxlc]{0,6}$/i;

/** Whether a line begins a block, by its own indent, by its mark, or by the short line above it. */
function beginsBlock(line: Line, above: Line | undefined, below: Line | undefined, stretch: Stretch): boolean {
  if (stretch.kind === 'footnote' && isNote(line)) return true;
  const { size } = line;
  const indent = line.left - Math.max(stretch.left, below?.left ?? stretch.left);
  const indented = isIndent(line.left - stretch.left, size) && (below === undefined || isIndent(indent, size));
  const going = /^[\p{Ll}]/u.test(line.text);
  if (above === undefined) return indented && !going;
  if (itemMark.test(line.text) && (bullet.test(line.text) || /[.:;!?][”’"']?$/u.test(above.text))) return true;
  if (leaders.test(above.text)) return true;
  const ended = /[.!?…:][”’"'»)\]]*\d{0,3}$/u.test(above.text);
  if (going && !ended) return false;
  if (indented && Math.abs(above.left - line.left) > 0.5 * size) return true;
  // The first word would have had room on the line above: somebody wanted a new one.
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const room = stretch.right - above.right - letter * ((line.text.split(' ', 1)[0] as string).length + 1);
  return ended && room > 0.8 * size;
}
