import type { Language } from '../../language/language.ts';
import { countWords } from '../../text/scripts.ts';
import { type Span, textFrom } from '../../text/span.ts';
import type { Unspoken } from '../../text/unspoken.ts';

/** A turn of somebody: who speaks, by a label or a heading, and the words. */
export interface Turn {
  /** Where the speaker is named; null where nobody is. */
  readonly label: Span | null;
  /** The name there without title, time and what stands in brackets: "MS. OKAFOR (laughing)" → "OKAFOR"; empty for none. */
  readonly name: string;
  /** The words, a stretch a paragraph at most, without what others call in between. */
  readonly parts: readonly Span[];
  /** A call of the audience within somebody's turn. */
  readonly aside?: boolean;
  /** A scene begins before it. */
  readonly apart?: boolean;
}

/** What a document of turns is. */
export type TurnKind = 'transcript' | 'speech' | 'play';

/** Who speaks in turns by the document's own word. */
export interface Turns {
  /** Null where nobody speaks in turns: there are none then. */
  readonly kind: TurnKind | null;
  readonly turns: readonly Turn[];
  /** Labels, and in a play directions and headings of scenes: what stands among the words and is nobody's. In order. */
  readonly unspoken: readonly Unspoken[];
}

export const noTurns: Turns = { kind: null, turns: [], unspoken: [] };

/**
 * Turns of one mouth right behind one another are one turn, also where the audience calls between them, or somebody cuts in and
 * the sentence goes on: what is called is an aside within.
 */
export function joinedTurns(turns: readonly Turn[], text: string, language: Language): readonly Turn[] {
  const out: Turn[] = [];
  let last = -1;
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i] as Turn;
    const speaking = out[last];
    if (speaking && !turn.apart && turn.name !== '' && turn.name === speaking.name) {
      out[last] = { ...speaking, parts: [...speaking.parts, ...turn.parts] };
    } else if (speaking && callsWithin(turns, i, speaking, text, language)) out.push({ ...turn, aside: true });
    else last = out.push(turn) - 1;
  }
  return out;
}

/** Whether the audience or somebody who cuts in calls here and whoever spoke before goes on right behind. */
function callsWithin(
  turns: readonly Turn[],
  i: number,
  speaking: Turn,
  text: string,
  { turns: { audience, unidentified } }: Language,
): boolean {
  if (speaking.name === '') return false;
  let next = i;
  while (next < turns.length && audience.test((turns[next] as Turn).name)) next++;
  if (next > i) return turns[next]?.name === speaking.name;
  const [call, then] = [turns[i] as Turn, turns[i + 1]];
  if (then?.name !== speaking.name || then.apart || wordsIn(call, text) > mostCalled) return false;
  return unidentified.test(call.name) || goesOn(speaking, then, text);
}

/** Who cuts in says a few words. */
const mostCalled = 8;

const wordsIn = ({ parts }: Turn, text: string): number =>
  parts.reduce((sum, { start, end }) => sum + countWords(text, start, end, mostCalled + 1), 0);

/** "… on that island --" and "-- and I will": a sentence broken off and taken up again. */
function goesOn({ parts: before }: Turn, { parts: [first] }: Turn, text: string): boolean {
  const last = before.at(-1) as Span;
  const end = text.slice(Math.max(last.start, last.end - 8), last.end);
  return /(?:--|[—–…]|\.\.\.)\s*$/u.test(end) && /^(?:--|[—–…]|\.\.\.)/u.test(textFrom(text, first?.start ?? 0, 4));
}
