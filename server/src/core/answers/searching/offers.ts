import { addCitation } from '../../drafting/citation.ts';
import type { Fix } from '../../drafting/fix.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

/**
 * What may be done at a place where nothing is wrong: a citation for a found quotation that has none, in a draft that
 * cites. Raw offsets; where `missing-citation` says it, its own fix does.
 */
export function offersAt(facts: DraftFacts, at: Span): readonly Fix[] {
  if (!facts.markup.editable) return [];
  if (facts.cited.length === 0 && facts.scope.references.size === 0) return [];
  const { map } = facts.reading.prose;
  return facts.judged.flatMap((judged) => {
    const span = map.toRaw(judged.quotation.span);
    const [found] = judged.evidence;
    if (!found || judged.citation.kind !== 'none' || span.start > at.end || at.start > span.end) return [];
    if (facts.findings.some(({ rule, quotation }) => rule === 'missing-citation' && quotation === judged.index))
      return [];
    const fix = addCitation(facts, judged, found);
    return fix === null ? [] : [fix];
  });
}
