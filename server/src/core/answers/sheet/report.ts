import { type Judged, passagesOf, sourceOf } from '../../judging/facts.ts';
import type { Source } from '../../library/source.ts';
import type { Passage } from '../../lookup/passage.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { sliceOf } from '../../text/span.ts';
import { attributionOf } from '../../verdict/attribution/voices.ts';
import { placeLabel } from '../../verdict/citation/place.ts';
import type { AttributionVerdict, Speaker } from '../../verdict/verdict.ts';
import type { CheckedAttribution, CheckedQuotation, CheckedSource } from './checked.ts';

/** One judged quotation in raw offsets and plain values: what a report says of it. */
export function checkedQuotation(facts: DraftFacts, judged: Judged): CheckedQuotation {
  const span = facts.reading.prose.map.toRaw(judged.quotation.span);
  const { citation } = judged;
  return {
    span,
    text: sliceOf(facts.raw, span),
    wording: judged.wording.kind,
    state: facts.states[judged.index] ?? 'unchecked',
    source: checkedSource(facts, judged),
    attribution: checkedAttribution(facts, judged),
    citation:
      citation.kind === 'none'
        ? null
        : {
            text: citation.cited.citation.text,
            key: citation.cited.citation.key,
            locator: citation.cited.citation.locator,
          },
  };
}

/** The passage that a quotation is reported to stand at, with its source; null when it was not found. */
export function checkedPassage(
  facts: DraftFacts,
  { wording, attribution }: Judged,
): { readonly source: Source; readonly passage: Passage } | null {
  const chosen = 'passage' in attribution ? attribution.passage : 0;
  const passage = passagesOf(wording)[chosen];
  const source = passage && sourceOf(facts, passage);
  return source ? { source, passage } : null;
}

function checkedSource(facts: DraftFacts, judged: Judged): CheckedSource | null {
  const found = checkedPassage(facts, judged);
  if (found === null) return null;
  const { source, passage } = found;
  const { prose } = source.reading;
  const span = prose.map.toRaw(passage.span);
  return {
    id: source.key,
    path: source.path,
    span,
    text: sliceOf(source.raw, span),
    locator: placeLabel(passage.span, prose),
  };
}

function checkedAttribution(facts: DraftFacts, { attribution, quotation }: Judged): CheckedAttribution {
  const claimed = attributionOf(quotation, facts.reading);
  const draftText = claimed ? { text: claimed.speaker.text, name: null } : null;
  return {
    verdict: verdictWord(attribution),
    draft:
      'draft' in attribution && attribution.draft
        ? { text: attribution.draft.mention.text, name: attribution.draft.name }
        : draftText,
    source: 'source' in attribution && attribution.source ? sourceSpeaker(attribution.source) : null,
  };
}

const sourceSpeaker = (speaker: Speaker): NonNullable<CheckedAttribution['source']> => ({
  text: speaker.mention.text,
  name: speaker.name,
  role: speaker.roles[0] ?? null,
});

function verdictWord(verdict: AttributionVerdict): CheckedAttribution['verdict'] {
  if (verdict.kind === 'narration') return 'differs';
  if (verdict.kind === 'authored') return 'agrees';
  return verdict.kind;
}
