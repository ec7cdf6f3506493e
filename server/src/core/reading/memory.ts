import type { Span } from '../text/span.ts';
import type { Frame } from './cues/frame.ts';
import type { QuoteTraits } from './speakers/quoteTraits.ts';
import type { Token } from './syntax/tokens.ts';

/** The tokens and frames of one stretch, as they stood where it was read last. */
export interface Parsed {
  /** Tells stretches of other words apart; equal for equal words, wherever they stand. */
  readonly id: number;
  /** Where its text began in the prose. */
  readonly start: number;
  /** The quotations in it, in order. */
  readonly quotes: readonly number[];
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
}

/** A decision without places: the candidate is the frame with this number of the stretch so many blocks away. */
export interface Decided {
  readonly candidate: { readonly blocks: number; readonly frame: number; readonly carried: boolean } | null;
  readonly confidence: number;
  readonly speech: number;
  readonly traits: QuoteTraits;
}

/**
 * What was read of a document's last text, by content: stretches by their words, decisions by everything they rest on. Handed
 * from one text of a draft to the next, so that typing reads one paragraph and not the whole. Holds what the last text had.
 */
export interface ReadingMemory {
  parsed: Map<string, Parsed>;
  decided: Map<string, Decided>;
  nextId: number;
}

export const noReading = (): ReadingMemory => ({ parsed: new Map(), decided: new Map(), nextId: 0 });

/** What was parsed before as it stands now: `by` units further on, its quotations numbered anew. The same when nothing moved. */
export function movedTo(known: Parsed, start: number, quotes: readonly number[]): Parsed {
  const by = start - known.start;
  if (by === 0 && quotes.every((quote, i) => quote === known.quotes[i])) return known;
  const numbers = new Map(known.quotes.map((quote, i) => [quote, quotes[i] as number] as const));
  // Written out: a draft has ten thousand tokens, and a spread takes three times as long.
  const tokens = known.tokens.map(
    ({ start: from, end, kind, text, lower, cap, word, classes, verb, quote, sentence }) => ({
      start: from + by,
      end: end + by,
      kind,
      text,
      lower,
      cap,
      word,
      classes,
      verb,
      quote: quote < 0 ? quote : (numbers.get(quote) ?? -1),
      sentence,
    }),
  );
  return {
    id: known.id,
    start,
    quotes,
    tokens,
    frames: by === 0 ? known.frames : known.frames.map((one) => moved(one, by)),
  };
}

const movedSpan = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

function moved(frame: Frame, by: number): Frame {
  const { phrase } = frame;
  // A frame of its own, for two stretches with the same words: a speaker is carried on by frame.
  return { ...frame, phrase: { ...phrase, roles: phrase.roles.map((role) => movedSpan(role, by)) } };
}
