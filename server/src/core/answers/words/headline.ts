import type { Judged } from '../../judging/facts.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { isTagged } from '../../rules/rules.ts';
import { foundInWords, isWordingFinding } from './inWords.ts';

/** What is said of a quotation first, the same in hover, list and sheet and for models. */
export interface Headline {
  /** As a sentence without its full stop. */
  readonly text: string;
  /** What it says, where a finding does. */
  readonly finding: Finding | null;
  /** What was found of the words, where the finding speaks of something else; else null. */
  readonly found: string | null;
}

const isFault = ({ rule, stet }: Finding): boolean => stet === null && isTagged(rule, 'fault');

/** What is wrong, of its words before all; then what the baseline knows to be; else what was found. `own` are its findings. */
export function headlineOf(facts: DraftFacts, judged: Judged, own: readonly Finding[]): Headline {
  const known = facts.known.filter(({ quotation }) => quotation === judged.index);
  const faults = (all: readonly Finding[]): Finding | undefined =>
    all.find((one) => isFault(one) && isWordingFinding(one)) ?? all.find(isFault);
  const open = faults(own);
  const before = open ? undefined : faults(known);
  const finding = open ?? before ?? own.find(isWordingFinding);
  if (!finding) return { text: foundInWords(facts, judged), finding: null, found: null };
  return {
    text: before ? `${facts.say('hover.baseline')} ${finding.message}` : finding.message,
    finding,
    found: isWordingFinding(finding) ? null : foundInWords(facts, judged),
  };
}
