import { W } from '../../language/classes.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, baseAmong, inLy, is } from '../syntax/wordForms.ts';

/** The last word of an idiom of saying whose verb is token `i`: `put it`, `made it clear`, `shot back`, `chimed in`; or null. */
export function idiomFrom(tokens: readonly Token[], i: number): number | null {
  const verb = tokens[i] as Token;
  const next = tokens[i + 1]?.lower ?? '';
  const base = verb.verb?.base ?? '';
  if (next === 'it' && base === 'put') return isAtEase(tokens[i + 2]) ? i + 1 : null;
  if (next === 'back' && baseAmong(verb, 'hitting')) return isAtEase(tokens[i + 2]) ? i + 1 : null;
  if (next === 'in' && base === 'chime') return i + 1;
  return among(verb, 'making') ? clearFrom(tokens, i) : null;
}

/** `put it bluntly`, `put it: “…”`; not `put it on the table`. */
const isAtEase = (t: Token | undefined): boolean =>
  t === undefined || t.kind !== 'word' || inLy(t) || t.lower === 'this' || t.lower === 'best';

/** `made clear`, `made it abundantly clear`. */
function clearFrom(tokens: readonly Token[], i: number): number | null {
  for (let k = i + 1; k < i + 5; k++) {
    const t = tokens[k];
    if (t?.kind !== 'word') return null;
    if (t.lower === 'clear' || t.lower === 'plain') return k;
    if (t.lower !== 'it' && !inLy(t) && !is(t, W.adverb)) return null;
  }
  return null;
}
