import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
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
 * Turns of one mouth right behind one another are one turn, also where the audience calls between them: what it calls is an
 * aside within.
 */
export function joinedTurns(turns: readonly Turn[], language: Language): readonly Turn[] {
  const out: Turn[] = [];
  let last = -1;
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i] as Turn;
    const speaking = out[last];
    if (speaking && !turn.apart && turn.name !== '' && turn.name === speaking.name) {
      out[last] = { ...speaking, parts: [...speaking.parts, ...turn.parts] };
    } else if (speaking && callsWithin(turn, turns, i, speaking, language)) out.push({ ...turn, aside: true });
    else last = out.push(turn) - 1;
  }
  return out;
}

/** Whether the audience calls here and whoever spoke before goes on right behind. */
function callsWithin(
  { name }: Turn,
  turns: readonly Turn[],
  i: number,
  speaking: Turn,
  { turns: { audience } }: Language,
): boolean {
  if (speaking.name === '' || !audience.test(name)) return false;
  let next = i + 1;
  while (next < turns.length && audience.test((turns[next] as Turn).name)) next++;
  return turns[next]?.name === speaking.name;
}
