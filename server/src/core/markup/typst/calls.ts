import type { Span } from '../../text/span.ts';
import { identifierAt, labelEnd, rawEnd, stringEnd } from './lex.ts';
import { type Argument, groupAt, type Walk } from './state.ts';

export interface Call {
  /** "quote", "table.cell". */
  readonly name: string;
  readonly start: number;
  /** Where its first group opens. */
  readonly groups: number;
  readonly args: readonly Argument[];
  readonly end: number;
}

/** More arguments of a call are not read. */
const most = 2000;

/** The call, or the name alone, that begins at `at`, before `limit`; null where no name stands. `start`: with its `#`. */
export function callAt(walk: Walk, at: number, limit: number, start = at): Call | null {
  const { raw } = walk;
  const first = identifierAt(raw, at);
  if (first === null || at + first.length > limit) return null;
  let name = first;
  let end = at + first.length;
  let groups = -1;
  const args: Argument[] = [];
  while (end < limit) {
    if (raw[end] === '.') {
      const field = identifierAt(raw, end + 1);
      if (field === null) break;
      if (groups < 0) name += `.${field}`;
      end += 1 + field.length;
      continue;
    }
    if (raw[end] !== '(' && raw[end] !== '[') break;
    if (groups < 0) groups = end;
    const group = groupAt(walk, end, limit);
    args.push(...argumentsOf(walk, end, group));
    end = group.behind;
    if (!group.closed) break;
  }
  return { name, start, groups: groups < 0 ? end : groups, args, end };
}

/** The arguments that the group at `at` gives. */
function argumentsOf(walk: Walk, at: number, group: ReturnType<typeof groupAt>): readonly Argument[] {
  if (walk.raw[at] === '(') return argumentsIn(walk, group);
  return [{ name: null, kind: 'content', value: group, start: at, end: group.behind }];
}

/** The arguments between two parentheses. */
export function argumentsIn(walk: Walk, { start, end }: Span): readonly Argument[] {
  const args: Argument[] = [];
  let at = start;
  while (at < end && args.length < most) {
    at = skipBlank(walk, at, end);
    if (at >= end) break;
    const name = namedAt(walk.raw, at);
    const from = name === null ? at : skipBlank(walk, at + name.length, end);
    const stop = valueEnd(walk, from, end);
    if (stop > from)
      args.push(argumentAt(walk, from, stop, name === null ? null : (identifierAt(walk.raw, at) as string)));
    at = stop + 1;
  }
  return args;
}

const named = /[\p{L}_][\p{L}\p{M}\p{N}_-]*[ \t\r\n]*:(?!:)/uy;

function namedAt(raw: string, at: number): string | null {
  named.lastIndex = at;
  return named.exec(raw)?.[0] ?? null;
}

function skipBlank({ raw, structure: { comments } }: Walk, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const c = raw.charCodeAt(at);
    const comment = c === 47 ? comments.get(at) : undefined;
    if (comment !== undefined) at = comment;
    else if (c === 32 || c === 9 || c === 10 || c === 13) at++;
    else break;
  }
  return Math.min(at, end);
}

const notable = /["`([{/,]/g;

/** The comma that ends a value, or `end`. */
function valueEnd(walk: Walk, from: number, end: number): number {
  const { raw } = walk;
  let at = from;
  while (at < end) {
    notable.lastIndex = at;
    const next = notable.exec(raw)?.index ?? end;
    if (next >= end || raw[next] === ',') return Math.min(next, end);
    at = Math.max(skipped(walk, next, end), next + 1);
  }
  return end;
}

/** Behind what begins with a sign of code. */
function skipped(walk: Walk, at: number, end: number): number {
  const { raw } = walk;
  if (raw[at] === '"') return stringEnd(raw, at);
  if (raw[at] === '`') return rawEnd(raw, at);
  if (raw[at] === '/') return walk.structure.comments.get(at) ?? at;
  return groupAt(walk, at, end).behind;
}

function argumentAt(walk: Walk, start: number, stop: number, name: string | null): Argument {
  const { raw } = walk;
  let end = stop;
  while (end > start && /\s/.test(raw[end - 1] as string)) end--;
  const inner = { start: start + 1, end: end - 1 };
  switch (raw[start]) {
    case '[': {
      const group = groupAt(walk, start, stop);
      return { name, kind: 'content', value: group, start, end: group.behind };
    }
    case '(':
      return { name, kind: 'group', value: groupAt(walk, start, stop), start, end };
    case '"':
      if (stringEnd(raw, start) === end) return { name, kind: 'string', value: inner, start, end };
      break;
    case '<':
      if (labelEnd(raw, start) === end) return { name, kind: 'label', value: inner, start, end };
  }
  const kind = identifierAt(raw, start) === null ? 'other' : 'call';
  return { name, kind, value: { start, end }, start, end };
}

/** The contents `[…]` that stand in code and in no group there: the branches of `#if`. */
export function contentsIn(walk: Walk, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let at = start;
  while (at < end) {
    notable.lastIndex = at;
    const next = notable.exec(walk.raw)?.index ?? end;
    if (next >= end) break;
    if (walk.raw[next] === '[') found.push(groupAt(walk, next, end));
    at = walk.raw[next] === ',' ? next + 1 : Math.max(skipped(walk, next, end), next + 1);
  }
  return found;
}

/** The value of an argument of this name. */
export const argumentOf = ({ args }: Pick<Call, 'args'>, ...names: readonly string[]): Argument | undefined =>
  args.find(({ name }) => name !== null && names.includes(name));
