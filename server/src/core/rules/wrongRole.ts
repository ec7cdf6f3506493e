import { shown } from '../messages/say.ts';
import { inaccuracyHits } from './attributionFinding.ts';
import type { Rule } from './rule.ts';

/**
 * The right person with a role or affiliation that contradicts the source's.
 *
 * @why A role tells readers whose view they read. A wrong one gives the words the wrong weight.
 * @example “…,” said mayor Ines Aldana. — where the source has her as harbourmaster.
 */
export const wrongRole: Rule = {
  id: 'wrong-role',
  about: 'attribution',
  tags: ['fault'],
  severity: 'warning',
  summary: 'The speaker’s role contradicts the source.',
  check: (facts) =>
    inaccuracyHits(facts, 'role', ({ source, draft }) =>
      facts.say('found.role', { source: shown(facts.say, source), draft: shown(facts.say, draft) }),
    ),
};
