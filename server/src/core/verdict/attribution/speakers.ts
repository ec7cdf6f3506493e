import { W } from '../../language/classes.ts';
import type { Language } from '../../language/language.ts';
import type { Person, Reading } from '../../reading/reading.ts';
import { fullest } from '../identity/describe.ts';
import { sameHouse } from '../identity/houses.ts';
import { pointsElsewhere } from '../identity/knownRoles.ts';
import { isNearSpelling, nameParts, relateNames } from '../identity/names.ts';
import { contrarySeat, partyTag } from '../identity/parties.ts';
import { isPersonal, membersOfLikeGroups, namesPerson, personNamed } from '../identity/persons.ts';
import { isVague, type Role, readRole, readRoles, relateRoles } from '../identity/roles.ts';
import type { Speaker } from '../verdict.ts';

/** How the draft's speaker relates to the source's. `misspelled`: the same person, another spelling. */
export type SpeakerRelation = 'same' | 'misspelled' | 'different' | 'uncertain';

/**
 * Compares whom the draft points at with whom the source gives. `source` is the source's reading: its other
 * people tell a inaccuracy of the pen from another person. Every doubt is `uncertain`.
 */
export function relateSpeakers(draft: Speaker, said: Speaker, source: Reading): SpeakerRelation {
  if (draft.kind === 'unresolved') return relatePronoun(draft, said);
  if (said.kind === 'unresolved') return 'uncertain';
  if (sameText(draft, said)) return 'same';
  if (ordinalsClash(draft, said, source.readIn)) return 'different';
  if (areNames(draft, said)) {
    if (addressesClash(draft, said, source.readIn)) return 'different';
    if (isHouseOf(draft, said, source) || isHouseOf(said, draft, source)) return 'uncertain';
    const relation = relatePersons(draft, said, personNamed(draft, source, 'same'), source.readIn);
    if (relation !== 'different' || (isPersonal(draft, source) && isPersonal(said, source))) return relation;
  }
  const asHouse =
    draft.kind === 'organisation' ||
    (draft.kind === 'person' && leadsUnnamedHouse(said, source.readIn) && !isPersonal(draft, source));
  if (namesPerson(draft, source) || (draft.kind === 'person' && !asHouse)) return relatePerson(draft, said, source);
  return asHouse ? relateOrganisation(draft, said, source) : relateNominal(draft, said, source);
}

/** "Its managing director": what the source knows as no person may be the house that is led. */
const leadsUnnamedHouse = ({ roles }: Speaker, { telling }: Language): boolean =>
  roles.some((role) => telling.leads.test(role));

/** A name that nothing shows to be a human being's: no given name, no "he", no "Mr.". */
function houseNamed(speaker: Speaker, source: Reading): string | null {
  if (speaker.name === null || speaker.kind === 'organisation') return speaker.name;
  const known = personNamed(speaker, source, 'same');
  return speaker.gender === null && (known?.gender ?? null) === null ? speaker.name : null;
}

/** "Acme" beside "Acme chief executive Ada Holm": a house, or somebody, and who speaks for it. */
const isHouseOf = (house: Speaker, person: Speaker, source: Reading): boolean => {
  const name = houseNamed(house, source);
  return name !== null && person.roles.some((role) => sameHouse(name, role, source.readIn));
};

/** "Mr." in one text and "Ms." in the other, "Lord" and "Lady", for all their names are the same. */
function addressesClash(a: Speaker, b: Speaker, { telling }: Language): boolean {
  const [mine, theirs] = [a, b].map(({ mention }) => telling.address.exec(mention.text));
  return (
    mine !== null &&
    mine !== undefined &&
    theirs !== null &&
    theirs !== undefined &&
    (mine[1] === undefined) !== (theirs[1] === undefined)
  );
}

/** Both go by a name, not by what they are ("the port authority"). */
const areNames = (draft: Speaker, said: Speaker): boolean =>
  [draft, said].every(
    (speaker) => speaker.name !== null && speaker.kind !== 'group' && !/^the\s/i.test(speaker.mention.text),
  );

export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:a|an|the)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const sameText = (a: Speaker, b: Speaker): boolean =>
  a.name === null && b.name === null && bare(a.mention.text) === bare(b.mention.text);

