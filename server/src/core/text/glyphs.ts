import { isElided } from './elisions.ts';
import { isUnspaced } from './scripts.ts';
import type { Span } from './span.ts';

/** A quotation mark at its place: whether it may open there, or close. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What the glyph itself says: 1 opens, -1 closes, 0 does not tell. */
  readonly hand: -1 | 0 | 1;
  /** An opening glyph with a blank on either side: it opens only where nothing is open and something closes. */
  readonly loose: boolean;
}

export type Family = 'double' | 'single' | 'angle' | 'chevron' | 'corner' | 'hollow' | 'prime';

const SPACE = /[\s\u00a0\u200b\ufeff]/;
const WORD = /[\p{L}\p{N}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** What may stand right before an opening mark. */
export const BEFORE_OPENING = /[\s\u00a0\u200b\ufeff([{<\-–—/:…=>“‘"'«„‚*_]/;

/** The marks of `text[from, to)`, apostrophes and measures left out. Linear. */
export function marksIn(text: string, from: number, to: number, skip: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let s = 0;
  let alike: boolean | null = null;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c !== 34 && c !== 39 && c !== 44 && c !== 96 && c < 0xab) continue;
    const kind = glyph(text, i, to);
    if (!kind) continue;
    while (s < skip.length && (skip[s] as Span).end <= i) s++;
    const code = skip[s];
    if (!code || i < code.start) {
      alike ??= opensAsItCloses(text, from, to);
      const mark = placed(text, i, kind, from, to, alike);
      if (mark) marks.push(mark);
    }
    i += kind.length - 1;
  }
  return marks;
}

/** ”Hon skrev: ’Ingen.’”: Swedish and Finnish open with the mark that closes. */
const opensAsItCloses = (text: string, from: number, to: number): boolean => {
  const words = text.slice(from, to);
  return /(?:^|[\s(])”[\p{L}\p{N}’]/u.test(words) && !/[“‘]/.test(words);
};

interface Glyph {
  readonly family: Family;
  readonly hand: -1 | 0 | 1;
  readonly length: number;
}

function pairs(family: Family, ...written: readonly string[]): [string, Glyph][] {
  return written.flatMap((pair): [string, Glyph][] => [
    [pair.charAt(0), { family, hand: 1, length: 1 }],
    [pair.charAt(1), { family, hand: -1, length: 1 }],
  ]);
}

const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', { family: 'double', hand: 0, length: 1 }],
  ['\uff02', { family: 'double', hand: 0, length: 1 }],
  ['״', { family: 'double', hand: 0, length: 1 }],
  ['“', { family: 'double', hand: 1, length: 1 }],
  ['„', { family: 'double', hand: 1, length: 1 }],
  ['‟', { family: 'double', hand: 1, length: 1 }],
  ['”', { family: 'double', hand: -1, length: 1 }],
  ['«', { family: 'angle', hand: 1, length: 1 }],
  ['»', { family: 'angle', hand: -1, length: 1 }],
  ['‹', { family: 'chevron', hand: 1, length: 1 }],
  ['›', { family: 'chevron', hand: -1, length: 1 }],
  ...pairs('corner', '「」', '｢｣', '﹁﹂'),
  ...pairs('hollow', '『』', '﹃﹄'),
  ...pairs('prime', '〝〟', '〝〞'),
  ["'", { family: 'single', hand: 0, length: 1 }],
  ['‘', { family: 'single', hand: 1, length: 1 }],
  ['‚', { family: 'single', hand: 1, length: 1 }],
  ['’', { family: 'single', hand: -1, length: 1 }],
]);

function glyph(text: string, i: number, to: number): Glyph | null {
  const c = text[i] as string;
  const next = i + 1 < to ? text[i + 1] : '';
  if (c === next && /[`'‘’‚,]/.test(c)) return doubled(text, i, c);
  return GLYPHS.get(c) ?? null;
}

/** Whether two marks may hold words between them by any custom: of one family, and written alike. False for what is no mark. */
export function mayPair(open: string, close: string): boolean {
  const [a, b] = [glyph(open, 0, open.length), glyph(close, 0, close.length)];
  return a !== null && a.family === b?.family && a.length === open.length && a.length === close.length;
}

/** One double mark typed as two single ones: ``…'', ‘‘…’’, ,,…''. */
function doubled(text: string, i: number, c: string): Glyph | null {
  // Two commas are a mark only where words begin.
  if (c === ',' && !(/^[\p{L}\p{N}]/u.test(text.slice(i + 2, i + 4)) && /^(?:|[\s([])$/.test(text.charAt(i - 1))))
    return null;
  return { family: 'double', hand: /[`‘‚,]/.test(c) ? 1 : c === '’' ? -1 : 0, length: 2 };
}

function placed(text: string, at: number, g: Glyph, from: number, to: number, alike: boolean): Mark | null {
  const before = at > from ? (text[at - 1] as string) : ' ';
  const end = at + g.length;
  const after = end < to ? (text[end] as string) : ' ';
  const angle = g.family === 'angle' || g.family === 'chevron';
  // » at the head of a paragraph carries a quotation on.
  const french = angle && SPACE.test(after) && (g.hand === 1 || at === from);
  if (g.hand === 0 && /\p{Script=Hebrew}/u.test(before) && /\p{Script=Hebrew}/u.test(after)) return null;
  const dotted = g.hand === 1 && /^[\s\u00a0](?:…|\.\s?\.)/.test(text.slice(end, Math.min(to, end + 4)));
  const canOpen =
    (!SPACE.test(after) || french || dotted) &&
    !(angle ? /[,.;:!?)\]]/ : /[,;:)\]]/).test(after) &&
    (BEFORE_OPENING.test(before) || (g.hand === 1 && !/[.,!?]/.test(before)) || isUnspaced(before));
  const canClose = !SPACE.test(before) || (angle && g.hand === -1) || (g.hand === -1 && !WORD.test(after));
  if (g.family === 'single') return placedSingle(text, at, g, to, before, after, canOpen, canClose, alike);
  const loose = g.hand === 1 && g.family === 'double' && SPACE.test(before) && SPACE.test(after);
  return { at, length: g.length, family: g.family, hand: g.hand, canOpen, canClose, loose };
}

