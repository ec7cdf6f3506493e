import type { OfficeWords } from '../language.ts';

/*
 * What English calls offices, ranks, trades and their holders: general knowledge, no list for a case. A kind has offices; words of
 * one office mean the same. An office named like its kind is what anybody of the kind may be called ("lawmaker", "scientist").
 */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  spokesperson: {
    spokesperson: 'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople press-secretary',
  },
  legislator: {
    legislator: 'lawmaker legislator parliamentarian deputy backbencher',
    senator: 'senator sen',
    congress: 'congressman congresswoman representative rep',
    mp: 'mp member-of-parliament',
    mep: 'mep',
    councillor: 'councillor councilor councilman councilwoman councilmember alderman alderwoman',
    assembly: 'assemblyman assemblywoman assemblymember',
  },
  president: { president: 'president' },
  premier: { prime: 'prime-minister premier taoiseach pm', chancellor: 'chancellor' },
  minister: { minister: 'minister secretary' },
  governor: { governor: 'governor gov' },
  mayor: { mayor: 'mayor mayoress' },
  attorneygeneral: { attorney: 'attorney-general', solicitor: 'solicitor-general' },
  secretarygeneral: { secretarygeneral: 'secretary-general' },
  diplomat: { ambassador: 'ambassador envoy', consul: 'consul' },
  judge: { bench: 'judge', justice: 'justice', magistrate: 'magistrate' },
  rank: {
    rank: 'commander soldier serviceman servicewoman',
    general: 'general gen',
    admiral: 'admiral adm',
    brigadier: 'brigadier',
    colonel: 'colonel col',
    major: 'major maj',
    captain: 'captain capt',
    lieutenant: 'lieutenant lt',
    sergeant: 'sergeant sgt',
    corporal: 'corporal cpl',
    commodore: 'commodore',
  },
  constabulary: {
    constabulary: 'policeman policewoman',
    detective: 'detective',
    sheriff: 'sheriff',
    constable: 'constable',
    superintendent: 'superintendent',
  },
  physician: { physician: 'doctor physician', surgeon: 'surgeon' },
  nurse: { nurse: 'nurse', midwife: 'midwife' },
  doctorate: { doctorate: 'dr' },
  academic: {
    academic: 'professor prof scholar lecturer researcher scientist academic',
    historian: 'historian',
    economist: 'economist',
    biologist: 'biologist',
    geologist: 'geologist',
    astronomer: 'astronomer',
    chemist: 'chemist',
    physicist: 'physicist',
  },
  lawyer: { lawyer: 'lawyer attorney solicitor barrister counsel' },
  prosecutor: { prosecutor: 'prosecutor' },
  journalist: { journalist: 'reporter journalist correspondent', editor: 'editor', columnist: 'columnist' },
  executive: { executive: 'chief-executive ceo' },
  chair: { chair: 'chairman chairwoman chair chairperson' },
  chiefofstaff: { chiefofstaff: 'chief-of-staff' },
  harbourmaster: { harbourmaster: 'harbourmaster harbormaster' },
  teacher: { teacher: 'teacher schoolteacher', principal: 'headteacher headmaster headmistress principal' },
  farmer: { farmer: 'farmer', fisherman: 'fisherman fisher' },
  coach: { coach: 'coach manager' },
  player: {
    player: 'player footballer cricketer',
    goalkeeper: 'goalkeeper goalie',
    striker: 'striker',
    midfielder: 'midfielder',
    defender: 'defender',
    winger: 'winger',
    quarterback: 'quarterback',
    pitcher: 'pitcher',
  },
  referee: { referee: 'referee umpire' },
  clergy: {
    clergy: 'priest vicar pastor chaplain clergyman clergywoman cleric rev reverend',
    bishop: 'bishop',
    archbishop: 'archbishop',
    cardinal: 'cardinal',
    pope: 'pope pontiff',
    rabbi: 'rabbi',
    imam: 'imam',
  },
  noble: {
    king: 'king',
    queen: 'queen',
    prince: 'prince',
    princess: 'princess',
    duke: 'duke',
    duchess: 'duchess',
    earl: 'earl',
    lord: 'lord',
    lady: 'lady',
    sir: 'sir',
    dame: 'dame',
  },
};

