import type { Scope } from '../library/bibliography/scope.ts';
import { editDistance } from '../verdict/identity/names.ts';

/** In a bibliography of more keys than this only those with the same first letter are compared. */
const many = 2000;
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
  const found: { readonly key: string; readonly distance: number }[] = [];
  for (const known of all) {
    if (Math.abs(known.length - key.length) > most || known.length > 100) continue;
    const plain = known.toLowerCase();
    if (all.size > many && plain[0] !== wanted[0]) continue;
    const distance = editDistance(plain, wanted);
    if (distance <= most) found.push({ key: known, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, shownAtOnce)
    .map((one) => one.key);
}
