import { keysIn } from '../library/bibliography/scope.ts';
import { editDistance } from '../verdict/names.ts';
import { type DraftFacts, type Rule, shown } from './facts.ts';
import type { Fix } from './finding.ts';
import { unreadableFor } from './unreadableSource.ts';

/**
 * The key names no source in the library.
 *
 * @example “…” [@harbor2024] — where the library has `harbour2024`.
 */
export const unknownCitation: Rule = {
  id: 'unknown-citation',
  severity: 'warning',
  summary: 'The key or link names no source in the library.',
  check: (facts) =>
    facts.cited
      .filter(
        (cited) =>
          cited.source === null && cited.reference === null && unreadableFor(facts, cited.citation.key) === null,
      )
      .map(({ citation }) => {
        const near = nearestKey(facts, citation.key);
        const fixes: Fix[] =
          near === null
            ? []
            : [
                {
                  title: `Change to @${near}`,
                  edits: [{ span: citation.keyRaw, newText: near }],
                  safe: false,
                  preferred: true,
                },
              ];
        const hint = near === null ? '' : `; did you mean ${shown(near)}?`;
        return {
          message: `No source has the key ${shown(citation.key)}${hint}`,
          span: citation.raw,
          quotation: null,
          related: [],
          fixes,
        };
      }),
};

export function nearestKey(facts: DraftFacts, key: string): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(key.length / 3)) + 1;
  for (const known of keysIn(facts.scope)) {
    if (Math.abs(known.length - key.length) >= least || known.length > 100) continue;
    const distance = editDistance(known.toLowerCase(), key.slice(0, 100).toLowerCase());
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}
