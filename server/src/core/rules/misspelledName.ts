import { shown } from '../drafting/fix.ts';
import { slipHits } from './attributionFinding.ts';
import type { Rule } from './rule.ts';

/**
 * The same person, the name spelled another way than the source spells it.
 *
 * @example “…,” said Ines Aldanna. — for “Ines Aldana”.
 */
export const misspelledName: Rule = {
  id: 'misspelled-name',
  severity: 'warning',
  summary: 'The speaker’s name is spelled another way than in the source.',
  check: (facts) =>
    slipHits(facts, 'name', (slip) => `The source spells the name ${shown(slip.source)}, not ${shown(slip.draft)}`),
};
