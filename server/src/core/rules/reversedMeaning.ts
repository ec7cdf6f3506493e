import { afterColon, type Say } from '../messages/say.ts';
import type { Rule } from './rule.ts';
import { type Case, casesOf, describe, wordingHit } from './wordingFinding.ts';

/**
 * A negation or a limit is lost or won: in a change, behind an ellipsis, in a bracket.
 *
 * @why A lost “not” makes somebody say the opposite of what they said. No correction is harder to make good.
 * @example “The ferry is safe” for “The ferry is not safe”; “The ferry is … safe”; “The ferry is [always] safe”.
 */
export const reversedMeaning: Rule = {
  id: 'reversed-meaning',
  about: 'wording',
  tags: ['fault'],
  severity: 'error',
  summary: 'A negation or a limit is added or removed, which reverses the meaning.',
  check: (facts) => casesOf(facts, 'reversed').map((found) => wordingHit(facts, found, message(facts.say, found))),
};

function message(say: Say, { first }: Case): string {
  return say('found.reversed', { difference: afterColon(say, describe(say, first)) });
}