/** "First Lord", "Second Witness": people told apart by nothing else. */
function ordinalsClash(draft: Speaker, said: Speaker, { telling: { ordinal } }: Language): boolean {
  if ([draft, said].some(({ name }) => name !== null && nameParts(name.replace(ordinal, '')).length > 1)) return false;
  const [mine, theirs] = [draft, said].map(({ mention }) => ordinal.exec(mention.text)?.[1]?.toLowerCase());
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** An unresolved "she" cannot be a man; more than that it does not say. */
function relatePronoun(draft: Speaker, said: Speaker): SpeakerRelation {
  const clash = draft.gender !== null && said.gender !== null && draft.gender !== said.gender;
  return clash && said.kind === 'person' ? 'different' : 'uncertain';
}

function relatePerson(draft: Speaker, said: Speaker, source: Reading): SpeakerRelation {
  const other = personNamed(draft, source, 'same');
  if (said.kind === 'person') return relatePersons(draft, said, other, source.readIn);
  if (said.kind === 'group') return relateToGroup(draft, said, source, other);
  if (said.kind === 'organisation') return relateToHouse(draft, said, other, source.readIn);
  // Who "the chair" is the source may tell elsewhere, and who "an official" is another text.
  // A document has somebody behind it: whose words it gives the source may not tell.
  if (source.readIn.telling.definite.test(said.mention.text) || isDocument(said, source.readIn)) return 'uncertain';
  if (draft.names.some((name) => said.mention.text.includes(lastWord(name)))) return 'same';
  return isSurelyNot(draft, said, other, source.readIn) ? 'different' : 'uncertain';
}

/**
 * "A spokeswoman" is no "Mr. Holm", "a museum guard" no mayor; and whom the source itself names it would not call "an official",
 * unless he is one. "A woman" may be anybody's aunt.
 */
function isSurelyNot(draft: Speaker, said: Speaker, other: Person | null, language: Language): boolean {
  const { genderOfRole } = language;
  const [mine, theirs] = [genderOfRole(draft.mention.text), genderOfRole(said.mention.text)];
  if (mine !== null && theirs !== null && mine !== theirs) return true;
  const claim = readRole(said.mention.text, language);
  const relations = [...draft.roles, ...(other?.roles ?? [])]
    .flatMap((role) => readRoles(role, language))
    .map((role) => relateRoles(role, claim));
  if (relations.includes('compatible')) return false;
  return other !== null
    ? !language.telling.anybody.test(claim.office)
    : relations.length > 0 && relations.every((one) => one === 'contrary');
}

const isDocument = ({ mention }: Speaker, { lexicon }: Language): boolean =>
  mention.text.split(/\s+/).some((word) => (lexicon.classesOf(word.toLowerCase()) & W.document) !== 0);

const lastWord = (name: string): string => /[\p{L}’'-]+$/u.exec(name.trim())?.[0] ?? name;

function relatePersons(draft: Speaker, said: Speaker, other: Person | null, language: Language): SpeakerRelation {
  const [mine, theirs] = [inFull(draft), inFull(said)];
  const full = mine.length > 0 && theirs.length > 0;
  const relations = (full ? mine : draft.names).flatMap((a) =>
    (full ? theirs : said.names).map((b) => relateNames(a, b)),
  );
  if (relations.includes('same')) return !full && sharedOnlySurname(draft, said, other) ? 'uncertain' : 'same';
  const namesake = relations.includes('namesake');
  if (!namesake && !relations.includes('near')) return 'different';
  if (isSomebodyElse(draft, said, other)) return 'different';
  // One surname, two given names: two people, unless both texts say that it is the same one.
  return namesake && !haveOneOffice(draft, said, language) ? 'uncertain' : 'misspelled';
}

/** The names with a given name in them: they decide, for a surname alone fits whoever has it. */
const inFull = ({ names }: Speaker): readonly string[] => names.filter((name) => nameParts(name).length > 1);

const haveOneOffice = (draft: Speaker, said: Speaker, language: Language): boolean =>
  draft.roles
    .map((role) => readRole(role, language))
    .some((a) => {
      const like = said.roles
        .map((role) => readRole(role, language))
        .filter((b) => a.office === b.office && a.affiliation.join() === b.affiliation.join());
      return a.titled && a.affiliation.length > 0 && like.length > 0;
    });

/** "Aldana" in the draft while the source has two of that name: the surname alone decides nothing. */
const sharedOnlySurname = (draft: Speaker, said: Speaker, other: Person | null): boolean =>
  other !== null && inFull(draft).length === 0 && !said.names.some((known) => other.names.includes(known));

/** The source knows somebody of just this full name, beside its speaker: husband and wife, father and son. */
function isSomebodyElse(draft: Speaker, said: Speaker, other: Person | null): boolean {
  if (other === null || other.name === said.name) return false;
  const wanted = nameParts(fullest(draft.names)).join(' ');
  return other.names.some((name) => nameParts(name).join(' ') === wanted);
}

/** A member with the group is compatible; somebody whom the source shows outside it is not. */
function relateToGroup(draft: Speaker, said: Speaker, source: Reading, other: Person | null): SpeakerRelation {
  const members = [...said.members, ...membersOfLikeGroups(said, source)];
  for (const name of draft.names) {
    if (members.some((member) => relateNames(name, member) === 'same')) return 'same';
  }
  if (draft.names.some((name) => members.some((member) => relateNames(name, member) === 'near'))) return 'misspelled';
  if (!other) return 'uncertain';
  const office = readRole(said.mention.text, source.readIn);
  const known = other.roles.map((role) => readRole(role, source.readIn)).filter((role) => role.specific);
  if (known.some((role) => role.office === office.office)) return 'uncertain';
  return office.specific && known.length > 0 ? 'different' : 'uncertain';
}

/** A house speaks through its people: compatible when the person's role names it, contrary when another house. */
function relateToHouse(draft: Speaker, said: Speaker, other: Person | null, language: Language): SpeakerRelation {
  const house = said.name ?? said.mention.text;
  const roles = [...draft.roles, ...(other?.roles ?? [])];
  if (roles.some((role) => sameHouse(house, role, language))) return 'same';
  return 'uncertain';
}

function relateOrganisation(draft: Speaker, said: Speaker, source: Reading): SpeakerRelation {
  const house = draft.name ?? draft.mention.text;
  if (said.kind === 'organisation') return relateHouses(house, said, source);
  const roles = said.kind === 'person' ? said.roles : [said.mention.text, ...said.roles];
  if (roles.some((role) => sameHouse(house, role, source.readIn))) return 'same';
  if (said.kind === 'group') return namedIn(house, source) ? 'different' : 'uncertain';
  const speaks = roles.map((role) => readRole(role, source.readIn)).filter((role) => role.office === 'spokesperson');
  const elsewhere = speaks.some((role) => role.affiliation.length > 0);
  return elsewhere && (namedIn(house, source) || isKnownHouse(house, source.readIn)) ? 'different' : 'uncertain';
}

function relateHouses(house: string, said: Speaker, source: Reading): SpeakerRelation {
  const names = said.names.length > 0 ? said.names : [said.mention.text];
  if (names.some((name) => sameHouse(house, name, source.readIn) || sameHouse(name, house, source.readIn)))
    return 'same';
  if (names.some((name) => isNearSpelling(bare(house), bare(name)))) return 'misspelled';
  return source.people.some(
    (p) => p.kind === 'organisation' && p.names.some((name) => sameHouse(house, name, source.readIn)),
  )
    ? 'different'
    : 'uncertain';
}

const isKnownHouse = (house: string, language: Language): boolean =>
  sameHouse(house, house, language) && /\p{Lu}/u.test(house);

const namedIn = (house: string, source: Reading): boolean =>
  source.people.some(
    (person) => person.kind !== 'person' && person.names.some((name) => sameHouse(house, name, source.readIn)),
  );

/** A role or a group in the draft beside whoever the source gives. */
function relateNominal(draft: Speaker, said: Speaker, source: Reading): SpeakerRelation {
  // A designation that ends with the speaker's own name is his, whatever it calls him.
  if (said.name !== null && draft.mention.text.trim().endsWith(lastWord(said.name))) return 'same';
  const claim = readRole(draft.mention.text, source.readIn);
  if (said.kind === 'organisation') return claimNamesHouse(claim, said) ? 'same' : 'uncertain';
  const given = [...said.roles, ...(said.kind === 'person' ? [] : [said.mention.text])];
  if (contrarySeat(draft.mention.text, given, source.readIn) !== null) return 'different';
  const roles = given.filter((role) => partyTag(role) === null).flatMap((role) => readRoles(role, source.readIn));
  const relations = roles.map((role) => relateRoles(claim, role));
  // "The chairwoman" is no Lucas, whatever he chairs; a chairman may be a woman.
  const woman = source.readIn.genderOfRole(draft.mention.text) === 'female';
  if (relations.includes('compatible')) return woman && said.gender === 'male' ? 'uncertain' : 'same';
  if (draft.kind === 'group' && said.kind === 'person' && draft.members.length === 0)
    return relateGroupToPerson(claim, said, source);
  if (relations.includes('contrary') && relations.every((relation) => relation === 'contrary')) return 'different';
  return pointsElsewhere(draft, said, source) ? 'different' : 'uncertain';
}

const claimNamesHouse = ({ text, language }: Role, said: Speaker): boolean =>
  said.names.concat(said.mention.text).some((name) => sameHouse(name, text, language));

/** "The senators" for one man who is none: contrary only when his roles are known and none is theirs. */
function relateGroupToPerson(claim: Role, said: Speaker, source: Reading): SpeakerRelation {
  const known = said.roles.map((role) => readRole(role, source.readIn)).filter((role) => role.specific);
  if (claim.specific && known.length > 0 && known.every((role) => relateRoles(claim, role) === 'contrary'))
    return 'different';
  const groupSpeaks = source.quotations.some(
    (q) => q.attribution?.speaker.group && readRole(q.attribution.speaker.text, source.readIn).office === claim.office,
  );
  return groupSpeaks && said.roles.length > 0 && !isVague(claim.office, source.readIn) ? 'different' : 'uncertain';
}