/** A head noun's kind and office, by its singular. */
const officeOf: ReadonlyMap<string, readonly [kind: string, office: string]> = new Map(
  Object.entries(kinds).flatMap(([kind, offices]) =>
    Object.entries(offices).flatMap(([office, words]) =>
      words.split(' ').map((word): [string, readonly [string, string]] => [word, [kind, office]]),
    ),
  ),
);

/** Offices of several words, as they are looked up. */
const compounds: readonly (readonly [RegExp, string])[] = [
  [/\bpress secretar(?:y|ies)\b/g, 'press-secretary'],
  [/\bprime ministers?\b/g, 'prime-minister'],
  [/\b(vice|deputy|lieutenant|lt\.?)-(?=\p{L})/gu, '$1 '],
  [/\bchiefs? of staff\b/g, 'chief-of-staff'],
  [/\bchief executives?(?: officers?)?\b/g, 'chief-executive'],
  [/\b(attorney|solicitor|secretary)s?[ -]generals?\b/g, '$1-general'],
  [/\bmembers? of parliament\b/g, 'member-of-parliament'],
  [/\bhead ?teachers?\b/g, 'headteacher'],
  [/\b(?:ex|then)-(?=\p{L})/gu, ''],
];

/** Whoever is called by one of these before an office holds another: a vice president is no president. */
const seconds: ReadonlyMap<string, string> = new Map([
  ['deputy', 'deputy'],
  ['vice', 'deputy'],
  ['under', 'under'],
  ['assistant', 'assistant'],
  ['associate', 'associate'],
  ['lieutenant', 'lieutenant'],
  ['lt', 'lieutenant'],
  ['shadow', 'shadow'],
]);

