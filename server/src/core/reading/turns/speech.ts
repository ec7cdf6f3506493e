import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import { type Announced, announcedIn } from './announced.ts';
import { type Line, stretchesOf } from './lines.ts';
import { greets, type Manner, mannerOf } from './manner.ts';
import { noTurns, type Turns } from './turn.ts';

/**
 * A document that is one speech of one speaker: named by a label it begins with, by its title or a line at its head, or by nobody.
 * Reports, and pages that tell how something is done, are none: their manner tells.
 */
export function speechOf(prose: Prose, lines: readonly Line[], language: Language): Turns {
  const announced = announcedIn(prose, lines, language);
  const { label, name, told, from } = announced;
  const own = lines.slice(told === null ? 0 : from === null ? told + 1 : told);
  const [first, ...rest] = own;
  if (first === undefined || isTabular(prose)) return noTurns;
  const spoken = [{ ...first, start: from ?? first.start }, ...rest];
  const words = prose.text.slice(from ?? first.start, own.at(-1)?.end);
  if ((announced.by === 'nobody' && !greets(words, language)) || !isSpeech(announced, mannerOf(words, language)))
    return noTurns;
  const unspoken = from === null ? [] : [{ start: first.start, end: from }];
  return { kind: 'speech', turns: [{ label, name, parts: stretchesOf(spoken) }], unspoken };
}

/** More in cells and lists than in paragraphs: nobody speaks so. */
function isTabular({ blocks }: Prose): boolean {
  const parts = blocks.filter(({ kind }) => kind === 'cell' || kind === 'item').length;
  return 3 * parts > blocks.length;
}

function isSpeech({ by }: Announced, { words, first, singular, told, introduced }: Manner): boolean {
  if (told > 1 + words / 500) return false;
  if (by === 'label') return true;
  if (by === 'title') return first >= 0.012 * words;
  if (by === 'byline') return told === 0 && singular >= 0.015 * words && words <= 4000 && words >= 60;
  return told + introduced === 0 && first >= 0.03 * words && words >= 60;
}
