import type { Judged } from '../../judging/facts.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { sliceOf } from '../../text/span.ts';
import { attributionOf } from '../../verdict/attribution/voices.ts';
import type { Evidence } from '../../verdict/evidence.ts';
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
    source: checkedSource(judged),
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

/** What a quotation is reported to stand by: its verdict's passage; null when it was not found. */
export const decidingEvidence = ({ evidence, attribution }: Judged): Evidence | null =>
  evidence['passage' in attribution ? attribution.passage : 0] ?? null;

/** The same, and what holds what it lacks. */
export function chosenEvidence(judged: Judged): readonly Evidence[] {
  const chosen = decidingEvidence(judged);
  return chosen === null ? [] : [chosen, ...chosen.rest];
}

function checkedSource(judged: Judged): CheckedSource | null {
  const found = decidingEvidence(judged);
  if (found === null) return null;
  const { source, passage, place } = found;
  const span = source.reading.prose.map.toRaw(passage.span);
  const { key, path, archived } = source;
  return { id: key, path, span, text: sliceOf(source.raw, span), locator: place, ...(archived && { archived }) };
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