/** What stands before a rank and makes another of it; alone it may be left out by courtesy. */
const grades: ReadonlyMap<string, string> = new Map([
  ['lieutenant', 'lieutenant'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['major', 'major'],
  ['brig', 'brigadier'],
  ['brigadier', 'brigadier'],
  ['rear', 'rear'],
  ['vice', 'vice'],
  ['staff', 'staff'],
  ['master', 'master'],
]);

/** Offices of one kind that nobody holds two of at one time: chambers of parliaments, ranks; other pairs are a doubt. */
function excludes(kind: string, a: string, b: string): boolean {
  if (kind === 'rank') return true;
  return kind === 'legislator' && [a, b].every((one) => /^(?:senator|congress|mp)$/.test(one));
}

/** Whoever is called “Dr.” may be much else, but is mostly no nurse. */
const mayBeDoctor = (kind: string): boolean => kind !== 'nurse';

const women = /^(?:queen|princess|duchess|lady|dame)$/;

/** King and queen: titles of a man and of a woman. */
const sexesClash = (kind: string, a: string, b: string): boolean => kind === 'noble' && women.test(a) !== women.test(b);

/** Kinds that tell no one from another by themselves: whoever has such a calling may hold another kind's office too. */
const openKinds: ReadonlySet<string> = new Set(
  'coach player referee clergy noble nurse doctorate chair attorneygeneral secretarygeneral diplomat'.split(' '),
);

/** Pairs of open kinds that are two people's all the same: one leads the board, one the company; one trains, one plays. */
const rivals: readonly ReadonlySet<string>[] = [
  new Set(['chair', 'executive']),
  new Set(['coach', 'player']),
  new Set(['coach', 'referee']),
  new Set(['player', 'referee']),
];

/** Offices of many houses and trades: one who holds such a one may hold any other, but it is not everybody's. */
const titles: ReadonlySet<string> = new Set(
  'candidate chief head director boss founder owner organiser organizer conductor curator dean warden inspector engineer coxswain skipper pilot treasurer prefect keeper baker butcher beekeeper architect'.split(
    ' ',
  ),
);

/** Words that fit many offices: never evidence of another person. */
const general: ReadonlySet<string> = new Set(
  'official officials aide aides adviser advisers advisor advisors source sources leader leaders man woman person people politician politicians member members figure figures insider insiders authority authorities expert experts analyst analysts critic critics supporter supporters witness witnesses resident residents group team staff someone one democrat democrats republican republicans colleague colleagues ally allies host guest author writer activist campaigner volunteer veteran native friend brother sister mother father son daughter husband wife neighbour neighbor'.split(
    ' ',
  ),
);

/** What ministers and secretaries of state are for, each line one: those of two lines are two people's. */
const departments: readonly (readonly string[])[] = [
  ['foreign', 'external'],
  ['finance', 'treasury'],
  ['defence', 'defense'],
  ['interior', 'home'],
  ['justice'],
  ['health'],
  ['education', 'schools'],
  ['agriculture', 'farming'],
  ['fisheries'],
  ['transport', 'transportation'],
  ['energy'],
  ['environment', 'climate'],
  ['labour', 'labor', 'employment'],
  ['trade', 'commerce'],
  ['culture'],
  ['tourism'],
  ['housing'],
];

const departmentOf = new Map(
  departments.flatMap((names) => names.map((name): [string, string] => [name, names[0] as string])),
);

/** One word for each department: "defense" is "defence". */
const departmentName = (word: string): string => departmentOf.get(word) ?? word;

/** Which departments the words name; a minister may have several. */
const departmentsIn = (words: readonly string[]): readonly number[] =>
  departments.flatMap((names, i) => (names.some((name) => words.includes(name)) ? [i] : []));

/** Kinds of pairs that go together in one person and are often said of the same: neither a contradiction nor a doubt. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['constabulary', 'rank']),
  new Set(['academic', 'physician']),
  new Set(['academic', 'teacher']),
  new Set(['harbourmaster', 'rank']),
];

/** Classes that may describe one person at the same time: a minister who sits in parliament, an officer who governs. */
const together: readonly ReadonlySet<string>[] = [
  new Set(['legislator', 'minister', 'premier']),
  new Set(['academic', 'physician', 'journalist', 'lawyer', 'teacher']),
  new Set(['lawyer', 'judge']),
  new Set(['minister', 'spokesperson']),
  new Set(['president', 'executive']),
];

/** Whoever holds an office had a profession before: the two never contradict each other. */
const publicOffices: ReadonlySet<string> = new Set(
  'legislator president premier minister governor mayor executive'.split(' '),
);
const professions: ReadonlySet<string> = new Set(
  'academic physician journalist lawyer teacher farmer rank constabulary'.split(' '),
);

/** Heads that by themselves name no one office: a secretary may be a minister or keep the minutes. */
const manyHold = new Set(['secretary', 'deputy', 'representative', 'editor']);

/** Words of a role that name no house. */
const small = new Set(
  'a an the of for in at from on to and his her its their who with by former ex then current acting interim senior top leading veteran longtime long-time six five four three two several many some other another one more most group deputy vice assistant associate shadow local'.split(
    ' ',
  ),
);

export const offices: OfficeWords = {
  officeOf,
  kinds: new Set([...officeOf.values()].map(([kind]) => kind)),
  compounds,
  seconds,
  grades,
  excludes,
  mayBeDoctor,
  sexesClash,
  openKinds,
  rivals,
  titles,
  general,
  departmentName,
  departmentsIn,
  alike,
  together,
  publicOffices,
  professions,
  manyHold,
  small,
  calling: /.(?:er|or|ist|man|woman|ian|wright|smith)$/,
  prepositions: new Set('of for at in from on to with by'.split(' ')),
  bodies: new Set('group number pair trio dozen dozens team bloc coalition'.split(' ')),
  plurals: new Set('people spokesmen spokeswomen spokespeople'.split(' ')),
  past: /^(?:an?\s+|the\s+)?(?:former|onetime|one-time|sometime|retired|ex)\b/i,
};
