import { isSignature } from '../../prose/signature.ts';
import type { Span } from '../../text/span.ts';
import { apart, asBlocks, leave, words } from '../page.ts';
import { argumentsAt } from './arguments.ts';
import { environmentOf } from './environments.ts';
import { quoteBlock } from './quoting.ts';
import type { Walk } from './state.ts';

const named = /[ \t]*\{([^{}\\\n]{1,60})\}/y;
/** Environments within each other that are read as such. */
const deepest = 60;
/** Longest signature, in LaTeX. */
const longest = 400;

/** Reads an environment from its `\begin` on; where to go on. Of a stray `\end` nothing is left. */
export function environmentAt(walk: Walk, at: number, from: number, limit: number, begins: boolean): number {
  named.lastIndex = from;
  const found = named.exec(walk.raw);
  if (found === null) return from;
  const behind = from + found[0].length;
  const close = walk.structure.closing.get(at);
  if (!begins || close === undefined || walk.depth > deepest) return Math.min(behind, limit);
  const environment = environmentOf(found[1] as string);
  const args = argumentsAt(walk, behind, Math.min(close.start, limit), environment.takes);
  const inside = { start: args.end, end: Math.max(args.end, Math.min(close.start, limit)) };
  const used = { name: found[1] as string, command: { kind: 'block', takes: environment.takes }, at, args } as const;
  switch (environment.kind) {
    case 'aside':
    case 'bibliography':
      leave(walk.page, null);
      break;
    case 'quote':
      quoteBlock(walk, used, inside);
      break;
    case 'list':
    case 'numbered':
      list(walk, environment.kind === 'numbered', { start: at, end: inside.end }, inside);
      break;
    case 'table':
      asBlocks(walk.page, { cell: true }, { start: at, end: inside.end }, () => walk.inside(inside));
      break;
    case 'signature':
      signature(walk, at, inside);
      break;
    default:
      asBlocks(walk.page, {}, { start: at, end: inside.end }, () => walk.inside(inside));
  }
  return Math.min(Math.max(close.end, inside.end), limit);
}

function list(walk: Walk, numbered: boolean, raw: Span, inside: Span): void {
  walk.lists.push({ numbered, count: 0 });
  asBlocks(walk.page, { item: true }, raw, () => walk.inside(inside));
  walk.lists.pop();
  walk.page.printed = null;
}

/** Words set to the right say whose the quotation is that they stand in or below. */
function signature(walk: Walk, at: number, inside: Span): void {
  const { page } = walk;
  const below = page.around.quotes > 0 || page.found.at(-1)?.kind === 'quote';
  const short = inside.end - inside.start <= longest;
  const signs = below && short && isSignature(apart(walk, inside).text, true);
  asBlocks(page, { signs }, { start: at, end: inside.end }, () => walk.inside(inside));
}

/** `&` in a table; a sign like others elsewhere. */
export function cellEnd(walk: Walk, at: number): void {
  const { page } = walk;
  if (page.around.cell) asBlocks(page, {}, { start: at, end: at }, () => undefined);
  else words(page, '&', at, 1);
}
