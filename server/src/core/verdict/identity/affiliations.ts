import { seatOf } from './houses.ts';
import { officeOf } from './offices.ts';

/** What is compared of a role's house: its whole text and the words beside its head. */
interface Affiliated {
  readonly text: string;
  readonly office: string;
  readonly affiliation: readonly string[];
}

/** How the houses of two roles with one office stand to each other: `open` where one names none or neither says which. */
export type HouseRelation = 'open' | 'doubtful' | 'contrary';

/** "Kremlin spokesman" against "Pentagon spokesman" is contrary; "zoo spokesman" against "ferry spokesman" a doubt. */
export function relateAffiliations(a: Affiliated, b: Affiliated): HouseRelation {
  if (a.affiliation.length === 0 || b.affiliation.length === 0) return 'open';
  const [left, right] = [seatOf(a.text), seatOf(b.text)];
  if (left >= 0 && right >= 0) return left === right ? 'open' : 'contrary';
  const [here, there] = [placeOf(a.text), placeOf(b.text)];
  if (here !== null && there !== null && !here.includes(there) && !there.includes(here)) return 'contrary';
  if (a.affiliation.some((word) => b.affiliation.includes(word))) return 'open';
  const [own, other] = [institutionOf(a), institutionOf(b)];
  if (own >= 0 && other >= 0) return own === other ? 'open' : 'contrary';
  if ((left >= 0 && isApart(other)) || (right >= 0 && isApart(own))) return 'contrary';
  // "Obama's spokesman": whose somebody is may be said in many ways.
  if (/\p{L}[’']s?\s/u.test(a.text) || /\p{L}[’']s?\s/u.test(b.text)) return 'open';
  const [proper, named] = [properNames(a.text), properNames(b.text)];
  if (isShortFor(proper, b.text) || isShortFor(named, a.text)) return 'open';
  if (proper.length > 0 && named.length > 0) return isTied(a) ? 'contrary' : 'doubtful';
  // "Company spokesman": which company it leaves open.
  if (a.affiliation.every(isAnyHouse) || b.affiliation.every(isAnyHouse)) return 'open';
  return isTied(a) ? 'doubtful' : 'open';
}

/** Offices that are nothing without their house: whoever holds it holds this house's and no other. */
const isTied = ({ office }: Affiliated): boolean =>
  /^(?:deputy-|assistant-)?(?:spokesperson|executive|chief|chair|president|mayor|governor|minister|premier|head|director|chiefofstaff|coach)$/.test(
    office,
  );

/** Kinds of houses, each line one: who speaks for the police does not speak for the hospital. */
const institutions: readonly (readonly string[])[] = [
  'government state federal national administration ministry cabinet department municipal city town county council'.split(
    ' ',
  ),
  'army military navy coastguard'.split(' '),
  'party campaign'.split(' '),
  'police sheriff constabulary'.split(' '),
  'company firm corporate airline bank brewery'.split(' '),
  ['union'],
  'university school college'.split(' '),
  'hospital clinic'.split(' '),
  'church diocese'.split(' '),
  ['court'],
  ['board'],
  'port harbour harbor'.split(' '),
  'museum gallery orchestra theatre theater'.split(' '),
  ['fire'],
];

/** Whether a kind of house is none that a seat of government is one of: the first three are. */
const isApart = (institution: number): boolean => institution > 2;

/** Which kind of house a role is with, by the last word that tells; -1 when none does. */
function institutionOf({ affiliation }: Affiliated): number {
  for (const word of [...affiliation].reverse()) {
    const at = institutions.findIndex((kind) => kind.includes(word));
    if (at >= 0) return at;
  }
  return -1;
}

/** "mayor of Upper Corvin" → "Upper Corvin". */
const placeOf = (text: string): string | null =>
  /\bof (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(text)?.[1] ?? null;

/** Houses whose name is left open. */
const anyHouse = new Set(
  'company firm city town county state government administration campaign union group party council club team ministry department agency board federal national office organisation organization charity association service authority institute'.split(
    ' ',
  ),
);
const isAnyHouse = (word: string): boolean => anyHouse.has(word);

/** Words that name no house by themselves, though a sentence's beginning may write them large. */
const common = new Set(
  'police army navy court hospital school university church port harbour harbor bank senior local former deputy the a an'.split(
    ' ',
  ),
);

/** Capitals inside the phrase: the name of a house, a place, a party. */
const properNames = (text: string): readonly string[] =>
  (text.match(/\p{Lu}[\p{L}.]+/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    return !anyHouse.has(lower) && !common.has(lower) && !officeOf.has(lower) && !officeOf.has(lower.replace(/s$/, ''));
  });

/** "NBA" for "National Basketball Association". */
function isShortFor(short: readonly string[], long: string): boolean {
  const initials = (long.match(/\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => word[0]).join('');
  return initials.length > 1 && short.some((word) => word.replaceAll('.', '').toUpperCase() === initials);
}
