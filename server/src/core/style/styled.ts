import type { Judged } from '../judging/facts.ts';
import type { Style } from './style.ts';

/** Quotations as a style sees them: where it counts what was let pass, they are judged by that. */
export function styled(judged: readonly Judged[], { counts }: Style): readonly Judged[] {
  if (counts.size === 0 || !judged.some(({ lenient }) => lenient.some((one) => counts.has(one)))) return judged;
  return judged
    .flatMap((one) => (one.lenient.some((lenience) => counts.has(lenience)) ? (one.counting(counts) ?? []) : one))
    .map((one, index) => (one.index === index ? one : { ...one, index }));
}
