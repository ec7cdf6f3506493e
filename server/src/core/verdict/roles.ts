import { seatOf } from './houses.ts';

/** What a role says of somebody: the office or class its head noun names, and whom it is with. */
export interface Role {
  readonly text: string;
  /** Class of the head noun ("spokesman" → "spokesperson"), or the head noun itself when it is in no class. */
  readonly office: string;
  /** The head noun names an office or a trade, not just anybody ("official", "aide", "resident"). */
  readonly titled: boolean;
  /** The office is one that excludes the others of its kind; "official" and "aide" exclude nobody. */
  readonly specific: boolean;
  /** Folded words before and after the head that name a house, a place or a party ("white", "house"). */
  readonly affiliation: readonly string[];
  /** More than one person: "the senators", "a group of lawmakers". */
  readonly plural: boolean;
}

/** Head nouns by class. A person may hold several offices, but classes in one `exclusive` set never describe the same saying. */
const offices: Readonly<Record<string, string>> = {
  spokesperson: 'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople press-secretary',
  legislator:
    'senator sen congressman congresswoman representative rep lawmaker legislator mp parliamentarian deputy councillor councilman councilwoman councilmember alderman assemblyman assemblywoman',
  president: 'president',
  vicepresident: 'vice-president',
  premier: 'prime-minister premier chancellor',
  minister: 'minister secretary',
  governor: 'governor gov',
  mayor: 'mayor',
  judge: 'judge justice magistrate',
  officer:
    'general gen admiral adm colonel col major maj captain capt lieutenant lt sergeant sgt commander brigadier soldier',
  police: 'policeman policewoman detective sheriff constable superintendent',
  physician: 'doctor physician surgeon nurse',
  academic: 'professor scholar historian lecturer researcher scientist economist biologist geologist',
  lawyer: 'lawyer attorney solicitor barrister',
  prosecutor: 'prosecutor',
  journalist: 'reporter journalist correspondent editor columnist',
  chief: 'chief-executive ceo',
  chiefofstaff: 'chief-of-staff',
  harbourmaster: 'harbourmaster harbormaster',
  teacher: 'teacher headteacher principal',
  farmer: 'farmer fisherman fisher',
};

/** Words that fit many offices: never evidence of another person. */
const general = new Set(
  'official officials aide aides adviser advisers advisor advisors source sources leader leaders man woman person people politician politicians member members figure figures insider insiders authority authorities expert experts analyst analysts critic critics supporter supporters witness witnesses resident residents group team staff someone one democrat democrats republican republicans colleague colleagues ally allies host guest author writer activist campaigner volunteer veteran native friend brother sister mother father son daughter husband wife neighbour neighbor'.split(
    ' ',
  ),
);

/** Whether a head noun fits anybody: "official", "critic", "people". */
export const isVague = (office: string): boolean => general.has(office) || general.has(singular(office));

/** A word that says what somebody is: "director", "spokeswoman", "official". */
export const isRoleWord = (word: string): boolean => {
  const base = singular(word.toLowerCase());
  return headClass.has(base) || titles.has(base) || general.has(base);
};

/** Offices of many houses: one who holds such a one may hold any other, but it is not everybody's. */
const titles = new Set(
  'candidate chief chairman chairwoman chair chairperson head director boss founder owner manager organiser organizer coach conductor curator dean warden inspector engineer geologist captain coxswain skipper pilot treasurer prefect referee goalkeeper keeper nurse priest vicar bishop baker beekeeper astronomer architect'.split(
    ' ',
  ),
);

/** Classes that may describe one person at the same time: a minister who sits in parliament, an officer who governs. */
const together: readonly ReadonlySet<string>[] = [
  new Set(['legislator', 'minister', 'premier']),
  new Set(['academic', 'physician', 'journalist', 'lawyer', 'teacher']),
  new Set(['police', 'officer']),
  new Set(['lawyer', 'judge']),
  new Set(['minister', 'spokesperson']),
  new Set(['harbourmaster', 'officer']),
  new Set(['president', 'chief', 'vicepresident']),
];

