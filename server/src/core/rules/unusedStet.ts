import type { Rule } from './rule.ts';

/**
 * A `stet` comment that lets nothing stand. Only known once all other rules have spoken: see `letStand.ts`,
 * which makes its findings; by itself the rule has none.
 *
 * @example <!-- stet altered-quotation: as broadcast --> — on a line where every quotation is sound.
 */
export const unusedStet: Rule = {
  id: 'unused-stet',
  severity: 'hint',
  summary: 'A stet comment lets nothing stand.',
  check: () => [],
};
