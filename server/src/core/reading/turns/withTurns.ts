import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution, Person, Quotation } from '../reading.ts';
import { attributionOf, type Labelling } from './labelPeople.ts';
import type { Turn, Turns } from './turn.ts';

/** A transcript's turns put around what its prose quotes: each turn is somebody's words, marks in it stand inside. */
export function withTurns(
  prose: Prose,
  { kind, turns }: Turns,
  quotations: readonly Quotation[],
  people: readonly Person[],
  language: Language,
): { readonly quotations: readonly Quotation[]; readonly people: readonly Person[] } {
  if (turns.length === 0) return { quotations, people };
  const labelling: Labelling = { prose, cast: [...people], known: new Map(), kind, language };
  const spoken = turns.map((turn) => quotationOf(turn, attributionOf(turn, labelling)));
  const order = [...spoken, ...quotations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const place = new Map(order.map((quotation, i) => [quotation, i] as const));
  const moved = (index: number | null): number | null =>
    index === null ? null : (place.get(quotations[index] as Quotation) ?? null);
  let turn = 0;
  const whole = spoken.filter((_, i) => !turns[i]?.aside);
  const all = order.map((quotation): Quotation => {
    if (quotation.form === 'turn' && !turns[spoken.indexOf(quotation)]?.aside) return quotation;
    while (turn < whole.length - 1 && (whole[turn] as Quotation).span.end <= quotation.span.start) turn++;
    const around = whole[turn] as Quotation;
    const inside = around.span.start <= quotation.span.start && quotation.span.end <= around.span.end;
    const parent = quotation.parent !== null ? moved(quotation.parent) : inside ? (place.get(around) ?? null) : null;
    return { ...quotation, parent, continues: moved(quotation.continues) };
  });
  return { quotations: all, people: labelling.cast };
}

function quotationOf(turn: Turn, attribution: Attribution | null): Quotation {
  const first = turn.parts[0] as Span;
  const span = { start: first.start, end: (turn.parts[turn.parts.length - 1] as Span).end };
  return {
    form: 'turn',
    use: 'speech',
    kind: 'direct',
    span,
    inner: span,
    parts: turn.parts,
    unclosed: false,
    parent: null,
    continues: null,
    attribution,
    signed: null,
  };
}
