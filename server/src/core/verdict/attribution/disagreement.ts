import type { Source, SourceId } from '../../library/source.ts';
import type { Passage } from '../../lookup/passage.ts';
import { surelyMeans } from '../identity/pronouns.ts';
import type { Speaker } from '../verdict.ts';
import { relateSpeakers } from './speakers.ts';
import { voiceAt } from './voices.ts';

/** Somebody whom a source surely gives, and that source. */
interface Said {
  readonly speaker: Speaker;
  readonly source: Source;
}

/**
 * Whether two sources put the words of these passages in different mouths. Only what each surely gives counts, and only
 * another person: a role, a house or a group beside a name is no disagreement.
 */
export function sourcesDisagree(passages: readonly Passage[], sources: ReadonlyMap<SourceId, Source>): boolean {
  const said = passages.flatMap((passage): Said[] => {
    const source = sources.get(passage.source);
    const voice = source ? voiceAt(passage, source) : null;
    return source && voice?.kind === 'speech' ? [{ speaker: voice.speaker, source }] : [];
  });
  return said.some((one, i) => said.slice(i + 1).some((other) => differ(one, other)));
}

/** Asked in both directions: each source knows its own people. */
const differ = (a: Said, b: Said): boolean =>
  a.source !== b.source &&
  surelyMeans(a.speaker.mention, a.source.reading, b.speaker) &&
  surelyMeans(b.speaker.mention, b.source.reading, a.speaker) &&
  relateSpeakers(a.speaker, b.speaker, b.source.reading) === 'different' &&
  relateSpeakers(b.speaker, a.speaker, a.source.reading) === 'different';