/** Whoever holds an office had a profession before: the two never contradict each other. */
const held = new Set(['legislator', 'president', 'vicepresident', 'premier', 'minister', 'governor', 'mayor', 'chief']);
const professions = new Set([
  'academic',
  'physician',
  'journalist',
  'lawyer',
  'teacher',
  'farmer',
  'officer',
  'police',
]);

const headClass = new Map<string, string>(
  Object.entries(offices).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

const compounds: readonly (readonly [RegExp, string])[] = [
  [/\bpress secretar(?:y|ies)\b/g, 'press-secretary'],
  [/\bprime ministers?\b/g, 'prime-minister'],
  [/\bvice[ -]presidents?\b/g, 'vice-president'],
  [/\bchiefs? of staff\b/g, 'chief-of-staff'],
  [/\bchief executives?(?: officers?)?\b/g, 'chief-executive'],
];

/** Heads that by themselves name no one office: a secretary may be a minister or keep the minutes. */
const manyHold = new Set(['secretary', 'deputy', 'representative', 'editor']);

const small = new Set(
  'a an the of for in at from on to and his her its their who with by former ex then current acting senior top leading veteran longtime long-time six five four three two several many some other another one more most group deputy local'.split(
    ' ',
  ),
);

/** Plural of a class word: "senators" → "senator". */
function singular(word: string): string {
  if (headClass.has(word) || general.has(word) || titles.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Reads a role or a nominal designation ("a port spokeswoman", "five leading members of the council"). */
export function readRole(text: string): Role {
  let folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/[’']s?\b/g, ' ')
    .replace(/\bu\.?s\.?\b/g, 'us');
  for (const [pattern, joined] of compounds) folded = folded.replace(pattern, joined);
  const words = folded.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
  const cut = words.findIndex((word, i) => i > 0 && (word === 'who' || word === 'including'));
  const kept = cut > 0 ? words.slice(0, cut) : words;
  const head = headIndex(kept);
  const word = kept[head] ?? '';
  const base = singular(word);
  // A deputy mayor is no mayor, and what else a deputy may be called is open.
  const second = base !== 'deputy' && kept.some((w) => w === 'deputy' || w === 'vice' || w === 'assistant');
  const office = second ? `deputy-${base}` : (headClass.get(base) ?? base);
  const vague = manyHold.has(base) && kept.filter((w) => !small.has(w)).length === 1;
  const rest = kept.filter((w, i) => i !== head && !small.has(w) && !/^\d+$/.test(w) && !headClass.has(singular(w)));
  const plural =
    base !== word || /^(?:people|spokesmen|spokeswomen|spokespeople)$/.test(word) || kept.includes('group');
  return {
    text,
    office,
    titled: base !== '' && !isVague(base) && !vague,
    specific: headClass.has(base) && !vague && !second,
    affiliation: rest,
    plural,
  };
}

/** The head noun: the last known class word before a preposition, else after it ("a group of senators"), else the last word. */
function headIndex(words: readonly string[]): number {
  const stop = words.findIndex((w, i) => i > 0 && /^(?:of|for|at|in|from|on|to|with|by)$/.test(w));
  const lastKnown = (from: number, to: number, test: (w: string) => boolean): number => {
    for (let i = to - 1; i >= from; i--) if (test(words[i] as string)) return i;
    return -1;
  };
  const isOffice = (w: string): boolean => headClass.has(singular(w)) || titles.has(singular(w));
  const isGeneral = (w: string): boolean => general.has(w) || general.has(singular(w));
  const end = stop < 0 ? words.length : stop;
  const found = lastKnown(0, end, isOffice);
  if (found >= 0) return found;
  const weak = lastKnown(0, end, (w) => isGeneral(w) && w !== 'group');
  if (weak >= 0) return weak;
  if (stop >= 0 && /^(?:group|number|pair|trio|dozens?|team|bloc|coalition)$/.test(words[stop - 1] ?? '')) {
    const after = lastKnown(stop + 1, words.length, (w) => isOffice(w) || isGeneral(w));
    if (after >= 0) return after;
  }
  return end - 1;
}

export type RoleRelation = 'compatible' | 'contrary' | 'unknown';

/** Whether two roles may describe one person. `contrary` only where both are specific and cannot be the same. */
export function relateRoles(a: Role, b: Role): RoleRelation {
  if (a.office === b.office && a.office !== '') return affiliationsClash(a, b) ? 'contrary' : 'compatible';
  if (!a.specific || !b.specific) return 'unknown';
  if (together.some((set) => set.has(a.office) && set.has(b.office))) return 'unknown';
  if ((held.has(a.office) && professions.has(b.office)) || (professions.has(a.office) && held.has(b.office)))
    return 'unknown';
  return 'contrary';
}

/** Both name a house and neither names the other's: "Kremlin spokesman" against "Pentagon spokesman". */
function affiliationsClash(a: Role, b: Role): boolean {
  if (a.affiliation.length === 0 || b.affiliation.length === 0) return false;
  const left = seatOf(a.text);
  const right = seatOf(b.text);
  if (left >= 0 && right >= 0) return left !== right;
  const [here, there] = [placeOf(a.text), placeOf(b.text)];
  if (here !== null && there !== null && !here.includes(there) && !there.includes(here)) return true;
  if (a.affiliation.some((word) => b.affiliation.includes(word))) return false;
  const [own, other] = [institutionOf(a), institutionOf(b)];
  if (own >= 0 && other >= 0) return own !== other;
  // "Obama's spokesman": whose somebody is may be said in many ways.
  if (/\p{L}[’']s?\s/u.test(a.text) || /\p{L}[’']s?\s/u.test(b.text)) return false;
  // A place or house that the other leaves open ("Pentagon spokesman", "the president's spokesman") proves nothing by itself.
  return hasProperName(a.text) && hasProperName(b.text);
}

/** Kinds of houses, each line one: who speaks for the police does not speak for the hospital. */
const institutions: readonly (readonly string[])[] = [
  'government state federal national administration ministry cabinet department municipal city town county council'.split(
    ' ',
  ),
  'police sheriff constabulary'.split(' '),
  'army military navy coastguard'.split(' '),
  'company firm corporate airline bank brewery'.split(' '),
  ['union'],
  'university school college'.split(' '),
  'hospital clinic'.split(' '),
  'church diocese'.split(' '),
  ['court'],
  'party campaign'.split(' '),
  ['board'],
  'port harbour harbor'.split(' '),
  'museum gallery orchestra theatre theater'.split(' '),
];

/** Which kind of house a role is with, by the last word that tells; -1 when none does. */
function institutionOf(role: Role): number {
  for (const word of [...role.affiliation].reverse()) {
    const at = institutions.findIndex((kind) => kind.includes(word));
    if (at >= 0) return at;
  }
  return -1;
}

/** "mayor of Upper Corvin" → "Upper Corvin". */
const placeOf = (text: string): string | null =>
  /\bof (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(text)?.[1] ?? null;

/** Words that name no house by themselves, though a sentence's beginning may write them large. */
const commonHouses = new Set(
  'company firm city town county state government administration campaign union group party police army navy council court hospital school university church club team port harbour harbor bank ministry department agency board senior local former deputy federal national the a an'.split(
    ' ',
  ),
);

/** A capital inside the phrase: the name of a house, a place, a party. */
const hasProperName = (text: string): boolean =>
  (text.match(/\p{Lu}[\p{L}.]+/gu) ?? []).some(
    (word) => !commonHouses.has(word.toLowerCase()) && !headClass.has(singular(word.toLowerCase())),
  );

/** "D-Ohio" → ["d", "ohio"]; null when the role is no party-and-place tag. */
export function partyTag(text: string): readonly [string, string] | null {
  const match = /\b([RDI])[-–—]([A-Z][a-z]+|[A-Z]{2})\b/.exec(text);
  return match ? [(match[1] as string).toLowerCase(), (match[2] as string).toLowerCase()] : null;
}
