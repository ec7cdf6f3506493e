import type { Language } from '../../language/language.ts';
import { seatOf } from './houses.ts';

/** What is compared of a role's house: its whole text and the words beside its head. */
interface Affiliated {
  readonly language: Language;
  readonly text: string;
  readonly office: string;
  readonly affiliation: readonly string[];
}

/** How the houses of two roles with one office stand to each other: `open` where one names none or neither says which. */
export type HouseRelation = 'open' | 'doubtful' | 'contrary';

/** "Kremlin spokesman" against "Pentagon spokesman" is contrary; "zoo spokesman" against "ferry spokesman" a doubt. */
export function relateAffiliations(a: Affiliated, b: Affiliated): HouseRelation {
  if (a.affiliation.length === 0 || b.affiliation.length === 0) return 'open';
  const [left, right] = [seatOf(a.text, a.language), seatOf(b.text, b.language)];
  if (left >= 0 && right >= 0) return left === right ? 'open' : 'contrary';
  const [here, there] = [placeOf(a.text), placeOf(b.text)];
  if (here !== null && there !== null && !here.includes(there) && !there.includes(here)) return 'contrary';
  if (a.affiliation.some((word) => b.affiliation.includes(word))) return 'open';
  const [own, other] = [institutionOf(a), institutionOf(b)];
  if (own >= 0 && other >= 0) return own === other ? 'open' : 'contrary';
  if ((left >= 0 && isApart(other)) || (right >= 0 && isApart(own))) return 'contrary';
  // "Obama's spokesman": whose somebody is may be said in many ways.
  if (/\p{L}[’']s?\s/u.test(a.text) || /\p{L}[’']s?\s/u.test(b.text)) return 'open';
  const [proper, named] = [properNames(a), properNames(b)];
  if (isShortFor(proper, b.text) || isShortFor(named, a.text)) return 'open';
  if (proper.length > 0 && named.length > 0) return isTied(a) ? 'contrary' : 'doubtful';
  // "Company spokesman": which company it leaves open.
  if (a.affiliation.every(isAnyHouse(a)) || b.affiliation.every(isAnyHouse(b))) return 'open';
  return isTied(a) ? 'doubtful' : 'open';
}

/** Offices that are nothing without their house: whoever holds it holds this house's and no other. */
const isTied = ({ language, office }: Affiliated): boolean => language.houses.tied.test(office);

/** Whether a kind of house is none that a seat of government is one of: the first three are. */
const isApart = (institution: number): boolean => institution > 2;

/** Which kind of house a role is with, by the last word that tells; -1 when none does. */
function institutionOf({ language, affiliation }: Affiliated): number {
  for (const word of [...affiliation].reverse()) {
    const at = language.houses.institutions.findIndex((kind) => kind.includes(word));
    if (at >= 0) return at;
  }
  return -1;
}

/** "mayor of Upper Corvin" → "Upper Corvin". */
const placeOf = (text: string): string | null =>
  /\bof (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(text)?.[1] ?? null;

const isAnyHouse =
  ({ language }: Affiliated) =>
  (word: string): boolean =>
    language.houses.anyHouse.has(word);

/** Capitals inside the phrase: the name of a house, a place, a party. */
const properNames = ({ text, language: { houses, offices } }: Affiliated): readonly string[] =>
  (text.match(/\p{Lu}[\p{L}.]+/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    return (
      !houses.anyHouse.has(lower) &&
      !houses.common.has(lower) &&
      !offices.officeOf.has(lower) &&
      !offices.officeOf.has(lower.replace(/s$/, ''))
    );
  });

/** "NBA" for "National Basketball Association". */
function isShortFor(short: readonly string[], long: string): boolean {
  const initials = (long.match(/\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => word[0]).join('');
  return initials.length > 1 && short.some((word) => word.replaceAll('.', '').toUpperCase() === initials);
}
