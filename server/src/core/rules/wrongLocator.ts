import { type Rule, related, shown, sourceOf } from './facts.ts';

/**
 * The words stand in the cited source, at another place than the one cited.
 *
 * @example “The tide took fourteen boats” [@harbour, para. 9] — where they stand in para. 3.
 */
export const wrongLocator: Rule = {
  id: 'wrong-locator',
  severity: 'warning',
  summary: 'They stand on another page, paragraph or time than cited.',
  check: (facts) =>
    facts.judged.flatMap(({ citation, index }) => {
      if (citation.kind !== 'wrong-locator') return [];
      const source = sourceOf(facts, citation.passage);
      const { locator, locatorRaw } = citation.cited.citation;
      if (!source || locator === null || locatorRaw === null) return [];
      return [
        {
          message: `These words stand in ${citation.found}, not ${shown(locator)}`,
          span: locatorRaw,
          quotation: index,
          related: [related(source, citation.passage.span, 'The source’s words')],
          fixes: [
            {
              title: `Change to ${citation.found}`,
              edits: [{ span: locatorRaw, newText: citation.found }],
              safe: true,
              preferred: true,
            },
          ],
        },
      ];
    }),
};
