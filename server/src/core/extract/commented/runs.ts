import type { Origin } from '../origins.ts';
import type { Anchor } from './anchors.ts';
import { unitAt } from './xmlChanges.ts';

/** A place between runs of Word; where it lies in one, the run ends before it and goes on behind it. */
export interface Cut {
  readonly at: number;
  readonly close: string;
  readonly open: string;
  /** Where `xml:space` must be said of the words before it, or null. */
  readonly keep: number | null;
}

/** Where a comment begins and ends among the runs of a part. */
export function cutsOf(xml: string, { first, from, last, to }: Anchor): readonly [Cut, Cut] {
  const cuts = [before(xml, first, from), behind(xml, last, to)] as const;
  // What stands in another order in the file than it is read has one place only.
  return cuts[0].at <= cuts[1].at ? cuts : [edge(first.around.start), edge(first.around.end)];
}

const edge = (at: number): Cut => ({ at, close: '', open: '', keep: null });

/** The place before a unit of an origin. */
function before(xml: string, { around, words }: Origin, unit: number): Cut {
  const place = words && unitAt(xml, words.at, words.skip + unit, false);
  if (!place) return edge(around.start);
  const element = xml.lastIndexOf('<', words.at - 1);
  if (place.start > words.at) return withinWords(xml, around, words.at, place.start);
  return element === around.body ? edge(around.start) : betweenElements(xml, around, element);
}

/** The place behind the first `units` of an origin. */
function behind(xml: string, { around, words }: Origin, units: number): Cut {
  const place = words && unitAt(xml, words.at, words.skip + units - 1, false);
  if (!place) return edge(around.end);
  if (xml[place.end] !== '<') return withinWords(xml, around, words.at, place.end);
  const element = xml.indexOf('>', place.end) + 1;
  const runEnd = `</${nameAt(xml, around.start)}`;
  return xml.startsWith(runEnd, element) ? edge(around.end) : betweenElements(xml, around, element);
}

function betweenElements(xml: string, around: Origin['around'], at: number): Cut {
  return { at, close: `</${nameAt(xml, around.start)}>`, open: xml.slice(around.start, around.body), keep: null };
}

function withinWords(xml: string, around: Origin['around'], words: number, at: number): Cut {
  const element = xml.lastIndexOf('<', words - 1);
  const name = nameAt(xml, element);
  const run = betweenElements(xml, around, at);
  const kept = xml.slice(element, words).includes('xml:space');
  return {
    at,
    close: `</${name}>${run.close}`,
    open: `${run.open}<${name} xml:space="preserve">`,
    keep: kept ? null : words - 1,
  };
}

/** The name of the element that begins at `at`, as it is written there. */
const nameAt = (xml: string, at: number): string => /[^\s/>]+/.exec(xml.slice(at + 1, at + 100))?.[0] ?? '';
