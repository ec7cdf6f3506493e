import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { joined, moved } from '../../prose/joined.ts';
import { noMetadata, type Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import { united } from '../../text/unspoken.ts';
import { type Bare, withCitations } from '../pandoc/citations.ts';
import { textFile } from '../text/read.ts';
import { tooHard } from './limits.ts';
import { piecesOf } from './pieces.ts';
import { plainTree } from './plain.ts';
import { type Walked, walked } from './walk.ts';

/** What a piece of Markdown holds. Raw offsets count from `lead` before the piece's beginning. */
interface Piece extends Walked {
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
export const readMarkdown = (raw: string, memory = noMarkdown()): Prose =>
  withCitations(guarded(raw, (text) => byPieces(text, memory)));

/** What `readMarkdown` must equal: the text parsed in one, in a time that grows with its square. */
export const readMarkdownInOne = (raw: string): Prose =>
  withCitations(guarded(raw, (text) => ({ spans: [{ start: 0, end: text.length }], pieces: [readAlone(text)] })));

interface InPieces {
  readonly spans: readonly Span[];
  readonly pieces: readonly Piece[];
}

function guarded(raw: string, read: (text: string) => InPieces): Bare {
  const reason = tooHard(raw);
  if (reason !== null) return asPlainText(raw, reason);
  try {
    return parsed(raw, read);
  } catch {
    // Nested deeper than the stack allows.
    return asPlainText(raw, 'its markup is nested too deep');
  }
}

function parsed(raw: string, read: (text: string) => InPieces): Bare {
  const shift = raw.startsWith('\uFEFF') ? 1 : 0;
  const { spans, pieces } = read(raw.slice(shift));
  const by = pieces.map((piece, i) => shift + (spans[i] as Span).start - piece.lead);
  const all = pieces.map((piece, i) => ({ ...piece, by: by[i] as number }));
  const prose = joined(all);
  return {
    ...prose,
    ...computedIn(prose),
    landmarks: [],
    comments: all.flatMap((piece) => piece.comments.map((one) => ({ ...one, raw: moved(one.raw, piece.by) }))),
    metadata: all.find((piece) => piece.metadata !== null)?.metadata ?? noMetadata,
    defects: all.flatMap((piece) => piece.defects.map((one) => ({ ...one, raw: moved(one.raw, piece.by) }))),
  };
}

/** R Markdown's and Quarto's code in a line: what it will say nobody knows. */
const computed = /^(?:r|python|julia|\{(?:r|python|julia|ojs)\})[ \t]+\S/;

function computedIn({ text, inlines }: Pick<Bare, 'text' | 'inlines'>): Pick<Bare, 'unspoken'> {
  const holes = inlines.filter(({ kind, span }) => kind === 'code' && computed.test(text.slice(span.start, span.end)));
  if (holes.length === 0) return {};
  return { unspoken: united(holes.map(({ span }) => ({ ...span, hole: true }))) };
}

function byPieces(text: string, memory: MarkdownMemory): InPieces {
  const spans = piecesOf(text);
  return { spans, pieces: spans.length === 1 ? [readAlone(text)] : readTogether(text, spans, memory) };
}

/** A text that knows all its definitions itself. */
function readAlone(text: string): Piece {
  const tree = parse(text, true);
  return { ...walked(text, tree.children, definitionsIn(tree).targets), lead: 0 };
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
    const key = `${begins}${lead.text}\0${lead.overruled}\0${one}`;
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
  return { ...walked(raw, own, lead.targets), lead: length };
}

interface Lead {
  readonly text: string;
  /** What the piece defines itself and means otherwise, for the first definition of a text holds. */
  readonly overruled: string;
  readonly targets: ReadonlyMap<string, string>;
}

/** The definitions elsewhere that a piece may refer to, as Markdown to stand before it, and every target it may mean. */
function leadOf(
  text: string,
  own: Definitions | undefined,
  targets: ReadonlyMap<string, string>,
  footnotes: ReadonlySet<string>,
): Lead {
  if ((targets.size === 0 && footnotes.size === 0) || !text.includes('[')) return { text: '', overruled: '', targets };
  const labels = labelsIn(text);
  const named = labels.flatMap((id) => (targets.has(id) ? [[id, targets.get(id) as string] as const] : []));
  const notes = labels.filter((label) => label.startsWith('^')).map((label) => label.slice(1));
  const lines = [
    ...notes.filter((id) => footnotes.has(id) && !own?.footnotes.includes(id)).map((id) => `[^${id}]: x`),
    ...named.filter(([id]) => !own?.targets.has(id)).map(([id, url]) => `[${id}]: <${url.replace(/[<>\n\\]/g, '')}>`),
  ];
  const overruled = named.filter(([id, url]) => (own?.targets.get(id) ?? url) !== url).join('\n');
  // The rule ends whatever a definition might take with it.
  const lead = lines.length === 0 ? '' : `${lines.join('\n\n')}\n\n***\n\n`;
  return { text: lead, overruled, targets: new Map(named) };
}

/** Identifiers that brackets in a text may mean, each once (CommonMark, “link label” and “matches”). */
function labelsIn(text: string): readonly string[] {
  const labels = new Set<string>();
  for (const [, label = ''] of text.matchAll(/\[((?:[^[\]\\]|\\.)*)(?=\])/gs))
    labels.add(
      label
        .replace(/[\t\n\r ]+/g, ' ')
        .trim()
        .toLowerCase()
        .toUpperCase()
        .toLowerCase(),
    );
  return [...labels];
}

function asPlainText(raw: string, reason: string): Bare {
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

/**
 * `begins`: whether the text is a document's beginning, where front matter may stand. The parser drops a byte-order mark in
 * front and counts from behind it: one of the text's gets one before it that may go.
 */
function parse(text: string, begins: boolean): Root {
  const plain = plainTree(text);
  if (plain !== null) return plain;
  const whole = text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
  return fromMarkdown(whole, { extensions: begins ? syntaxAtBeginning : [syntax], mdastExtensions: extensions });
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
