import type { Source } from '../../library/source.ts';
import type { Evidence } from '../evidence.ts';
import { surelyMeans } from '../identity/pronouns.ts';
import type { Speaker } from '../verdict.ts';
import { relateSpeakers } from './speakers.ts';

/** Somebody whom a source surely gives, and that source. */
interface Said {
  readonly speaker: Speaker;
  readonly source: Source;
}

/**
 * Whether two sources put the words of these passages in different mouths. Only what each surely gives counts, and only
 * another person: a role, a house or a group beside a name is no disagreement.
 */
export function sourcesDisagree(evidence: readonly Evidence[]): boolean {
  const said = evidence.flatMap(({ source, voice }): Said[] =>
    voice.kind === 'speech' ? [{ speaker: voice.speaker, source }] : [],
  );
  return said.some((one, i) => said.slice(i + 1).some((other) => differ(one, other)));
}

/** Asked in both directions: each source knows its own people. */
const differ = (a: Said, b: Said): boolean =>
  a.source !== b.source &&
  surelyMeans(a.speaker.mention, a.source.reading, b.speaker) &&
  surelyMeans(b.speaker.mention, b.source.reading, a.speaker) &&
  relateSpeakers(a.speaker, b.speaker, b.source.reading) === 'different' &&
  relateSpeakers(b.speaker, a.speaker, a.source.reading) === 'different';
