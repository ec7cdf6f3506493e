import type { Scope } from '../library/bibliography/scope.ts';
import { editDistance } from '../verdict/identity/names.ts';

/** In a bibliography of more keys than this only those with the same first letter are compared. */
const many = 2000;
/** And no more than so many of them, those first that begin alike in more than one. */
const compared = 150;
const shownAtOnce = 3;

/** A key that nobody knows is asked for with every keystroke; what a scope holds does not change. */
const answered = new WeakMap<Scope, Map<string, readonly string[]>>();

/** Keys that a key is most likely a inaccuracy of, the nearest first. */
export function nearestKeys(scope: Scope, key: string): readonly string[] {
  const known = answered.get(scope) ?? new Map<string, readonly string[]>();
  answered.set(scope, known);
  if (known.size > many) known.clear();
  const near = known.get(key) ?? nearest(scope.all, key);
  known.set(key, near);
  return near;
}

function nearest(all: ReadonlySet<string>, key: string): readonly string[] {
  const wanted = key.slice(0, 100).toLowerCase();
  const most = Math.max(2, Math.floor(key.length / 3));
  const fits = (known: string): boolean => Math.abs(known.length - key.length) <= most && known.length <= 100;
  const candidates = all.size > many ? alike(all, wanted, fits) : [...all].filter(fits);
  return candidates
    .map((known) => ({ key: known, distance: editDistance(known.toLowerCase(), wanted) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shownAtOnce)
    .map((one) => one.key);
}

/** Keys by how they begin, made once for each set of them. */
const byBeginning = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

const beginnings = (key: string): readonly string[] => {
  const plain = key.slice(0, 3).toLowerCase();
  return [plain, plain.slice(0, 1)];
};

function alike(all: ReadonlySet<string>, wanted: string, fits: (known: string) => boolean): readonly string[] {
  const known = byBeginning.get(all) ?? beginningOf(all);
  byBeginning.set(all, known);
  const found = new Set<string>();
  for (const beginning of beginnings(wanted))
    for (const key of known.get(beginning) ?? []) {
      if (found.size === compared) return [...found];
      if (fits(key)) found.add(key);
    }
  return [...found];
}

function beginningOf(all: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const key of all)
    for (const beginning of new Set(beginnings(key))) {
      const keys = known.get(beginning);
      if (keys) keys.push(key);
      else known.set(beginning, [key]);
    }
  return known;
}
