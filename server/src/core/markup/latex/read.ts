import { joined, moved, type Part, type Stretch } from '../../prose/joined.ts';
import type { Citation, Comment, Inline, ListedWork, Prose } from '../../prose/prose.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { type Citing, citationsIn } from '../cited.ts';
import { directivesIn } from '../directives.ts';
import { apart, atTop, endBlock, newPage } from '../page.ts';
import { hasShorthands, languageOf } from './languages.ts';
import { type OwnCommands, ownCommandsIn } from './own.ts';
import { bibliographiesNamed, isPart, metadataOf, ownEntries, preambleOf } from './preamble.ts';
import { type Structure, scan } from './scan.ts';
import type { Note, Walk } from './state.ts';
import { readSpan } from './walk.ts';

/** What one stretch of a draft holds that no pair reaches out of. Raw offsets are those of when it was read, at `lead`. */
interface Piece {
  readonly lead: number;
  readonly found: readonly Stretch[];
  readonly notes: readonly Note[];
  readonly citing: readonly Citing[];
}

/** Pieces by their text and what own commands mean: handed from one text of a draft to the next, so that typing reads one paragraph. */
export interface LatexMemory {
  pieces: ReadonlyMap<string, Piece>;
}

/** A memory that knows nothing yet. */
export const noLatex = (): LatexMemory => ({ pieces: new Map() });

/** What is the same for all pieces. */
interface Whole {
  readonly raw: string;
  readonly structure: Structure;
  readonly own: OwnCommands;
  readonly shorthands: boolean;
}

/**
 * Reads LaTeX as its reader sees it on paper, as far as that can be told without running it. Total; raw offsets are exact. With
 * `memory` it reads a paragraph that stands there no second time; the prose is the same. What the document's `preamble` defines and
 * sets holds for a part of it, too.
 */
export function readLatex(raw: string, memory = noLatex(), preamble = ''): Prose {
  const structure = scan(raw);
  const language = languageOf(preambleOf(raw)) ?? languageOf(preamble);
  const shorthands = hasShorthands(language);
  const own = preamble === '' ? ownCommandsIn(raw) : new Map([...ownCommandsIn(preamble), ...ownCommandsIn(raw)]);
  const whole: Whole = { raw, structure, own, shorthands };
  const spans = piecesOf(structure, raw);
  const pieces = readPieces(whole, spans, memory);
  const by = pieces.map((piece, i) => (spans[i] as Span).start - piece.lead);
  const labels = labelsOf(pieces);
  const bodies = pieces.map(
    ({ found, notes }, i): Part => ({
      found: notes.length === 0 ? found : found.map((one) => withLabels(one, labels[i] as readonly string[])),
      by: by[i] as number,
    }),
  );
  const prose = joined([...bodies, ...notesOf(pieces, labels, by)]);
  const comments = structure.comments.map((span) => commentAt(raw, span));
  const entries = ownEntries(raw);
  const inlines = [...prose.inlines].sort((a, b) => a.span.start - b.span.start || a.raw.start - b.raw.start);
  return {
    ...prose,
    inlines,
    citations: citationsOf({ ...prose, inlines }, raw, pieces, by, entries, preamble),
    ...(entries.size > 0 && { listed: [...entries].map(listedWork) }),
    landmarks: [],
    comments,
    directives: directivesIn(comments),
    metadata: {
      ...metadataOf(raw, (span) => apart(newWalk(whole), span).text),
      ...(language !== undefined && { language }),
    },
    defects: [],
  };
}

/** All citations. A key that the draft has an entry for itself need be known to nobody else, nor one that its whole may know. */
function citationsOf(
  prose: Pick<Prose, 'text' | 'blocks' | 'inlines'>,
  raw: string,
  pieces: readonly Piece[],
  by: readonly number[],
  own: ReadonlyMap<string, string>,
  preamble: string,
): readonly Citation[] {
  // Where the whole is not known nobody can say what it has an entry for.
  const part = isPart(raw) && bibliographiesNamed(raw).length === 0 && preamble === '';
  const all = pieces.flatMap(({ citing }, i) => citing.map((one) => movedBy(one, by[i] as number)));
  const found = citationsIn(prose, raw, new Map(all.map((one) => [one.raw.start, one])));
  return found
    .map((one) => {
      const sure = one.sure && !part && !own.has(one.key);
      // It cites for the bibliography's sake, and no words of the text.
      return { ...one, sure, at: /^nocite$/i.test(one.style) ? prose.text.length : one.at };
    })
    .sort((a, b) => a.at - b.at || a.raw.start - b.raw.start);
}

