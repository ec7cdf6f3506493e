import type { Strand } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { apart, asBlocks, atEnd, leave, words } from '../page.ts';
import type { Arguments } from './arguments.ts';
import { cites, keysIn, record } from './citing.ts';
import type { Command } from './commands.ts';
import type { Walk } from './state.ts';

/** A command with its arguments read. */
export interface Used {
  readonly name: string;
  readonly command: Pick<Command, 'kind' | 'takes' | 'depth'>;
  readonly at: number;
  readonly args: Arguments;
}

/** The argument that a letter of `takes` stands for. */
export function argumentOf({ command, args }: Used, kind: string): Span | null {
  const kinds = [...command.takes].filter((one) => one !== '*' && one !== 'x');
  return args.given[kinds.indexOf(kind)] ?? null;
}

/** Words that a command sets in marks, and the citation it gives for them. */
export function quote(walk: Walk, used: Used): void {
  const quoted = argumentOf(used, 'W');
  if (quoted === null) return leave(walk.page, null);
  if (used.command.kind === 'block' && hasBreak(walk, quoted))
    asBlocks(walk.page, { quotes: walk.page.around.quotes + 1 }, quoted, () => walk.inside(quoted));
  else inMarks(walk, used.at, quoted, used.args.end, used.args.starred);
  citeBehind(walk, used);
}

/** What stands behind quoted words by their command's own arguments: a citation, or brackets that hold one. */
function citeBehind(walk: Walk, used: Used): void {
  const brackets = argumentOf(used, 'c');
  if (brackets !== null) for (const inline of callouts(apart(walk, brackets))) leave(walk.page, inline);
  const keys = argumentOf(used, 'k');
  if (keys === null) return;
  const note = argumentOf(used, 'p') ?? argumentOf(used, 'b');
  record(walk, { start: used.at, end: keys.end + 1 }, used.name, keysIn(walk, keys, note));
}

const callouts = (strand: Strand): Strand['inlines'] =>
  strand.inlines.filter(({ kind }) => kind === 'citation' || kind === 'footnote');

/** Reads `quoted` in marks: the outer ones, or the inner where a quotation is open. `at` and `end` bound the command. */
export function inMarks(walk: Walk, at: number, quoted: Span, end: number, starred = false): void {
  const { page } = walk;
  const inner = (walk.quoted + (walk.marked ? 1 : 0) + (starred ? 1 : 0)) % 2 === 1;
  const [open, close] = inner ? ['‘', '’'] : ['“', '”'];
  words(page, open, at, quoted.start - at);
  page.marks.push(open);
  walk.quoted++;
  walk.inside(quoted);
  walk.quoted--;
  page.marks.pop();
  // Nothing closes it yet.
  if (end > quoted.end) words(walk.page, close, quoted.end, end - quoted.end);
}

/** A block quotation's words, and behind them what its brackets or its key say. */
export function quoteBlock(walk: Walk, used: Used, inside: Span): void {
  const { page } = walk;
  const { quotes, item, cell } = page.around;
  const before = page.found.length;
  asBlocks(page, { quotes: quotes + 1, item, cell }, { start: used.at, end: inside.end }, () => walk.inside(inside));
  const last = page.found.length > before ? page.found.at(-1) : undefined;
  const brackets = argumentOf(used, 'c');
  const source = brackets === null ? null : apart(walk, brackets);
  if (source !== null && /\p{L}/u.test(source.text))
    page.found.push({ kind: 'paragraph', depth: 0, strand: source, note: null, signs: 'above' });
  else if (source !== null && last) for (const inline of callouts(source)) atEnd(last.strand, inline);
  const keys = argumentOf(used, 'k');
  if (keys === null) return;
  const raw = { start: used.at, end: keys.end + 1 };
  cites(walk, raw, used.name, keysIn(walk, keys, argumentOf(used, 'p') ?? argumentOf(used, 'b')));
  if (last) atEnd(last.strand, { kind: 'citation', raw, target: walk.raw.slice(raw.start, raw.end) });
}

function hasBreak({ structure: { breaks } }: Walk, { start, end }: Span): boolean {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low < breaks.length && (breaks[low] as Span).end < end;
}
