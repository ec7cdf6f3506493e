/** A seat of a government or one of its houses, by its names, and who speaks for it. General knowledge of capitals. */
interface Seat {
  /** Names that mean this house and no other. */
  readonly names: readonly string[];
  /** Words that mean it too, as long as nothing says another country's: "the president", "the administration". */
  readonly offices: readonly string[];
  /** How its country and what is of it are called. */
  readonly country: readonly string[];
}

const us = ['us', 'u s', 'united states', 'american', 'america'];
const seats: readonly Seat[] = [
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

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Index of the seat that an organisation's name means, or -1. */
export function seatOf(text: string): number {
  const folded = ` ${fold(text)} `;
  return seats.findIndex(({ names }) => names.some((name) => folded.includes(` ${name} `)));
}

/** Whether an organisation's name and a text (a role, another name) mean the same house. */
export function sameHouse(organisation: string, text: string): boolean {
  const a = fold(organisation).replace(/^the /, '');
  const b = fold(text);
  if (a === '') return false;
  if (` ${b} `.includes(` ${a} `)) return true;
  const seat = seats[seatOf(a)];
  return seat !== undefined && (seat === seats[seatOf(b)] || holdsOffice(seat, text));
}

/** "The president", "Mr. Aldana's press secretary" for no country's name but the seat's own: "French President" is another's. */
function holdsOffice({ offices, country }: Seat, text: string): boolean {
  const folded = ` ${fold(text)} `;
  const office = offices.find((one) => folded.includes(` ${one} `));
  if (office === undefined || seatOf(text) >= 0) return false;
  const rest = folded.replace(office, '').trim().split(' ');
  return rest.every((word) => staff.test(word)) || country.some((one) => folded.includes(` ${one} `));
}

/** What says no more than that somebody serves in an office: "a senior administration official", "the president's spokesman". */
const staff =
  /^(?:|an?|the|vice|deputy|former|senior|top|officials?|aides?|advis[eo]rs?|press|secretary|office|spokes(?:man|woman|person|men|people))$/;
