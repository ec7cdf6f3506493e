import { fileName } from '../library/source.ts';
import type { DraftFacts, Hit, Rule } from './facts.ts';

/**
 * A source that the draft cites cannot be read. (Files nobody cites are listed with the library.)
 *
 * @example “…” [@budget] — where `sources/budget.pdf` has no text layer.
 */
export const unreadableSource: Rule = {
  id: 'unreadable-source',
  severity: 'warning',
  summary: 'A source cannot be read.',
  check: (facts) =>
    facts.cited
      .filter((cited) => cited.source === null)
      .flatMap(({ citation }) => hitOf(facts, citation.key, citation.raw)),
};

function hitOf(facts: DraftFacts, key: string, span: Hit['span']): readonly Hit[] {
  const file = unreadableFor(facts, key);
  if (!file) return [];
  return [
    { message: `${fileName(file.path)} cannot be read: ${file.reason}`, span, quotation: null, related: [], fixes: [] },
  ];
}

export function unreadableFor(facts: DraftFacts, key: string): DraftFacts['library']['unreadable'][number] | null {
  return facts.library.unreadable.find((file) => fileName(file.path).replace(/\.[^.]+$/, '') === key) ?? null;
}
