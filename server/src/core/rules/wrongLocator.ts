import type { Fix } from '../drafting/fix.ts';
import { readLocator } from '../markup/locators.ts';
import { placeIn } from '../messages/places.ts';
import type { Span } from '../text/span.ts';
import { type Rule, related } from './rule.ts';

/**
 * The words stand in the cited source, at another place than the one cited.
 *
 * @why A page number is there to be turned to. A wrong one costs every reader the search.
 * @example “The tide took fourteen boats” [@harbour, para. 9] — where they stand in para. 3.
 */
export const wrongLocator: Rule = {
  id: 'wrong-locator',
  about: 'citation',
  tags: ['fault'],
  severity: 'warning',
  summary: 'The words are at a different page, paragraph or time from the one cited.',
  check: (facts) =>
    facts.judged.flatMap(({ citation, index }) => {
      if (citation.kind !== 'wrong-locator') return [];
      const { source, passage } = citation.evidence;
      const { citation: written } = citation.cited;
      const { locator, locatorRaw } = written;
      if (locator === null) return [];
      const bare = readLocator(locator)?.bare === true;
      const place = bare ? citation.found.replace(/^pp?\. /, '') : citation.found;
      const fix = (at: Span): Fix => ({
        title: facts.say('fix.locator', { place }),
        edits: [
          {
            span: at,
            newText:
              written.names === 'work'
                ? (facts.markup.write.words(place) ?? place)
                : facts.markup.write.locator(place, facts.raw, at),
          },
        ],
        safe: true,
        preferred: true,
      });
      return [
        {
          message: facts.say(standing(citation.found), { place: placeIn(facts.say, citation.found), cited: locator }),
          span: locatorRaw ?? written.raw,
          quotation: index,
          related: [related(source, passage.span, facts.say('related.words'))],
          fixes: () => (locatorRaw === null ? [] : [fix(locatorRaw)]),
        },
      ];
    }),
};

/** "on p. 3", "at 00:14:05", "in para. 3". */
function standing(place: string): 'found.page' | 'found.time' | 'found.paragraph' {
  if (/^pp?\. /.test(place)) return 'found.page';
  return /^\d/.test(place) ? 'found.time' : 'found.paragraph';
}
