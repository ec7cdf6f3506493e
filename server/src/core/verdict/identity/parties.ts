import type { Language } from '../../language/language.ts';
import { textFrom } from '../../text/span.ts';

/** No tag is longer. */
const mostOfTag = 30;

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
export function seatIn(text: string, { parties: { parties, politician, fullNames, stateOf } }: Language): Seat {
  const tagged = partyTag(text);
  if (tagged) return { party: tagged[0], state: stateOf.get(tagged[1]) ?? null };
  const party = parties.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const isPolitician = party !== null || /^of\s/.test(text) || politician.test(text);
  const name = isPolitician ? fullNames.exec(text)?.[0]?.toLowerCase().replace(' ', '-') : undefined;
  return { party, state: name === undefined ? null : (stateOf.get(name) ?? null) };
}

/** The role that gives somebody another party or state, or null: another role that gives the claim's own outweighs it. */
export function contrarySeat(claim: string, roles: readonly string[], language: Language): string | null {
  const seat = seatIn(claim, language);
  const other = roles.find((role) => seatsClash(seat, seatIn(role, language)));
  return other === undefined || roles.some((role) => role !== other && sharesSeat(seat, seatIn(role, language)))
    ? null
    : other;
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
