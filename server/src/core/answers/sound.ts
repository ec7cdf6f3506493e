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

/** How much is known for a quotation: somebody signed it off; its words and its speaker are the source's; or neither. */
export type Assurance = 'signed-off' | 'sound' | 'none';

/** Raw spans of all quotations, each with what is known for it. Of the sound ones alterations are marked. */
export function assured(
  facts: DraftFacts,
  findings: readonly Finding[],
): readonly { readonly span: Span; readonly assurance: Assurance }[] {
  const sound = unquestioned(facts, findings).filter(({ wording, attribution }) => {
    return (wording.kind === 'verbatim' || wording.kind === 'edited') && attribution.kind === 'agrees';
  });
  const assuranceOf = (judged: Judged): Assurance => {
    if (facts.verified.verifications[judged.index]?.kind === 'verified') return 'signed-off';
    return sound.includes(judged) ? 'sound' : 'none';
  };
  return facts.judged.map((judged) => ({
    span: facts.reading.prose.map.toRaw(judged.quotation.span),
    assurance: assuranceOf(judged),
  }));
}
