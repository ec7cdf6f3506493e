import type { Span } from '../../text/span.ts';
import { withoutReferences } from './references.ts';

/** A tag as it stands in a draft. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  /** It ends in `/>`. */
  readonly empty: boolean;
  readonly start: number;
  /** Behind its `>`; of one that is still being typed where its line or the next tag puts an end to it. */
  readonly end: number;
}

const opening = /<(\/?)([a-z][\w:.-]{0,60})/iy;

/** The tag that the `<` at `at` begins, or null. */
export function tagAt(raw: string, at: number): Tag | null {
  opening.lastIndex = at;
  const found = opening.exec(raw);
  if (found === null) return null;
  const end = tagEnd(raw, at + found[0].length);
  const name = (found[2] as string).toLowerCase();
  return { name, closes: found[1] !== '', empty: raw.startsWith('/>', end - 2), start: at, end };
}

/** Behind the `>` that ends a tag; one inside a quoted value ends none. Where none comes, before the next tag or at the line's end. */
function tagEnd(raw: string, from: number): number {
  let line = -1;
  let assigned = false;
  for (let at = from; at < raw.length; at++) {
    switch (raw.charCodeAt(at)) {
      case 62:
        return at + 1;
      case 60:
        return line < 0 ? at : line;
      case 61:
        assigned = true;
        continue;
      case 10:
        if (line < 0) line = at;
        continue;
      case 32:
      case 9:
      case 13:
        continue;
      case 34:
      case 39:
        if (assigned) at = valueEnd(raw, at);
    }
    assigned = false;
  }
  return line < 0 ? raw.length : line;
}

/** Where the value ends that a quotation mark begins: at its fellow; at itself where that would take in other tags. */
function valueEnd(raw: string, at: number): number {
  const mark = raw.charCodeAt(at);
  let tags = false;
  for (let end = at + 1; end < raw.length; end++) {
    const c = raw.charCodeAt(end);
    if (c === mark) return tags && !/[\s/>]/.test(raw[end + 1] ?? ' ') ? at : end;
    if (c === 60) tags = true;
    else if (c === 10 && tags) return at;
  }
  return at;
}

/** A value as it is read, and its place. */
export interface Attribute extends Span {
  readonly value: string;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const none: ReadonlyMap<string, Attribute> = new Map();
/** More attributes of a tag are not read. */
const most = 60;

/** The attributes of a tag by their names, lower case. The first of a name holds. */
export function attributesOf(raw: string, { name, start, end }: Tag): ReadonlyMap<string, Attribute> {
  const from = start + 1 + name.length;
  if (end - from < 3) return none;
  const all = new Map<string, Attribute>();
  for (const found of raw.slice(from, end).matchAll(attribute)) {
    const key = (found[1] as string).toLowerCase();
    const written = found[2] ?? found[3] ?? found[4] ?? '';
    const quoted = found[2] !== undefined || found[3] !== undefined;
    const behind = from + found.index + found[0].length - (quoted ? 1 : 0);
    if (!all.has(key)) all.set(key, { value: withoutReferences(written), start: behind - written.length, end: behind });
    if (all.size > most) break;
  }
  return all;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without a closing tag. */
export const voids = names('area base br col embed hr img input link meta param source track wbr keygen');

/** Elements that hold no words of the text. */
export const wordless = names(
  'script style template svg math pre noscript iframe noframes object audio video canvas select datalist textarea map rt rp annotation annotation-xml d-bibliography title',
);

/** Elements that are apart from the words around them. */
export const blockTags = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p search section summary table tbody td tfoot th thead tr ul',
);
