import type { Edit } from '../markup/markup.ts';
import type { Finding } from './finding.ts';

/** Every safe fix of a draft at once: of each finding the first, of two that overlap the earlier. What is let stand stays. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.stet === null ? finding.fixes().find((one) => one.safe) : undefined;
    if (fix?.edits.every((edit) => edits.every((other) => apart(edit, other)))) edits.push(...fix.edits);
  }
  return edits;
}

const apart = (a: Edit, b: Edit): boolean => a.span.end < b.span.start || b.span.end < a.span.start;

/** A text with edits made that overlap nowhere. */
export function edited(raw: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.span.start - a.span.start);
  return ordered.reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), raw);
}
