import type { Source, SourceId } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import { once } from '../text/once.ts';
import { voiceAt } from './attribution/voices.ts';
import { placeLabel } from './citation/place.ts';
import type { SourceVoice } from './verdict.ts';

/** A passage with all that is known of it where it stands; what is costly is found out once, when somebody asks. */
export interface Evidence {
  readonly passage: Passage;
  readonly source: Source;
  /** Who says it there. */
  readonly voice: SourceVoice;
  /** "para. 3"; empty where the source knows no place. */
  readonly place: string;
  /** The same of the passages that hold what this one lacks. */
  readonly rest: readonly Evidence[];
}

/** The evidence of passages, in their order. */
export function evidenceOf(passages: readonly Passage[], sources: ReadonlyMap<SourceId, Source>): readonly Evidence[] {
  return passages.flatMap((passage): Evidence[] => {
    const source = sources.get(passage.source);
    if (!source) return [];
    const voice = once(() => voiceAt(passage, source));
    const place = once(() => placeLabel(passage.span, source.reading.prose));
    const rest = once(() => evidenceOf(passage.rest ?? [], sources));
    return [
      {
        passage,
        source,
        get voice() {
          return voice();
        },
        get place() {
          return place();
        },
        get rest() {
          return rest();
        },
      },
    ];
  });
}
