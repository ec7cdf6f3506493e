import { generation, honorifics, nameSuffixes, particles, shortForms } from '../../language/every/names.ts';

/**
 * How two personal names relate. `near`: one is most likely a misspelling of the other; `namesake`: the surname is one, the given
 * names are two people's.
 */
export type NameRelation = 'same' | 'near' | 'namesake' | 'other';

const generationOf = (name: string): string | null => generation.exec(name.trim())?.[1]?.toLowerCase() ?? null;

/** Folded name parts without honorifics, suffixes and points: "Sen. Paul Okafor, Jr." → ["paul", "okafor"]. */
export function nameParts(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const parts = partsOf(name);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(name, parts);
  return parts;
}

/** The same few names are compared over and over; what a name's parts are never changes. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 4096;

function partsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'`ʼ](?:s\b)?/g, (match) => (match.length > 1 ? ' ' : ''))
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((part) => splitParticle(part))
    .filter((part) => part !== '' && !nameSuffixes.has(part))
    .filter((part, i, all) => !(honorifics.has(part) && i < all.length - 1));
}

/** "al-maliki" and "el-maliki" are "maliki" with a particle that many writers leave out. */
function splitParticle(part: string): readonly string[] {
  const match = /^(al|el)-(.+)$/.exec(part);
  return match ? [match[2] as string] : [part];
}

function withoutParticles(parts: readonly string[]): readonly string[] {
  const kept = parts.filter((part) => !particles.has(part));
  return kept.length > 0 ? kept : parts;
}

/**
 * Relates two names as a copy editor would: a surname stands for the full name, initials and short
 * forms for given names, a name part more or less is no difference. A near spelling needs the rest to agree.
 */
export function relateNames(a: string, b: string): NameRelation {
  const x = withoutParticles(nameParts(a));
  const y = withoutParticles(nameParts(b));
  if (x.length === 0 || y.length === 0) return 'other';
  const [older, younger] = [generationOf(a), generationOf(b)];
  if (older !== null && younger !== null && older !== younger) return 'other';
  if (x.join(' ') === y.join(' ') || x.join('') === y.join('')) return 'same';
  if (x.length > 1 && y.length > 1 && (endsWith(x, y) || endsWith(y, x))) return 'same';
  // "Liu Wei", "Wei Liu": the family's name stands first or last.
  if (x.length === y.length && x.length > 1 && [...x].sort().join(' ') === [...y].sort().join(' ')) return 'same';
  const surname = relateSurnames(x, y);
  if (surname === 'other') return sameGivenNearSurname(x, y) ? 'near' : givenOnly(x, y);
  if (x.length === 1 || y.length === 1) return surname;
  const given = relateGiven(x[0] as string, y[0] as string);
  if (surname === 'same') return given === 'other' ? 'namesake' : given;
  return given === 'other' ? 'other' : 'near';
}

/** "Deckhand Jonas Lie" ends with "Jonas Lie": what comes before is a title that nobody listed. */
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((part, i) => part === long[long.length - short.length + i]);

function relateSurnames(x: readonly string[], y: readonly string[]): NameRelation {
  const a = x[x.length - 1] as string;
  const b = y[y.length - 1] as string;
  if (a === b) return 'same';
  // A double surname may be cut to either half, joined by a hyphen or not ("Ortiz-Vega", "Ortiz Vega").
  if (hasPart(y, a) && (x.length === 1 || y.length > 2 || b.includes('-'))) return 'same';
  if (hasPart(x, b) && (y.length === 1 || x.length > 2 || a.includes('-'))) return 'same';
  return isNearSpelling(a, b) ? 'near' : 'other';
}

const hasPart = (parts: readonly string[], part: string): boolean =>
  parts.slice(1).some((p) => p === part || p.split('-').includes(part));

/** With the given name the same to the letter a shorter surname may hold two inaccuracies ("Ines Eldena"). */
function sameGivenNearSurname(x: readonly string[], y: readonly string[]): boolean {
  const a = x[x.length - 1] as string;
  const b = y[y.length - 1] as string;
  if (x.length < 2 || y.length < 2 || x[0] !== y[0] || (x[0] as string).length < 2) return false;
  return Math.max(a.length, b.length) >= 5 && a[0] === b[0] && editDistance(a, b) <= 2;
}

/** A lone first name ("Ines") for a full one: people on first-name terms, and features. */
function givenOnly(x: readonly string[], y: readonly string[]): NameRelation {
  if (x.length === 1 && y.length > 1 && relateGiven(x[0] as string, y[0] as string) === 'same') return 'same';
  if (y.length === 1 && x.length > 1 && relateGiven(x[0] as string, y[0] as string) === 'same') return 'same';
  return 'other';
}

function relateGiven(a: string, b: string): NameRelation {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'same' : 'other';
  if (shortForms.some((forms) => forms.includes(a) && forms.includes(b))) return 'same';
  if (a.startsWith(b) || b.startsWith(a)) return Math.min(a.length, b.length) >= 3 ? 'same' : 'near';
  return isNearSpelling(a, b) ? 'near' : 'other';
}

/** One inaccuracy in a short name, two in a long one: letters changed, lost, added or swapped. */
export function isNearSpelling(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest < 4) return false;
  const distance = editDistance(a, b);
  return distance <= (longest >= 7 ? 2 : 1) || (distance <= 2 && longest >= 5 && skeleton(a) === skeleton(b));
}

/** Consonants alone: what stays when a name is written down by ear ("Reilly", "Riley"). */
const skeleton = (name: string): string => name.replace(/[aeiouyhw]/g, '');

/** Optimal string alignment distance (Damerau 1964): substitution, insertion, deletion, swap of neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
