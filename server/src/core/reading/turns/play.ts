import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import { type Span, textFrom } from '../../text/span.ts';
import type { Unspoken } from '../../text/unspoken.ts';
import { isLeadIn } from './leadIns.ts';
import { type Line, stretchesOf } from './lines.ts';
import { joinedTurns, noTurns, type Turn, type Turns } from './turn.ts';

/** So much of a line tells whether it is a heading, or a speaker's name, or a direction. */
const mostOfHeading = 120;
const mostOfCue = 160;
const mostOfDirection = 300;

/** The name before a speech. */
interface Cue {
  readonly label: Span;
  /** As printed, without mark and point. */
  readonly name: string;
  readonly from: number;
}

type Form = (words: string) => { readonly name: string; readonly at: number; readonly length: number } | null;

const loud = "\\p{Lu}[\\p{Lu}’']+(?:[ .&-]+\\p{Lu}[\\p{Lu}’']*){0,4}";
const small = "\\p{Lu}[\\p{Ll}’']{0,14}(?: (?:\\d|[IV]+|\\p{Lu}[\\p{Ll}’']{0,14})){0,2}";
const directions = '(?:,?\\s*[[(][^\\])\\n]{1,80}[\\])]\\.?)*';

const form =
  (pattern: RegExp): Form =>
  (words) => {
    const match = pattern.exec(words);
    const name = match?.[1];
    return match && name !== undefined ? { name, at: match[0].indexOf(name), length: match[0].length } : null;
  };

/** How a play may set its names; one way holds throughout. */
const forms: readonly { readonly name: Form; readonly capitals: boolean }[] = [
  /** "SLY" on its own line, "SLY  Yes", "SLY. Yes": capitals. */
  {
    name: form(new RegExp(`^[*_]*(${loud})[.:]?[*_]*${directions}[.:]?[*_]*(?:\\s{2,}|\\t\\s*|$)`, 'u')),
    capitals: true,
  },
  {
    name: form(new RegExp(`^[*_]*(${loud})[*_]*${directions}[.—][*_]*${directions}\\s+(?=\\S)`, 'u')),
    capitals: true,
  },
  /** "Sly." on its own line, "Ham. Not so", "_Ham._ Not so". */
  {
    name: form(new RegExp(`^[*_]*(${small})\\.[*_]*${directions}\\s*(?:$|(?=[\\p{L}“"‘'’(\\[_]))`, 'u')),
    capitals: false,
  },
];

/** Longest direction in brackets. */
const bracketed = /\[(?:[^[\]]{1,300})\]|\(_[^()]{1,300}_\)/g;

/** Fewest speeches of a scene, and of a play that has other blocks among them. */
const fewest = 3;
const many = 8;

/**
 * The speeches of a play, each behind the name of who speaks: on a line of its own, or before the words. Directions and the headings of
 * acts and scenes are nobody's words.
 */
export function playOf({ text }: Prose, lines: readonly Line[], language: Language): Turns {
  const loud = lines.filter((line) => loudly.test(textFrom(text, line.start, mostOfCue))).length;
  for (const { name, capitals } of forms) {
    if (capitals && loud < fewest) continue;
    const found = lines.map((line) => (capitals || line.first ? cueAt(text, line, name, capitals, language) : null));
    const cues = sureCues(text, found, lines, capitals ? 0.5 : 0.8, language);
    if (cues !== null) return speeches(text, lines, cues, language);
  }
  return noTurns;
}

