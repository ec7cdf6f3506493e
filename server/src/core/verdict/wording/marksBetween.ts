import type { Language } from '../../language/language.ts';
import { foldedWord } from '../../text/words.ts';

/** What stands between two neighbouring words, as far as it matters to a quotation. */
export interface Between {
  /** A sentence ends here. */
  readonly stop: boolean;
  /** Points, exclamation and question marks, in order. */
  readonly stops: string;
  /** Dots of an omission or a pause. */
  readonly dots: boolean;
  /** A blank line: a paragraph ends here. */
  readonly paragraph: boolean;
  /** Comma, semicolon, colon, dash, parenthesis: the marks, in order, shapes folded. */
  readonly minor: string;
  /** Quotation marks stand here. */
  readonly marks: boolean;
}

const dots = /…|⋯|‥|\.(?:[ \u00a0\u2009\u202f]?\.){2,}/;
/** Numbers of footnotes and citations in square brackets. */
export const callouts = /\[\d{1,3}\]/g;

export function betweenOf(text: string): Between {
  const bare = text.replace(callouts, '');
  const hasDots = dots.test(bare);
  const rest = hasDots ? bare.replace(dots, ' ') : bare;
  return {
    stop: /[.!?。！？]/.test(rest),
    stops: rest.replace(/[^.!?。！？]/g, ''),
    dots: hasDots,
    paragraph: /\n[ \t\r]*\n/.test(text),
    minor: rest.replace(/[—―]|-{2,3}|\s[–-]\s/g, '~').replace(/[^,;:()~]/g, ''),
    marks: /["“”«»„‟‹›]|[‘’']/.test(rest),
  };
}

/** Whether a point behind this word may belong to it: an abbreviation, an initial. */
export function takesPoint(word: string, { editing }: Language): boolean {
  const folded = foldedWord(word);
  return folded.length <= 1 || editing.abbreviations.has(folded) || /\.\p{L}/u.test(word);
}
