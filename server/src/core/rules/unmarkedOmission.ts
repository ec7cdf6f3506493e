import { type Say, shown } from '../messages/say.ts';
import type { Rule } from './rule.ts';
import { casesOf, wordingHit } from './wordingFinding.ts';

/**
 * Every word is the source's, in order, and some in between are missing with no ellipsis.
 *
 * @why A reader takes a quotation without an ellipsis to be whole. What was left out may be what mattered.
 * @example “The tide took boats” for “The tide took fourteen boats”.
 */
export const unmarkedOmission: Rule = {
  id: 'unmarked-omission',
  about: 'wording',
  tags: ['fault'],
  severity: 'warning',
  summary: 'Words are left out without an ellipsis.',
  check: (facts) =>
    casesOf(facts, 'omission').map((found) => wordingHit(facts, found, message(facts.say, found.first.sourceText))),
};

/** What the source itself leaves out is marked in it: that mark is what the draft lacks. */
const message = (say: Say, missing: string): string =>
  /[\p{L}\p{N}]/u.test(missing) ? say('found.omission', { source: shown(say, missing) }) : say('found.dots');
