import type { PartyWords } from '../language.ts';

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

export const partyWords: PartyWords = {
  parties,
  stateOf,
  fullNames,
  /** A politician's role, of which a state is the seat. */
  politician: /\b(?:Sen|Rep|Gov|[sS]enat|[cC]ongress|[gG]overnor)/,
};
