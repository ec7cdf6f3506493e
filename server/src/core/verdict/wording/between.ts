import type { Step } from '../../lookup/passage.ts';
import { mayBeShort } from '../../text/houseStyle.ts';
import type { Span } from '../../text/span.ts';
import { addDifference, addRestyled, type Discrepancies, type Pair } from './discrepancies.ts';
import { betweenOf, callouts, takesPoint } from './marksBetween.ts';
import { sameSpeaker, standingAt } from './utterances.ts';

/**
 * Compares what stands between two neighbouring words. A sentence's end that came or went is a change; the source's
 * own dots that went are an omission; other punctuation is noted as permitted. `open` are the steps between the two.
 */
export function compareBetween(
  found: Discrepancies,
  last: Pair,
  pair: Pair,
  open: readonly Step[],
  cleaned: boolean,
): void {
  const { query, text, permitted } = found;
  const draftGap = { start: last.draft.end, end: pair.draft.start };
  const sourceGap = { start: last.source.end, end: pair.source.start };
  const mine = query.text.slice(draftGap.start, draftGap.end);
  const theirs = text.slice(sourceGap.start, sourceGap.end);
  if (open.length > 0 || mine.replace(callouts, '') === theirs.replace(callouts, '')) return;
  const newPart = query.parts.some((part) => part.start > draftGap.start && part.start <= draftGap.end);
  // The next paragraph of one quotation, or what follows “he said”, is the same speaker's; a block quotation may be a dialogue.
  const goesOn = newPart ? reopens.test(mine) : !/[\n—–-]/.test(mine);
  if (goesOn && changesMouth(found, last, pair)) {
    found.spliced = true;
    addDifference(found, 'missing', { start: draftGap.end, end: draftGap.end }, tight(text, sourceGap), false);
    return;
  }
  const [a, b] = [betweenOf(mine), betweenOf(theirs)];
  const sameSpeech = (): boolean =>
    standingAt(found.view, last.source.end - 1).quotation === standingAt(found.view, pair.source.start).quotation;
  if (b.dots && !a.dots && !cleaned) {
    addDifference(found, 'ellipsis', tight(query.text, draftGap), tight(text, sourceGap), false);
    return;
  }
  const word = query.text.slice(last.draft.start, last.draft.end);
  const source = text.slice(last.source.start, last.source.end);
  // A lone point that an abbreviation may carry: "Mr." beside "Mr".
  const next = query.text.slice(pair.draft.start, pair.draft.end);
  const nextThere = text.slice(pair.source.start, pair.source.end);
  const { language } = found.context;
  const abbreviated =
    a.stops + b.stops === '.' &&
    (takesPoint(word, language) ||
      takesPoint(source, language) ||
      mayBeShort(word, next) ||
      mayBeShort(source, nextThere));
  const paragraph = newPart || a.paragraph || b.paragraph;
  if (a.stop !== b.stop && !paragraph && !a.dots && !b.dots && !abbreviated && sameSpeech()) {
    const withWords = (a: Span, b: Span): Span => ({ start: a.start, end: b.end });
    const [draft, stretch] = [withWords(last.draft, pair.draft), withWords(last.source, pair.source)];
    if ((a.stop ? b : a).minor !== '' || language.editing.joinsClauses.test(next))
      addRestyled(found, 'punctuation', draft, stretch);
    else addDifference(found, 'punctuation', draft, stretch, false);
    return;
  }
  if (a.minor !== b.minor || (a.stops !== b.stops && !abbreviated)) permitted.add('punctuation');
  else if (mine.replace(/\s+/g, ' ') !== theirs.replace(/\s+/g, ' ')) permitted.add('typography');
}

const reopens = /["“„«»‘'‚‹›「『]\s*$/;

/** `STRAND: It was out. MOSS: Somebody did it.`: nothing but a label between the words of two people. */
function changesMouth({ view }: Discrepancies, last: Pair, pair: Pair): boolean {
  const [from, to] = [standingAt(view, last.source.end - 1).quotation, standingAt(view, pair.source.start).quotation];
  if (from === null || to === null || from === to) return false;
  const turns = [from, to].every((at) => view.quotations[at]?.form === 'turn');
  return turns && sameSpeaker(view, from, to) === false;
}

/** A stretch without the blanks at its ends; empty where its first word ends when it is all blanks. */
function tight(text: string, stretch: Span): Span {
  const slice = text.slice(stretch.start, stretch.end);
  const inner = slice.trim();
  if (inner === '') return { start: stretch.start, end: stretch.start };
  const start = stretch.start + slice.indexOf(inner);
  return { start, end: start + inner.length };
}
