import type { Blockquote, Nodes, Parents, PhrasingContent } from 'mdast';
import { metadataOf } from '../../prose/frontMatter.ts';
import type { Stretch } from '../../prose/joined.ts';
import type { BlockKind, Comment, Defect, Inline, Metadata } from '../../prose/prose.ts';
import { superscript } from '../../prose/raised.ts';
import { isSignature } from '../../prose/signature.ts';
import { append, newStrand, type Strand, within, without } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { blockMarksIn, calloutsIn } from '../pandoc/callouts.ts';
import { appendText } from './characters.ts';
import { htmlRest, openedIn, signsAt } from './html.ts';
import { indentedProse, isCalloutLink, raisedFrom } from './loose.ts';
import { calloutOf, headOf, isCited, isCitedAlone, isNamedAlone, isSignedItem, signed } from './quotes.ts';

/** Where a block stands: what decides its kind. */
interface Around {
  readonly quotes: number;
  /** How many of the block quotations around are callouts with the writer's own words. */
  readonly own: number;
  /** Words that say whose the block quotation above is. */
  readonly signs: boolean;
  readonly item: boolean;
  /** The number of the list's item it begins, or null. */
  readonly number: number | null;
  /** Label of the footnote it defines, or null. */
  readonly footnote: string | null;
}

/** What a tree holds for its reader; offsets count in the text that was parsed. */
export interface Walked {
  readonly found: readonly Stretch[];
  readonly comments: readonly Comment[];
  readonly defects: readonly Defect[];
  /** Null without front matter. */
  readonly metadata: Metadata | null;
}

/** What one walk gathers as it goes. */
interface Walk {
  readonly raw: string;
  /** By identifier. */
  readonly targets: ReadonlyMap<string, string>;
  readonly found: Stretch[];
  readonly comments: Comment[];
  readonly defects: Defect[];
  metadata: Metadata | null;
}

/** Walks over top-level nodes of what `raw` was parsed to; `targets` are those of links, by identifier. */
export function walked(raw: string, nodes: readonly Nodes[], targets: ReadonlyMap<string, string>): Walked {
  const walk: Walk = { raw, targets, found: [], comments: [], defects: [], metadata: null };
  walkBlocks(walk, nodes, { quotes: 0, own: 0, signs: false, item: false, number: null, footnote: null });
  const { found, comments, defects, metadata } = walk;
  return { found, comments, defects, metadata };
}

function rawOf(node: Nodes): Span {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}

/** `first` stands above `nodes`. */
function walkBlocks(walk: Walk, nodes: readonly Nodes[], around: Around, first?: Nodes): void {
  let above = first;
  let open = 0;
  for (const node of nodes) {
    const here = open > 0 ? { ...around, quotes: around.quotes + open } : around;
    const inside = isQuoted(here);
    const last = node === nodes.at(-1);
    const item = isSignedItem(node, above, walk.raw) && (inside ? last : above?.type === 'blockquote');
    const named = inside && last && above !== undefined && isNamedAlone(node, walk.raw);
    const signs = item || named || (inside ? isCited(node) : isCitedAlone(node));
    walkBlock(walk, node, signs ? { ...here, signs } : here);
    if (node.type === 'html') open = Math.max(0, open + openedIn(node.value));
    above = node;
  }
}

function walkBlock(walk: Walk, node: Nodes, around: Around): void {
  switch (node.type) {
    case 'heading':
      return leaf(walk, node, 'heading', node.depth, around);
    case 'paragraph':
      return leaf(walk, node, ...kindOf(around), around);
    case 'tableCell':
      return leaf(walk, node, 'cell', 0, around);
    case 'blockquote':
      return quoted(walk, node, { ...around, quotes: around.quotes + 1 });
    case 'listItem':
      return walkBlocks(walk, node.children, { ...around, item: true, number: numberOf(walk.raw, rawOf(node)) });
    case 'footnoteDefinition':
      return walkBlocks(walk, node.children, { ...around, footnote: node.label ?? node.identifier });
    case 'list':
    case 'table':
    case 'tableRow':
      return walkBlocks(walk, node.children, around);
    case 'html':
      return html(walk, rawOf(node), around);
    case 'code':
      return indented(walk, rawOf(node), around);
    case 'yaml':
      return frontMatter(walk, node.value, rawOf(node));
    default:
      return;
  }
}

/** Whether the words are a block quotation's. */
const isQuoted = ({ quotes, own, signs }: Around): boolean => quotes > own && !signs;

