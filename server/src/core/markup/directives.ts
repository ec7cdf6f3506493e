import type { Comment, Directive } from '../prose/prose.ts';

/** `stet`, `stet: reason`, `stet rule: reason`, `stet-file rule: reason`; a rule's colon may be missing. */
const directive = /^\s*stet(-file)?(?:\s+([a-z]+(?:-[a-z]+)+))?\s*(?::\s*([\s\S]*)|(?<=\s)([\s\S]*))?$/;

/** The "let it stand" comments of a document, in order. A rule of no known name is kept: it suppresses nothing, and shows. */
export function directivesIn(comments: readonly Comment[]): readonly Directive[] {
  return comments.flatMap(({ raw, text }): Directive[] => {
    const found = directive.exec(text);
    if (found === null) return [];
    const [, file, rule, reason, loose] = found;
    // "stet is Latin" is talk about the word; only a rule's name makes words without a colon a reason.
    if (rule === undefined && reason === undefined && (loose ?? '').trim() !== '') return [];
    return [
      {
        scope: file === undefined ? 'line' : 'file',
        rule: rule ?? null,
        reason: (reason ?? loose ?? '').trim().replace(/\s+/g, ' '),
        raw,
      },
    ];
  });
}

/** What a comment must hold to let a finding of `rule` stand. */
export const directiveText = (rule: string, reason: string): string => `stet ${rule}: ${reason}`;