/** What tells most lines quickly from a cue. */
const loudly = /^[*_]*\p{Lu}[\p{Lu}’']/u;
const namely = /^[*_]*\p{Lu}[^.!?]{1,40}\./u;

function cueAt(text: string, line: Line, name: Form, capitals: boolean, language: Language): Cue | null {
  const { heading, anyWord } = language.plays;
  if (!(capitals ? loudly : namely).test(textFrom(text, line.start, mostOfCue))) return null;
  const words = textFrom(text, line.start, mostOfCue, line.end);
  const found = name(words);
  if (found === null || found.name.length > 40 || heading.test(words.trim())) return null;
  if (isLeadIn(found.name, language) || (!capitals && anyWord.test(found.name)) || !/\p{L}{2}/u.test(found.name))
    return null;
  const start = line.start + found.at;
  return { label: { start, end: start + found.name.length }, name: found.name, from: line.start + found.length };
}

/** The cues, when the lines are those of a play: names that come back, and hardly a paragraph without one. */
function sureCues(
  text: string,
  found: readonly (Cue | null)[],
  lines: readonly Line[],
  least: number,
  language: Language,
): readonly (Cue | null)[] | null {
  if (found.filter((cue) => cue !== null).length < fewest) return null;
  const counts = new Map<string, number>();
  const begin = Math.max(
    0,
    lines.findIndex((line) => language.plays.shortHeading.test(text.slice(line.start, line.end))),
  );
  const cues = found.map((cue, i) => (i >= begin && cue && speaks(cue, lines, i) ? cue : null));
  for (const cue of cues) if (cue) counts.set(cue.name, (counts.get(cue.name) ?? 0) + 1);
  const all = cues.flatMap((cue, i) => (cue ? [i] : []));
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const back = [...counts.values()].filter((n) => n > 1).length;
  const returning = cues.filter((cue) => cue && (counts.get(cue.name) ?? 0) > 1).length;
  if (all.length < fewest || counts.size < 2 || back === 0) return null;
  const blocks = new Set(
    lines
      .slice(first, last + 1)
      .filter((line) => !isNobodys(text, line, language))
      .map(({ block }) => block),
  );
  const led = new Set(all.flatMap((i) => [(lines[i] as Line).block, ...(i === 0 ? [(lines[1] as Line).block] : [])]));
  const share = led.size / Math.max(1, blocks.size);
  const small = share >= 0.9 && 2 * returning >= all.length;
  return small || (all.length >= many && back >= 2 && share >= least && 2 * returning >= all.length) ? cues : null;
}

/** A cue before words: on its line or on the next one, from which a plain text's first line may have been parted as its title. */
const speaks = ({ from }: Cue, lines: readonly Line[], i: number): boolean =>
  from < (lines[i] as Line).end || lines[i + 1]?.block === (lines[i] as Line).block || (i === 0 && lines.length > 1);

const isNobodys = (text: string, { start, end }: Span, { plays: { heading, direction } }: Language): boolean => {
  const words = textFrom(text, start, mostOfDirection, end);
  return heading.test(words) || direction.test(words) || /^[[(][^\])]*[\])]\.?$/.test(words);
};

function speeches(text: string, lines: readonly Line[], cues: readonly (Cue | null)[], language: Language): Turns {
  const unspoken: Unspoken[] = [];
  const turns: Turn[] = [];
  const first = cues.findIndex((cue) => cue !== null);
  const full = fullNames(text, cues, lines[first]?.start ?? 0);
  let own: Line[] = [];
  let speaker: Cue | null = null;
  let apart = false;
  const close = (): void => {
    const parts = stretchesOf(own);
    if (speaker !== null && parts.length > 0) {
      const name = full(speaker.name);
      turns.push({ label: name === '' ? null : speaker.label, name, parts, apart });
      apart = false;
    }
    own = [];
  };
  lines.forEach((line, i) => {
    const cue = cues[i] ?? null;
    if (cue !== null) {
      close();
      speaker = cue;
      unspoken.push({ start: line.start, end: cue.from });
      if (cue.from < line.end) own.push({ ...line, start: cue.from });
    } else if (i < first) return;
    else if (language.plays.heading.test(textFrom(text, line.start, mostOfHeading, line.end))) {
      close();
      speaker = null;
      apart = true;
      unspoken.push({ start: line.start, end: line.end });
    } else if (isNobodys(text, line, language)) unspoken.push({ start: line.start, end: line.end });
    else own.push(line);
  });
  close();
  return {
    kind: 'play',
    turns: joinedTurns(turns, text, language),
    unspoken: [...unspoken, ...directionsIn(text, language)],
  };
}

function directionsIn(text: string, { plays }: Language): readonly Unspoken[] {
  return [...text.matchAll(bracketed)]
    .filter(([words]) => plays.directs.test(words.slice(1)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** What an abbreviated name stands for: the one name in full before the first speech, or among the names, that begins so; empty where there are several. */
function fullNames(text: string, cues: readonly (Cue | null)[], first: number): (name: string) => string {
  const cast = new Set(text.slice(0, first).match(/\p{Lu}[\p{L}’']{2,}/gu) ?? []);
  const printed = new Set(cues.flatMap((cue) => (cue ? [cue.name] : [])));
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const longer = [...new Set([...cast, ...printed].map((one) => one.toLowerCase()))].filter(
      (one) => one.startsWith(name.toLowerCase()) && one !== name.toLowerCase(),
    );
    const short = name.length <= 5 && !/\s/.test(name) && /\p{Ll}/u.test(name) && !cast.has(name);
    const found = !short ? name : longer.length === 1 ? capitalised(longer[0] as string) : '';
    known.set(name, found);
    return found;
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
