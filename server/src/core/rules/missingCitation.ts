import { addCitation } from '../drafting/citation.ts';
import { listed } from '../drafting/fix.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Rule } from './rule.ts';

/**
 * A found quotation without a citation, for houses that demand one.
 *
 * @why Some houses want a reference behind every quotation. For them, switch this rule on.
 * @example “The tide took fourteen boats,” Aldana said. — with no `[@harbour]` behind it.
 */
export const missingCitation: Rule = {
  id: 'missing-citation',
  about: 'citation',
  severity: 'off',
  summary: 'A quotation found in a source has no citation.',
  check: (facts) =>
    facts.judged.flatMap((judged) => {
      const [found] = judged.evidence;
      if (!found || judged.citation.kind !== 'none') return [];
      return [
        {
          message: facts.say('found.uncited'),
          span: rawSpan(facts, judged.quotation.span),
          quotation: judged.index,
          related: [],
          fixes: () => listed(addCitation(facts, judged, found)),
        },
      ];
    }),
};
