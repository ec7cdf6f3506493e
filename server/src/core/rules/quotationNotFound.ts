import { removeMarks } from '../drafting/wording.ts';
import { rawSpan } from '../judging/facts.ts';
import { isOne, type Say } from '../messages/say.ts';
import type { Rule } from './rule.ts';

/** "Not found in the source", "in either source", "in any of the 3 sources". */
export function notFoundIn(say: Say, sources: number): string {
  if (sources <= 1) return say('words.not-found.one');
  return sources === 2 ? say('words.not-found.two') : say('words.not-found.many', { n: sources });
}

/**
 * No passage of any readable source resembles the quotation.
 *
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
      const { say } = facts;
      const count = facts.library.sources.length;
      const lost = facts.library.unreadable.length;
      // They may stand where nobody could look: the finding must not claim more than was read.
      const unread = lost === 0 ? '' : `; ${say(`words.unread.${isOne(say, lost) ? 'one' : 'other'}`, { n: lost })}`;
      return [
        {
          message: `${notFoundIn(say, count)}${unread}`,
          span: rawSpan(facts, quotation.span),
          quotation: index,
          related: [],
          fixes: bare ? [bare] : [],
        },
      ];
    }),
};
