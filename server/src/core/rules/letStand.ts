import type { Fix } from '../drafting/fix.ts';
import type { Judged, RuleFacts } from '../judging/facts.ts';
import { directiveText } from '../markup/directives.ts';
import type { Edit } from '../markup/markup.ts';
import type { Directive } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Severity } from './finding.ts';
import { dayOf } from './signedOff.ts';

/** A finding of any rule, of one that is switched off too. */
export type Raised = Omit<Finding, 'severity'> & { readonly severity: Severity | 'off' };

/**
 * Applies the draft's `stet` comments, and what the record allows without one. A comment on a quotation's own line is for the nearest finding before
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
    const reason = reasons.get(i) ?? allowedOnce(facts, finding);
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
  while (start > 0 && !isBreak(raw.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < raw.length && !isBreak(raw.charCodeAt(end))) end++;
  return { start, end };
}

const isBreak = (unit: number): boolean => unit === 10 || unit === 13;

const lineBreakAt = (raw: string, at: number): number => (raw.startsWith('\r\n', at) ? 2 : 1);

/** Who allowed a finding without a comment, in the place of a reason. */
function allowedOnce({ verified, say }: RuleFacts, { quotation, rule }: Raised): string | undefined {
  const allowance = quotation === null ? undefined : verified.allowed[quotation]?.get(rule);
  return allowance && say('allowed.by', { by: allowance.by, day: dayOf(allowance) });
}

/** The action that lets a finding stand: a comment behind its sentence, with the reason left to the writer. */
export function letStandFix(facts: RuleFacts, finding: Raised): Fix {
  const placeholder = 'reason';
  return {
    title: facts.say('fix.allow', { rule: finding.rule }),
    edits: [letStandEdit(facts, finding, placeholder)],
    safe: false,
    preferred: false,
    placeholder,
    allows: true,
  };
}

/** The comment that lets a finding stand, for a reason. */
export function letStandEdit(facts: RuleFacts, finding: Raised, reason: string): Edit {
  const at = behindSentence(facts, finding) ?? reach(facts, finding).end;
  return facts.markup.write.comment(directiveText(finding.rule, reason.replace(/\s+/g, ' ').trim()), facts.raw, at);
}

/** A sentence that surely ends: behind a word of letters or a mark, not an abbreviation, before a capital, an opening mark or the line's end. */
const sentenceEnd = /(?:\p{Ll}{3}|[\p{N}%)\]”"’»])[.!?…]["”’»)\]]*(?=[ \t]+[\p{Lu}“"«„]|[ \t]*(?:[\r\n]|$))/u;

/**
 * Behind the sentence that a finding's quotation stands in, on the same line, where no other quotation comes before that: the
 * comment would be taken for its own.
 */
function behindSentence(facts: RuleFacts, finding: Raised): number | null {
  const { end } = reach(facts, finding);
  if (finding.quotation === null || /[.!?…]["”’»]*$/u.test(facts.raw.slice(Math.max(0, end - 4), end))) return null;
  const found = sentenceEnd.exec(facts.raw.slice(end, lineOf(facts.raw, end).end));
  if (found === null) return null;
  const to = end + found.index + found[0].length;
  const isTaken =
    (nextQuotation(facts, finding.quotation, end) ?? to) < to ||
    facts.reading.prose.directives.some(({ raw }) => end < raw.start && raw.start < to);
  return isTaken ? null : to;
}

/** Where the first quotation begins that stands behind `end`, after the one with this number; they are in the order of the draft. */
function nextQuotation({ judged, reading }: RuleFacts, number: number, end: number): number | null {
  for (let i = number + 1; i < judged.length; i++) {
    const { start } = reading.prose.map.toRaw((judged[i] as Judged).quotation.span);
    if (start > end) return start;
  }
  return null;
}
