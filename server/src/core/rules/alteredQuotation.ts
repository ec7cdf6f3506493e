import type { RuleFacts } from '../judging/facts.ts';
import { wordsOf } from '../text/words.ts';
import type { Rule } from './rule.ts';
import { type Case, casesOf, describe, wordingHit } from './wordingFinding.ts';

/**
 * Words are changed, added or reordered without brackets.
 *
 * @why Quotation marks promise the speaker's own words. A changed word, however small, breaks the promise, and a
 * changed figure changes the facts.
 * @example “The tide took forty boats” for “The tide took fourteen boats”.
 */
export const alteredQuotation: Rule = {
  id: 'altered-quotation',
  about: 'wording',
  tags: ['fault'],
  severity: 'error',
  summary: 'Words are changed, added or reordered without brackets.',
  check: (facts) =>
    casesOf(facts, 'changed').map((found) =>
      wordingHit(facts, found, trueAsFar(facts, found) ?? describe(facts.say, found.first)),
    ),
};

/** So many words in a row make clear that the rest of a quotation was put to them. */
const farEnough = 8;
const longEnough = 4;

/** How far a quotation is true that goes on, or begins, with words which are not there. */
function trueAsFar(facts: RuleFacts, { judged, wording, first }: Case): string | null {
  const { text } = facts.reading.prose;
  const { inner } = judged.quotation;
  if (wording.differences.length !== 1 || first.kind !== 'added' || wordsOf(first.draftText).count < longEnough)
    return null;
  const [before, behind] = [
    wordsOf(text, inner.start, first.draft.start).count,
    wordsOf(text, first.draft.end, inner.end).count,
  ];
  if (behind === 0 && before >= farEnough) return facts.say('found.first', { n: before });
  if (before === 0 && behind >= farEnough) return facts.say('found.last', { n: behind });
  return null;
}
