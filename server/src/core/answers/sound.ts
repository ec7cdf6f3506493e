import type { DraftFacts, Judged } from '../rules/facts.ts';
import type { Finding } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** A finding that asks something of the writer: hints do not, nor what was let stand. */
export const isOpen = (finding: Finding): boolean => finding.stet === null && finding.severity !== 'hint';

/** The quotations of which nothing is to be said, by their index. */
export function unquestioned({ judged }: DraftFacts, findings: readonly Finding[]): readonly Judged[] {
  const questioned = new Set(findings.filter(isOpen).map(({ quotation }) => quotation));
  return judged.filter(({ index }) => !questioned.has(index));
}

/**
 * Raw spans of the quotations whose words are the source's, alterations marked, and whose speaker is the source's; and of the
 * others.
 */
export function verifiedIn(
  facts: DraftFacts,
  findings: readonly Finding[],
): { readonly verified: readonly Span[]; readonly others: readonly Span[] } {
  const verified = unquestioned(facts, findings).filter(({ wording, attribution }) => {
    return (wording.kind === 'verbatim' || wording.kind === 'edited') && attribution.kind === 'agrees';
  });
  const spanOf = ({ quotation }: Judged): Span => facts.reading.prose.map.toRaw(quotation.span);
  const others = facts.judged.filter((judged) => !verified.includes(judged));
  return { verified: verified.map(spanOf), others: others.map(spanOf) };
}
