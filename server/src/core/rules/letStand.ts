import type { Fix } from '../drafting/fix.ts';
import type { RuleFacts } from '../judging/facts.ts';
import { directiveText } from '../markup/directives.ts';
import type { Directive } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';

/** A finding of any rule, of one that is switched off too. */
export type Raised = Omit<Finding, 'severity'> & { readonly severity: Severity | 'off' };

/**
 * Applies the draft's `stet` comments. A comment on a quotation's own line is for the nearest finding before
 * it, else the next on that line; one alone on its line is for the line below, or for the block below where its markup lets
 * comments stand between blocks only. Returns the findings with
 * their reasons, and the comments that let nothing stand.
 */
export function letStand(
  facts: RuleFacts,
  findings: readonly Raised[],
): { readonly findings: readonly Raised[]; readonly unused: readonly Directive[] } {
  const reasons = new Map<number, string>();
  const unused: Directive[] = [];
  for (const comment of facts.reading.prose.directives) {
    const covered = coveredBy(comment, facts, findings);
    if (covered.length === 0) unused.push(comment);
    for (const i of covered) if (!reasons.has(i)) reasons.set(i, comment.reason);
  }
  const judged = findings.map((finding, i) => {
    const reason = reasons.get(i);
    return reason === undefined ? finding : { ...finding, stet: { reason } };
  });
  return { findings: judged, unused };
}

function coveredBy(comment: Directive, facts: RuleFacts, findings: readonly Raised[]): readonly number[] {
  const fitting = findings.flatMap((finding, i) => (comment.rule === null || comment.rule === finding.rule ? [i] : []));
  if (comment.scope === 'file') return fitting;
  const { below: block } = comment;
  if (block) return fitting.filter((i) => crosses(reach(facts, findings[i] as Raised), block));
  const line = lineOf(facts.raw, comment.raw.start);
  const alone =
    facts.raw.slice(line.start, comment.raw.start).trim() === '' &&
    facts.raw.slice(comment.raw.end, line.end).trim() === '';
  if (alone) {
    const below = lineOf(facts.raw, Math.min(facts.raw.length, line.end + lineBreakAt(facts.raw, line.end)));
    return fitting.filter((i) => crosses(reach(facts, findings[i] as Raised), below));
  }
  const here = fitting.filter((i) => crosses(reach(facts, findings[i] as Raised), line));
  const before = here.filter((i) => (findings[i] as Raised).span.start < comment.raw.start);
  return nearest(before.length > 0 ? before : here, findings, before.length > 0);
}

/** The findings of the quotation that stands nearest: one comment is for one quotation. */
function nearest(candidates: readonly number[], findings: readonly Raised[], last: boolean): readonly number[] {
  const at = last ? candidates[candidates.length - 1] : candidates[0];
  if (at === undefined) return [];
  const chosen = findings[at] as Raised;
  if (chosen.quotation === null) return [at];
  return candidates.filter((i) => (findings[i] as Raised).quotation === chosen.quotation);
}

/** A finding reaches over its whole quotation: the comment stands behind that, not behind the faulty word. */
function reach(facts: RuleFacts, finding: Raised): Span {
  if (finding.quotation === null) return finding.span;
  const quotation = facts.judged[finding.quotation]?.quotation;
  if (!quotation) return finding.span;
  const whole = facts.reading.prose.map.toRaw(quotation.span);
  return { start: Math.min(whole.start, finding.span.start), end: Math.max(whole.end, finding.span.end) };
}

const crosses = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function lineOf(raw: string, at: number): Span {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(raw[start - 1] as string)) start--;
  let end = at;
  while (end < raw.length && !/[\r\n]/.test(raw[end] as string)) end++;
  return { start, end };
}

const lineBreakAt = (raw: string, at: number): number => (raw.startsWith('\r\n', at) ? 2 : 1);

/** The action that lets a finding stand: a comment behind its quotation, with the reason left to the writer. */
export function letStandFix(facts: RuleFacts, finding: Raised): Fix {
  const at = reach(facts, finding).end;
  const placeholder = 'reason';
  return {
    title: `Allow this ${finding.rule} with a comment…`,
    edits: [facts.markup.write.comment(directiveText(finding.rule, placeholder), facts.raw, at)],
    safe: false,
    preferred: false,
    placeholder,
  };
}
