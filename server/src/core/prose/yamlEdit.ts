import { isMap, isScalar, isSeq, type Node, type Pair, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { readYaml } from './yaml.ts';

/** An edit of a text, in its own offsets. */
interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What may be written: a word, entries, a list. */
export type Written = string | boolean | { readonly [key: string]: Written } | readonly Written[];

/**
 * The smallest edit by which YAML, or JSON, says `value` under `keys`, whatever else it says and however: comments, order and
 * spaces stay. Null where what stands there leaves no room. Total.
 */
export function yamlEdit(text: string, keys: readonly string[], value: Written): TextEdit | null {
  const yaml = readYaml(text);
  if ('reason' in yaml || yaml.errors.length > 0) return null;
  const { contents } = yaml;
  if (contents === null) return append(text, block(under(keys, value), 0));
  return isMap(contents) ? ended(text, inMap(text, contents, keys, value)) : null;
}

/** The same, of another entry of the list under `key`. */
export function yamlListEdit(text: string, key: string, value: Written): TextEdit | null {
  const yaml = readYaml(text);
  if ('reason' in yaml || yaml.errors.length > 0) return null;
  const list = isMap(yaml.contents) ? pairOf(yaml.contents, key)?.value : undefined;
  if (list === undefined || list === null || (isSeq(list) && list.items.length === 0))
    return yamlEdit(text, [key], [value]);
  if (!isSeq(list)) return null;
  if (list.flow) return inFlow(text, list, flow(value, jsonish(text, list)));
  const column = dashColumn(text, list);
  return column === null ? null : ended(text, below(text, list, block([value], column)));
}

/** With the line ends that the text has. */
function ended(text: string, edit: TextEdit | null): TextEdit | null {
  if (edit === null || !text.includes('\r\n')) return edit;
  return { ...edit, newText: edit.newText.replaceAll('\n', '\r\n') };
}

const under = (keys: readonly string[], value: Written): Written =>
  keys.reduceRight<Written>((inner, key) => ({ [key]: inner }), value);

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  (map.items as readonly Pair[]).find((one) => isScalar(one.key) && String(one.key.value) === key);

function inMap(text: string, map: YAMLMap, [key = '', ...rest]: readonly string[], value: Written): TextEdit | null {
  const pair = pairOf(map, key);
  if (pair === undefined) {
    const entry = { [key]: under(rest, value) };
    if (map.flow) return inFlow(text, map, flow(entry, jsonish(text, map)).slice(1, -1).trim());
    const column = columnOf(text, startOf(map.items[0]?.key) ?? 0);
    return below(text, map, block(entry, column));
  }
  const inner = pair.value;
  if (rest.length > 0 && isMap(inner))
    return inner.items.length === 0 && !inner.flow ? null : inMap(text, inner, rest, value);
  const range = isScalar(inner) || isMap(inner) || isSeq(inner) ? inner.range : null;
  if (!range || (isScalar(inner) && inner.value === null)) return behindKey(text, pair, under(rest, value));
  if (rest.length > 0) return null;
  return { span: { start: range[0], end: range[1] }, newText: flow(value, jsonish(text, map)) };
}

/** A key with nothing behind it. */
function behindKey(text: string, { key }: Pair, value: Written): TextEdit | null {
  const start = startOf(key);
  const end = isScalar(key) ? key.range?.[1] : undefined;
  if (start === null || end === undefined) return null;
  const colon = text.indexOf(':', end);
  if (colon < 0) return null;
  const at = { start: colon + 1, end: colon + 1 };
  if (typeof value === 'string' || typeof value === 'boolean') return { span: at, newText: ` ${word(value)}` };
  const line = lineEnd(text, colon);
  return { span: { start: line, end: line }, newText: `\n${block(value, columnOf(text, start) + 2)}` };
}

/** Behind the last entry of a map or a list in braces: on a line of its own where the others are. */
function inFlow(text: string, node: YAMLMap | YAMLSeq, entry: string): TextEdit | null {
  const [start = 0, end = 0] = node.range ?? [];
  const last = node.items.at(-1);
  if (last === undefined) {
    const inside = text.slice(start + 1, end - 1);
    if (inside.trim() !== '') return null;
    return { span: { start: start + 1, end: end - 1 }, newText: ` ${entry} ` };
  }
  const at = lastOf(last);
  const first = startOf('key' in (node.items[0] as object) ? (node.items[0] as Pair).key : node.items[0]);
  if (at === null || first === null) return null;
  const alone = text.slice(start, first).includes('\n');
  return {
    span: { start: at, end: at },
    newText: `,${alone ? `\n${' '.repeat(columnOf(text, first))}` : ' '}${entry}`,
  };
}

/** On lines of their own below the last line of a node. */
function below(text: string, node: YAMLMap | YAMLSeq, lines: string): TextEdit | null {
  const last = lastOf(node);
  if (last === null) return null;
  const at = lineEnd(text, last);
  return { span: { start: at, end: at }, newText: `\n${lines}` };
}

function append(text: string, lines: string): TextEdit {
  const end = text.length;
  return { span: { start: end, end }, newText: `${text === '' || text.endsWith('\n') ? '' : '\n'}${lines}\n` };
}

/** Where what a node says ends, comments behind it left out. */
function lastOf(node: unknown): number | null {
  if (typeof node === 'object' && node !== null && 'key' in node) {
    const { key, value } = node as Pair;
    return lastOf(value) ?? lastOf(key);
  }
  if ((isMap(node) || isSeq(node)) && !node.flow) return lastOf(node.items.at(-1));
  return (node as Node | null)?.range?.[1] ?? null;
}

function startOf(node: unknown): number | null {
  return (node as Node | null | undefined)?.range?.[0] ?? null;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', Math.max(0, text[at - 1] === '\n' ? at - 1 : at));
  const line = end < 0 ? text.length : end;
  return text[line - 1] === '\r' ? line - 1 : line;
}

/** The column of the dashes of a list. */
function dashColumn(text: string, list: YAMLSeq): number | null {
  const first = startOf(list.items[0]);
  const dash = first === null ? -1 : text.lastIndexOf('-', first - 1);
  return dash < 0 ? null : columnOf(text, dash);
}

/** Whether keys stand in quotation marks here. */
const jsonish = (text: string, node: YAMLMap | YAMLSeq): boolean =>
  node.flow === true && /^[{[]\s*["{]/.test(text.slice(node.range?.[0]));

const plain = /^[A-Za-z0-9][\w./-]*$/;

function word(value: string | boolean, quoted = false): string {
  if (typeof value === 'boolean') return String(value);
  // What would be read as a number or a truth is quoted by who knows.
  const means = !quoted && plain.test(value) && stringify(value).trim() === value;
  return means ? value : JSON.stringify(value);
}

function flow(value: Written, quoted: boolean): string {
  if (typeof value === 'string' || typeof value === 'boolean') return word(value, quoted);
  if (isList(value)) return `[${value.map((one) => flow(one, quoted)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, one]) => `${word(key, quoted)}: ${flow(one, quoted)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Lines without the last one's end. */
function block(value: Written, column: number): string {
  const indent = ' '.repeat(column);
  if (typeof value === 'string' || typeof value === 'boolean') return indent + word(value);
  if (isList(value)) return value.map((one) => `${indent}- ${block(one, column + 2).slice(column + 2)}`).join('\n');
  return Object.entries(value)
    .map(([key, one]) =>
      typeof one === 'object'
        ? `${indent}${word(key)}:\n${block(one, column + 2)}`
        : `${indent}${word(key)}: ${word(one)}`,
    )
    .join('\n');
}

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);