function kindOf(around: Around): [BlockKind, number] {
  if (around.signs) return ['paragraph', 0];
  if (isQuoted(around)) return ['quote', around.quotes - around.own];
  return [around.footnote !== null ? 'footnote' : around.item ? 'item' : 'paragraph', 0];
}

/** A block quotation, or a callout: one of the writer's own words, or one that names in its head who is quoted. */
function quoted(walk: Walk, node: Blockquote, around: Around): void {
  const callout = calloutOf(walk.raw, node);
  if (callout === null) return walkBlocks(walk, node.children, around);
  const inside = callout.quotes ? around : { ...around, own: around.own + 1 };
  const { title, body } = headOf(strandOf(walk, callout.head, inside), walk.raw);
  const rest = node.children.slice(1);
  const [kind, depth] = kindOf(inside);
  const empty = body.text.trim() === '' && rest.length === 0;
  const named = callout.quotes && !empty && isSignature(title.text, true);
  const own = callout.quotes && !empty ? 'paragraph' : kind;
  walk.found.push({ kind: own, depth: 0, strand: title, note: around.footnote, signs: named ? 'below' : undefined });
  push(walk, { kind, depth, strand: body, note: around.footnote, runsOn: title.text.trim() !== '' });
  walkBlocks(walk, rest, inside, callout.head);
}

/** Takes a paragraph in; the signature in the last line of a quoted one is no words of it. */
function push(walk: Walk, stretch: Stretch): void {
  const { words, signature } =
    stretch.kind === 'quote' ? signed(stretch.strand, walk.raw) : { words: stretch.strand, signature: null };
  walk.found.push({ ...stretch, strand: words });
  if (signature === null) return;
  const runsOn = words.text.trim() !== '';
  walk.found.push({ ...stretch, kind: 'paragraph', depth: 0, strand: signature, signs: 'above', runsOn });
}

function frontMatter(walk: Walk, yaml: string, raw: Span): void {
  const read = metadataOf(yaml, walk.raw.indexOf(yaml, raw.start + 3));
  walk.metadata = read.metadata;
  for (const defect of read.defects) walk.defects.push(defect);
}

function html(walk: Walk, raw: Span, around: Around): void {
  const rest = htmlRest(walk.raw, raw);
  for (const comment of rest.comments) walk.comments.push(comment);
  for (const strand of rest.strands) {
    const before = walk.raw.slice(raw.start, strand.runs[0]?.raw ?? raw.start);
    const quotes = Math.max(0, around.quotes + openedIn(before));
    const inside = { ...around, quotes, signs: around.signs || (quotes > around.own && signsAt(before)) };
    const [kind, depth] = kindOf(inside);
    const signs = inside.signs ? ('above' as const) : undefined;
    push(walk, { kind, depth, strand: withoutCallouts(walk, strand), note: around.footnote, signs });
  }
}

