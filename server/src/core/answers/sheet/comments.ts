import type { DraftComment } from '../../extract/format.ts';
import { placeName } from '../../judging/facts.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { sliceOf } from '../../text/span.ts';
import { decidingEvidence } from './report.ts';

/** Longest words of a source in a comment; more is what its checker opens the source for. */
const longest = 600;

/** Findings as comments at their words: what was found, and the source's words with their place. What is let stand has one already. */
export function commentsOf(facts: DraftFacts, findings: readonly Finding[]): readonly DraftComment[] {
  return findings
    .filter(({ stet }) => stet === null)
    .map((finding) => ({ span: finding.span, lines: linesOf(facts, finding) }));
}

function linesOf(facts: DraftFacts, { message, rule, quotation }: Finding): readonly string[] {
  const said = `${message}.`;
  const judged = quotation === null ? undefined : facts.judged[quotation];
  const found = judged && decidingEvidence(judged);
  if (!found) return [inLine(said), `[${rule}]`];
  const { source, passage } = found;
  const words = inLine(sliceOf(source.reading.prose.text, passage.span));
  const shown = words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words;
  return [inLine(said), `${inLine(placeName(facts, found))}: “${shown}”`, `[${rule}]`];
}

const inLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
