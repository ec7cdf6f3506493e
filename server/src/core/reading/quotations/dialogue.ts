import type { SpeechWords } from '../../language/language.ts';
import type { Block } from '../../prose/prose.ts';
import { isSignature } from '../../prose/signature.ts';
import type { Span } from '../../text/span.ts';
import { beginsWithSaying, incisesIn, without } from './incises.ts';

/** A line of dialogue behind its dash: its words, without what tells who says them. */
export interface Line {
  /** The dash included. */
  readonly span: Span;
  readonly parts: readonly Span[];
}

const opens = /^[—–―][\s\u00a0\u202f]*(?=[\p{L}\p{N}«“„"‘¡¿…(])/u;
const ends = /[.!?…][»”"’)\]]*\s*$/u;

/**
 * The lines of dialogue of a paragraph, in a language that begins them with a dash. `signs`: a quotation stands right above, so that
 * the paragraph may name whose it is.
 */
export function dialogueIn(text: string, block: Block, speech: SpeechWords, signs: boolean): readonly Line[] {
  if (!speech.dashes || block.kind !== 'paragraph' || !opens.test(text.slice(block.span.start, block.span.start + 6)))
    return [];
  const lines: Line[] = [];
  for (const { start, end } of linesOf(text, block.span)) {
    const words = text.slice(start, end);
    const dash = opens.exec(words)?.[0].length;
    if (dash === undefined || !ends.test(words) || (signs && isSignature(words) && !told(words, speech))) continue;
    const inner = { start: start + dash, end: start + words.trimEnd().length };
    const parts = without(
      text,
      inner,
      [...incisesIn(text, inner, speech), ...asides(text, inner, speech)].sort(inOrder),
    );
    lines.push({ span: { start, end: inner.end }, parts });
  }
  return lines;
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** “— Non, répondit-elle.” names nobody as its author. */
const told = (words: string, speech: SpeechWords): boolean =>
  words.split(/[,!?…—–―]\s*/u).some((clause, i) => i > 1 && beginsWithSaying(clause, speech));

/** A paragraph's lines, each of which begins with a dash; others go on with the one before. */
function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/\n(?=[—–―])/g)) {
    lines.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  return [...lines, { start: from, end }];
}

/** Spanish sets a dash right before what is told and one right behind it: “Vamos. —Se levantó—. Es tarde”, “Vamos. —Se levantó.” */
const aside = /[\s\u00a0]+[—–](?=\S)([^—–\n]{2,400})(?:[—–][,.;:]?(?=\s|$)|$)/gu;

const asides = (text: string, { start, end }: Span, { incise }: SpeechWords): readonly Span[] =>
  incise === 'dashes'
    ? [...text.slice(start, end).matchAll(aside)].map(({ index, 0: whole }) => ({
        start: start + index,
        end: start + index + whole.length,
      }))
    : [];
