import { quotationsAcross, withoutQuotations } from '../../reading/quotations/around.ts';
import type { Attribution, Mention, Quotation, Reading } from '../../reading/reading.ts';
import { sliceOf } from '../../text/span.ts';
import { isRoleWord } from '../identity/roles.ts';

/**
 * Whether somebody else becomes the subject between a speaker and a quotation given to that speaker: "Aldana saw
 * “…”; the councillors see “…”". Then the attribution is a guess, good enough to agree with, not to accuse by.
 */
export function changesSubject(mention: Mention, quotation: Quotation, draft: Reading): boolean {
  if (mention.span.end >= quotation.span.start) return false;
  const gap = withoutQuotations(draft, { start: mention.span.end, end: quotation.span.start });
  const { telling } = draft.readIn;
  if (/\n\s*\n/.test(gap)) return false;
  if (telling.turn.test(gap)) return true;
  return [...gap.matchAll(telling.subject)].some((match) => {
    if (telling.definiteSubject.test(match[1] as string)) return true;
    const words = (match[1] as string).split(/\s+/);
    const head = words[words.length - 1] as string;
    return /^\p{Lu}/u.test(head) || isRoleWord(head, draft.readIn);
  });
}

/**
 * Whether the words that tie a speaker to a quotation say that something was said. "Iraq has not seen such violence
 * “since …”" gives nobody the words; no cue at all (a colon, a label) is a saying. `least` 2 asks for a verb of
 * plain saying, 1 for any that may carry words.
 */
export function isSaying(attribution: Attribution, quotation: Quotation, draft: Reading, least: 1 | 2): boolean {
  const before = draft.prose.text.slice(Math.max(0, quotation.span.start - 3), quotation.span.start);
  if (attribution.cue === null || /:\s*$/.test(before)) return true;
  const { lexicon } = draft.readIn;
  const words = sliceOf(draft.prose.text, attribution.cue)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  const known = words.flatMap((word) => lexicon.verbs.get(word) ?? []);
  return (
    known.length === 0 ||
    known.some((verb) => verb.say >= least) ||
    words.some((word) => lexicon.isIn(word, 'sayNouns'))
  );
}

/** Whether the draft's speaker may only pass the words on: "Brandt quoted the old mayor's commandment". */
export function relays({ cue, speaker }: Attribution, { span }: Quotation, draft: Reading): boolean {
  const { text } = draft.prose;
  const between =
    speaker.span.end < span.start ? text.slice(Math.max(speaker.span.end, span.start - 160), span.start) : '';
  const words = `${between} ${cue === null ? '' : sliceOf(text, cue)}`.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => draft.readIn.lexicon.isIn(draft.readIn.lexicon.verbs.get(word)?.base ?? '', 'relaying'));
}

/** Whether a speaker behind a quotation has another one nearer: “…” – “…,” says Aldana. */
export function speaksAnother(mention: Mention, quotation: Quotation, draft: Reading): boolean {
  if (mention.span.start < quotation.span.end) return false;
  return quotationsAcross(draft, { start: quotation.span.end, end: mention.span.start }).some(
    ({ parent, continues, span }) => parent === null && continues === null && span.start >= quotation.span.end,
  );
}
