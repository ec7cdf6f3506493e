import { noFixes } from '../drafting/fix.ts';
import type { JudgedDraft, RuleFacts } from '../judging/facts.ts';
import type { Directive } from '../prose/prose.ts';
import type { Settings } from '../settings.ts';
import { styleOf } from '../style/style.ts';
import { once } from '../text/once.ts';
import type { Finding, Severity } from './finding.ts';
import { type RuleId, ruleIds } from './ids.ts';
import { letStand, letStandFix, type Raised } from './letStand.ts';
import { isTagged, rules } from './rules.ts';
import { type QuotationState, stateOf } from './states.ts';
import { unusedStetHit } from './unusedStet.ts';

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
    findings: facts.markup.editable ? all : all.map((one) => ({ ...one, fixes: noFixes })),
    states: statesOf(facts, isSignedOff, findings),
  };
}

function unusedStets(facts: RuleFacts, unused: readonly Directive[]): readonly Finding[] {
  const severity = severityOf(facts.settings, 'unused-stet');
  if (severity === 'off') return [];
  return unused.map((comment) => ({ ...unusedStetHit(facts.say, comment), rule: 'unused-stet', severity, stet: null }));
}

/** What a rule says, also where it is switched off: that a quotation is faulty does not depend on who wants to hear it. */
function raise(facts: RuleFacts, id: RuleId): Raised[] {
  const severity = severityOf(facts.settings, id);
  return rules[id].check(facts).map(({ atMost, ...hit }) => {
    const finding: Raised = { ...hit, rule: id, severity: milder(severity, atMost), stet: null };
    if (severity === 'off') return finding;
    return { ...finding, fixes: once(() => [...finding.fixes(), letStandFix(facts, finding)]) };
  });
}

const fromWorst = ['error', 'warning', 'information', 'hint', 'off'] as const;

const milder = (a: Severity | 'off', b: Severity | undefined): Severity | 'off' =>
  b !== undefined && fromWorst.indexOf(b) > fromWorst.indexOf(a) ? b : a;

/** How much a rule weighs by these settings. */
export function severityOf(settings: Settings, id: RuleId): Severity | 'off' {
  return settings.rules[id] ?? styleOf(settings).severities[id] ?? rules[id].severity;
}

/**
 * The states of a draft's quotations, in their order; `raised` is what the rules say, those switched off too. A quotation is let
 * stand with each of its faults.
 */
function statesOf(
  { judged }: Pick<JudgedDraft, 'judged'>,
  isSignedOff: (index: number) => boolean,
  raised: readonly Raised[],
): readonly QuotationState[] {
  const open = new Set<number | null>();
  const allowed = new Set<number | null>();
  for (const { rule, quotation, stet } of raised)
    if (isTagged(rule, 'fault')) (stet === null ? open : allowed).add(quotation);
  return judged.map((one) => {
    if (isSignedOff(one.index)) return 'signed-off';
    const state = stateOf(one);
    const faulty = state === 'faulty' || state === 'not-found';
    return faulty && allowed.has(one.index) && !open.has(one.index) ? 'let-stand' : state;
  });
}

const byPlace = (a: Pick<Finding, 'span'>, b: Pick<Finding, 'span'>): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;
