import type { Source, SourceId } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import { voiceAt } from './attribution/voices.ts';
import { asPrinted } from './citation/numbering.ts';
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

type Sources = ReadonlyMap<SourceId, Source>;

/** The evidence of passages, in their order. */
export function evidenceOf(passages: readonly Passage[], sources: Sources): readonly Evidence[] {
  return passages.flatMap((passage): Evidence[] => {
    const source = sources.get(passage.source);
    return source ? [new PassageInSource(passage, source, sources)] : [];
  });
}

/** A class: there are many, and getters of an object's own are dear. */
class PassageInSource implements Evidence {
  readonly passage: Passage;
  readonly source: Source;
  private readonly sources: Sources;
  private said: SourceVoice | null = null;
  private label: string | null = null;
  private others: readonly Evidence[] | null = null;

  constructor(passage: Passage, source: Source, sources: Sources) {
    this.passage = passage;
    this.source = source;
    this.sources = sources;
  }

  get voice(): SourceVoice {
    this.said ??= voiceAt(this.passage, this.source);
    return this.said;
  }

  get place(): string {
    this.label ??= placeLabel(this.passage.span, asPrinted(this.source));
    return this.label;
  }

  get rest(): readonly Evidence[] {
    this.others ??= evidenceOf(this.passage.rest ?? [], this.sources);
    return this.others;
  }
}
