import type { Prose } from '../formats/prose.ts';
import type { Span } from '../text/span.ts';
import type { Phrase } from './phrases.ts';
import type { Mention, Person } from './reading.ts';
import type { Stretch, Stretches } from './stretches.ts';

/** Everybody in a document, and the way from a phrase to a mention of them. */
export interface Cast {
  readonly people: readonly Person[];
  mentionOf(phrase: Phrase, stretch: Stretch): Mention;
}

export function castOf(prose: Prose, stretches: Stretches): Cast {
  void stretches;
  const people: Person[] = [];
  return { people, mentionOf: (phrase, stretch) => plainMention(prose, phrase, stretch) };
}

function plainMention(prose: Prose, p: Phrase, stretch: Stretch): Mention {
  const { tokens } = stretch;
  const at = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 });
  const span = at(p.from, p.to);
  return {
    span, text: prose.text.slice(span.start, span.end), type: p.type, group: p.group, person: null,
    name: p.nameFrom >= 0 ? at(p.nameFrom, p.nameTo) : null, role: p.roles[0] ?? null, members: [],
  };
}
