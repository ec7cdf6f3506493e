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
  const candidates = all.size > many ? alike([...all].filter(fits), wanted) : [...all].filter(fits);
  return candidates
    .map((known) => ({ key: known, distance: editDistance(known.toLowerCase(), wanted) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shownAtOnce)
    .map((one) => one.key);
}

function alike(keys: readonly string[], wanted: string): readonly string[] {
  const first = keys.filter((known) => known[0]?.toLowerCase() === wanted[0]);
  if (first.length <= compared) return first;
  const begins = (known: string): boolean => known.slice(0, 3).toLowerCase() === wanted.slice(0, 3);
  return [...first.filter(begins), ...first.filter((known) => !begins(known))].slice(0, compared);
}
