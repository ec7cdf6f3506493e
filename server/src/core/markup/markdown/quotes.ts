import type { Blockquote, List, Nodes, Paragraph } from 'mdast';
import { isPlacedSignature, isSignature } from '../../prose/signature.ts';
import { partOf, rawSpanOf, type Strand } from '../../prose/strand.ts';
import { withoutBlockId } from '../pandoc/callouts.ts';

/** Block quotations of Markdown as their readers see them: callouts, and the line that says whose the words are. */

/** `> [!NOTE] Title`, as GitHub, Obsidian, Quarto's and Typora's readers know it. */
const marker = /^\[!([\p{L}\p{N}_-]{1,30})(?:\|[^\]\n]{0,40})?\][+-]?[ \t]*/u;
const quoting = /^(?:quote|quotes|quotation|cite|blockquote|pullquote|pull-quote|epigraph)$/i;

/** `> **Note**`, as callouts were written before they had a mark of their own. */
const noted =
  /^(?:[⚠ℹ💡📝❗🚧]\ufe0f?\s*)?(?:\*\*|__)(?:[⚠ℹ💡📝❗🚧]\ufe0f?\s*)?(?:notes?|n\.?b\.?|warning|caution|attention|important|tip|hint|info|to-?do|hinweis|achtung|wichtig|tipp|remarque|astuce|nota|aviso|importante|consejo|attenzione|let op|obs)\s*[:!.]?\s*(?:\*\*|__)/iu;

export interface Callout {
  /** Its words are somebody's, not the writer's own. */
  readonly quotes: boolean;
  /** The paragraph that begins with its mark. */
  readonly head: Paragraph;
}

/** The callout that a block quotation is, or null. */
export function calloutOf(raw: string, { children }: Blockquote): Callout | null {
  const [head] = children;
  if (head?.type !== 'paragraph') return null;
  const start = head.position?.start.offset ?? 0;
  const begins = raw.slice(start, start + 80);
  const kind = marker.exec(begins)?.[1];
  if (kind === undefined) return noted.test(begins) ? { quotes: false, head } : null;
  return { quotes: quoting.test(kind), head };
}

/** The first paragraph of a callout without its mark: the rest of its line, and the lines below. */
export function headOf(strand: Strand, raw: string): { readonly title: Strand; readonly body: Strand } {
  const from = marker.exec(strand.text)?.[0].length ?? 0;
  const line = lineStarts(strand, raw)[0] ?? strand.text.length;
  const end = Math.max(from, line);
  return { title: partOf(strand, from, end), body: partOf(strand, end, strand.text.length) };
}

/** A paragraph of a block quotation and the signature in its last line, null when it has none. */
export function signed(strand: Strand, raw: string): { readonly words: Strand; readonly signature: Strand | null } {
  const at = /(?:^|[ \n])[—–―⸺~(-]|:/.test(strand.text) ? (lineStarts(strand, raw).at(-1) ?? 0) : -1;
  const line = strand.text.slice(Math.max(0, at));
  if (at < 0 || !(isSignature(line) || (at > 0 && isPlacedSignature(line)))) return { words: strand, signature: null };
  const end = withoutBlockId(strand.text.slice(0, at).trimEnd());
  return { words: partOf(strand, 0, end), signature: partOf(strand, at, strand.text.length) };
}

/** Where lines begin in a paragraph, the first apart. */
function lineStarts(strand: Strand, raw: string): readonly number[] {
  return [...strand.text.matchAll(/[ \n]+/g)].flatMap(({ index, 0: blank }) => {
    const { start, end } = rawSpanOf(strand, { start: index, end: index + blank.length });
    return blank.includes('\n') || /[\r\n]/.test(raw.slice(start, end)) ? [index + blank.length] : [];
  });
}

/** `<cite>Ines Aldana</cite>`, `<footer>…`: the markup says whose the words above are. */
export function isCited(node: Nodes): boolean {
  if (node.type === 'html') return /^\s*<(?:cite|footer)\b/i.test(node.value);
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'html' && /^<(?:cite|footer)\b/i.test(first.value);
}

/** A paragraph that is nothing but `<cite>…</cite>`, a dash before it or a citation behind it apart. */
export function isCitedAlone(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false;
  const { children } = node;
  const from = children.findIndex(({ type }) => type === 'html');
  const to = children.findLastIndex((one) => one.type === 'html' && /^<\/cite/i.test(one.value));
  const around = [...children.slice(0, Math.max(0, from)), ...children.slice(to + 1)];
  const first = children[from];
  return (
    to > from &&
    first?.type === 'html' &&
    /^<cite\b/i.test(first.value) &&
    around.every((one) => one.type === 'text' && /^\s*(?:[—–―-]{0,3}\s*|,?\s*\[-?@[^\]\n]*\]\s*)$/.test(one.value))
  );
}

/** `- Ines Aldana`: one point that holds no more than a name, right below quoted words. */
export function isSignedItem(node: Nodes, above: Nodes | undefined, raw: string): node is List {
  if (node.type !== 'list' || node.ordered || node.children.length !== 1) return false;
  const item = node.children[0];
  const only = item?.children.length === 1 ? item.children[0] : undefined;
  if (only?.type !== 'paragraph' || (above?.type !== 'paragraph' && above?.type !== 'blockquote')) return false;
  return isSignature(rawOf(only, raw).replace(citation, '').replace(/[*_`]/g, ''), true);
}

const citation = /\[-?@[^\]\n]*\]/g;

/**
 * `(Ines Aldana)`, `Source: Ines Aldana`, `*Ines Aldana*, harbourmaster`, `Aldana [@h]`: a name without a dash that closes a block
 * quotation, where brackets around it, a label, its own print or a citation behind it say that it is none of the words.
 */
export function isNamedAlone(node: Nodes, raw: string): boolean {
  if (node.type !== 'paragraph') return false;
  const written = rawOf(node, raw).trim();
  const words = written.replace(citation, '').replace(/[*_`]/g, '').trim();
  // One word in brackets may be said.
  if (/\s/.test(words) && isPlacedSignature(words)) return true;
  if (/[.!?…]["”’]?$/.test(words)) return false;
  const apart = node.children[0]?.type === 'strong' || node.children[0]?.type === 'emphasis';
  return (apart || new RegExp(`${citation.source}$`).test(written)) && isSignature(words, true);
}

const rawOf = ({ position }: Nodes, raw: string): string =>
  raw.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
