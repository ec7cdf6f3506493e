import { itemsOf } from '../../lookup/items.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

/** What the writer marks as altered in a quotation: words left out, words put in. */
export interface Alteration {
  readonly kind: 'omission' | 'insertion';
  /** Raw, ellipsis or brackets included. */
  readonly span: Span;
}

/** The marked alterations of every quotation that was found in a source and touches `within`, raw; in order. */
export function alterationsIn(facts: DraftFacts, within: Span): readonly Alteration[] {
  const { text, map } = facts.reading.prose;
  return facts.judged.flatMap(({ quotation, evidence }) => {
    const whole = map.toRaw(quotation.span);
    if (evidence.length === 0 || whole.end < within.start || within.end < whole.start) return [];
    return itemsOf({ text, parts: quotation.parts }).flatMap((item): readonly Alteration[] => {
      if (item.kind === 'ellipsis') return [{ kind: 'omission', span: map.toRaw(item) }];
      if (item.kind === 'bracket') return [{ kind: 'insertion', span: map.toRaw(item) }];
      return item.bare === null
        ? []
        : bracketsIn(text, item).map((span) => ({ kind: 'insertion', span: map.toRaw(span) }));
    });
  });
}

/** "[N]o", "blue[s]": the brackets within a word. */
function bracketsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\[[^[\]]*\]/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}
