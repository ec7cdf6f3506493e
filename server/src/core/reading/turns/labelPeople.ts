import { W } from '../../language/classes.ts';
import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution, Mention, Person } from '../reading.ts';
import type { Turn, TurnKind } from './turn.ts';

/** What is needed to say whom labels name; the cast grows. */
export interface Labelling {
  readonly prose: Prose;
  readonly cast: Person[];
  readonly known: Known;
  readonly kind: TurnKind | null;
  readonly language: Language;
}

/** Whom a label named, among so many people: it is looked up again only when there are more. */
export type Known = Map<string, { readonly person: number | null; readonly among: number }>;
/** Most labels that are followed; further ones name nobody. */
const mostNames = 500;

/** Who a label says speaks; "THE CHAIR" is an office, not a name, and "Q" is nobody in particular. */
export function attributionOf(turn: Turn, { prose, cast, known, kind, language }: Labelling): Attribution | null {
  const { label, name } = turn;
  if (label === null) return null;
  const before = known.get(name);
  if (before === undefined && known.size >= mostNames) return null;
  const play = kind === 'play';
  const same = before !== undefined && (play || before.among === cast.length);
  const person = same
    ? before.person
    : play
      ? partOf(name, label, cast, language)
      : personOf(name, label, cast, language);
  known.set(name, { person, among: cast.length });
  if (person === null && (isNobody(name, language) || !isOffice(name, language))) return null;
  const speaker: Mention = {
    span: label,
    text: label.end > label.start ? prose.text.slice(label.start, label.end) : name,
    type: person === null ? 'nominal' : 'named',
    group: false,
    person,
    name: person === null || label.end === label.start ? null : label,
    role: null,
    members: [],
    certain: true,
  };
  return { speaker, cue: null, confidence: 0.97, date: null, circumstance: null };
}

/** Who bears a name on a stage: nobody whom the lines speak of, for they have titles and kin of the same name. */
function partOf(label: string, place: Span, people: Person[], language: Language): number | null {
  return isNobody(label, language) || isOffice(label, language) ? null : added(label, place, people);
}

function added(label: string, place: Span, people: Person[]): number {
  const name = named(label);
  people.push({ kind: 'person', name, names: [name], roles: [], gender: null, mentions: [place] });
  return people.length - 1;
}

/** As a sentence would have it. */
const named = (label: string): string =>
  /\p{Ll}/u.test(label) ? label : label.toLowerCase().replace(/(?:^|[\s.’'-])\p{Ll}/gu, (start) => start.toUpperCase());

/** The person whom a label names: the surname decides where one person has it, else the label is a name of its own. */
function personOf(label: string, place: Span, people: Person[], language: Language): number | null {
  if (/^the\s/i.test(label) || isNobody(label, language)) return null;
  const wanted = label.toLowerCase();
  const fits = people.flatMap((person, i) =>
    person.names.some((name) => fitsLabel(name.toLowerCase(), wanted)) ? [i] : [],
  );
  const same = fits.filter((i) => (people[i] as Person).names.some((name) => name.toLowerCase() === wanted));
  const full = fits.filter((i) => (people[i] as Person).name.includes(' '));
  const known = [fits, same, full].find((some) => some.length === 1)?.[0];
  const name = named(label);
  if (known !== undefined) {
    const person = people[known] as Person;
    const fuller = (name.includes(' ') && !person.name.includes(' ')) || !/\p{Ll}/u.test(person.name);
    people[known] = { ...person, kind: 'person', ...(fuller && { name, names: [name, ...person.names] }) };
    return known;
  }
  // A surname of two people is a doubt.
  return (fits.length === 0 ? isOffice(label, language) : !label.includes(' ')) ? null : added(label, place, people);
}

/** "Q", "SPEAKER_02", "Second officer", "MAN ON RADIO": somebody, but nobody by name. */
export const isNobody = (label: string, { turns }: Language): boolean =>
  turns.nobody.test(label) ||
  label.split(/[\s_#.&/-]+/).every((word) => /^\d*$/.test(word) || turns.anybody.has(word.toLowerCase()));

/** "THE CHAIR", "PRESIDENT", "FIRST LORD": an office or a part, no name. */
const isOffice = (name: string, { turns, lexicon }: Language): boolean =>
  /^the\s/i.test(name) ||
  name
    .toLowerCase()
    .split(/[\s.&/-]+/)
    .every(
      (word) =>
        word === '' ||
        turns.parts.has(word) ||
        turns.anybody.has(word) ||
        (lexicon.classesOf(word) & (W.title | W.role)) !== 0,
    );

const fitsLabel = (name: string, label: string): boolean =>
  name === label || name.endsWith(` ${label}`) || label.endsWith(` ${name}`);
