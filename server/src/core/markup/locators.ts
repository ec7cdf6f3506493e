import { terms } from '../language/every/locators.ts';

/** What a locator counts. `other` is what no source of words can be asked for: a figure, a volume, a line. */
type LocatorKind = 'page' | 'paragraph' | 'time' | 'chapter' | 'section' | 'other';

/** "pp. 3–5, 9" read: two ranges of pages. */
export interface Locator {
  readonly kind: LocatorKind;
  /** No term before it: `[@key, 12]`. */
  readonly bare: boolean;
  /** As written, at least one; `from` and `to` are equal where no range is. "ff." leaves `to` null. */
  readonly ranges: readonly { readonly from: string; readonly to: string | null }[];
}

const signs = '[¶§]{1,2}';
/** No letter or digit follows: `\\b` knows ASCII only. */
const edge = '(?![\\p{L}\\p{N}])';
const term = `(?:${Object.values(terms).join('|')})${edge}\\.?|${signs}`;
const value = '(?:\\d+(?:[:.]\\d+)*|[a-z]{1,2}\\d+|\\(?[ivxlcdm]+\\b\\)?)(?:\\s?ff?\\b\\.?)?';
const values = (one: string): string => `${one}(?:\\s*(?:[-–—,&]|and\\b)\\s*${one})*`;
const number = '\\d+(?:[:.]\\d+)*(?:\\s?ff?\\b\\.?)?';
const title = '(?:["“][^"”\\n]{1,100}["”]|[^\\s\\d"“,;\\]][^",;\\]\\n]{0,100})';
/** A locator with its term; the title of a section or chapter; a bare number, which is a page. Commas and blanks before it. */
const written = new RegExp(
  `^[,\\s]*((?:${term})\\s*${values(value)}|(?:(?:${terms.section}|${terms.chapter})${edge}\\.?|§)\\s*${title}|${values(number)})`,
  'iu',
);

/** The locator that `text` begins with, commas and blanks apart, and where it begins; null when it begins with none. */
export function locatorAt(text: string): { readonly words: string; readonly start: number } | null {
  const found = written.exec(text);
  const words = found?.[1]?.trimEnd();
  return found && words ? { words, start: found[0].length - (found[1] as string).length } : null;
}

const kinds = (Object.keys(terms) as LocatorKind[]).map(
  (kind) => [kind, new RegExp(`^(?:${terms[kind]})${edge}\\.?\\s*`, 'iu')] as const,
);
const time = /^\d+:\d\d(?::\d\d)?(?:[.,]\d+)?$/;

/** A locator's words read; null when they are none. Total. */
export function readLocator(words: string): Locator | null {
  const text = words.trim();
  const sign = /^(?:¶{1,2}|§{1,2})\s*/u.exec(text)?.[0];
  const known = kinds.find(([, pattern]) => pattern.test(text));
  const prefix = sign ?? known?.[1].exec(text)?.[0] ?? '';
  const rest = text.slice(prefix.length).trim();
  const named: LocatorKind =
    sign !== undefined ? (sign.startsWith('¶') ? 'paragraph' : 'section') : sectionOrPage(prefix, known?.[0]);
  if (rest === '') return null;
  if ((named === 'section' || named === 'chapter') && !new RegExp(`^${values(value)}$`, 'iu').test(rest)) {
    const only = rest.replace(/^["“]|["”]$/g, '');
    return { kind: named, bare: false, ranges: [{ from: only, to: only }] };
  }
  const ranges = rest.split(/\s*(?:,|&|\band\b)\s*/).flatMap(rangeOf);
  if (ranges.length === 0) return null;
  const timed = ranges.every(({ from, to }) => time.test(from) && (to === null || time.test(to)));
  const kind = timed && (named === 'page' || named === 'time') ? 'time' : named;
  return kind === 'time' && !timed ? null : { kind, bare: prefix === '', ranges };
}

/** “S. 14” is a page in German; “s. 14” is one in Swedish and a section in a statute: nobody can be asked for it. */
const sectionOrPage = (prefix: string, kind: LocatorKind | undefined): LocatorKind =>
  /^ss?\./.test(prefix) && kind === 'page' ? 'other' : (kind ?? 'page');

function rangeOf(text: string): Locator['ranges'] {
  const open = /\s?ff\.?$/i.test(text);
  const parts = text
    .replace(/\s?ff?\.?$/i, '')
    .split(/\s*[-–—]\s*/)
    .map((part) => part.replace(/^\(|\)$/g, ''));
  const [from, to = from] = parts;
  if (!from || !to) return [];
  // "12f." is the page and the next.
  const next = /\df\.?$/i.test(text) && /^\d+$/.test(from) ? String(Number(from) + 1) : whole(from, to);
  return [{ from, to: open ? null : next }];
}

/** "245–9" means 245 to 249. */
function whole(from: string, to: string): string {
  return /^\d+$/.test(from) && /^\d+$/.test(to) && to.length < from.length
    ? from.slice(0, from.length - to.length) + to
    : to;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const spelt =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** "xii" → 12, null for what is no Roman number as it would be written. */
export function fromRoman(text: string): number | null {
  const digits = text.toLowerCase();
  if (!/^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(digits) || digits === '') return null;
  return [...digits].reduce((sum, sign, i) => {
    const worth = romans[sign] as number;
    return sum + (worth < (romans[digits[i + 1] ?? ''] ?? 0) ? -worth : worth);
  }, 0);
}

/** A counted thing's number: "3", "iii", "three"; null for other words. */
export function numberOf(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const word = spelt.indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : fromRoman(text);
}
