import { attributeTo, designation } from '../drafting/attribution.ts';
import { listed } from '../drafting/fix.ts';
import { type Judged, placeName, type RuleFacts, rawSpan } from '../judging/facts.ts';
import { shown } from '../messages/say.ts';
import { type Hit, type Rule, related } from './rule.ts';

/**
 * The draft names, or clearly points at, a speaker who is not the one the source gives.
 *
 * @why Words in another's mouth harm two people at once: the one who said them and the one who did not.
 * @example “The tide took fourteen boats,” the mayor said. — where the source has the harbourmaster say it.
 */
export const misattributedQuotation: Rule = {
  id: 'misattributed-quotation',
  about: 'attribution',
  tags: ['fault'],
  severity: 'error',
  summary: 'The source attributes the words to someone else.',
  check: (facts) => {
    const hits = facts.judged.flatMap((judged) => hitOf(facts, judged));
    // "…," she said, "…": one wrong speaker is one finding, however many pieces it is given.
    return hits.filter((hit, i) => hits.findIndex((other) => other.span.start === hit.span.start) === i);
  },
};

function hitOf(facts: RuleFacts, judged: Judged): readonly Hit[] {
  const verdict = judged.attribution;
  if (verdict.kind !== 'differs') return [];
  const place = judged.evidence[verdict.passage];
  if (!place) return [];
  const { mention } = verdict.draft;
  const written = mention.text.replace(/\s+/g, ' ');
  const named =
    mention.type === 'pronoun' && verdict.draft.name !== null
      ? facts.say('found.pronoun', { name: verdict.draft.name, pronoun: shown(facts.say, written) })
      : written;
  return [
    {
      message: `${facts.say('found.speaker', { source: designation(verdict.source), draft: named })} (${placeName(facts, place)})`,
      span: rawSpan(facts, mention.span),
      quotation: judged.index,
      related: [
        related(place.source, verdict.source.mention.span, facts.say('related.speaker')),
        related(place.source, place.passage.span, facts.say('related.words')),
      ],
      fixes: () => listed(attributeTo(facts, verdict.draft, verdict.source)),
    },
  ];
}