/** A code block leaves no words, unless it is a paragraph that somebody set in. */
function indented(walk: Walk, raw: Span, around: Around): void {
  if (around.quotes > 0 || /^\s*(?:```|~~~)/.test(walk.raw.slice(raw.start, raw.start + 20))) return;
  const [kind, depth] = kindOf(around);
  for (const strand of indentedProse(walk.raw, raw))
    walk.found.push({ kind, depth, strand: withoutCallouts(walk, strand), note: around.footnote });
}

function leaf(walk: Walk, node: Parents, kind: BlockKind, depth: number, around: Around): void {
  const strand = strandOf(walk, node, around);
  const printed = around.number ?? undefined;
  const signs = around.signs ? 'above' : undefined;
  push(walk, { kind, depth, strand, note: around.footnote, printed, signs });
}

function strandOf(walk: Walk, node: Parents, around: Around): Strand {
  const all = newStrand();
  phrases(walk, all, node.children as readonly PhrasingContent[], around);
  return withoutCallouts(walk, without(all, blockMarksIn(all.text, node.type === 'heading')));
}

/** The number that an item begins with: "45. " in a judgment set as a list. Null for a bullet. */
function numberOf(raw: string, item: Span): number | null {
  const written = /^(\d{1,9})[.)]/.exec(raw.slice(item.start, item.start + 12))?.[1];
  return written === undefined ? null : Number(written);
}

/** The strand without its callouts; a citation's target is its raw text. */
function withoutCallouts(walk: Walk, strand: Strand): Strand {
  const left = without(strand, calloutsIn(strand.text, within(strand.guarded)));
  left.inlines = left.inlines.map((inline) =>
    inline.kind === 'citation' ? { ...inline, target: walk.raw.slice(inline.raw.start, inline.raw.end) } : inline,
  );
  return left;
}

/** Inline nodes that enclose words, and what they are to the reader. */
const enclosing = { emphasis: 'emphasis', strong: 'strong', link: 'link', linkReference: 'link' } as const;

function phrase(walk: Walk, strand: Strand, node: PhrasingContent, around: Around): void {
  const raw = rawOf(node);
  const start = strand.text.length;
  switch (node.type) {
    case 'text':
      return appendText(strand, walk.raw, { value: node.value, raw, quoteDepth: around.quotes, code: false });
    case 'break':
      return append(strand, '\n', raw.start, raw.end - raw.start);
    case 'inlineCode':
      return code(walk, strand, node.value, raw, around);
    case 'image':
    case 'imageReference':
      strand.inlines.push({ kind: 'image', span: { start, end: start }, raw, ...targetOf(walk, node) });
      return;
    case 'footnoteReference':
      strand.inlines.push({
        kind: 'footnote',
        span: { start, end: start },
        raw,
        target: node.label ?? node.identifier,
      });
      return;
    case 'html':
      if (/^<\/?q\b/i.test(node.value))
        return append(strand, node.value[1] === '/' ? '”' : '“', raw.start, raw.end - raw.start);
      if (/^<br\b/i.test(node.value)) return append(strand, '\n', raw.start, raw.end - raw.start);
      for (const comment of htmlRest(walk.raw, raw).comments) walk.comments.push(comment);
      return;
    case 'delete':
      return phrases(walk, strand, node.children, around);
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference': {
      phrases(walk, strand, node.children, around);
      const span = { start, end: strand.text.length };
      const kind = enclosing[node.type];
      if (kind === 'link') strand.guarded.push(span);
      strand.inlines.push({ kind, span, raw, ...targetOf(walk, node) });
    }
  }
}

function phrases(walk: Walk, strand: Strand, nodes: readonly PhrasingContent[], around: Around): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as PhrasingContent;
    const sup = raisedFrom(nodes, i, strand.text);
    if (sup !== null && sup.raised !== 'words') {
      const last = i + sup.inside.length + 1;
      if (sup.raised === 'value') raise(walk, strand, sup.inside, around);
      else
        callOut(walk, strand, { start: rawOf(node).start, end: rawOf(nodes[last] as PhrasingContent).end }, sup.text);
      i = last;
    } else if (isCalloutLink(node)) callOut(walk, strand, rawOf(node));
    else phrase(walk, strand, node, around);
  }
}

/** Figures above the line. */
function raise(walk: Walk, strand: Strand, nodes: readonly PhrasingContent[], around: Around): void {
  const line = newStrand();
  phrases(walk, line, nodes, around);
  for (const run of line.runs)
    append(strand, superscript(line.text.slice(run.prose, run.prose + run.length)), run.raw, run.rawLength);
}

/** A footnote mark that leaves no words; it says `mark`. */
function callOut(walk: Walk, strand: Strand, raw: Span, mark = walk.raw.slice(raw.start, raw.end)): void {
  const at = strand.text.length;
  strand.inlines.push({
    kind: 'footnote',
    span: { start: at, end: at },
    raw,
    target: mark,
  });
}

function targetOf(walk: Walk, node: PhrasingContent): Pick<Inline, 'target'> {
  if (node.type === 'link' || node.type === 'image') return { target: node.url };
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return {};
  const target = walk.targets.get(node.identifier);
  return target === undefined ? {} : { target };
}

function code(walk: Walk, strand: Strand, value: string, raw: Span, around: Around): void {
  const ticks = /^`+/.exec(walk.raw.slice(raw.start, raw.end))?.[0].length ?? 0;
  const within = walk.raw.slice(raw.start + ticks, raw.end - ticks);
  const padded = within.length > value.length && /^[ \n\r]/.test(within) ? (within.startsWith('\r\n') ? 2 : 1) : 0;
  const span = { start: strand.text.length, end: 0 };
  const place = { start: raw.start + ticks + padded, end: raw.end - ticks };
  appendText(strand, walk.raw, { value, raw: place, quoteDepth: around.quotes, code: true });
  span.end = strand.text.length;
  strand.guarded.push(span);
  strand.inlines.push({ kind: 'code', span, raw });
}
