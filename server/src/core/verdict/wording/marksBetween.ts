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

const abbreviations = new Set(
  (
    'mr mrs ms dr prof st sr jr sen rep gov gen col capt lt sgt maj rev hon pres messrs mt ft vs etc inc ltd co corp bros dept est p pp vol ch sec al ed eds ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ala ariz ark calif colo conn del fla ga ind kan ky la md mich minn mo mont neb nev ' +
    'okla pa penn tenn tex va vt wis wyo ave blvd rd approx cf viz ca pm eg ie uk un eu ph'
  ).split(' '),
);

/** Whether a point behind this word may belong to it: an abbreviation, an initial. */
export function takesPoint(word: string): boolean {
  const folded = foldedWord(word);
  return folded.length <= 1 || abbreviations.has(folded) || /\.\p{L}/u.test(word);
}
