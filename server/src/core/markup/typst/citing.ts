import { rawSpanOf } from '../../prose/strand.ts';
import { composed } from '../../text/paths.ts';
import type { Span } from '../../text/span.ts';
import { type Keyed, leadsOut, pageOfAddress } from '../cited.ts';
import { locatorAt } from '../locators.ts';
import { apart, leave } from '../page.ts';
import { argumentOf, argumentsIn, type Call } from './calls.ts';
import { keyAt, unquoted } from './lex.ts';
import { type Argument, groupAt, type Walk } from './state.ts';

/** "@fig:boats": how people call what no bibliography has. */
const crossReference =
  /^(?:fig|tbl|tab|table|eq|eqt|sec|ch|chap|app|appendix|lst|thm|lem|cor|def|exm|rem|alg|fn)[-:.]/i;

/** Reads `@key` with its `[p. 3]`; where to go on. */
export function reference(walk: Walk, at: number, limit: number): number {
  const key = keyAt(walk.raw, at + 1);
  const end = at + 1 + key.length;
  const group = walk.raw[end] === '[' && end < limit ? groupAt(walk, end, limit) : null;
  const keyRaw = { start: at + 1, end };
  const raw = { start: at, end: group?.behind ?? end };
  const note = walk.noteLabels.get(key);
  if (note !== undefined) leave(walk.page, { kind: 'footnote', raw, target: note });
  else
    record(walk, raw, 'reference', [
      { key: composed(key), keyRaw, ...(group === null ? nowhere : placeIn(walk, group)) },
    ]);
  return raw.end;
}

/** Reads `#cite(<key>, supplement: [p. 3])`. */
export function cite(walk: Walk, call: Call): void {
  const key = keyOf(
    walk,
    call.args.find(({ name }) => name === null),
  );
  const raw = { start: call.start, end: call.end };
  if (key === null) return leave(walk.page, null);
  const supplement = argumentOf(call, 'supplement');
  const isPlace = supplement?.kind === 'content' || supplement?.kind === 'string';
  record(walk, raw, 'cite', [{ ...key, ...(isPlace ? placeIn(walk, supplement.value) : nowhere) }]);
}

/** The key that an argument names: `<key>`, `label("key")`. */
export function keyOf(walk: Walk, argument: Argument | undefined): Pick<Keyed, 'key' | 'keyRaw'> | null {
  if (argument === undefined) return null;
  const { kind, value } = argument;
  if (kind === 'label') return { key: composed(walk.raw.slice(value.start, value.end)), keyRaw: value };
  if (kind !== 'call' || !walk.raw.startsWith('label(', value.start)) return null;
  const [name] = argumentsIn(walk, groupAt(walk, value.start + 5, value.end));
  return name?.kind === 'string'
    ? { key: composed(unquoted(walk.raw.slice(name.value.start, name.value.end))), keyRaw: name.value }
    : null;
}

/** Notes down what is cited. What the draft has labelled itself is no work; what is called like a figure is one where a page is given. */
export function note(walk: Walk, raw: Span, style: string, keyed: readonly Keyed[]): void {
  const sure = keyed.every(
    ({ key, locator }) => !walk.labels.has(key) && (locator !== null || !crossReference.test(key)),
  );
  walk.cited.set(raw.start, { style, names: 'key', sure, raw, keyed });
}

/** Citations with nothing but a blank between them are one, as they are in print. */
function record(walk: Walk, raw: Span, style: string, keyed: readonly Keyed[]): void {
  const { strand } = walk.page;
  const last = strand.inlines.at(-1);
  const before = last?.kind === 'citation' ? walk.cited.get(last.raw.start) : undefined;
  note(walk, raw, style, keyed);
  const own = walk.cited.get(raw.start);
  const joins = before && own?.sure === before.sure && /^\s+$/.test(walk.raw.slice(before.raw.end, raw.start));
  if (last && before && joins) {
    const whole = { start: before.raw.start, end: raw.end };
    walk.cited.delete(raw.start);
    walk.cited.set(whole.start, { ...before, raw: whole, keyed: [...before.keyed, ...keyed] });
    strand.inlines[strand.inlines.length - 1] = {
      ...last,
      raw: whole,
      target: walk.raw.slice(whole.start, whole.end),
    };
  } else leave(walk.page, { kind: 'citation', raw, target: walk.raw.slice(raw.start, raw.end) });
}

/** A link that leads out of the draft. */
export function address(walk: Walk, raw: Span, key: string, keyRaw: Span): void {
  if (!leadsOut(key)) return;
  const keyed = [{ key, keyRaw, locator: pageOfAddress(key), locatorRaw: null }];
  walk.cited.set(raw.start, { style: 'link', names: 'address', sure: false, raw, keyed });
}

type Place = Pick<Keyed, 'locator' | 'locatorRaw'>;
export const nowhere: Place = { locator: null, locatorRaw: null };

/** The locator that a supplement begins with; a bare number is a page. */
function placeIn(walk: Walk, supplement: Span): Place {
  const strand = apart(walk, supplement);
  const found = locatorAt(strand.text);
  if (found === null) return nowhere;
  const raw = rawSpanOf(strand, { start: found.start, end: found.start + found.words.length });
  return { locator: found.words.replace(/\u00a0/g, ' '), locatorRaw: raw };
}
