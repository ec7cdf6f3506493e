import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import { labelName } from '../../prose/speakerLabel.ts';
import { type Span, textFrom } from '../../text/span.ts';
import { joinedTurns, noTurns, type Turn, type Turns } from './turn.ts';

/** So many blanks stand behind a name. */
const mostBlanks = 10;

/** The turns of a document whose format itself tells who speaks, as captions do: a turn goes on while one name does. */
export function voicedTurns({ text, blocks }: Prose, language: Language): Turns {
  const turns: { label: Span | null; name: string; parts: Span[] }[] = [];
  const unspoken: Span[] = [];
  for (const { voice, span } of blocks) {
    if (voice === undefined) continue;
    const named = voice !== null && voice.start === span.start;
    const from = named ? voice.end : span.start;
    const start = from + (/^\s*:?\s*/.exec(textFrom(text, from, mostBlanks))?.[0].length ?? 0);
    if (named) unspoken.push({ start: span.start, end: Math.min(start, span.end) });
    if (start >= span.end) continue;
    const words = { start, end: span.end };
    const last = turns.at(-1);
    if (last?.label && last.label.start === voice?.start) last.parts.push(words);
    else turns.push({ label: voice, name: voice ? labelName(text.slice(voice.start, voice.end)) : '', parts: [words] });
  }
  return turns.length === 0
    ? noTurns
    : { kind: 'transcript', turns: joinedTurns(turns as Turn[], text, language), unspoken };
}
