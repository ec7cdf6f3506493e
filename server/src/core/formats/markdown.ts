import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../text/span.ts';
import { blockMarksIn, calloutsIn } from './callouts.ts';
import { metadataOf } from './frontMatter.ts';
import { joined, moved, type Stretch } from './joined.ts';
import { htmlRest } from './markdownHtml.ts';
import { tooHard } from './markdownLimits.ts';
import { indentedProse, isCalloutLink, isSuperscript } from './markdownLoose.ts';
import { piecesOf } from './markdownPieces.ts';
import { appendText } from './markdownText.ts';

import type { BlockKind, Comment, Defect, Inline, Metadata, Prose } from './prose.ts';
import { noMetadata } from './prose.ts';
import { append, newStrand, type Strand, within, without } from './strand.ts';
import { textFile } from './textFile.ts';

/** Where a block stands: what decides its kind. */
interface Around {
  readonly quotes: number;
  readonly item: boolean;
  /** Label of the footnote it defines, or null. */
  readonly footnote: string | null;
}

/** What one walk over a tree gathers; offsets count in `raw`, which is what was parsed. */
interface Walk {
  readonly raw: string;
  /** By identifier. */
  readonly targets: ReadonlyMap<string, string>;
  readonly found: Stretch[];
  readonly comments: Comment[];
  readonly defects: Defect[];
  metadata: Metadata | null;
}

/** What a piece of Markdown holds. Raw offsets count from `lead` before the piece's beginning. */
interface Piece extends Pick<Walk, 'found' | 'comments' | 'defects' | 'metadata'> {
  readonly lead: number;
}

/** What a piece defines for others: targets of links by identifier, identifiers of footnotes. */
interface Definitions {
  readonly targets: ReadonlyMap<string, string>;
  readonly footnotes: readonly string[];
}

/** Pieces by their text and what they refer to: handed from one text of a draft to the next, so that typing parses one piece. */
export interface MarkdownMemory {
  pieces: ReadonlyMap<string, Piece>;
  definitions: ReadonlyMap<string, Definitions>;
}

/** A memory that knows nothing yet. */
export const noMarkdown = (): MarkdownMemory => ({ pieces: new Map(), definitions: new Map() });

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter, Pandoc's callouts). Never throws; raw offsets are exact.
 * A text that would take the parser too long is read as plain text, and a defect says so. With `memory` it reads a piece that
 * stands there no second time, and leaves there what this text has; the prose is the same.
 */
export function markdown(raw: string, memory?: MarkdownMemory): Prose {
  const reason = tooHard(raw);
  if (reason !== null) return asPlainText(raw, reason);
  try {
    return parsed(raw, memory);
  } catch {
    // Nested deeper than the stack allows.
    return asPlainText(raw, 'its markup is nested too deep');
  }
}

function parsed(raw: string, memory: MarkdownMemory | undefined): Prose {
  const shift = raw.startsWith('\uFEFF') ? 1 : 0;
  const text = raw.slice(shift);
  const spans = memory ? piecesOf(text) : [{ start: 0, end: text.length }];
  const pieces = spans.length === 1 ? [readAlone(text)] : readTogether(text, spans, memory as MarkdownMemory);
  const by = pieces.map((piece, i) => shift + (spans[i] as Span).start - piece.lead);
  const all = pieces.map((piece, i) => ({ ...piece, by: by[i] as number }));
  return {
    ...joined(all),
    landmarks: [],
    comments: all.flatMap((piece) => piece.comments.map((one) => ({ ...one, raw: moved(one.raw, piece.by) }))),
    metadata: all.find((piece) => piece.metadata !== null)?.metadata ?? noMetadata,
    defects: all.flatMap((piece) => piece.defects.map((one) => ({ ...one, raw: moved(one.raw, piece.by) }))),
  };
}

/** A text that knows all its definitions itself. */
function readAlone(text: string): Piece {
  const tree = parse(text, true);
  return walked(text, tree.children, definitionsIn(tree).targets, 0);
}

/** Every piece of a text; those that refer to definitions elsewhere are parsed with these before them. */
function readTogether(text: string, spans: readonly Span[], memory: MarkdownMemory): readonly Piece[] {
  const texts = spans.map((s) => text.slice(s.start, s.end));
  const pieces = new Map<string, Piece>();
  const definitions = new Map<string, Definitions>();
  const targets = new Map<string, string>();
  const footnotes = new Set<string>();
  for (const [i, one] of texts.entries()) {
    if (!one.includes(']:')) continue;
    const own = definitions.get(one) ?? memory.definitions.get(one) ?? definitionsIn(parse(one, i === 0));
    definitions.set(one, own);
    for (const [id, url] of own.targets) if (!targets.has(id)) targets.set(id, url);
    for (const id of own.footnotes) footnotes.add(id);
  }
  const read = texts.map((one, i) => {
    const begins = i === 0 && one.startsWith('---');
    const lead = leadOf(begins ? '' : one, definitions.get(one), targets, footnotes);
    const key = `${begins}${lead.text}\0${one}`;
    const piece = pieces.get(key) ?? memory.pieces.get(key) ?? readPiece(lead, one, begins);
    pieces.set(key, piece);
    return piece;
  });
  memory.pieces = pieces;
  memory.definitions = definitions;
  return read;
}

function readPiece(lead: Lead, text: string, begins: boolean): Piece {
  const raw = lead.text + text;
  const { length } = lead.text;
  const own = parse(raw, begins).children.filter((node) => (node.position?.start.offset ?? 0) >= length);
  return walked(raw, own, lead.targets, length);
}