/** An entry of `thebibliography`; its words are read when somebody asks. */
function listedWork([key, tex]: readonly [string, string]): ListedWork {
  const words = once(() => wordsOf(tex));
  return {
    key,
    get words() {
      return words();
    },
  };
}

function movedBy(one: Citing, by: number): Citing {
  const keyed = one.keyed.map((key) => ({
    ...key,
    keyRaw: moved(key.keyRaw, by),
    locatorRaw: key.locatorRaw && moved(key.locatorRaw, by),
  }));
  return { ...one, raw: moved(one.raw, by), keyed };
}

function newWalk({ raw, structure, own, shorthands }: Whole): Walk {
  const plain = new Map<string, string>();
  const walk: Walk = {
    raw,
    structure,
    unclosedTo: 0,
    own,
    shorthands,
    page: newPage(atTop),
    notes: [],
    citing: new Map(),
    inside: (span) => readSpan(walk, span),
    nearest: new Map(),
    depth: 0,
    lists: [],
    quoted: 0,
    marked: false,
    plain: (body) => {
      const text = plain.get(body) ?? wordsOf(body);
      plain.set(body, text);
      return text.length > longestOwn ? '' : text;
    },
    expanded: 0,
  };
  return walk;
}

/** Longest words that an own command without arguments stands for. */
const longestOwn = 80;

/** The words of LaTeX that stands in no draft. */
export function wordsOf(tex: string): string {
  const whole = { raw: tex, structure: scan(tex), own: new Map(), shorthands: false };
  return apart(newWalk(whole), { start: 0, end: tex.length }).text;
}

/** Stretches of the body between the blank lines that nothing reaches across. */
function piecesOf({ body, cuts }: Structure, raw: string): readonly Span[] {
  const spans: Span[] = [];
  let start = body.start + (body.start === 0 && raw.startsWith('\uFEFF') ? 1 : 0);
  for (const cut of [...cuts, { start: body.end, end: body.end }]) {
    if (cut.start > start) spans.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  return spans;
}

function readPieces(whole: Whole, spans: readonly Span[], memory: LatexMemory): readonly Piece[] {
  const { raw, own, shorthands } = whole;
  const context = `${shorthands}${JSON.stringify([...own].map(([name, { body, count }]) => [name, body, count]))}`;
  const pieces = new Map<string, Piece>();
  const read = spans.map((span) => {
    const key = `${context}\0${raw.slice(span.start, span.end)}`;
    const piece = pieces.get(key) ?? memory.pieces.get(key) ?? readPiece(whole, span);
    pieces.set(key, piece);
    return piece;
  });
  memory.pieces = pieces;
  return read;
}

function readPiece(whole: Whole, span: Span): Piece {
  const walk = newWalk(whole);
  walk.inside(span);
  endBlock(walk.page, span.end);
  return { lead: span.start, found: walk.page.found, notes: walk.notes, citing: [...walk.citing.values()] };
}

/** The number of each note, as print counts them. */
function labelsOf(pieces: readonly Piece[]): readonly (readonly string[])[] {
  let count = 0;
  return pieces.map(({ notes }) => notes.map(({ label }) => label ?? String(++count)));
}

/** A stretch whose callouts have the numbers of their notes. */
function withLabels(one: Stretch, labels: readonly string[]): Stretch {
  const { inlines } = one.strand;
  if (!inlines.some(({ kind }) => kind === 'footnote')) return one;
  const labelled = inlines.map((inline): Inline => {
    const index = inline.kind === 'footnote' && inline.target?.startsWith('#') ? Number(inline.target.slice(1)) : -1;
    return index < 0 ? inline : { ...inline, target: labels[index] ?? '' };
  });
  return { ...one, strand: { ...one.strand, inlines: labelled } };
}

/** The bodies of all notes, to stand behind the text as they do in print at the end. */
function notesOf(
  pieces: readonly Piece[],
  labels: readonly (readonly string[])[],
  by: readonly number[],
): readonly Part[] {
  return pieces.flatMap(({ notes }, i) =>
    notes.map(({ blocks }, n) => {
      const own = labels[i] as readonly string[];
      const found = blocks.map((block) => ({ ...withLabels(block, own), note: own[n] ?? null }));
      return { found, by: by[i] as number };
    }),
  );
}

function commentAt(raw: string, span: Span): Comment {
  const whole = raw.slice(span.start, span.end);
  const text = whole.startsWith('%')
    ? whole.replace(/^%+/, '')
    : whole.replace(/^\\begin\{comment\}|\\end\{comment\}$/g, '');
  return { raw: span, text };
}
