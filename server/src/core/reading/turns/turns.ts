import type { Prose } from '../../formats/prose.ts';
import { interviewOf } from './interview.ts';
import { labelledTurns } from './labelled.ts';
import { playOf } from './play.ts';
import { speechOf } from './speech.ts';
import type { Turns } from './turn.ts';
import { voicedTurns } from './voiced.ts';

/**
 * Who speaks in turns: by the format's own word, by labels, as on a stage, in questions and answers set apart, or one speaker
 * throughout. None where a document is none of these. Pure, total, in time linear in the text.
 */
export function turnsOf(prose: Prose): Turns {
  for (const read of [voicedTurns, labelledTurns, playOf, interviewOf]) {
    const turns = read(prose);
    if (turns.kind !== null) return turns;
  }
  return speechOf(prose);
}