interface Lead {
  readonly text: string;
  readonly targets: ReadonlyMap<string, string>;
}

/** The definitions elsewhere that a piece may refer to, as Markdown to stand before it, and every target it may mean. */
function leadOf(
  text: string,
  own: Definitions | undefined,
  targets: ReadonlyMap<string, string>,
  footnotes: ReadonlySet<string>,
): Lead {
  if ((targets.size === 0 && footnotes.size === 0) || !text.includes('[')) return { text: '', targets };
  const words = text.replace(/\s+/g, ' ').toLowerCase();
  const named = [...targets].filter(([id]) => words.includes(id));
  const lines = [
    ...[...footnotes]
      .filter((id) => words.includes(`^${id}`) && !own?.footnotes.includes(id))
      .map((id) => `[^${id}]: x`),
    ...named.filter(([id]) => !own?.targets.has(id)).map(([id, url]) => `[${id}]: <${url.replace(/[<>\n\\]/g, '')}>`),
  ];
  // The rule ends whatever a definition might take with it.
  return { text: lines.length === 0 ? '' : `${lines.join('\n\n')}\n\n***\n\n`, targets: new Map(named) };
}

function walked(raw: string, nodes: readonly Nodes[], targets: ReadonlyMap<string, string>, lead: number): Piece {
  const walk: Walk = { raw, targets, found: [], comments: [], defects: [], metadata: null };
  walkBlocks(walk, nodes, { quotes: 0, item: false, footnote: null });
  const { found, comments, defects, metadata } = walk;
  return { found, comments, defects, metadata, lead };
}

function asPlainText(raw: string, reason: string): Prose {
  const prose = textFile(raw);
  const end = raw.search(/[\r\n]|$/);
  const defect = {
    message: `This Markdown is read as plain text: ${reason}`,
    raw: { start: 0, end: Math.min(end, 200) },
  };
  return { ...prose, defects: [defect, ...prose.defects] };
}

/** GFM without the transforms that make nodes with no place in the text. */
const extensions = [
  gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest),
  frontmatterFromMarkdown(['yaml']),
].flat();

const syntax = gfm();
const syntaxAtBeginning = [syntax, frontmatter(['yaml'])];

/** `begins`: whether the text is a document's beginning, where front matter may stand. */
function parse(text: string, begins: boolean): Root {
  return fromMarkdown(text, { extensions: begins ? syntaxAtBeginning : [syntax], mdastExtensions: extensions });
}

function definitionsIn(tree: Root): Definitions {
  const targets = new Map<string, string>();
  const footnotes: string[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'footnoteDefinition') footnotes.push(node.identifier);
    if (node.type === 'definition') targets.set(node.identifier, targets.get(node.identifier) ?? node.url);
    else if ('children' in node && node.type !== 'paragraph')
      for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return { targets, footnotes };
}

function rawOf(node: Nodes): Span {
  const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}

function walkBlocks(walk: Walk, nodes: readonly Nodes[], around: Around): void {
  for (const node of nodes) walkBlock(walk, node, around);
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
      return walkBlocks(walk, node.children, { ...around, quotes: around.quotes + 1 });
    case 'listItem':
      return walkBlocks(walk, node.children, { ...around, item: true });
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

function kindOf(around: Around): [BlockKind, number] {
  if (around.quotes > 0) return ['quote', around.quotes];
  return [around.footnote !== null ? 'footnote' : around.item ? 'item' : 'paragraph', 0];
}

function frontMatter(walk: Walk, yaml: string, raw: Span): void {
  const read = metadataOf(yaml, walk.raw.indexOf(yaml, raw.start + 3));
  walk.metadata = read.metadata;
  for (const defect of read.defects) walk.defects.push(defect);
}

function html(walk: Walk, raw: Span, around: Around): void {
  const rest = htmlRest(walk.raw, raw);
  for (const comment of rest.comments) walk.comments.push(comment);
  const [kind, depth] = kindOf(around);
  for (const strand of rest.strands)
    walk.found.push({ kind, depth, strand: withoutCallouts(walk, strand), note: around.footnote });
}

/** A code block leaves no words, unless it is a paragraph that somebody set in. */
function indented(walk: Walk, raw: Span, around: Around): void {
  if (around.quotes > 0 || /^\s*(?:```|~~~)/.test(walk.raw.slice(raw.start, raw.start + 20))) return;
  const [kind, depth] = kindOf(around);
  for (const strand of indentedProse(walk.raw, raw))
    walk.found.push({ kind, depth, strand: withoutCallouts(walk, strand), note: around.footnote });
}

function leaf(walk: Walk, node: Parents, kind: BlockKind, depth: number, around: Around): void {
  const all = newStrand();
  phrases(walk, all, node.children as readonly PhrasingContent[], around);
  const strand = without(all, blockMarksIn(all.text, kind === 'heading'));
  walk.found.push({ kind, depth, strand: withoutCallouts(walk, strand), note: around.footnote });
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
    if (isSuperscript(nodes, i, strand.text)) {
      const raw = { start: rawOf(node).start, end: rawOf(nodes[i + 2] as PhrasingContent).end };
      callOut(walk, strand, raw);
      i += 2;
    } else if (isCalloutLink(node)) callOut(walk, strand, rawOf(node));
    else phrase(walk, strand, node, around);
  }
}

/** A footnote mark that leaves no words. */
function callOut(walk: Walk, strand: Strand, raw: Span): void {
  const at = strand.text.length;
  strand.inlines.push({
    kind: 'footnote',
    span: { start: at, end: at },
    raw,
    target: walk.raw.slice(raw.start, raw.end),
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
