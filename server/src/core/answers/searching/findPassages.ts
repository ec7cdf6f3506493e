import { designation } from '../../drafting/attribution.ts';
import { proseOf } from '../../extract/registry.ts';
import type { Library } from '../../library/library.ts';
import type { Source, SourceId } from '../../library/source.ts';
import { lookUp } from '../../lookup/lookup.ts';
import { nearestTo } from '../../lookup/nearest.ts';
import type { Passage, Query } from '../../lookup/passage.ts';
import { read } from '../../reading/read.ts';
import { voiceAt } from '../../verdict/attribution/voices.ts';
import { placeLabel } from '../../verdict/citation/place.ts';
import { markedPieces, sourceWords } from '../words/marked.ts';
import { quotableAt } from './searchLibrary.ts';

/** A place in the library with words like those that were looked for. */
export interface FoundPassage {
  readonly source: SourceId;
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

/** Where words stand in the library, or words like them, best first; else where the rarest of them stand together. At most `limit`. */
export function findPassages(words: string, library: Library, limit: number): readonly FoundPassage[] {
  const query = { text: words, parts: [{ start: 0, end: words.length }] };
  const { prose } = read(proseOf('words.txt', words));
  const found = lookUp(query, library.index).slice(0, limit);
  if (found.length === 0) return nearest(query, library, limit);
  return found.flatMap((passage) => {
    const source = library.byId.get(passage.source);
    if (source === undefined) return [];
    const pieces = markedPieces(passage, source, prose, reach);
    return [
      {
        source: passage.source,
        text: sourceWords(pieces, false),
        context: sourceWords(pieces, true),
        ...saidAt(passage, source),
        likeness: Math.round(passage.score * 100) / 100,
      },
    ];
  });
}

function nearest(query: Query, library: Library, limit: number): readonly FoundPassage[] {
  return nearestTo(query, library.index, limit).flatMap((hit) => {
    const source = library.byId.get(hit.source);
    if (source === undefined) return [];
    const { words: text } = quotableAt(hit, source, library);
    const share = hit.words.length / Math.max(1, query.text.trim().split(/\s+/).length);
    return [
      {
        source: hit.source,
        text,
        context: text,
        ...saidAt({ span: hit.span, steps: [] }, source),
        likeness: Math.min(0.5, Math.round(share * 100) / 100),
      },
    ];
  });
}

function saidAt(
  passage: Pick<Passage, 'span' | 'steps'>,
  source: Source,
): Pick<FoundPassage, 'speaker' | 'narration' | 'locator'> {
  const voice = voiceAt(passage, source);
  return {
    speaker: voice.kind === 'speech' ? designation(voice.speaker) : null,
    narration: voice.kind === 'narration',
    locator: placeLabel(passage.span, source.reading.prose),
  };
}
