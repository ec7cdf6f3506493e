import { type Rule, rawSpan } from './facts.ts';
import { removeMarks } from './fixes/wording.ts';

/**
 * No passage of any readable source resembles the quotation.
 *
 * @example “We never promised the ferry,” Aldana said. — when no source has anything like it.
 */
export const quotationNotFound: Rule = {
  id: 'quotation-not-found',
  severity: 'warning',
  summary: 'No passage of any source resembles the quotation.',
  check: (facts) =>
    facts.judged.flatMap(({ quotation, wording, index }) => {
      if (wording.kind !== 'not-found') return [];
      const bare = removeMarks(facts, quotation);
      const count = facts.library.sources.length;
      const lost = facts.library.unreadable.length;
      // They may stand where nobody could look: the finding must not claim more than was read.
      const unread = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'source' : 'sources'} could not be read`;
      const where = count === 1 ? 'the source' : `any of the ${count} sources`;
      return [
        {
          message: `No passage of ${where} resembles these words${unread}`,
          span: rawSpan(facts, quotation.span),
          quotation: index,
          related: [],
          fixes: bare ? [bare] : [],
        },
      ];
    }),
};
