/** A glob taken apart: a character that a test accepts, one thing after the other, one of several, one any number of times. */
export type Node =
  | ((character: string) => boolean)
  | { readonly row: readonly Node[] }
  | { readonly any: readonly Node[] }
  | { readonly many: Node };

/** Most numbers of a range, `{1..200}`. */
const mostNumbers = 200;
/** Deepest brackets in brackets. */
const deepest = 50;

const nothing: Node = { row: [] };
const inName: Node = (character) => character !== '/';
const anything: Node = () => true;
const letter =
  (wanted: string): Node =>
  (character) =>
    character === wanted;
/** A folder by its name, and what is in it. */
const folderAndAll: Node = { any: [nothing, { row: [letter('/'), { many: anything }] }] };
const word = (text: string): Node => ({ row: [...text].map(letter) });

/** Takes a glob apart. Total, linear; what is no sign means itself. */
export function parsedGlob(text: string): Node {
  const closed = bracketsIn(text);
  let at = 0;
  let depth = 0;

  /** What stands up to one of `ends`, or to the end. */
  function row(ends: string): Node {
    const nodes: Node[] = [];
    while (at < text.length && !ends.includes(text[at] as string)) nodes.push(one());
    return { row: nodes };
  }

  function one(): Node {
    const sign = text[at] as string;
    if (text.startsWith('**', at)) return folders();
    const brackets = bracketed(sign);
    if (brackets !== null) return brackets;
    if (sign === '*') return star();
    if (sign === '?') return passed(1, inName);
    if (sign === '/' && text.slice(at) === '/**' && text[at - 1] !== '*') return passed(3, folderAndAll);
    if (sign === '\\' && at + 1 < text.length) at++;
    const [same = ''] = text.slice(at, at + 2);
    return passed(same.length, letter(same));
  }

  /** A group, a choice, a range or a set that begins with a sign. */
  function bracketed(sign: string): Node | null {
    if ('@?*+'.includes(sign) && text[at + 1] === '(' && closed.has(at + 1) && depth < deepest) return group(sign);
    if (sign === '{' && closed.get(at) === true && depth < deepest) return inside(',', '}');
    const found = sign === '[' ? setAt(text, at) : sign === '{' ? rangeAt(text, at) : null;
    return found && passed(found.length, found.node);
  }

  function passed(length: number, node: Node): Node {
    at += length;
    return node;
  }

  /** `*`: of a name alone at least a letter. */
  function star(): Node {
    const alone = startsName() && (at + 1 === text.length || text[at + 1] === '/');
    return passed(1, alone ? { row: [inName, { many: inName }] } : { many: inName });
  }

  /** `**` as a name of its own is any folders, or all that is in one, and so it is at the very beginning; elsewhere it is no more than `*`. */
  function folders(): Node {
    const starts = startsName();
    let end = at;
    while (text[end] === '*') end++;
    const length = end - at;
    const ends = end === text.length || text[end] === '/';
    if (!ends && at > 0) return passed(length, { many: inName });
    if (!starts) return passed(length, { many: inName });
    if (end === text.length || !ends) return passed(length, { many: anything });
    return passed(length + 1, { any: [nothing, { row: [{ many: anything }, letter('/')] }] });
  }

  const startsName = (): boolean => at === 0 || text[at - 1] === '/';

  function group(sign: string): Node {
    at++;
    const node = inside('|', ')');
    if (sign === '@') return node;
    if (sign === '?') return { any: [nothing, node] };
    return sign === '*' ? { many: node } : { row: [node, { many: node }] };
  }

  function inside(between: string, close: string): Node {
    const any: Node[] = [];
    depth++;
    do {
      at++;
      any.push(row(between + close));
    } while (text[at] === between);
    depth--;
    return passed(1, { any });
  }

  return row('');
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

/** The brackets that are closed, by where they open; whether a comma stands between those of a brace. */
function bracketsIn(text: string): ReadonlyMap<number, boolean> {
  const closed = new Map<number, boolean>();
  const open: { readonly at: number; readonly sign: string; comma: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '\\') at++;
    else if (sign === '[') at += (setAt(text, at)?.length ?? 1) - 1;
    else if (sign === '{' || sign === '(') open.push({ at, sign, comma: false });
    else {
      const last = open.at(-1);
      if (sign === ',' && last?.sign === '{') last.comma = true;
      if (last === undefined || closing[last.sign] !== sign) continue;
      open.pop();
      closed.set(last.at, last.comma);
    }
  }
  return closed;
}

interface Found {
  readonly node: Node;
  readonly length: number;
}

/** `[a-z]`, `[!a-z]`; it never means a slash. */
function setAt(text: string, at: number): Found | null {
  const found = /^\[([!^]?)(\]?(?:\\.|[^\]\\]){0,200})\]/su.exec(text.slice(at, at + 420));
  if (found === null || found[2] === '') return null;
  const members = [...(found[2] as string).matchAll(/(\\?.)(?:-(\\?.))?/gsu)].map(
    ([, from = '', to = from]) => [plain(from), plain(to)] as const,
  );
  const denied = found[1] !== '';
  const node: Node = (character) =>
    character !== '/' && members.some(([from, to]) => from <= character && character <= to) !== denied;
  return { node, length: found[0].length };
}

const plain = (escaped: string): string =>
  escaped.length > 1 && escaped.startsWith('\\') ? escaped.slice(1) : escaped;

/** `{1..12}`, `{a..e}`. */
function rangeAt(text: string, at: number): Found | null {
  const found = /^\{(?:(\d{1,9})\.\.(\d{1,9})|([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))\}/.exec(text.slice(at, at + 24));
  if (found === null) return null;
  const { length } = found[0];
  const [, first, last, ...letters] = found;
  if (first === undefined || last === undefined) {
    const [from = '', to = ''] = letters.filter((one) => one !== undefined);
    return { node: (character) => from <= character && character <= to, length };
  }
  const [low, high] = [Math.min(+first, +last), Math.max(+first, +last)];
  if (high - low >= mostNumbers) return null;
  const width = /^0\d/.test(first) || /^0\d/.test(last) ? Math.max(first.length, last.length) : 0;
  return { node: { any: numbers(low, high).map((number) => word(`${number}`.padStart(width, '0'))) }, length };
}

const numbers = (low: number, high: number): readonly number[] =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i);
