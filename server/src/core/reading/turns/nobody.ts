import type { Prose } from '../../prose/prose.ts';
import { stageNotesIn } from '../../prose/stageNotes.ts';
import { spokenText, type Unspoken, united } from '../../text/unspoken.ts';
import { languageFor } from '../languageFor.ts';
import type { Turns } from './turn.ts';
import { turnsOf } from './turns.ts';

/** What nobody says in a prose whose turns are these: what its format tells, labels, a transcriber's notes. */
export function unspokenIn(prose: Prose, turns: Turns): readonly Unspoken[] {
  return united(prose.unspoken, turns.unspoken, stageNotesIn(prose.text, turns.kind !== null));
}

/** The text of a prose with what nobody says blanked; its very text where everything is said. */
export const spokenIn = (prose: Prose): string =>
  spokenText(prose.text, unspokenIn(prose, turnsOf(prose, languageFor(prose))));

/** The same of words by themselves. */
export const spokenWords = (words: string): string => spokenText(words, stageNotesIn(words, false), '…');
