import type { HouseWords, SeatWords } from '../language.ts';

/** How the country and what is of it are called. General knowledge of capitals. */
const us = ['us', 'u s', 'united states', 'american', 'america'];
const seats: readonly SeatWords[] = [
  { names: ['white house', 'us government', 'washington'], offices: ['administration', 'president'], country: us },
  {
    names: ['kremlin', 'russian government', 'moscow', 'russia'],
    offices: ['president'],
    country: ['russian', 'russia'],
  },
  {
    names: ['downing street', 'number 10', 'no 10', 'british government', 'uk government'],
    offices: ['prime minister'],
    country: ['british', 'britain', 'uk', 'united kingdom'],
  },
  {
    names: ['elysee', 'elysee palace', 'french government', 'french presidency'],
    offices: ['president'],
    country: ['french', 'france'],
  },
  {
    names: ['pentagon', 'defense department', 'department of defense', 'dod'],
    offices: ['defense secretary'],
    country: us,
  },
  { names: ['state department', 'department of state', 'foggy bottom'], offices: ['secretary of state'], country: us },
  { names: ['capitol hill', 'congress', 'us congress'], offices: [], country: us },
  { names: ['justice department', 'department of justice', 'doj'], offices: ['attorney general'], country: us },
  { names: ['treasury department', 'department of the treasury'], offices: ['treasury secretary'], country: us },
];

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

/** Houses whose name is left open. */
const anyHouse = new Set(
  'company firm city town county state government administration campaign union group party council club team ministry department agency board federal national office organisation organization charity association service authority institute'.split(
    ' ',
  ),
);
/** Words that name no house by themselves, though a sentence's beginning may write them large. */
const common = new Set(
  'police army navy court hospital school university church port harbour harbor bank senior local former deputy the a an'.split(
    ' ',
  ),
);

export const houses: HouseWords = {
  seats,
  /** What says no more than that somebody serves in an office: "a senior administration official", "the president's spokesman". */
  staff:
    /^(?:|an?|the|vice|deputy|former|senior|top|officials?|aides?|advis[eo]rs?|press|secretary|office|spokes(?:man|woman|person|men|people))$/,
  /** A name in which such a word stands is a body's. */
  named:
    /\b(?:Union|Party|Authority|Council|Committee|Board|Department|Ministry|University|College|School|Company|Inc|Corp|Ltd|LLC|Association|Society|Institute|Foundation|Trust|Bank|Group|Agency|Bureau|Office|House|Court|Church|Center|Centre|Commission|Service|Services|Network|Fund|Federation|Club|Times|Post|News|Journal|Herald|Press)\b/,
  institutions,
  anyHouse,
  common,
  /** Offices that are nothing without their house: whoever holds it holds this house's and no other. */
  tied: /^(?:deputy-|assistant-)?(?:spokesperson|executive|chief|chair|president|mayor|governor|minister|premier|head|director|chiefofstaff|coach)$/,
};
