import type { Say } from '../messages/say.ts';
import type { Directive } from '../prose/prose.ts';
import type { Hit, Rule } from './rule.ts';

/**
 * A `stet` comment that lets nothing stand. Only known once all other rules have spoken: see `letStand.ts`,
 * which finds them; by itself the rule has none.
 *
 * @why A comment that excuses nothing, or gives no reason, hides what the next editor needs to know.
 * @example <!-- stet altered-quotation: as broadcast --> — on a line where every quotation is sound.
 */
export const unusedStet: Rule = {
  id: 'unused-stet',
  about: 'comment',
  tags: ['unnecessary'],
  severity: 'hint',
  summary: 'A stet comment matches no finding.',
  check: () => [],
};

/** What is said of a comment that lets nothing stand. */
export function unusedStetHit(say: Say, { raw, rule }: Directive): Hit {
  const message = rule === null ? say('found.stet') : say('found.stet.rule', { rule });
  const remove = {
    title: say('fix.comment'),
    edits: [{ span: raw, newText: '' }],
    safe: false,
    preferred: true,
  };
  return { message, span: raw, quotation: null, related: [], fixes: () => [remove] };
}
