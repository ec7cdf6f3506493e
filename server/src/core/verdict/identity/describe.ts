import type { Attribution, Mention, Person, Reading } from '../../reading/reading.ts';
import { sliceOf } from '../../text/span.ts';
import type { Speaker } from '../verdict.ts';
import { nameParts, relateNames } from './names.ts';
import { tagBehind } from './parties.ts';

/** Makes a mention comparable: the mention, and what the whole reading tells of whoever it is. */
export function speakerOf(attribution: Attribution, reading: Reading): Speaker {
  const { speaker: mention, confidence } = attribution;
  return describe(mention, reading, confidence);
}

function describe(mention: Mention, reading: Reading, confidence: number): Speaker {
  const person = mention.person === null ? undefined : reading.people[mention.person];
  const text = reading.prose.text;
  const own = mention.name ? sliceOf(text, mention.name) : null;
  const name = person ? person.name : own;
  const read = [...(own ? [own] : []), ...(person?.names ?? [])];
  const listed = reading.prose.metadata.people.filter((known) =>
    [known.name, ...known.aliases].some((alias) => read.some((one) => relateNames(one, alias) === 'same')),
  );
  const names = [...new Set([...read, ...listed.flatMap((known) => [known.name, ...known.aliases])])];
  const given = listed.flatMap((known) => (known.role === undefined ? [] : [known.role]));
  const tag = mention.type === 'named' ? tagBehind(text, mention.span.end) : null;
  const here = [mention.role, tag].flatMap((span) => (span ? [sliceOf(text, span)] : []));
  const roles = [...new Set([...here, ...(person?.roles ?? []), ...given])];
  return {
    mention,
    name,
    names,
    roles: mention.type === 'nominal' && !person ? [...roles, mention.text] : roles,
    kind: kindOf(mention, person),
    gender: person?.gender ?? reading.readIn.names.pronouns.get(mention.text.toLowerCase()) ?? null,
    members: mention.members.flatMap((i) => reading.people[i]?.names ?? []),
    confidence,
  };
}

function kindOf(mention: Mention, person: Person | undefined): Speaker['kind'] {
  if (person?.kind === 'person') return 'person';
  if (mention.type === 'pronoun' && !person) return 'unresolved';
  if (mention.group || person?.kind === 'group') return 'group';
  if (person?.kind === 'organisation' || mention.type === 'organisation') return 'organisation';
  if (/^The\s+\p{Lu}/u.test(mention.text) && mention.role === null) return 'organisation';
  if (mention.name !== null && mention.type === 'named') return 'person';
  return 'anonymous';
}

export const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) => (nameParts(name).length > nameParts(best).length ? name : best), names[0] ?? '');
