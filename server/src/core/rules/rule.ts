import type { Fix } from '../drafting/fix.ts';
import type { RuleFacts } from '../judging/facts.ts';
import type { Source } from '../library/source.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Related, Severity } from './finding.ts';
import type { RuleId } from './ids.ts';
import type { QuotationState } from './states.ts';

/**
 * And with what the rules make of it: what answers are made of. What is costly is made when it is first asked for: a completion
 * while typing judges nothing.
 */
export interface DraftFacts extends RuleFacts {
  /** What the check comes to for each quotation. */
  readonly states: readonly QuotationState[];
  readonly findings: readonly Finding[];
  /** What the baseline knows from before: it is not reported. */
  readonly known: readonly Finding[];
}

/** What a rule says: a finding before its severity and before any `stet`. `span` counts in the raw draft. */
export interface Hit {
  readonly message: string;
  readonly span: Span;
  readonly quotation: number | null;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
  /** It weighs no more than this, whatever the settings say. */
  readonly atMost?: Severity;
}

/** What a rule speaks of: the quoted words, who says them, where they are said to stand, a source, a comment of the draft. */
export type About = 'wording' | 'attribution' | 'citation' | 'source' | 'comment';

/** `fault`: it says that a quotation is faulty. `unnecessary`: what it underlines does nothing and may go. */
export type RuleTag = 'fault' | 'unnecessary';

/** Every list of rules is made from what the rules say of themselves here. */
export interface Rule {
  readonly id: RuleId;
  readonly about: About;
  readonly tags?: readonly RuleTag[];
  /** Its severity unless the settings or a style say otherwise. */
  readonly severity: Severity | 'off';
  /** One line for settings, documentation and reports. */
  readonly summary: string;
  check(facts: RuleFacts): readonly Hit[];
}

/** The passage in its file, to be shown beside a finding. */
export function related(source: Source, s: Span, message: string): Related {
  return { path: source.path, span: source.reading.prose.map.toRaw(s), message };
}
