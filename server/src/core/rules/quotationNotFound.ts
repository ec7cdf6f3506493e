import { removeMarks } from '../drafting/wording.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Rule } from './rule.ts';

/** "Not found in the source", "in either source", "in any of the 3 sources". */
export function notFoundIn(sources: number): string {
  if (sources <= 1) return 'Not found in the source';
  return `Not found in ${sources === 2 ? 'either source' : `any of the ${sources} sources`}`;
}

/**
 * No passage of any readable source resembles the quotation.
 *
 * @why Words that stand in no source were misremembered, taken from a source that is missing here, or made up. Language
 * models do the last often.
 * @example “We never promised the ferry,” Aldana said. — when no source has anything like it.
 */
export const quotationNotFound: Rule = {
  id: 'quotation-not-found',
  about: 'wording',
  tags: ['fault'],
  severity: 'warning',
  summary: 'The quotation is not found in any source.',
  check: (facts) =>
    facts.judged.flatMap(({ quotation, wording, index }) => {
      if (wording.kind !== 'not-found') return [];
      const bare = removeMarks(facts, quotation);
      const count = facts.library.sources.length;
      const lost = facts.library.unreadable.length;
      // They may stand where nobody could look: the finding must not claim more than was read.
      const unread = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'source' : 'sources'} could not be read`;
      return [
        {
          message: `${notFoundIn(count)}${unread}`,
          span: rawSpan(facts, quotation.span),
          quotation: index,
          related: [],
          fixes: bare ? [bare] : [],
        },
      ];
    }),
};
