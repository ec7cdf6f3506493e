import { listed } from '../drafting/fix.ts';
import { removeMarks } from '../drafting/wording.ts';
import { type Judged, placeName, type RuleFacts, rawSpan } from '../judging/facts.ts';
import { type Hit, type Rule, related } from './rule.ts';

/**
 * The draft gives a speaker words that in the source are the author's own prose, paraphrase included.
 *
 * @why In quotation marks a reporter's sentence becomes evidence that a person never gave.
 * @example “The harbour has been closed since Monday,” Aldana said. — where the reporter wrote that sentence.
 */
export const quotedNarration: Rule = {
  id: 'quoted-narration',
  about: 'attribution',
  tags: ['fault'],
  severity: 'warning',
  summary: 'The quoted words are the source author’s own prose, not speech.',
  check: (facts) => facts.judged.flatMap((judged) => hitOf(facts, judged)),
};

function hitOf(facts: RuleFacts, judged: Judged): readonly Hit[] {
  const verdict = judged.attribution;
  if (verdict.kind !== 'narration') return [];
  const place = judged.evidence[verdict.passage];
  if (!place) return [];
  return [
    {
      message: `${facts.say('found.narration')} (${placeName(facts, place)})`,
      span: rawSpan(facts, judged.quotation.span),
      quotation: judged.index,
      related: [related(place.source, place.passage.span, facts.say('related.prose'))],
      fixes: () => listed(removeMarks(facts, judged.quotation)).map((bare) => ({ ...bare, preferred: true })),
    },
  ];
}
