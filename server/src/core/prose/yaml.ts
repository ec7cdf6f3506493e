import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type LineCounter,
  type Pair,
  parseDocument,
} from 'yaml';

/** Longest YAML read, in code units, and most marks of its syntax in it, some five microseconds each: the parser keeps the place of everything. */
const longest = 4_000_000;
const mostMarks = 400_000;
/**
 * Deepest nesting, and where a line's words may begin, which bounds that of lines. The parser goes down as deep as a text does, and
 * where its stack ends the engine may end with it.
 */
const deepest = 100;
const setIn = /^(?: |[-?:][ \t]){200}/m;
/** As often as this a text's length, and some, its values may be looked at: aliases multiply. */
const looks = { each: 4, more: 10_000 };

/** A YAML document, and what its nodes stand for. */
export interface Yaml {
  readonly contents: Document['contents'];
  /** What is wrong with it. */
  readonly errors: Document['errors'];
  /** A node as plain data, aliases resolved. */
  value(node: unknown): unknown;
  /** Whether aliases multiplied beyond measure: then values are not whole. */
  tooMuch(): boolean;
}

/** Reads YAML as data, in a time that is linear in its length; a reason when it is too much. What is wrong with it stands in `errors`. */
export function readYaml(text: string, lineCounter?: LineCounter): Yaml | { readonly reason: string } {
  if (text.length > longest || marksIn(text) > mostMarks) return { reason: 'it is too long' };
  if (isDeep(text)) return { reason: 'it is nested too deeply' };
  const document: Document = parseDocument(text, {
    ...{ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' },
    ...(lineCounter && { lineCounter }),
  });
  const { contents, errors } = document;
  return { contents, errors, ...valuesOf(contents, looks.each * text.length + looks.more) };
}

function isDeep(text: string): boolean {
  if (setIn.test(text)) return true;
  if ((text.match(/[[{]/g)?.length ?? 0) <= deepest) return false;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}

const marksIn = (text: string): number => text.match(/[-?:,[\]{}#&*!|>'"%@`\n]/g)?.length ?? 0;

/** The library's own conversion spells out keys that are maps and looks for each alias from the beginning: both grow beyond measure. */
function valuesOf(contents: unknown, budget: number): Pick<Yaml, 'value' | 'tooMuch'> {
  let targets: ReadonlyMap<unknown, unknown> | null = null;
  let left = budget;
  const open = new Set<unknown>();
  const value = (node: unknown): unknown => {
    if (left <= 0) return null;
    left--;
    if (isScalar(node)) return node.value;
    if (isAlias(node)) {
      targets ??= targetsIn(contents);
      return value(targets.get(node));
    }
    if (!(isMap(node) || isSeq(node)) || open.has(node)) return null; // An alias of what it stands in is nothing.
    open.add(node);
    const data = isSeq(node) ? node.items.map(value) : Object.fromEntries(node.items.flatMap(entry));
    open.delete(node);
    return data;
  };
  const entry = ({ key, value: held }: Pair): readonly (readonly [string, unknown])[] => {
    const name = isAlias(key) ? value(key) : isScalar(key) ? key.value : key;
    return typeof name === 'object' && name !== null ? [] : [[String(name ?? ''), value(held)]];
  };
  return { value, tooMuch: () => left <= 0 };
}

/** What each alias stands for: the last node before it that has its anchor. */
function targetsIn(contents: unknown): ReadonlyMap<unknown, unknown> {
  const targets = new Map<unknown, unknown>();
  const anchors = new Map<string, unknown>();
  const visit = (node: unknown): void => {
    if (isAlias(node)) targets.set(node, anchors.get(node.source));
    else if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isSeq(node)) node.items.forEach(visit);
      else if (isMap(node))
        for (const { key, value } of node.items) {
          visit(key);
          visit(value);
        }
    }
  };
  visit(contents);
  return targets;
}
