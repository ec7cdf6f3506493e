import { noFixes } from '../drafting/fix.ts';
import type { RuleFacts } from '../judging/facts.ts';
import { fileName } from '../library/source.ts';
import { reasonIn } from '../messages/reasons.ts';
import { type Cited, unreadableFor } from '../verdict/citation/citation.ts';
import type { Hit, Rule } from './rule.ts';

/**
 * A source that the draft cites cannot be read. (Files nobody cites are listed with the library.)
 *
 * @why A cited source that cannot be read leaves its quotations unchecked, and nobody should take them for checked.
 * @example “…” [@budget] — where `sources/budget.pdf` has no text layer.
 */
export const unreadableSource: Rule = {
  id: 'unreadable-source',
  about: 'source',
  severity: 'warning',
  summary: 'A source cannot be read.',
  check: (facts) => facts.cited.filter((cited) => cited.source === null).flatMap((cited) => hitOf(facts, cited)),
};

function hitOf(facts: RuleFacts, cited: Cited): readonly Hit[] {
  const file = unreadableFor(facts.library, cited);
  if (!file) return [];
  const span = cited.citation.raw;
  return [
    {
      message: facts.say('found.unreadable', { file: fileName(file.path), reason: reasonIn(facts.say, file.reason) }),
      span,
      quotation: null,
      related: [],
      fixes: noFixes,
    },
  ];
}
