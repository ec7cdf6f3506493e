import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import { interviewOf } from './interview.ts';
import { labelledTurns } from './labelled.ts';
import { linesOf } from './lines.ts';
import { playOf } from './play.ts';
import { speechOf } from './speech.ts';
import type { Turns } from './turn.ts';
import { voicedTurns } from './voiced.ts';

/**
 * Who speaks in turns: by the format's own word, by labels, as on a stage, in questions and answers set apart, or one speaker
 * throughout. None where a document is none of these. Pure, total, in time linear in the text.
 */
export function turnsOf(prose: Prose, language: Language): Turns {
  const voiced = voicedTurns(prose, language);
  if (voiced.kind !== null) return voiced;
  const all = linesOf(prose);
  const lines = all.filter(({ heading }) => !heading);
  for (const turns of [
    () => labelledTurns(prose, lines, language),
    () => playOf(prose, all, language),
    () => interviewOf(prose),
  ]) {
    const found = turns();
    if (found.kind !== null) return found;
  }
  return speechOf(prose, lines, language);
}
