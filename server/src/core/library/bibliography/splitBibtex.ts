import type { Defect } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';

/** One `@type{key, …}` as it stands in the file. */
export interface RawEntry {
  /** Lower case. */
  readonly type: string;
  readonly key: string;
  readonly keyRaw: Span;
  readonly raw: Span;
  /** Where its fields are. */
  readonly body: Span;
  /** Whether its closing bracket is there; where it is not, what its fields lack says nothing. */
  readonly closed: boolean;
}

/** A field and the pieces its value is put together from by `#`. */
export interface RawField {
  /** Lower case. */
  readonly name: string;
  readonly pieces: readonly { readonly span: Span; readonly bare: boolean }[];
}

export interface SplitBibtex {
  readonly entries: readonly RawEntry[];
  /** What `@string` defines, by lower-case name. */
  readonly strings: ReadonlyMap<string, RawField>;
  readonly defects: readonly Defect[];
}

/** A type is whatever its program calls it: "web_page", "legal-case". */
const opening = /@[ \t]*([\p{L}_][\p{L}\p{N}_-]{0,60})\s*([{(])/gu;
/** An entry that begins a line: the one before it was never closed. */
const nextOpening = /[ \t]*@[\p{L}_][\p{L}\p{N}_-]{0,60}[ \t]*[{(][^\s{}(),="]*[ \t]*,/uy;
const entryKey = /\s*([^\s,={}")][^,={}")]*)?([,=})]|$)/y;

/**
 * A BibTeX or BibLaTeX file in its entries, with their places. Tolerant: whatever is wrong with an entry is a defect at
 * its place and ends with it. One pass over the text.
 */
export function splitBibtex(raw: string): SplitBibtex {
  const entries: RawEntry[] = [];
  const strings = new Map<string, RawField>();
  const defects: Defect[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(raw); found !== null; found = opening.exec(raw)) {
    const start = found.index;
    const from = opening.lastIndex;
    const { end, closed } = entryEnd(raw, from, found[2] === '(');
    opening.lastIndex = end;
    const type = (found[1] as string).toLowerCase();
    const body = { start: from, end: closed ? end - 1 : end };
    const line = { start, end: lineEnd(raw, start, end) };
    if (type === 'comment' || type === 'preamble') continue;
    if (!closed)
      defects.push({ message: `This ${type === 'string' ? '@string' : 'entry'} is never closed`, raw: line });
    if (type === 'string') {
      for (const field of fieldsIn(raw, body, defects)) strings.set(field.name, field);
      continue;
    }
    const entry = entryOf(raw, type, { start, end }, body, closed);
    if (entry === null) defects.push({ message: 'This entry has no key', raw: line });
    else entries.push(entry);
  }
  return { entries, strings, defects };
}

const lineEnd = (raw: string, start: number, end: number): number => {
  const line = raw.indexOf('\n', start);
  return line < 0 ? end : Math.min(line, end);
};

function entryOf(raw: string, type: string, whole: Span, body: Span, closed: boolean): RawEntry | null {
  entryKey.lastIndex = body.start;
  const found = entryKey.exec(raw);
  const key = found?.[1]?.trimEnd() ?? '';
  if (found === null || key === '' || found[2] === '=' || body.start + found[0].length > body.end + 1) return null;
  const start = body.start + found[0].indexOf(key);
  const fields = { start: Math.min(body.end, body.start + found[0].length), end: body.end };
  return { type, key, keyRaw: { start, end: start + key.length }, raw: whole, body: fields, closed };
}

/** Behind the bracket that closes an entry; where the next one begins, or the text ends, when nothing closes it. */
function entryEnd(raw: string, from: number, round: boolean): { readonly end: number; readonly closed: boolean } {
  let depth = round ? 0 : 1;
  let quoted = false;
  for (let i = from; i < raw.length; i++) {
    const sign = raw.charCodeAt(i);
    if (sign === 123) depth++;
    else if (sign === 34 && round && depth <= 0) quoted = !quoted;
    else if (sign === 125 && --depth <= 0 && !round) return { end: i + 1, closed: true };
    else if (sign === 41 && round && !quoted && depth <= 0) return { end: i + 1, closed: true };
    else if (sign === 10) {
      nextOpening.lastIndex = i + 1;
      if (nextOpening.test(raw)) return { end: i + 1, closed: false };
    }
  }
  return { end: raw.length, closed: false };
}

const between = /[\s,]*/y;
const fieldName = /[\s,]*([^\s=,{}"#]+)\s*(=?)\s*/y;
const bareValue = /[^\s,#{}"=]+/y;
const joiner = /\s*#\s*/y;

/** The fields between an entry's key and its end. What cannot be read is a defect; the fields behind it are read on. */
export function fieldsIn(raw: string, body: Span, defects: Defect[] | null): readonly RawField[] {
  const fields: RawField[] = [];
  let at = body.start;
  while (at < body.end) {
    fieldName.lastIndex = at;
    const found = fieldName.exec(raw);
    if (found === null || fieldName.lastIndex > body.end) {
      between.lastIndex = at;
      const start = at + (between.exec(raw)?.[0].length ?? 0);
      if (start >= body.end) break;
      defects?.push({ message: 'This is not a field: it has no name and no “=”', raw: { start, end: start + 1 } });
      at = behindComma(raw, start, body.end);
      continue;
    }
    const name = found[1] as string;
    const start = at + found[0].indexOf(name);
    const value = found[2] === '=' ? piecesAt(raw, fieldName.lastIndex, body.end) : null;
    if (value === null || value.pieces.length === 0) {
      const what = found[2] === '=' ? 'has no readable value' : 'is not followed by “=”';
      defects?.push({ message: `“${name.slice(0, 40)}” ${what}`, raw: { start, end: start + name.length } });
      at = behindComma(raw, fieldName.lastIndex, body.end);
      continue;
    }
    fields.push({ name: name.toLowerCase(), pieces: value.pieces });
    at = value.end;
    const next = behindBlanks(raw, at, body.end);
    if (next < body.end && raw[next] !== ',')
      defects?.push({ message: 'There should be a comma before this', raw: { start: next, end: next + 1 } });
  }
  return fields;
}

const behindBlanks = (raw: string, at: number, limit: number): number =>
  at + (/^\s*/.exec(raw.slice(at, Math.min(limit, at + 200)))?.[0].length ?? 0);

function piecesAt(
  raw: string,
  from: number,
  limit: number,
): { readonly pieces: RawField['pieces']; readonly end: number } {
  const pieces: { span: Span; bare: boolean }[] = [];
  let at = from;
  while (at < limit) {
    const sign = raw[at];
    const bare = sign !== '{' && sign !== '"';
    const span = bare ? bareAt(raw, at) : delimited(raw, at, limit, sign === '"');
    if (span === null || span.end > limit) break;
    pieces.push({ span, bare });
    at = bare ? span.end : span.end + 1;
    joiner.lastIndex = at;
    const joined = joiner.exec(raw)?.[0].length ?? 0;
    if (joined === 0) break;
    at += joined;
  }
  return { pieces, end: Math.max(at, from) };
}

function bareAt(raw: string, at: number): Span | null {
  bareValue.lastIndex = at;
  const found = bareValue.exec(raw);
  return found && { start: at, end: at + found[0].length };
}

/** Inside `{…}` or `"…"`; in either, braces come in pairs. */
function delimited(raw: string, at: number, limit: number, quoted: boolean): Span | null {
  let depth = 0;
  for (let i = at + 1; i < limit; i++) {
    const sign = raw.charCodeAt(i);
    if (sign === 123) depth++;
    else if (sign === 125 && depth-- === 0) return quoted ? null : { start: at + 1, end: i };
    else if (sign === 34 && quoted && depth === 0) return { start: at + 1, end: i };
  }
  return null;
}

function behindComma(raw: string, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (raw[i] === '{') depth++;
    else if (raw[i] === '}') depth--;
    else if (raw[i] === ',' && depth <= 0) return i + 1;
  }
  return limit;
}
