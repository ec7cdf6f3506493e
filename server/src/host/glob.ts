import { type Node, parsedGlob } from './globSyntax.ts';

/** Whether a path matches. */
export type Matcher = (path: string) => boolean;

/** Longest pattern, and most steps of one; what needs more matches its own letters only. */
const longest = 2000;
const mostSteps = 20_000;

/** One step of a compiled pattern: a character that a test accepts, or the places to go on from without one. */
type Step = ((character: string) => boolean) | readonly number[];

/**
 * Compiles globs as writers know them: `*` and `?` within a name, `**` for folders, `[a-z]`, `[!a-z]`, `{a,b}`, `{1..9}`, `@(a|b)` and
 * its like, `\` before what is meant as it stands. A path matches when one of them does. All ways to match are followed at once:
 * the time is linear in the path, whatever the pattern.
 */
export function globs(patterns: readonly string[]): Matcher {
  const matchers = patterns.map(glob);
  return (path) => matchers.some((matches) => matches(path));
}

/** The same of one. */
export function glob(pattern: string): Matcher {
  const literal = /^[^*?[\]{}()\\!+@|]*/.exec(pattern)?.[0] ?? '';
  const same: Matcher = (path) => path === pattern;
  if (literal === pattern || pattern.length > longest) return same;
  // The folders before the first sign are compared as they stand.
  const head = literal.slice(0, Math.max(0, literal.lastIndexOf('/')));
  const steps = stepsOf(parsedGlob(pattern.slice(head.length)));
  if (steps === null) return same;
  return (path) => path.startsWith(head) && leads(steps, path.slice(head.length));
}

/** The steps of a pattern, null when they are too many. Behind the last is its end. */
function stepsOf(pattern: Node): readonly Step[] | null {
  const steps: Step[] = [];
  const emit = (node: Node): void => {
    if (steps.length > mostSteps) return;
    if (typeof node === 'function') steps.push(node);
    else if ('row' in node) node.row.forEach(emit);
    else if ('any' in node) {
      const fork = steps.push([]) - 1;
      const starts: number[] = [];
      const ends: number[] = [];
      for (const one of node.any) {
        starts.push(steps.length);
        emit(one);
        ends.push(steps.push([]) - 1);
      }
      steps[fork] = starts;
      for (const end of ends) steps[end] = [steps.length];
    } else {
      const fork = steps.push([]) - 1;
      emit(node.many);
      steps.push([fork]);
      steps[fork] = [fork + 1, steps.length];
    }
  };
  emit(pattern);
  return steps.length > mostSteps ? null : steps;
}

/** Whether steps lead over all of a text to their end. */
function leads(steps: readonly Step[], text: string): boolean {
  /** When a place was last come to, by the count of characters. */
  const seen = new Int32Array(steps.length + 1).fill(-1);
  const waiting: number[] = [];
  const arrive = (places: number[], place: number, count: number): void => {
    waiting.push(place);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen[at] === count) continue;
      seen[at] = count;
      const step = steps[at];
      if (typeof step === 'object') waiting.push(...step);
      else places.push(at);
    }
  };
  let places: number[] = [];
  let count = 0;
  arrive(places, 0, count);
  for (const character of text) {
    if (places.length === 0) return false;
    const next: number[] = [];
    count++;
    for (const at of places) {
      const step = steps[at];
      if (typeof step === 'function' && step(character)) arrive(next, at + 1, count);
    }
    places = next;
  }
  return seen[steps.length] === count;
}
