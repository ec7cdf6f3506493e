import { removeMarks } from '../drafting/wording.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Library } from '../library/library.ts';
import type { Rule } from './rule.ts';

/** "Not found in the source", "in either source", "in any of the 3 sources", "in the archive". */
export function notFoundIn({ sources, archive }: Pick<Library, 'sources' | 'archive'>): string {
  const own = sources.filter(({ archived }) => archived === undefined).length;
  if (archive !== undefined && own === 0) return 'Not found in the archive';
  const places = own <= 1 ? 'the source' : own === 2 ? 'either source' : `any of the ${own} sources`;
  return `Not found in ${places}${archive === undefined ? '' : ', nor in the archive'}`;
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
      const lost = facts.library.unreadable.length;
      // They may stand where nobody could look: the finding must not claim more than was read.
      const unread = lost === 0 ? '' : `; ${lost} ${lost === 1 ? 'source' : 'sources'} could not be read`;
      return [
        {
          message: `${notFoundIn(facts.library)}${unread}`,
          span: rawSpan(facts, quotation.span),
          quotation: index,
          related: [],
          fixes: bare ? [bare] : [],
        },
      ];
    }),
};
