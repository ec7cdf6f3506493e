import type { JudgedDraft } from './judging/facts.ts';
import type { Finding } from './rules/finding.ts';
import { sliceOf } from './text/span.ts';
import { sha256 } from './verification/sha256.ts';

/**
 * The findings of one draft that are known from before: how often each fingerprint stands in it. A fingerprint is of the rule
 * and the words it is about, so that edits elsewhere change none.
 */
export type KnownFindings = ReadonlyMap<string, number>;

type Facts = Pick<JudgedDraft, 'raw' | 'judged' | 'reading'>;

/** The words a finding is about: its quotation's, else those it stands on. */
function fingerprint(finding: Finding, { raw, judged, reading }: Facts): string {
  const quotation = judged[finding.quotation ?? -1]?.quotation;
  const words = sliceOf(raw, quotation === undefined ? finding.span : reading.prose.map.toRaw(quotation.span));
  return sha256(`${finding.rule}\n${words.replace(/\s+/g, ' ').trim()}`).slice(0, 24);
}

/** What is to be known of these findings from now on; what is let stand needs no knowing. */
export function fingerprints(facts: Facts, findings: readonly Finding[]): KnownFindings {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.stet !== null) continue;
    const print = fingerprint(finding, facts);
    counts.set(print, (counts.get(print) ?? 0) + 1);
  }
  return counts;
}

/** Findings apart: those that are new and those that are known, which are the first ones of each fingerprint. */
export function withoutKnown(
  facts: Facts,
  findings: readonly Finding[],
  known: KnownFindings | undefined,
): { readonly fresh: readonly Finding[]; readonly known: readonly Finding[] } {
  if (known === undefined || known.size === 0) return { fresh: findings, known: [] };
  const left = new Map(known);
  const before = new Set<Finding>();
  for (const finding of findings) {
    if (finding.stet !== null) continue;
    const print = fingerprint(finding, facts);
    const count = left.get(print) ?? 0;
    left.set(print, count - 1);
    if (count > 0) before.add(finding);
  }
  return { fresh: findings.filter((one) => !before.has(one)), known: [...before] };
}
