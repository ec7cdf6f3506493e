import { type Source, saidIn } from '../library/source.ts';
import { type Continuation, continuations } from '../lookup/continuations.ts';
import type { DraftFacts } from '../rules/facts.ts';
import { designation } from '../rules/fixes/attribution.ts';
import { bracketed } from '../rules/fixes/citation.ts';
import type { Span } from '../text/span.ts';
import { shownSpoken } from '../text/unspoken.ts';
import { citablePlace, placeLabel } from '../verdict/place.ts';
import { voiceOf } from '../verdict/voices.ts';
import type { Completion } from './answers.ts';
import { escapeMarkdown } from './marked.ts';

/** Closing marks by their opening ones; a straight mark closes itself. */
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '»': '«' };
const mostPassages = 5;
const farthest = 4000;

/** A quotation begun before the cursor and not closed: what was typed of it, and the mark that would close it. */
interface Open {
  readonly typed: string;
  readonly close: string;
}

/** How an open quotation goes on in the library, nearest sources first: to the clause's, the sentence's, the utterance's end. */
export function quotationCompletions(facts: DraftFacts, offset: number): readonly Completion[] {
  const open = openQuotation(facts.raw.slice(Math.max(0, offset - farthest), offset));
  if (!open || facts.library.sources.length === 0) return [];
  const { sources, index } = facts.library;
  const prefer = [...new Set(facts.cited.flatMap((cited) => (cited.source === null ? [] : [cited.source])))];
  const words = open.typed.replace(/[*_]/g, '');
  const found = continuations(words, index, (i) => saidIn(sources[i] as Source), { prefer, limit: mostPassages });
  const replace = { start: offset - open.typed.length, end: offset };
  const seen = new Set<string>();
  return found
    .flatMap((continuation) => offers(facts, continuation, open, replace, facts.raw[offset] === open.close))
    .filter((offer) => !seen.has(offer.newText) && seen.add(offer.newText))
    .map((offer, rank) => ({ ...offer, rank }));
}

/** The last opening mark of the paragraph that no mark closes. Straight marks open and close in turn. */
function openQuotation(before: string): Open | null {
  const paragraph = before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\r\n\r\n')) + 1);
  let at = -1;
  let close = '';
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph[i] as string;
    if (at >= 0 && mark === close) at = -1;
    else if (at < 0 && closing[mark] !== undefined && !/[\p{L}\p{N}]/u.test(paragraph[i - 1] ?? '')) {
      at = i;
      close = closing[mark] as string;
    }
  }
  return at < 0 ? null : { typed: paragraph.slice(at + 1), close };
}

type Offer = Omit<Completion, 'rank'>;

function offers(
  facts: DraftFacts,
  continuation: Continuation,
  open: Open,
  replace: Span,
  closed: boolean,
): readonly Offer[] {
  const source = facts.library.sources[continuation.source];
  if (!source) return [];
  const { text } = source.spoken;
  const speaker = speakerOfWords(continuation, source);
  const detail = [
    speaker,
    source.metadata.publication ?? source.metadata.title,
    placeLabel(continuation.typed, source.reading.prose),
  ];
  const base = {
    kind: 'quotation',
    detail: detail.filter((part) => part !== '').join(' · '),
    filter: open.typed,
    replace,
  } as const;
  const rests = [continuation.clause, continuation.sentence, continuation.utterance].map((s) =>
    restOf(text, continuation, s, open),
  );
  const documentation = escapeMarkdown(shownSpoken(text.slice(continuation.typed.start, continuation.utterance.end)));
  const begun = /[\p{L}\p{N}]+$/u.exec(open.typed)?.[0] ?? '';
  const plain = rests.map((rest) => ({
    ...base,
    label: labelOf(begun + rest),
    documentation,
    newText: open.typed + rest,
  }));
  if (speaker === '' || closed) return plain;
  const sentence = rests[1] as string;
  const cited = citablePlace(continuation.typed, source.reading.prose);
  const cite =
    facts.cited.length > 0
      ? ` [@${bracketed(facts.scope.keys[continuation.source] ?? source.key)}${cited === '' ? '' : `, ${cited}`}]`
      : '';
  const spoken = `${/[?!]$/.test(sentence) ? sentence : `${sentence.replace(/[.,;:]+$/, '')},`}${open.close} ${speaker} said${cite}`;
  return [...plain, { ...base, label: labelOf(begun + spoken), documentation, newText: open.typed + spoken }];
}

/** What is still to be written: the rest of a word begun, then the words as they stand, on one line. */
function restOf(text: string, continuation: Continuation, to: Span, open: Open): string {
  const begun = /[\p{L}\p{N}]+$/u.exec(open.typed)?.[0] ?? '';
  const whole = /[\p{L}\p{N}]+$/u.exec(text.slice(continuation.typed.start, continuation.typed.end))?.[0] ?? '';
  const end = begun === '' || whole.length < begun.length ? '' : whole.slice(begun.length);
  const words = shownSpoken(end + text.slice(to.start, to.end)).replace(/[\s,;:–—-]+$/, '');
  const rest = open.close === '"' ? words.replace(/["“”]/g, "'") : words;
  return /\s$/.test(open.typed) ? rest.trimStart() : rest;
}

const labelOf = (rest: string): string => {
  const line = rest.trim();
  return line.length > 70
    ? `${line.slice(0, 30).replace(/[\ud800-\udbff]$/, '')} … ${line.slice(-36).replace(/^[\udc00-\udfff]/, '')}`
    : line;
};

function speakerOfWords(continuation: Continuation, source: Source): string {
  const voice = voiceOf(continuation.typed, source);
  return voice.kind === 'speech' ? designation(voice.speaker) : '';
}
