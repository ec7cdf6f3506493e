import { placeName } from '../../judging/facts.ts';
import type { Source } from '../../library/source.ts';
import { placeIn } from '../../messages/places.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { overlap, type Span } from '../../text/span.ts';
import { chapterLabel, pageLabel, timeLabel } from '../../verdict/citation/place.ts';
import { decidingEvidence } from '../sheet/report.ts';
import { foundInWords } from '../words/inWords.ts';

/** A few words shown in a text at a raw offset, and more when they are asked about. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** Behind each quotation that stands in its source to the letter: where, with a tick if its speaker was compared. Those that touch `within`, raw. */
export function placesIn(facts: DraftFacts, within: Span): readonly Hint[] {
  return facts.judged.flatMap((judged) => {
    const state = facts.states[judged.index];
    if (state !== 'sound' && state !== 'speaker-unchecked' && state !== 'signed-off') return [];
    const span = facts.reading.prose.map.toRaw(judged.quotation.span);
    if (judged.wording.kind !== 'verbatim' || span.end < within.start || within.end < span.start) return [];
    const found = decidingEvidence(judged);
    if (found === null) return [];
    const place = placeIn(facts.say, found.place);
    // A tick says that the speaker was compared, too.
    const label = state === 'speaker-unchecked' ? place : `✓ ${place}`.trimEnd();
    if (label === '') return [];
    const tooltip = `${foundInWords(facts, judged)}: ${placeName(facts, found)}`;
    return [{ at: span.end, label, tooltip }];
  });
}

/** Where the pages, the chapters and the times of a source begin in the words extracted from it. */
export function landmarksIn({ reading: { prose }, metadata }: Source, within: Span): readonly Hint[] {
  const labels = { page: pageLabel, time: timeLabel, chapter: chapterLabel };
  return prose.landmarks.flatMap(({ kind, at }) => {
    const here = { start: at, end: at + 1 };
    if (overlap(here, within) === 0) return [];
    return [{ at, label: labels[kind](here, prose), tooltip: metadata.title }];
  });
}
