import { proseOf } from '../formats/format.ts';
import type { Library } from '../library/library.ts';
import { lookUp } from '../lookup/lookup.ts';
import { read } from '../reading/read.ts';
import { designation } from '../rules/fixes/attribution.ts';
import { placeLabel } from '../verdict/place.ts';
import { voiceAt } from '../verdict/voices.ts';
import { markedPieces, sourceWords } from './marked.ts';

/** A place in the library with words like those that were looked for. */
export interface FoundPassage {
  /** Index in `library.sources`. */
  readonly source: number;
  /** The source's words. */
  readonly text: string;
  /** With what stands around them. */
  readonly context: string;
  /** Who says them there; null for the author's own prose and where that is not certain. */
  readonly speaker: string | null;
  /** The author's own prose. */
  readonly narration: boolean;
  readonly locator: string;
  /** 0…1; 1 when every word is the same. */
  readonly likeness: number;
}

const reach = 300;

/** Where words stand in the library, or words like them, best first; at most `limit`. */
export function findPassages(words: string, library: Library, limit: number): readonly FoundPassage[] {
  const query = { text: words, parts: [{ start: 0, end: words.length }] };
  const { prose } = read(proseOf('words.txt', words));
  return lookUp(query, library.index)
    .slice(0, limit)
    .flatMap((passage) => {
      const source = library.sources[passage.source];
      if (source === undefined) return [];
      const voice = voiceAt(passage, source);
      const pieces = markedPieces(passage, source, prose, reach);
      return [
        {
          source: passage.source,
          text: sourceWords(pieces, false),
          context: sourceWords(pieces, true),
          speaker: voice.kind === 'speech' ? designation(voice.speaker) : null,
          narration: voice.kind === 'narration',
          locator: placeLabel(passage.span, source.reading.prose),
          likeness: Math.round(passage.score * 100) / 100,
        },
      ];
    });
}
