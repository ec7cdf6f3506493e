import type { DraftFacts } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import { type RuleId, ruleIds } from './ids.ts';
import { letStand, letStandFix } from './letStand.ts';
import { rules } from './rules.ts';

/** Every finding of a draft, in order of place; those the writer lets stand carry their reason. */
export function findingsOf(facts: DraftFacts): readonly Finding[] {
  const raised = ruleIds.flatMap((id) => raise(facts, id));
  const { findings, unused } = letStand(facts, raised.sort(byPlace));
  const idle = severityOf(facts, 'unused-stet');
  const hints: readonly Finding[] =
    idle === 'off'
      ? []
      : unused.map((comment) => ({
          rule: 'unused-stet',
          severity: idle,
          message:
            comment.rule === null
              ? 'This stet lets nothing stand'
              : `This stet lets nothing stand: no finding of ${comment.rule} here`,
          span: comment.raw,
          quotation: null,
          related: [],
          fixes: [
            {
              title: 'Remove the stet comment',
              edits: [{ span: comment.raw, newText: '' }],
              safe: false,
              preferred: true,
            },
          ],
          stet: null,
        }));
  return [...findings, ...hints].sort(byPlace);
}

function raise(facts: DraftFacts, id: RuleId): Finding[] {
  const severity = severityOf(facts, id);
  if (severity === 'off') return [];
  return rules[id].check(facts).map((hit) => {
    const finding: Finding = { ...hit, rule: id, severity, stet: null };
    return { ...finding, fixes: [...finding.fixes, letStandFix(facts, finding)] };
  });
}

function severityOf(facts: DraftFacts, id: RuleId): Severity | 'off' {
  const { rules: chosen, profile } = facts.settings;
  return chosen[id] ?? rules[id].severityIn?.[profile] ?? rules[id].severity;
}

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end;
