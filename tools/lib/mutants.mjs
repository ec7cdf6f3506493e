// Changes of one line to TypeScript, each of a small, general kind, found by where it stands in code, strings and regular expressions.

/** What a character is part of. */
const [code, string, regex, comment] = ['c', 's', 'r', '-'];

/** Each character of a source as one of these, by a plain scan; a template's substitutions count as string. */
export function kindsOf(source) {
  const kinds = new Array(source.length).fill(code);
  const mark = (from, to, kind) => kinds.fill(kind, from, to);
  let last = '';
  for (let i = 0; i < source.length; ) {
    const c = source[i];
    const end = endOf(source, i, last);
    if (end > i) {
      mark(i, end, c === '/' ? (/[/*]/.test(source[i + 1]) ? comment : regex) : string);
      if (kinds[i] !== comment) last = ')';
      i = end;
      continue;
    }
    if (!/\s/.test(c)) last = /[\w$]/.test(c) ? wordBefore(source, i + 1) : c;
    i++;
  }
  return kinds;
}

/** Where a comment, a string or a regular expression that begins at `i` ends; `i` itself where none does. */
function endOf(source, i, last) {
  const c = source[i];
  if (source.startsWith('//', i)) return until(source, '\n', i);
  if (source.startsWith('/*', i)) return until(source, '*/', i) + 2;
  if (c === '"' || c === "'" || c === '`') return closing(source, i, c);
  // A slash behind a value divides.
  if (c === '/' && (/^(?:return|typeof|case|in|of)$/.test(last) || /^[^\w)\]}]?$/.test(last)))
    return closing(source, i, '/');
  return i;
}

const until = (source, sign, from) => {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at;
};
const wordBefore = (source, end) => /[\w$]*$/.exec(source.slice(Math.max(0, end - 20), end))[0];

function closing(source, start, sign) {
  let set = false;
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (sign === '/' && source[i] === '[') set = true;
    else if (sign === '/' && source[i] === ']') set = false;
    else if (source[i] === sign && !set)
      return sign === '/' ? i + /^[a-z]*/.exec(source.slice(i + 1, i + 9))[0].length + 1 : i + 1;
  }
  return source.length;
}

const swaps = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};
const names = { true: 'false', false: 'true', some: 'every', every: 'some', min: 'max', max: 'min' };

/** Kinds of changes: what is looked for in a line's code, and what it becomes (null: nothing). */
const inCode = [
  [/ (<=?|>=?|===|!==|&&|\|\||[+-]) (?=\S)/g, ([all, sign]) => all.replace(sign, swaps[sign])],
  [/(?<![\w$.#'"])\d+(?:\.\d+)?(?![\w$.'"])/g, ([number]) => moved(number)],
  [/\b(?:true|false)\b|(?<=\.)(?:some|every)(?=\()|(?<=Math\.)(?:min|max)\b/g, ([name]) => names[name]],
  [/(?<=[(=&|,?:\s])!(?=[\w(])/g, () => ''],
  [/^(\s*)(?:else )?if \(.*\) (?:return|continue|break)\b.*;$/g, ([, indent]) => `${indent};`],
];

/** A threshold moved: a count by one, a share by a fifth. */
function moved(number) {
  if (number.includes('.')) return String(Math.round(Number(number) * 1.2 * 1e6) / 1e6);
  return Number(number) >= 20 ? String(Math.round(Number(number) * 1.2)) : String(Number(number) + 1);
}

/** Every change to a source: its line (from 1), what stands there and what would. A union of types is no code that runs. */
export function changesTo(source) {
  const kinds = kindsOf(source);
  const found = [];
  let at = 0;
  let typed = false;
  for (const [i, line] of source.split('\n').entries()) {
    const start = at;
    at += line.length + 1;
    if (/^(?:export )?(?:interface|type) |^import /.test(line)) typed = !/;\s*$|\}\s*$/.test(line);
    else if (!typed) {
      for (const text of changesOf(line, (from) => kinds[start + from]))
        found.push({ line: i + 1, before: line, text });
    }
    if (typed && /^[})\]]|;\s*$/.test(line) && !/^\s/.test(line)) typed = false;
  }
  return found;
}

function changesOf(line, kindAt) {
  const changes = [];
  const change = (from, to, text) => changes.push(line.slice(0, from) + text + line.slice(to));
  for (const [pattern, become] of inCode)
    for (const found of line.matchAll(pattern)) {
      const first = found.index + (/\S/.exec(found[0])?.index ?? 0);
      if (kindAt(first) === code && !/^\s*(?:readonly|export type|\|)/.test(line))
        change(found.index, found.index + found[0].length, become(found));
    }
  for (const { from, to, text } of choicesIn(line, kindAt)) change(from, to, text);
  for (const { from, to } of alternativesIn(line, kindAt)) change(from, to, '');
  return changes;
}

/** The two values of a condition, exchanged, where both stand on its line. */
function choicesIn(line, kindAt) {
  return [...line.matchAll(/ \? /g)].flatMap(({ index }) => {
    const from = index + 3;
    const colon = nextSign(line, from, kindAt, ' : ');
    const to = colon < 0 ? -1 : nextSign(line, colon + 3, kindAt, ';');
    if (kindAt(index + 1) !== code || colon < 0 || to < 0) return [];
    return [{ from, to, text: `${line.slice(colon + 3, to)} : ${line.slice(from, colon)}` }];
  });
}

/** Where a sign stands next outside of brackets begun behind `from`, or the bracket that ends what is around; -1 where another condition begins. */
function nextSign(line, from, kindAt, sign) {
  let depth = 0;
  for (let i = from; i < line.length; i++) {
    if (kindAt(i) !== code) continue;
    if (depth === 0 && line.startsWith(sign, i)) return i;
    if (depth === 0 && (line.startsWith(' ? ', i) || (sign !== ';' && line[i] === ','))) return -1;
    if ('([{'.includes(line[i])) depth++;
    else if (')]}'.includes(line[i]) || (line[i] === ',' && depth === 0)) {
      if (depth-- === 0) return sign === ';' ? i : -1;
    }
  }
  return sign === ';' ? line.length : -1;
}

/** Each alternative of a regular expression's innermost groups, with the bar beside it; words of a list in a string. */
function alternativesIn(line, kindAt) {
  const found = [];
  for (const group of line.matchAll(/\((?:\?(?:[:=!]|<[=!]))?([^()[\]]*\|[^()[\]]*)\)/g)) {
    if (kindAt(group.index) !== regex) continue;
    let from = group.index + group[0].indexOf(group[1]);
    for (const [i, part] of group[1].split('|').entries()) {
      // The first goes with the bar behind it, the others with the one before.
      found.push(i === 0 ? { from, to: from + part.length + 1 } : { from: from - 1, to: from + part.length });
      from += part.length + 1;
    }
  }
  return found;
}

/** A number from a text, the same everywhere (FNV-1a). */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/**
 * `count` changes over `files` ([path, source]): the file and the line by the hash of what stands there and of the seed, so that
 * code that stays keeps its changes and nobody chooses them. Those that are no TypeScript (`isValid`) are none.
 */
export function sampleOf(files, count, seed, isValid) {
  const all = files.flatMap(([file, source]) => changesTo(source).map((change) => ({ file, ...change })));
  const byPlace = new Map();
  for (const one of all) {
    const place = `${one.file}:${one.line}`;
    const rank = hashOf(`${seed} ${one.file} ${one.before.trim()} ${one.text.trim()}`);
    const other = byPlace.get(place);
    if (other === undefined || rank < other.rank) byPlace.set(place, { ...one, rank });
  }
  const sample = [];
  for (const one of [...byPlace.values()].sort((a, b) => a.rank - b.rank)) {
    if (sample.length === count) break;
    if (isValid(one)) sample.push(one);
  }
  return sample;
}

/** A source with a change in it. */
export function changed(source, { line, text }) {
  const lines = source.split('\n');
  lines[line - 1] = text;
  return lines.join('\n');
}
