import { textFrom } from '../../text/span.ts';

/** No tag is longer. */
const mostOfTag = 30;
/** Parties and states as American and British papers write them: general knowledge. */
const parties: readonly (readonly [RegExp, string])[] = [
  [/\bDemocrat(?:s|ic)?\b/, 'd'],
  [/\b(?:Republicans?|GOP)\b/, 'r'],
  [/\b(?:Conservatives?|Tory|Tories)\b/, 'con'],
];

const states: readonly string[] =
  `alabama al ala;alaska ak;arizona az ariz;arkansas ar ark;california ca calif;colorado co colo;connecticut ct conn;delaware de del;florida fl fla;georgia ga;
hawaii hi;idaho id;illinois il ill;indiana in ind;iowa ia;kansas ks kan;kentucky ky;louisiana la;maine me;maryland md;massachusetts ma mass;michigan mi mich;
minnesota mn minn;mississippi ms miss;missouri mo;montana mt mont;nebraska ne neb;nevada nv nev;new-hampshire nh n.h;new-jersey nj n.j;new-mexico nm n.m;
new-york ny n.y;north-carolina nc n.c;north-dakota nd n.d;ohio oh;oklahoma ok okla;oregon or ore;pennsylvania pa;rhode-island ri r.i;south-carolina sc s.c;
south-dakota sd s.d;tennessee tn tenn;texas tx tex;utah ut;vermont vt;virginia va;washington wa wash;west-virginia wv w.va;wisconsin wi wis;wyoming wy wyo`.split(
    /;\s*/,
  );
const stateOf = new Map(states.flatMap((line, i) => line.split(' ').map((name): [string, number] => [name, i])));
const fullNames = new RegExp(
  `\\b(?:${states
    .map((line) => (line.split(' ')[0] as string).replace('-', ' '))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'i',
);

/** What a role tells of whom somebody sits for. */
export interface Seat {
  readonly party: string | null;
  readonly state: number | null;
}

const tag = /(?<![\p{L}-])([RDI])[-–—](\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u;

/** "D-Ohio" → ["d", "ohio"]; null when the role is no party-and-place tag. */
export function partyTag(text: string): readonly [string, string] | null {
  const match = tag.exec(text);
  return match
    ? [(match[1] as string).toLowerCase(), (match[2] as string).toLowerCase().replace(/\.$/, '').replace(/\s/g, '-')]
    : null;
}

/** Party and state of "D-Ohio", "of Iowa", "the Iowa Republican", "Democratic senator from Ohio". */
export function seatIn(text: string): Seat {
  const tagged = partyTag(text);
  if (tagged) return { party: tagged[0], state: stateOf.get(tagged[1]) ?? null };
  const party = parties.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const politician =
    party !== null || /^of\s/.test(text) || /\b(?:Sen|Rep|Gov|[sS]enat|[cC]ongress|[gG]overnor)/.test(text);
  const name = politician ? fullNames.exec(text)?.[0]?.toLowerCase().replace(' ', '-') : undefined;
  return { party, state: name === undefined ? null : (stateOf.get(name) ?? null) };
}

/** The role that gives somebody another party or state, or null: another role that gives the claim's own outweighs it. */
export function contrarySeat(claim: string, roles: readonly string[]): string | null {
  const seat = seatIn(claim);
  const other = roles.find((role) => seatsClash(seat, seatIn(role)));
  return other === undefined || roles.some((role) => role !== other && sharesSeat(seat, seatIn(role))) ? null : other;
}

const sharesSeat = (a: Seat, b: Seat): boolean =>
  !seatsClash(a, b) && ((a.state !== null && a.state === b.state) || (a.party !== null && a.party === b.party));

/** Two parties, or two states, in one office at one time. */
const seatsClash = (a: Seat, b: Seat): boolean =>
  (a.party !== null && b.party !== null && a.party !== b.party) ||
  (a.state !== null && b.state !== null && a.state !== b.state);

/** Where a tag stands right behind a name: ", D-Ohio" or " (D-Ohio)", from its first letter. */
export function tagBehind(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const match = /^(?:,|\s*\()\s*([RDI][-–—]\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(textFrom(text, at, mostOfTag));
  if (!match) return null;
  const found = (match[1] as string).replace(/\.$/, '');
  const start = at + match[0].indexOf(found);
  return { start, end: start + found.length };
}
