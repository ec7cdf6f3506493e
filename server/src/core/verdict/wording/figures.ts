import { type Span, textBefore, textFrom } from '../../text/span.ts';

/** So much of the text beside a figure is looked at. */
const mostBeside = 20;

/**
 * What belongs to a figure beside its digits: the sign before it, the degree behind it, what joins it to the next figure.
 * A dash between words is no sign.
 */

const strong = new Map(
  Object.entries({
    '−': '-',
    '﹣': '-',
    '－': '-',
    '±': '±',
    '∓': '∓',
    '<': '<',
    '>': '>',
    '≤': '≤',
    '⩽': '≤',
    '≦': '≤',
    '≥': '≥',
    '⩾': '≥',
    '≧': '≥',
    '≪': '≪',
    '≫': '≫',
    '≈': '~',
    '≃': '~',
    '≅': '~',
    '∼': '~',
    '≠': '≠',
    '√': '√',
    '∛': '∛',
  }),
);
const hyphens = /[-‐‑‒–]/;
const opens = /[\s([{“"‘'«=<>≤≥≈±×·/]/;

/** Whether a word is a figure, or the currency before one. */
export const isFigure = (word: string): boolean => /^(?:[\p{Sc}.]?\d|\p{Sc}$|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])/u.test(word);

/** The signs right before `at`, in order, and where the first of them stands; nothing before `from` is looked at. */
export function signBefore(text: string, from: number, at: number): { readonly sign: string; readonly start: number } {
  let [sign, start] = ['', at];
  for (let i = at; i > from; ) {
    const blank = i > from + 1 && /[ \u00a0\u2009\u202f]/.test(text[i - 1] as string) ? 1 : 0;
    const mark = text[i - 1 - blank] as string;
    const before = i - 2 - blank >= 0 ? (text[i - 2 - blank] as string) : ' ';
    const typed = i - 3 - blank >= from && /^\+\/[-−–]$/.test(text.slice(i - 3 - blank, i - blank));
    const found = typed ? '±' : (strong.get(mark) ?? loose(mark, before, blank));
    if (found === '' || isNoSign(text, i - 1 - blank)) break;
    sign = found + sign;
    i -= (typed ? 3 : 1) + blank;
    start = i;
  }
  return { sign, start };
}

/** A hyphen or a tilde is a sign only where it touches the figure and no word before it. */
function loose(mark: string, before: string, blank: number): string {
  if (blank > 0 || !opens.test(before)) return '';
  if (hyphens.test(mark)) return '-';
  return mark === '~' ? '~' : '';
}

/** An arrow, or the mark of a quoted line. */
function isNoSign(text: string, at: number): boolean {
  if (text[at] !== '>') return false;
  return /[-=–>]/.test(text[at - 1] ?? '') || /(?:^|\n)[ \t]*$/.test(textBefore(text, at, mostBeside));
}

/** The degree right behind a figure. */
export const degreeBehind = (text: string, end: number): string =>
  /^[ \u00a0\u2009\u202f]?[°º˚]/.test(text.slice(end, end + 2)) ? '°' : '';

/** What joins two figures: a dash, a colon, a sign of multiplication; "" for blanks and punctuation. */
export function seamOf(between: string): string {
  const mark = between.trim();
  if (/^[-‐‑‒–−]$/.test(mark) || between === '—') return '–';
  if (mark === ':' && between.length === 1) return ':';
  if (/^[×⋅·∙*]$/.test(mark)) return '×';
  if (mark === '÷') return '÷';
  return '';
}

/** Whether two seams between the same figures tell another value. A dash with blanks around may be punctuation. */
export function otherSeam(mine: string, theirs: string): boolean {
  const [a, b] = [seamOf(mine), seamOf(theirs)];
  if (a === b) return false;
  const punctuation = (between: string): boolean => /^\s*[-–]\s|[,;.]\s/.test(between);
  return !(punctuation(mine) && punctuation(theirs));
}

/** Of a figure that is joined to another one: both, where one ends or begins at the edge of `word`; else null. */
export function cutFigure(text: string, word: Span, edge: 'start' | 'end'): Span | null {
  if (edge === 'start') {
    const before = /(?:^|[^\p{L}\p{N}])(\d[\d.,]*[-‐‑‒–−:])$/u.exec(textBefore(text, word.start, mostBeside));
    return before && /^\d/.test(text.slice(word.start))
      ? { start: word.start - (before[1] as string).length, end: word.end }
      : null;
  }
  const behind = /^[-‐‑‒–−:]\d[\d.,]*(?![\p{L}\d])/u.exec(textFrom(text, word.end, mostBeside));
  if (!behind || !/\d$/.test(text.slice(word.start, word.end))) return null;
  return { start: word.start, end: word.end + behind[0].replace(/[.,]+$/, '').length };
}