/** ‘’s Avonds …’: an apostrophe right behind the mark begins a word. */
const beginsElided = (text: string, at: number, to: number): boolean =>
  /^‘[’']\p{Ll}/u.test(text.slice(at, Math.min(to, at + 3)));

function placedSingle(
  text: string,
  at: number,
  g: Glyph,
  to: number,
  before: string,
  after: string,
  canOpen: boolean,
  canClose: boolean,
  alike: boolean,
): Mark | null {
  const unspaced = g.hand !== 0 && (isUnspaced(before) || isUnspaced(after));
  // Korean has no apostrophe, and its particles lean on the closing mark.
  const leans = HANGUL.test(after) && !/[A-Za-z]/.test(before);
  if (WORD.test(before) && WORD.test(after) && !unspaced && !leans) return null;
  const opens =
    canOpen &&
    (g.hand !== -1 || (alike && SPACE.test(before) && /\p{Lu}/u.test(after))) &&
    (/[\p{L}\p{N}"“[(…]/u.test(after) || beginsElided(text, at, to)) &&
    !isElided(text.slice(at + 1, Math.min(to, at + 14)));
  // ‚…‘: the closing mark of German is the opening one of English.
  const closes =
    canClose &&
    (!WORD.test(after) || unspaced || leans) &&
    (g.hand !== 1 || (text[at] === '‘' && /[\p{L}\p{N}.,!?…)\]]/u.test(before))) &&
    !(before === 'n' && /['’‘]/.test(text[at - 2] ?? ''));
  if (!opens && !closes) return null;
  return { at, length: 1, family: 'single', hand: g.hand, canOpen: opens, canClose: closes, loose: false };
}
