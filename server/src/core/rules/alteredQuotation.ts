import type { Rule } from './facts.ts';
import { casesOf, describe, wordingHit } from './wordingFinding.ts';

/**
 * Words are changed, added or reordered without brackets.
 *
 * @example “The tide took forty boats” for “The tide took fourteen boats”.
 */
export const alteredQuotation: Rule = {
  id: 'altered-quotation',
  severity: 'error',
  summary: 'Words are changed, added or reordered, without brackets.',
  check: (facts) => casesOf(facts, 'changed').map((found) => wordingHit(facts, found, describe(found.first))),
};
