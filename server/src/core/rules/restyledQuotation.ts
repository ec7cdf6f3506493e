import { listed } from '../drafting/fix.ts';
import { restoreAll } from '../drafting/wording.ts';
import { placeName, rawSpan } from '../judging/facts.ts';
import { afterColon } from '../messages/say.ts';
import { type Rule, related } from './rule.ts';
import { describe } from './wordingFinding.ts';

/**
 * Only house style differs: a sentence’s end against a comma, semicolon or dash, a short title, a number in figures, British or
 * American spelling, a transcriber’s contraction. Off for the press, whose houses all do so; information for academic and
 * legal writing.
 *
 * @why Newspapers adapt numbers and titles to their style in silence; scholars and courts do not. So this rule is off
 * for the press and on for them.
 * @example “We will rebuild, we have the stone” for “We’ll rebuild. We have the stone”.
 */
export const restyledQuotation: Rule = {
  id: 'restyled-quotation',
  about: 'wording',
  severity: 'off',
  summary: 'Only house style differs: spelling, numerals, short titles, contractions or how a sentence ends.',
  check: (facts) =>
    facts.judged.flatMap(({ quotation, wording, evidence, index }) => {
      if (wording.kind !== 'verbatim' && wording.kind !== 'edited') return [];
      const [first, ...others] = wording.restyled;
      const [found] = evidence;
      if (!first || !found) return [];
      const { passage, source } = found;
      const more = others.length === 0 ? '' : `; ${facts.say('found.style.more', { n: others.length })}`;
      return [
        {
          message: `${facts.say('found.style', { difference: afterColon(facts.say, describe(facts.say, first)) })} (${placeName(facts, found)})${more}`,
          span: rawSpan(facts, first.draft),
          quotation: index,
          related: [related(source, passage.span, facts.say('related.words'))],
          fixes: () =>
            listed(restoreAll(facts, quotation, wording.restyled, passage.source)).map((fix) => ({
              ...fix,
              safe: false,
            })),
        },
      ];
    }),
};
