import { restoreAll } from '../drafting/wording.ts';
import { passagesOf, placeName, rawSpan, sourceOf } from '../judging/facts.ts';
import { type Rule, related } from './rule.ts';
import { describe } from './wordingFinding.ts';

/**
 * Only house style differs: a sentence’s end against a comma, semicolon or dash, a short title, a number in figures, British or
 * American spelling, a transcriber’s contraction. Off for the press, whose houses all do so; information for academic and
 * legal writing.
 *
 * @example “We will rebuild, we have the stone” for “We’ll rebuild. We have the stone”.
 */
export const restyledQuotation: Rule = {
  id: 'restyled-quotation',
  about: 'wording',
  severity: 'off',
  severityIn: { academic: 'information', legal: 'information' },
  summary: 'Only house style differs: spelling, figures, short titles, contractions, the end of a sentence.',
  check: (facts) =>
    facts.judged.flatMap(({ quotation, wording, index }) => {
      if (wording.kind !== 'verbatim' && wording.kind !== 'edited') return [];
      const [first, ...others] = wording.restyled;
      const passage = passagesOf(wording)[0];
      const source = passage && sourceOf(facts, passage);
      if (!first || !passage || !source) return [];
      const more = others.length === 0 ? '' : `; ${others.length} more`;
      const fix = restoreAll(facts, quotation, wording.restyled, passage.source);
      return [
        {
          message: `House style: ${describe(first).replace(/^The/, 'the')} (${placeName(source, passage.span)})${more}`,
          span: rawSpan(facts, first.draft),
          quotation: index,
          related: [related(source, passage.span, 'The source’s words')],
          fixes: fix ? [{ ...fix, safe: false }] : [],
        },
      ];
    }),
};
