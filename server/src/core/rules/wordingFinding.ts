import { listed } from '../drafting/fix.ts';
import { bracketChanges, markOmissions, restoreFixes } from '../drafting/wording.ts';
import { type Judged, placeName, type RuleFacts, rawSpan } from '../judging/facts.ts';
import { afterColon, counted, type Say, shown } from '../messages/say.ts';
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
  const { say } = facts;
  const more = others === 0 ? '' : `; ${counted(say, 'difference', others)}`;
  const told = judged.secondhand ? say('found.secondhand', { difference: afterColon(say, message) }) : message;
  const { differences } = wording;
  const { quotation } = judged;
  return {
    message: `${told} (${placeName(facts, evidence)})${more}`,
    span: rawSpan(facts, visible(facts, judged, first)),
    quotation: judged.index,
    related: [related(source, passage.span, say('related.words'))],
    fixes: () => [
      ...restoreFixes(facts, quotation, differences, passage),
      ...listed(markOmissions(facts, quotation, differences, passage.source)),
      ...listed(bracketChanges(facts, quotation, differences, passage.source)),
    ],
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
export function describe(say: Say, { kind, draftText, sourceText }: Difference): string {
  const draft = shown(say, draftText);
  const source = shown(say, sourceText);
  switch (kind) {
    case 'added':
      return say('differs.added', { draft });
    case 'missing':
      return say('differs.missing', { source });
    case 'moved':
      return sourceText === '' ? say('differs.elsewhere', { draft }) : say('differs.order', { source });
    case 'capitals':
      // Capitals throughout, or the first letter alone where a style counts it.
      return draftText.length > 1 && draftText === draftText.toUpperCase()
        ? say('differs.capitals', { draft })
        : say('differs.changed', { source, draft });
    case 'punctuation':
      return sourceText === '' ? say('differs.end', { draft }) : say('differs.changed', { source, draft });
    case 'bracket':
      return sourceText === '' ? say('differs.bracket', { draft }) : say('differs.replaced', { draft, source });
    case 'ellipsis':
      return say('differs.ellipsis', { source });
    default:
      return say('differs.changed', { source, draft });
  }
}
