import { shown } from '../drafting/fix.ts';
import { slipHits } from './attributionFinding.ts';
import type { Rule } from './rule.ts';

/**
 * The day the draft gives for the saying contradicts the source's.
 *
 * @example “…,” Aldana said Thursday. — where the source has “said Monday”.
 */
export const wrongDate: Rule = {
  id: 'wrong-date',
  severity: 'warning',
  summary: 'The day given for the saying contradicts the source.',
  check: (facts) =>
    slipHits(facts, 'date', (slip) => `The source has it said ${shown(slip.source)}, not ${shown(slip.draft)}`),
};
