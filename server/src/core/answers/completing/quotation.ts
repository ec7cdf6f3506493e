import { designation, goingOn } from '../../drafting/attribution.ts';
import { citationOf } from '../../drafting/citation.ts';
import { type Source, saidIn } from '../../library/source.ts';
import { sourceName } from '../../library/sourceNames.ts';
import { type Continuation, continuations } from '../../lookup/continuations.ts';
import type { Typing } from '../../markup/markup.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { shownSpoken } from '../../text/unspoken.ts';
import { voiceOf } from '../../verdict/attribution/voices.ts';
import { placeLabel } from '../../verdict/citation/place.ts';
import type { Completion } from '../answers.ts';
import { escapeMarkdown } from '../words/marked.ts';

const mostPassages = 5;

/** A quotation begun before the cursor and not closed. */
type Open = Extract<Typing, { readonly kind: 'quotation' }>;

/** How an open quotation goes on in the library, nearest sources first: to the clause's, the sentence's, the utterance's end. */
export function quotationCompletions(facts: DraftFacts, offset: number, open: Open): readonly Completion[] {
  if (facts.library.sources.length === 0) return [];
  const { byId, index } = facts.library;
  const prefer = [...new Set(facts.cited.flatMap((cited) => (cited.source === null ? [] : [cited.source])))];
  const found = continuations(open.typed, index, (id) => saidIn(byId.get(id) as Source), {
    prefer,
    limit: mostPassages,
  });
  const seen = new Set<string>();
  return found
    .flatMap((continuation) => offers(facts, continuation, open, facts.raw.startsWith(open.close, offset)))
    .filter((offer) => !seen.has(offer.newText) && seen.add(offer.newText))
    .map((offer, rank) => ({ ...offer, rank }));
}

type Offer = Omit<Completion, 'rank'>;

function offers(facts: DraftFacts, continuation: Continuation, open: Open, closed: boolean): readonly Offer[] {
  const source = facts.library.byId.get(continuation.source);
  if (!source) return [];
  const { write } = facts.markup;
  const { text } = source.spoken;
  const speaker = speakerOfWords(continuation, source);
  const detail = [speaker, sourceName(source, facts.library), placeLabel(continuation.typed, source.reading.prose)];
  const typed = sliceOf(facts.raw, open.replace);
  const base = {
    kind: 'quotation',
    detail: detail.filter((part) => part !== '').join(' · '),
    filter: typed,
    replace: open.replace,
    documentation: escapeMarkdown(shownSpoken(text.slice(continuation.typed.start, continuation.utterance.end))),
  } as const;
  const begun = /[\p{L}\p{N}]+$/u.exec(open.typed)?.[0] ?? '';
  const rests = [continuation.clause, continuation.sentence, continuation.utterance].map((s) =>
    restOf(text, continuation, s, open),
  );
  const plain = rests.flatMap((rest): readonly Offer[] => {
    const written = write.words(rest);
    return written === null ? [] : [{ ...base, label: labelOf(begun + rest), newText: typed + written }];
  });
  if (speaker === '' || closed) return plain;
  const sentence = rests[1] as string;
  const quoted = /[?!]$/.test(sentence) ? sentence : `${sentence.replace(/[.,;:]+$/, '')},`;
  const [words, who] = [write.words(quoted), write.words(speaker)];
  if (words === null || who === null) return plain;
  const citation = facts.cited.length > 0 ? citationOf(facts, continuation.source, continuation.typed) : null;
  const said = `${words}${open.close} ${goingOn(who)} said${citation?.before ?? ''}${citation?.behind ?? ''}`;
  return [
    ...plain,
    { ...base, label: labelOf(begun + said), newText: typed + said, ...(citation && { also: citation.notes }) },
  ];
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
