import type { Nodes, PhrasingContent } from 'mdast';
import { type Raised, raisedAs } from '../../prose/raised.ts';
import { append, newStrand, type Strand } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';

/** What Markdown says otherwise than its reader sees it: callouts made by converters, paragraphs taken for code. */

const mark = /^\[?(?:\d{1,3}|[a-z]|[*†‡§¶]+)\]?$/;

/** A link to a note below, as web pages turned into Markdown have it: `[\[3\]](#cite_note-3)`. */
export function isCalloutLink(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.startsWith('#') && mark.test(textOf(node));
}

/** What stands in `<sup>…</sup>` from a node on. */
export interface RaisedNodes {
  readonly raised: Raised;
  readonly inside: readonly PhrasingContent[];
  readonly text: string;
}

/** Most nodes in one `<sup>`: links to notes and the signs between them. */
const mostRaised = 30;

/** The `<sup>` that begins at `i` behind `before` and what it is to the reader, or null. */
export function raisedFrom(nodes: readonly PhrasingContent[], i: number, before: string): RaisedNodes | null {
  const open = nodes[i];
  if (open?.type !== 'html' || !/^<sup\b[^>]*>$/i.test(open.value)) return null;
  const close = nodes
    .slice(i + 1, i + 2 + mostRaised)
    .findIndex((node) => node.type === 'html' && /^<\/sup/i.test(node.value));
  if (close < 1) return null;
  const inside = nodes.slice(i + 1, i + 1 + close);
  const text = inside.map(textOf).join('');
  const next = nodes[i + 2 + close];
  const linked = inside.some((node) => node.type === 'link' && node.url.startsWith('#'));
  const raised = linked
    ? 'callout'
    : raisedAs(text, before.slice(-30), next?.type === 'text' ? next.value.slice(0, 20) : '');
  return { raised, inside, text: text.trim() };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * The paragraphs of an indented block that is prose set in from the margin, as typewriters and word processors do;
 * none when it looks like code. The block starts at `raw.start`, its indentation included.
 */
export function indentedProse(source: string, raw: Span): readonly Strand[] {
  const text = source.slice(raw.start, raw.end);
  if (!looksLikeProse(text)) return [];
  const strands: Strand[] = [];
  let strand = newStrand();
  for (const line of text.matchAll(/[ \t]*([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const [all, words = '', end = ''] = line;
    if (words.trim() === '') {
      if (strand.text !== '') strands.push(strand);
      strand = newStrand();
      if (all === '') break;
      continue;
    }
    const at = raw.start + line.index + all.length - end.length - words.length;
    if (strand.text !== '' && !/\s$/.test(strand.text))
      append(strand, ' ', lineEndBefore(source, at), at - lineEndBefore(source, at));
    append(strand, words, at, words.length);
  }
  if (strand.text !== '') strands.push(strand);
  return strands;
}

/** Where the white space before `at` begins. */
function lineEndBefore(source: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(source[start - 1] as string)) start--;
  return start;
}

/** Sentences: words and common points, nothing that code is made of, and a point at the end. */
function looksLikeProse(text: string): boolean {
  if (/[{}<>=$|\\_`#]|;\s*$|\(\)|\/\//m.test(text)) return false;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words >= 6 && /[.!?…]["”’»)]*\s*$/u.test(text) && /^\s*["“‘«(]?\p{Lu}/u.test(text);
}
