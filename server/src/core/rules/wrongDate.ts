import { inaccuracyHits } from './attributionFinding.ts';
import type { Rule } from './rule.ts';

/**
 * The day the draft gives for the saying contradicts the source's.
 *
 * @why Whether something was said before or after an event can change what it means.
 * @example “…,” Aldana said Thursday. — where the source has “said Monday”.
 */
export const wrongDate: Rule = {
  id: 'wrong-date',
  about: 'attribution',
  tags: ['fault'],
  severity: 'warning',
  summary: 'The date given for the statement contradicts the source.',
  check: (facts) => inaccuracyHits(facts, 'date', ({ source, draft }) => facts.say('found.date', { source, draft })),
};
