import { mendInaccuracy } from '../drafting/attribution.ts';
import { listed } from '../drafting/fix.ts';
import { placeName, type RuleFacts, rawSpan } from '../judging/facts.ts';
import type { AttributionVerdict, Inaccuracy } from '../verdict/verdict.ts';
import { type Hit, related } from './rule.ts';

/** A finding for each inaccuracy of one kind in the attributions of the right speaker, once for one place of the draft. */
export function inaccuracyHits(
  facts: RuleFacts,
  kind: Inaccuracy['kind'],
  message: (inaccuracy: Inaccuracy) => string,
): readonly Hit[] {
  const seen = new Set<number>();
  return facts.judged.flatMap((judged): Hit[] => {
    const verdict: AttributionVerdict = judged.attribution;
    if (verdict.kind !== 'agrees') return [];
    const place = judged.evidence[verdict.passage];
    if (!place) return [];
    return verdict.inaccuracies
      .filter((inaccuracy) => inaccuracy.kind === kind && !seen.has(inaccuracy.span.start))
      .map((inaccuracy) => {
        seen.add(inaccuracy.span.start);
        return {
          message: `${message(inaccuracy)} (${placeName(facts, place)})`,
          span: rawSpan(facts, inaccuracy.span),
          quotation: judged.index,
          related: [related(place.source, verdict.source.mention.span, facts.say('related.speaker'))],
          fixes: () => listed(mendInaccuracy(facts, inaccuracy)),
        };
      });
  });
}
