import { shown } from '../drafting/fix.ts';
import { bracketChanges, markOmissions, restoreFixes } from '../drafting/wording.ts';
import { type Judged, placeName, type RuleFacts, rawSpan } from '../judging/facts.ts';
import { type Span, textBefore } from '../text/span.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { Difference, Wording } from '../verdict/verdict.ts';
import { type Hit, related } from './rule.ts';

/** No word is longer. */
const mostOfWord = 80;

type Altered = Extract<Wording, { kind: 'altered' }>;

export interface Case {
  readonly judged: Judged;
  readonly wording: Altered;
  readonly evidence: Evidence;
  /** The difference that the finding stands at. */
  readonly first: Difference;
}

/** Every quotation with this fault, with the source that shows it. */
export function casesOf(facts: RuleFacts, fault: Altered['fault']): readonly Case[] {
  return facts.judged.flatMap((judged) => {
    const { wording } = judged;
    if (wording.kind !== 'altered' || wording.fault !== fault) return [];
    const [evidence] = judged.evidence;
    const first =
      wording.differences.find((difference) => fault !== 'reversed' || difference.reverses) ?? wording.differences[0];
    return evidence && first ? [{ judged, wording, evidence, first }] : [];
  });
}

/** The finding of a case: at its difference, with the passage and the fixes that fit. */
export function wordingHit(facts: RuleFacts, found: Case, message: string): Hit {
  const { judged, wording, evidence, first } = found;
  const { passage, source } = evidence;
  const others = wording.differences.length - 1;
  const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'difference' : 'differences'}`;
  const { differences } = wording;
  const { quotation } = judged;
  const fixes = [
    ...restoreFixes(facts, quotation, differences, passage),
    markOmissions(facts, quotation, differences, passage.source),
    bracketChanges(facts, quotation, differences, passage.source),
  ].filter((fix) => fix !== null);
  return {
    message: `${judged.secondhand ? `Quoted second-hand in the source, so not conclusive: ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message} (${placeName(facts, evidence)})${more}`,
    span: rawSpan(facts, visible(facts, judged, first)),
    quotation: judged.index,
    related: [related(source, passage.span, 'The source’s words')],
    fixes,
    ...(judged.secondhand && { atMost: 'information' as const }),
  };
}

/**
 * What to underline: the draft's own words where they differ. Where words are missing, the word they belong
 * before if that turns the meaning, else the words on both sides of the gap.
 */
function visible(facts: RuleFacts, judged: Judged, difference: Difference): Span {
  const { text } = facts.reading.prose;
  const { inner, span } = judged.quotation;
  const { start, end } = difference.draft;
  if (
    /[\p{L}\p{N}]/u.test(text.slice(start, end)) ||
    (difference.kind === 'ellipsis' && text.slice(start, end).trim() !== '')
  )
    return difference.draft;
  const behind = /^[^\p{L}\p{N}]*[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'-]*[\p{L}\p{N}])?/u.exec(text.slice(end, inner.end));
  const before = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'-]*[\p{L}\p{N}])?[^\p{L}\p{N}]*$/u.exec(
    textBefore(text, start, mostOfWord, inner.start),
  );
  const next = { start: end + (behind ? behind[0].search(/[\p{L}\p{N}]/u) : 0), end: end + (behind?.[0].length ?? 0) };
  if (difference.reverses && behind) return next;
  const around = { start: start - (before?.[0].length ?? 0), end: next.end };
  return around.end > around.start ? around : span;
}

/** What the difference is, in an editor's words, without its place. */
export function describe(difference: Difference): string {
  const { draftText, sourceText } = difference;
  switch (difference.kind) {
    case 'added':
      return `${shown(draftText)} is not in the source`;
    case 'missing':
      return `The source has ${shown(sourceText)} here`;
    case 'moved':
      return sourceText === ''
        ? `${shown(draftText)} comes elsewhere in the source`
        : `The source has these words in another order: ${shown(sourceText)}`;
    case 'capitals':
      // Capitals throughout, or the first letter alone where a style counts it.
      return draftText.length > 1 && draftText === draftText.toUpperCase()
        ? `${shown(draftText)} is not in capitals in the source`
        : `The source has ${shown(sourceText)}, not ${shown(draftText)}`;
    case 'punctuation':
      return sourceText === ''
        ? `The source’s sentence does not end at ${shown(draftText)}`
        : `The source has ${shown(sourceText)}, not ${shown(draftText)}`;
    case 'bracket':
      return sourceText === ''
        ? `The bracketed ${shown(draftText)} is not in the source`
        : `The bracketed ${shown(draftText)} replaces ${shown(sourceText)}`;
    case 'ellipsis':
      return `The ellipsis leaves out ${shown(sourceText)}`;
    default:
      return `The source has ${shown(sourceText)}, not ${shown(draftText)}`;
  }
}
