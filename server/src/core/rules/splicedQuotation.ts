import { noFixes } from '../drafting/fix.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Rule } from './rule.ts';
import { casesOf, wordingHit } from './wordingFinding.ts';

/**
 * The parts stand in different passages: another utterance, another speaker, another order.
 *
 * @why Two sentences put side by side read as one thought. The speaker may have had minutes, and another question,
 * between them.
 * @example “The tide took the boats. We will rebuild” where the two sentences stand paragraphs apart.
 */
export const splicedQuotation: Rule = {
  id: 'spliced-quotation',
  about: 'wording',
  tags: ['fault'],
  severity: 'error',
  summary: 'Separate passages of the source are run together as one quotation.',
  check: (facts) =>
    casesOf(facts, 'spliced').map((found) => ({
      ...wordingHit(facts, found, facts.say('found.spliced')),
      span: rawSpan(facts, found.judged.quotation.span),
      fixes: noFixes,
    })),
};
