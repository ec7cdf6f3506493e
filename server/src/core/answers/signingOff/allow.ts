import { fileName } from '../../library/source.ts';
import type { Edit } from '../../markup/markup.ts';
import type { Finding } from '../../rules/finding.ts';
import { letStandEdit } from '../../rules/letStand.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { quoteOf, type SignOff } from '../../verification/record.ts';
import { plainText } from '../../verification/sameWords.ts';
import { sha256 } from '../../verification/sha256.ts';
import { findingsNear } from '../hover/nearest.ts';
import type { Signature } from './signOff.ts';

/** What the record is told: new allowances, or those it lets go. */
export interface Allowing {
  readonly added: readonly SignOff[];
  readonly replaced: readonly SignOff[];
}

/** The finding of a rule at a raw offset, open or allowed, or undefined. */
const findingOf = (facts: DraftFacts, offset: number, rule: string): Finding | undefined =>
  findingsNear(facts, { start: offset, end: offset }).find((finding) => finding.rule === rule);

/** Allows the finding of a rule at a raw offset as its quotation stands, without a comment in the draft; null where there is none. */
export function allowOnce(
  facts: DraftFacts,
  { by, date, note }: Signature,
  offset: number,
  rule: string,
): Allowing | null {
  const index = findingOf(facts, offset, rule)?.quotation ?? null;
  const judged = index === null ? undefined : facts.judged[index];
  if (!judged) return null;
  const quotation = quoteOf(facts.reading.prose.text, judged.quotation.inner);
  const { exact, prefix, suffix } = quotation;
  const told = [fileName(facts.path), ...[exact, prefix, suffix].map(plainText), rule];
  const id = sha256(told.join('\n')).slice(0, 16);
  return { added: [{ id, draft: facts.path, quotation, source: null, by, date, note, allows: rule }], replaced: [] };
}

/** Takes back what was allowed so; null where nothing was. */
export function allowNoMore(facts: DraftFacts, offset: number, rule: string): Allowing | null {
  const index = findingOf(facts, offset, rule)?.quotation ?? null;
  const allowance = index === null ? undefined : facts.verified.allowed[index]?.get(rule);
  return allowance ? { added: [], replaced: [allowance] } : null;
}

/** The comment that lets the finding of a rule at a raw offset stand; null where there is none. */
export function allowWithComment(facts: DraftFacts, offset: number, rule: string, reason: string): Edit | null {
  const finding = findingOf(facts, offset, rule);
  return finding ? letStandEdit(facts, finding, reason) : null;
}

/** Whether a finding may be allowed without a comment: what speaks of a quotation, in a draft with a file. */
export const mayAllowOnce = ({ quotation, stet }: Finding): boolean => quotation !== null && stet === null;

/** Whether a finding was allowed so. */
export const isAllowedOnce = ({ verified }: DraftFacts, { quotation, rule, stet }: Finding): boolean =>
  stet !== null && quotation !== null && verified.allowed[quotation]?.has(rule) === true;
