import type { RuleFacts } from '../judging/facts.ts';
import type { Directive } from '../prose/prose.ts';
import type { Finding, Severity } from './finding.ts';
import { type RuleId, ruleIds } from './ids.ts';
import { letStand, letStandFix, type Raised } from './letStand.ts';
import { rules } from './rules.ts';
import { type QuotationState, statesOf } from './states.ts';

/** What the rules make of a draft: its findings in order of place, and what the check comes to for each quotation. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly states: readonly QuotationState[];
}

/** Every finding of a draft, those the writer lets stand with their reason, and the states of its quotations. */
export function outcomeOf(facts: RuleFacts): Outcome {
  const { findings, unused } = letStand(facts, ruleIds.flatMap((id) => raise(facts, id)).sort(byPlace));
  const isSignedOff = (index: number): boolean => facts.verified.verifications[index]?.kind === 'verified';
  const reported = findings.filter((one): one is Finding => one.severity !== 'off');
  const all = [...reported, ...unusedStets(facts, unused)].sort(byPlace);
  return {
    findings: facts.markup.editable ? all : all.map((one) => ({ ...one, fixes: [] })),
    states: statesOf(facts, isSignedOff, findings),
  };
}

function unusedStets(facts: RuleFacts, unused: readonly Directive[]): readonly Finding[] {
  const idle = severityOf(facts, 'unused-stet');
  if (idle === 'off') return [];
  return unused.map((comment) => ({
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
}

/** What a rule says, also where it is switched off: that a quotation is faulty does not depend on who wants to hear it. */
function raise(facts: RuleFacts, id: RuleId): Raised[] {
  const severity = severityOf(facts, id);
  return rules[id].check(facts).map(({ atMost, ...hit }) => {
    const finding: Raised = { ...hit, rule: id, severity: milder(severity, atMost), stet: null };
    return severity === 'off' ? finding : { ...finding, fixes: [...finding.fixes, letStandFix(facts, finding)] };
  });
}

const fromWorst = ['error', 'warning', 'information', 'hint', 'off'] as const;

const milder = (a: Severity | 'off', b: Severity | undefined): Severity | 'off' =>
  b !== undefined && fromWorst.indexOf(b) > fromWorst.indexOf(a) ? b : a;

function severityOf(facts: RuleFacts, id: RuleId): Severity | 'off' {
  const { rules: chosen, profile } = facts.settings;
  return chosen[id] ?? rules[id].severityIn?.[profile] ?? rules[id].severity;
}

const byPlace = (a: Pick<Finding, 'span'>, b: Pick<Finding, 'span'>): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;
