import { citeInstead } from '../drafting/citation.ts';
import { shown } from '../drafting/fix.ts';
import { placeName, sourceOf } from '../judging/facts.ts';
import { type Rule, related } from './rule.ts';

/**
 * The words stand in another source than the one cited.
 *
 * @example “The tide took fourteen boats” [@council] — where only `harbour` has them.
 */
export const wrongCitation: Rule = {
  id: 'wrong-citation',
  about: 'citation',
  tags: ['fault'],
  severity: 'error',
  summary: 'The words stand in another source than the one cited.',
  check: (facts) =>
    facts.judged.flatMap(({ citation, index }) => {
      if (citation.kind !== 'wrong-source') return [];
      const source = sourceOf(facts, citation.passage);
      if (!source) return [];
      const { citation: written } = citation.cited;
      const fix = citeInstead(facts, written, citation.passage);
      return [
        {
          message: `These words stand in ${shown(source.metadata.title)}, not in the source cited (${placeName(source, citation.passage.span)})`,
          span: written.raw,
          quotation: index,
          related: [related(source, citation.passage.span, 'The source’s words')],
          fixes: fix === null ? [] : [fix],
        },
      ];
    }),
};
