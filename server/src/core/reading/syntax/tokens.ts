import { W } from '../../language/classes.ts';
import type { Lexicon, VerbEntry, Word } from '../../language/lexicon.ts';
import type { Span } from '../../text/span.ts';

/** `poss` is a possessive ending apart from its noun; `quote` stands for a whole quotation. */
export type TokenKind = 'word' | 'number' | 'poss' | 'punct' | 'quote';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** Small letters, curly apostrophes straight. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** What the language knows of it; of a quotation and of a mark nothing. */
  readonly word: Word;
  /** Bits of `W`: its word's, at hand. */
  readonly classes: number;
  readonly verb: VerbEntry | null;
  /** Index of the quotation for kind `quote`, else -1. */
  readonly quote: number;
  /** Number of its sentence in the stretch. */
  sentence: number;
}

/** A quotation standing in a stretch: its place, and its words' own end mark. */
export interface Hole extends Span {
  readonly quote: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’.\-&/@_]|,(?=\p{N}))(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/uy;
const HANDLE = /[@#]\w+/y;

/** Tokens of `text[from, to)`, each hole one token. Linear. */
export function tokensOf(text: string, from: number, to: number, holes: readonly Hole[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let h = 0;
  for (let i = from; i < to; ) {
    const hole = holes[h];
    if (hole && i >= hole.start) {
      tokens.push(other(lexicon, 'quote', text, hole.start, Math.min(hole.end, to), hole.quote));
      i = Math.max(i + 1, hole.end);
      h++;
      continue;
    }
    i = next(lexicon, text, i, hole ? Math.min(hole.start, to) : to, tokens);
  }
  numberSentences(tokens, text);
  return tokens;
}

function other(lexicon: Lexicon, kind: TokenKind, text: string, start: number, end: number, quote = -1): Token {
  const words = kind === 'quote' ? '' : text.slice(start, end);
  const word = lexicon.word('');
  return { start, end, kind, text: words, lower: words, cap: false, word, classes: 0, verb: null, quote, sentence: 0 };
}

function next(lexicon: Lexicon, text: string, i: number, to: number, tokens: Token[]): number {
  const c = text.charCodeAt(i);
  if (c <= 32 || c === 0xa0 || c === 0x200b || c === 0xfeff) return i + 1;
  const sticky = c === 64 || c === 35 ? HANDLE : WORD;
  sticky.lastIndex = i;
  if (sticky.test(text) && sticky.lastIndex <= to) return pushWord(lexicon, text, i, sticky.lastIndex, to, tokens);
  const two = text.slice(i, Math.min(to, i + 3));
  const length =
    two === '...' ? 3 : two.startsWith('--') ? (two === '---' ? 3 : 2) : (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  tokens.push(other(lexicon, 'punct', text, i, Math.min(to, i + length)));
  return Math.min(to, i + length);
}

function pushWord(lexicon: Lexicon, text: string, start: number, end: number, to: number, tokens: Token[]): number {
  if (end - start > 2 && isApostrophe(text[end - 2]) && /[sS]/.test(text[end - 1] as string)) {
    const ending = {
      ...other(lexicon, 'poss', text, end - 2, end),
      lower: "'s",
      word: lexicon.word("'s"),
      classes: W.aux,
    };
    tokens.push(word(lexicon, text, start, end - 2), ending);
    return end;
  }
  const stop = text[end] === '.' && end < to && takesPoint(lexicon, text.slice(start, end)) ? end + 1 : end;
  tokens.push(word(lexicon, text, start, stop));
  if (isApostrophe(text[stop]) && stop < to && text[end - 1] === 's' && !/[\p{L}\p{N}]/u.test(text[stop + 1] ?? '')) {
    tokens.push({ ...other(lexicon, 'poss', text, stop, stop + 1), lower: "'" });
    return stop + 1;
  }
  return stop;
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’';

function takesPoint({ abbreviations }: Lexicon, bare: string): boolean {
  return (
    /^\p{Lu}$/u.test(bare) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(bare) ||
    abbreviations.has(bare.toLowerCase().replace(/^[rdi]-/, ''))
  );
}

function word(lexicon: Lexicon, text: string, start: number, end: number): Token {
  const { text: written, lower, cap, word: known } = lexicon.written(text.slice(start, end));
  const first = written.charCodeAt(0);
  return {
    start,
    end,
    kind: first >= 48 && first <= 57 ? 'number' : 'word',
    text: written,
    lower,
    cap,
    word: known,
    classes: known.classes,
    verb: known.verb,
    quote: -1,
    sentence: 0,
  };
}

/** A sentence is read as a whole. Captions made by a machine have no stops: what is longer than this is cut. */
const LONGEST_SENTENCE = 400;

/** A sentence ends behind . ! ? … (or a quotation that ends so) before a capital, a mark or the end. */
function numberSentences(tokens: readonly Token[], text: string): void {
  let sentence = 0;
  let first = 0;
  tokens.forEach((t, i) => {
    t.sentence = sentence;
    const after = tokens[i + 1];
    if (!after || (i - first + 1 < LONGEST_SENTENCE && !endsSentence(tokens, i, after, text))) return;
    sentence++;
    first = i + 1;
  });
}

function endsSentence(tokens: readonly Token[], i: number, after: Token, text: string): boolean {
  const t = tokens[i] as Token;
  if (t.kind === 'quote') {
    const last = lastInside(text, t);
    if (last === '.') return after.cap || after.kind === 'quote' || after.kind === 'number';
    if (last === '!' || last === '?' || last === '…')
      return after.kind === 'quote' || (after.cap && !verbSoon(tokens, i + 1));
    return false;
  }
  if (t.kind === 'punct') {
    if (/^[.!?]/.test(t.text) && t.text !== '...') return after.kind !== 'punct' || /^[([•*–—-]/.test(after.text);
    return false;
  }
  if (!t.text.endsWith('.')) return false;
  return after.cap && startsSentence(after) && !(t.classes & W.title) && !/^\p{Lu}\.$/u.test(t.text);
}

/** After an abbreviation's point only words that begin sentences begin one. */
function startsSentence(t: Token): boolean {
  return (t.classes & (W.det | W.pronoun | W.conj | W.subordinator | W.prep | W.adverb)) !== 0 && t.kind === 'word';
}

/** `"Why?" Ines Aldana asked`: a saying follows within a short name. */
function verbSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 7 && i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.kind === 'quote' || (t.kind === 'punct' && t.text !== ',')) return false;
    if (t.verb && t.verb.say === 2 && t.verb.form !== 'base' && !t.cap) {
      const after = tokens[i + 1];
      return !after || after.kind === 'punct' || !(after.classes & W.subordinator);
    }
    if (t.verb && !t.cap) return false;
  }
  return false;
}

/** The last sign of a quotation's words, marks and spaces apart. */
export function lastInside(text: string, t: Span): string {
  for (let i = t.end - 1; i > t.start; i--) {
    const c = text[i] as string;
    if (!/[\s"“”'‘’«»„‟]/.test(c)) return c;
  }
  return '';
}
