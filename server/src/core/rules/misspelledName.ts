import { shown } from '../drafting/fix.ts';
import { inaccuracyHits } from './attributionFinding.ts';
import type { Rule } from './rule.ts';

/**
 * The same person, the name spelled another way than the source spells it.
 *
 * @why A wrong name is the mistake that the person concerned always sees.
 * @example “…,” said Ines Aldanna. — for “Ines Aldana”.
 */
export const misspelledName: Rule = {
  id: 'misspelled-name',
  about: 'attribution',
  tags: ['fault'],
  severity: 'warning',
  summary: 'The speaker’s name is spelled differently in the source.',
  check: (facts) =>
    inaccuracyHits(
      facts,
      'name',
      (inaccuracy) => `The source spells the name ${shown(inaccuracy.source)}, not ${shown(inaccuracy.draft)}`,
    ),
};
