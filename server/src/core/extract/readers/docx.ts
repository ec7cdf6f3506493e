import type { Defect, Metadata } from '../../prose/prose.ts';
import { dublinCore, leavesOf, passedOver, walkPart } from '../archive/parts.ts';
import type { Refused } from '../archive/refused.ts';
import { plain } from '../archive/roles.ts';
import { type Archive, isRefused, openZip } from '../archive/zip.ts';
import { blocksOf, chunksIn } from '../docx/blocks.ts';
import { type ChunkReaders, chunksOf } from '../docx/chunks.ts';
import { commentsOf } from '../docx/comments.ts';
import { office } from '../docx/namespaces.ts';
import { numberingOf } from '../docx/numbering.ts';
import type { Call } from '../docx/paragraph.ts';
import { relationsOf } from '../docx/relations.ts';
import { stylesOf } from '../docx/styles.ts';
import { WordWords } from '../docx/words.ts';
import { type ExtractedBlock, extractedProse, originsIn } from '../extracted.ts';
import type { Extracted } from '../format.ts';
import type { Traced } from '../origins.ts';

/** The readers of what a Word file may hold whole, which few files need. */
export type OtherReaders = Omit<ChunkReaders, 'word'>;

const noReader = async (): Promise<Extracted> => ({ reason: 'nothing reads it' });
/** Deepest nesting of Word files in Word files. */
const deepest = 3;

interface Reading {
  readonly others: OtherReaders;
  readonly rest: (() => Promise<void>) | undefined;
  readonly depth: number;
}

/**
 * Reads Word's DOCX (ECMA-376, transitional and strict): the words as they stand once tracked changes are accepted, notes as
 * blocks behind them, documents that it holds whole in their places, comments aside. It has no pages: where a page ends is not
 * in the file, each reader's Word lays it out anew. Nor has it a date: the file's own dates say when it was saved, not when its
 * text was said. Total.
 */
export async function readDocx(
  bytes: Uint8Array,
  rest?: () => Promise<void>,
  others: OtherReaders = { page: noReader, mail: noReader, rtf: noReader },
): Promise<Extracted> {
  const archive = openZip(bytes);
  return isRefused(archive) ? archive : readArchive(archive, { others, rest, depth: 0 });
}

async function readArchive(archive: Archive, reading: Reading): Promise<Extracted> {
  const found = await blocksIn(archive, reading);
  if (isRefused(found)) return found;
  const { blocks, metadata, defects, remarks } = found;
  const prose = extractedProse(blocks, metadata, defects, remarks);
  return prose.text === '' ? { reason: defects[0]?.message ?? 'it contains no words' } : { prose };
}

/** A Word file as read, before its blocks are one text. */
interface Found {
  /** The part that holds the body. */
  readonly main: string;
  readonly blocks: readonly ExtractedBlock[];
  readonly metadata: Metadata;
  readonly defects: readonly Defect[];
  /** The words of its comments by their ids. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** Where the words of a Word file, as `readDocx` reads them, stand in its main part. */
export async function traceDocx(
  bytes: Uint8Array,
  others: OtherReaders = { page: noReader, mail: noReader, rtf: noReader },
): Promise<Traced | Refused> {
  const archive = openZip(bytes);
  const found = isRefused(archive) ? archive : await blocksIn(archive, { others, rest: undefined, depth: 0 });
  if (isRefused(found)) return found;
  return { part: found.main, text: extractedProse(found.blocks).text, origins: originsIn(found.blocks) };
}

async function blocksIn(archive: Archive, reading: Reading): Promise<Found | Refused> {
  const top = await relationsOf(archive, '');
  const main = top.get('officeDocument');
  if (main === undefined || !archive.has(main)) return { reason: 'a ZIP archive that contains no Word document' };
  const parts = await relationsOf(archive, main);
  const styled = await stylesOf(archive, parts.get('styles') ?? 'word/styles.xml');
  const body = new WordWords(styled, await numberingOf(archive, parts.get('numbering') ?? 'word/numbering.xml'));
  const wrong = await walkPart(archive, main, office, body, reading.rest);
  if (wrong !== null) return wrong;
  const defects: Defect[] = [];
  const readers = chunkReaders(reading);
  const blocks = [
    ...blocksOf(body.paragraphs, await chunksOf(archive, main, chunksIn(body.paragraphs), readers, defects)),
  ];
  for (const kind of ['footnote', 'endnote'] as const) {
    const calls = body.calls.filter((call) => call.kind === kind);
    const part = parts.get(`${kind}s`);
    if (calls.length > 0 && part !== undefined)
      blocks.push(...(await notesOf({ archive, part, calls, readers, defects })));
  }
  const metadata = dublinCore(await leavesOf(archive, top.get('core-properties') ?? 'docProps/core.xml', office));
  const called = body.paragraphs.some((one) => one.remarks.length > 0);
  const remarks = called ? await commentsOf(archive, parts.get('comments') ?? 'word/comments.xml') : new Map();
  return { main, blocks, metadata, defects, remarks };
}

const chunkReaders = ({ others, rest, depth }: Reading): ChunkReaders => ({
  ...others,
  word: async (inner) =>
    depth < deepest ? readArchive(inner, { others, rest, depth: depth + 1 }) : { reason: 'nested too deeply' },
});

interface Notes {
  readonly archive: Archive;
  readonly part: string;
  readonly calls: readonly Call[];
  readonly readers: ChunkReaders;
  readonly defects: Defect[];
}

/** The bodies of the notes that are called for, numbered by their calls. */
async function notesOf({ archive, part, calls, readers, defects }: Notes): Promise<readonly ExtractedBlock[]> {
  const notes = new WordWords(() => ({ role: plain, list: null }), { next: () => null });
  const wrong = await walkPart(archive, part, office, notes);
  if (wrong !== null) defects.push(passedOver('Its notes', wrong));
  const byId = new Map<string | null, (typeof notes.paragraphs)[number][]>();
  for (const paragraph of notes.paragraphs) {
    const known = byId.get(paragraph.note);
    if (known) known.push(paragraph);
    else byId.set(paragraph.note, [paragraph]);
  }
  const chunks = await chunksOf(archive, part, chunksIn(notes.paragraphs), readers, defects);
  return calls.flatMap((call) => blocksOf(byId.get(call.id) ?? [], chunks, call));
}
