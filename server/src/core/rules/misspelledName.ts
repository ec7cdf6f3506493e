import { shown } from '../messages/say.ts';
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
    inaccuracyHits(facts, 'name', ({ source, draft }) =>
      facts.say('found.name', { source: shown(facts.say, source), draft: shown(facts.say, draft) }),
    ),
};
