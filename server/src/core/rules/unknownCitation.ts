import { citationShown, keyEdit } from '../drafting/citation.ts';
import type { Fix } from '../drafting/fix.ts';
import { shown } from '../messages/say.ts';
import { isUnread } from '../verdict/citation/citation.ts';
import { nearestKeys } from './nearestKeys.ts';
import type { Rule } from './rule.ts';

/**
 * The key names no source in the library.
 *
 * @why A reference that leads nowhere cannot be checked, by Stet or by a reader. It is often a slip of the keys.
 * @example “…” [@harbor2024] — where the library has `harbour2024`.
 */
export const unknownCitation: Rule = {
  id: 'unknown-citation',
  about: 'citation',
  severity: 'warning',
  summary: 'The citation key or link matches no source.',
  check: (facts) =>
    facts.cited
      .filter((cited) => cited.source === null && cited.citation.names !== 'work' && !isUnread(facts.library, cited))
      .map(({ citation }) => {
        const near = nearestKeys(facts.scope, citation.key)[0] ?? null;
        const fixes: Fix[] =
          near === null
            ? []
            : [
                {
                  title: facts.say('fix.key', { key: citationShown(facts, citation, near) }),
                  edits: [keyEdit(facts, citation, near)],
                  safe: false,
                  preferred: true,
                },
              ];
        const hint = near === null ? '' : `; ${facts.say('found.key.near', { key: shown(facts.say, near) })}`;
        return {
          message: `${facts.say(facts.scope.references.size > 0 ? 'found.key.either' : 'found.key', { key: shown(facts.say, citation.key) })}${hint}`,
          span: citation.raw,
          quotation: null,
          related: [],
          fixes: () => fixes,
        };
      }),
};
