import type { Prose } from '../formats/prose.ts';
import type { Source } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import { type Span, sliceOf } from '../text/span.ts';

/** Keeps words words: whatever Markdown would take for markup is escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

const context = 90;
const longest = 1200;

/**
 * A passage as an editor would mark it, in Markdown: the source's words that the draft lacks in bold, the
 * draft's words that the source lacks struck, a little of what stands around for the eye.
 */
export function markedPassage(passage: Passage, source: Source, draft: Prose): string {
  const { text } = source.reading.prose;
  let out = before(passage.span, source);
  let at = passage.span.start;
  for (const step of passage.steps) {
    if (step.source.start > at) out += escapeMarkdown(text.slice(at, step.source.start));
    at = Math.max(at, step.source.end);
    const words = escapeMarkdown(sliceOf(text, step.source));
    const drafted = escapeMarkdown(sliceOf(draft.text, step.draft));
    if (step.kind === 'equal' || step.kind === 'ellipsis') out += words;
    else out += join(out, struck(drafted), strong(words));
  }
  if (at < passage.span.end) out += escapeMarkdown(text.slice(at, passage.span.end));
  out += after(passage.span, source);
  return out.length > longest ? `${out.slice(0, longest)}…` : out;
}

const strong = (words: string): string => (words.trim() === '' ? '' : `**${words.trim()}**`);
const struck = (words: string): string => (words.trim() === '' ? '' : `~~${words.trim()}~~`);

/** Words put in stand between the source's own blanks; words taken out bring one along. */
function join(out: string, removed: string, added: string): string {
  if (added !== '') return removed === '' ? added : `${removed} ${added}`;
  if (removed === '') return '';
  return /\s$/.test(out) || out === '' ? `${removed} ` : ` ${removed}`;
}

function before(passage: Span, source: Source): string {
  const { text, blocks } = source.reading.prose;
  const block = blocks.find((b) => b.span.start <= passage.start && passage.start < b.span.end);
  const from = Math.max(block?.span.start ?? 0, passage.start - context);
  const cut =
    from > (block?.span.start ?? 0)
      ? text.slice(from, passage.start).replace(/^\S*\s?/, '')
      : text.slice(from, passage.start);
  return (from > (block?.span.start ?? 0) && cut !== '' ? '… ' : '') + escapeMarkdown(cut);
}

function after(passage: Span, source: Source): string {
  const { text, blocks } = source.reading.prose;
  const block = blocks.find((b) => b.span.start < passage.end && passage.end <= b.span.end);
  const end = block?.span.end ?? text.length;
  const to = Math.min(end, passage.end + context);
  const cut = to < end ? text.slice(passage.end, to).replace(/\s?\S*$/, '') : text.slice(passage.end, to);
  return escapeMarkdown(cut) + (to < end ? ' …' : '');
}
