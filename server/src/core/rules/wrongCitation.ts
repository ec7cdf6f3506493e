import { citeInstead } from '../drafting/citation.ts';
import { listed } from '../drafting/fix.ts';
import { placeName } from '../judging/facts.ts';
import { type Rule, related } from './rule.ts';

/**
 * The words stand in another source than the one cited.
 *
 * @why A reader who looks a quotation up should find it in the work that is named.
 * @example “The tide took fourteen boats” [@council] — where only `harbour` has them.
 */
export const wrongCitation: Rule = {
  id: 'wrong-citation',
  about: 'citation',
  tags: ['fault'],
  severity: 'error',
  summary: 'The words are in a different source from the one cited.',
  check: (facts) =>
    facts.judged.flatMap(({ citation, index }) => {
      if (citation.kind !== 'wrong-source') return [];
      const { evidence } = citation;
      const { source, passage } = evidence;
      const { citation: written } = citation.cited;
      return [
        {
          message: facts.say('found.elsewhere', { place: placeName(facts, evidence) }),
          span: written.raw,
          quotation: index,
          related: [related(source, passage.span, facts.say('related.words'))],
          fixes: () => listed(citeInstead(facts, written, evidence)),
        },
      ];
    }),
};
