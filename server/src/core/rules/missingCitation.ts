import { placeLabel } from '../verdict/place.ts';
import { passagesOf, type Rule, rawSpan, sourceOf } from './facts.ts';

/**
 * A found quotation without a citation, for houses that demand one.
 *
 * @example “The tide took fourteen boats,” Aldana said. — with no `[@harbour]` behind it.
 */
export const missingCitation: Rule = {
  id: 'missing-citation',
  severity: 'off',
  summary: 'A found quotation has no citation.',
  check: (facts) =>
    facts.judged.flatMap(({ quotation, wording, citation, index }) => {
      const passage = passagesOf(wording)[0];
      const source = passage && sourceOf(facts, passage);
      if (!source || citation.kind !== 'none') return [];
      const place = placeLabel(passage.span, source.reading.prose);
      const words = place === '' ? `[@${source.key}]` : `[@${source.key}, ${place}]`;
      const end = rawSpan(facts, quotation.span).end;
      const fix = {
        title: `Add the citation ${words}`,
        edits: [{ span: { start: end, end }, newText: ` ${words}` }],
        safe: false,
        preferred: true,
      };
      return [
        {
          message: 'This quotation has no citation',
          span: rawSpan(facts, quotation.span),
          quotation: index,
          related: [],
          fixes: [fix],
        },
      ];
    }),
};
