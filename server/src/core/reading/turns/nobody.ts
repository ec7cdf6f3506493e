import type { Prose } from '../../prose/prose.ts';
import { stageNotesIn } from '../../prose/stageNotes.ts';
import { spokenText, type Unspoken, united } from '../../text/unspoken.ts';
import { languageFor } from '../languageFor.ts';
import { incisesOf, type Quoted, quotationsOf } from '../quotations/quotations.ts';
import type { Turns } from './turn.ts';
import { turnsOf } from './turns.ts';

/** What nobody says in a prose whose turns and quotations are these: what its format tells, labels, a transcriber's notes, incises. */
export function unspokenIn(prose: Prose, turns: Turns, quoted: readonly Quoted[]): readonly Unspoken[] {
  return united(prose.unspoken, turns.unspoken, stageNotesIn(prose.text, turns.kind !== null), incisesOf(quoted));
}

/** The text of a prose with what nobody says blanked; its very text where everything is said. */
export function spokenIn(prose: Prose): string {
  const language = languageFor(prose);
  const quoted = language.speech?.incise ? quotationsOf(prose, language.speech) : [];
  return spokenText(prose.text, unspokenIn(prose, turnsOf(prose, language), quoted));
}

/** The same of words by themselves. */
export const spokenWords = (words: string): string => spokenText(words, stageNotesIn(words, false), '…');
