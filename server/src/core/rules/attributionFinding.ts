import { mendInaccuracy } from '../drafting/attribution.ts';
import { type Judged, passagesOf, placeName, type RuleFacts, rawSpan, sourceOf } from '../judging/facts.ts';
import type { Source } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import type { AttributionVerdict, Inaccuracy } from '../verdict/verdict.ts';
import { type Hit, related } from './rule.ts';

/** The passage that a verdict on the speaker rests on. */
export function passageOf(
  facts: RuleFacts,
  judged: Judged,
  index: number,
): { readonly passage: Passage; readonly source: Source } | null {
  const passage = passagesOf(judged.wording)[index];
  const source = passage && sourceOf(facts, passage);
  return passage && source ? { passage, source } : null;
}

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
    const place = passageOf(facts, judged, verdict.passage);
    if (!place) return [];
    return verdict.inaccuracies
      .filter((inaccuracy) => inaccuracy.kind === kind && !seen.has(inaccuracy.span.start))
      .map((inaccuracy) => {
        seen.add(inaccuracy.span.start);
        return {
          message: `${message(inaccuracy)} (${placeName(place.source, place.passage.span)})`,
          span: rawSpan(facts, inaccuracy.span),
          quotation: judged.index,
          related: [related(place.source, verdict.source.mention.span, 'The source’s attribution')],
          fixes: [mendInaccuracy(facts, inaccuracy) ?? []].flat(),
        };
      });
  });
}
