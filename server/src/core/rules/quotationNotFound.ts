import { listed } from '../drafting/fix.ts';
import { removeMarks } from '../drafting/wording.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Library } from '../library/library.ts';
import { isOne, type Say } from '../messages/say.ts';
import type { Rule } from './rule.ts';

/** "Not found in the source", "in either source", "in any of the 3 sources", "in the archive". */
export function notFoundIn(say: Say, { sources, archive }: Pick<Library, 'sources' | 'archive'>): string {
  const own = sources.filter(({ archived }) => archived === undefined).length;
  if (archive !== undefined && own === 0) return say('words.not-found.archive');
  const told =
    own <= 1
      ? say('words.not-found.one')
      : own === 2
        ? say('words.not-found.two')
        : say('words.not-found.many', { n: own });
  return archive === undefined ? told : say('words.not-found.nor', { told });
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
      const { say } = facts;
      const lost = facts.library.unreadable.length;
      // They may stand where nobody could look: the finding must not claim more than was read.
      const unread = lost === 0 ? '' : `; ${say(`words.unread.${isOne(say, lost) ? 'one' : 'other'}`, { n: lost })}`;
      return [
        {
          message: `${notFoundIn(say, facts.library)}${unread}`,
          span: rawSpan(facts, quotation.span),
          quotation: index,
          related: [],
          fixes: () => listed(removeMarks(facts, quotation)),
        },
      ];
    }),
};
