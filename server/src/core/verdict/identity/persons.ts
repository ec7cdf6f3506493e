import type { Person, Reading } from '../../reading/reading.ts';
import type { Speaker } from '../verdict.ts';
import { fullest } from './describe.ts';
import { nameParts, relateNames } from './names.ts';
import { readRole } from './roles.ts';

/** The person of a reading whom the draft's speaker names, if one. */
export function personNamed(speaker: Speaker, reading: Reading, wanted: 'same' | 'near'): Person | null {
  const name = fullest(speaker.names);
  if (name === '') return null;
  const exact = reading.people.find(
    (person) => person.kind === 'person' && person.names.some((known) => sameLetters(known, name)),
  );
  return (
    exact ??
    reading.people.find(
      (person) =>
        person.kind === 'person' &&
        person.names.some((known) => sameSurname(name, known) && relateNames(name, known) === wanted),
    ) ??
    null
  );
}

const sameSurname = (a: string, b: string): boolean => nameParts(a).at(-1) === nameParts(b).at(-1);

const sameLetters = (a: string, b: string): boolean => nameParts(a).join(' ') === nameParts(b).join(' ');

/** Who in the source is meant by the draft's speaker, as a person: to compare roles where a group speaks. */
export function counterpart(draft: Speaker, said: Speaker, source: Reading): Speaker {
  if (said.kind === 'person') return said;
  if (draft.kind !== 'person' && !namesPerson(draft, source)) return said;
  const person = personNamed(draft, source, 'same');
  return person ? { ...said, kind: 'person', name: person.name, names: person.names, roles: person.roles } : said;
}

/** Members the source names with the same kind of group elsewhere ("the senators, including …"). */
export function membersOfLikeGroups(said: Speaker, source: Reading): readonly string[] {
  const office = readRole(said.mention.text, source.readIn).office;
  return source.quotations.flatMap((quotation) => {
    const mention = quotation.attribution?.speaker;
    if (!mention?.group || readRole(mention.text, source.readIn).office !== office) return [];
    return mention.members.flatMap((i) => source.people[i]?.names ?? []);
  });
}

/** A person as far as either text shows: told so, meant by "he" or "she", or known as one to the source. */
export function isPersonal(speaker: Speaker, source: Reading): boolean {
  const known = (kind: Person['kind']): boolean =>
    source.people.some(
      (person) =>
        person.kind === kind && person.names.some((name) => speaker.names.some((own) => sameLetters(name, own))),
    );
  if (known('organisation') && !known('person')) return false;
  if (speaker.kind === 'person' || speaker.gender !== null) return true;
  if (speaker.names.some((name) => source.readIn.houses.named.test(name))) return false;
  return known('person');
}

/** A lone name in a short draft may be a house or a person: the source, which tells more, knows which. */
export function namesPerson(draft: Speaker, source: Reading): boolean {
  if (draft.kind !== 'organisation' || draft.name === null || /^the\s/i.test(draft.mention.text)) return false;
  const named = (kind: Person['kind'], wanted: 'same' | 'near'): boolean =>
    source.people.some(
      (person) => person.kind === kind && person.names.some((name) => relateNames(name, draft.name ?? '') === wanted),
    );
  return named('person', 'same') || (named('person', 'near') && !named('organisation', 'same'));
}
