import { plainText } from '../../prose/plainText.ts';
import type { Defect } from '../../prose/prose.ts';
import { asWindows1252 } from '../../text/windows1252.ts';
import { leavesOf, passedOver } from '../archive/parts.ts';
import { type Archive, isRefused } from '../archive/zip.ts';
import { blocksIn, type ExtractedBlock } from '../extracted.ts';
import type { Extracted } from '../format.ts';
import { office } from './namespaces.ts';
import { relationsById } from './relations.ts';

/** What reads the documents that a Word file holds whole (`w:altChunk`). */
export interface ChunkReaders {
  /** A page, all of its words. */
  page(bytes: Uint8Array): Promise<Extracted>;
  /** A page with its pictures in one file. */
  mail(bytes: Uint8Array): Promise<Extracted>;
  rtf(bytes: Uint8Array): Promise<Extracted>;
  /** Another Word file, opened. */
  word(archive: Archive): Promise<Extracted>;
}

/** Most documents that are read of those in one. */
const most = 200;

/** What kinds of documents are called by their types and, where those say nothing, by their names' endings. */
const kinds: readonly (readonly [keyof ChunkReaders | 'text', RegExp, RegExp])[] = [
  ['page', /\b(?:x?html|xhtml\+xml)\b/, /^x?html?$/],
  ['mail', /\b(?:mimearchive|rfc822|mhtml|related)\b/, /^(?:mht|mhtml|eml)$/],
  ['word', /wordprocessingml|ms-word\.document/, /^do[ct][xm]$/],
  ['rtf', /\brtf\b/, /^rtf$/],
  ['text', /^text\/plain/, /^te?xt$/],
];

/**
 * The blocks of the documents that a part of a Word file holds, by the ids it calls them by. One that is not read is named in
 * `defects`: words that are in a file and not in its text would be called invented.
 */
export async function chunksOf(
  archive: Archive,
  part: string,
  ids: readonly string[],
  readers: ChunkReaders,
  defects: Defect[],
): Promise<ReadonlyMap<string, readonly ExtractedBlock[]>> {
  const found = new Map<string, readonly ExtractedBlock[]>();
  if (ids.length === 0) return found;
  const parts = await relationsById(archive, part);
  const typeOf = await typesOf(archive);
  const all = [...new Set(ids)];
  for (const id of all.slice(0, most)) {
    const name = parts.get(id);
    const read =
      name === undefined ? { reason: 'it is not in the file' } : await readChunk(archive, name, typeOf(name), readers);
    if ('reason' in read) defects.push(passedOver(`A document inside it${name ? ` (${endOf(name, '/')})` : ''}`, read));
    else {
      found.set(id, blocksIn(read.prose));
      defects.push(...read.prose.defects.map((one) => ({ ...one, raw: { start: 0, end: 0 } })));
    }
  }
  if (all.length > most)
    defects.push(passedOver(`${all.length - most} documents inside it`, { reason: `only ${most} are` }));
  return found;
}

async function readChunk(archive: Archive, name: string, type: string, readers: ChunkReaders): Promise<Extracted> {
  const bytes = archive.read(name);
  if (bytes === null) return { reason: 'it is not in the file' };
  if (isRefused(bytes)) return bytes;
  const ending = endOf(name, '.').toLowerCase();
  const kind = (kinds.find(([, called]) => called.test(type)) ?? kinds.find(([, , ends]) => ends.test(ending)))?.[0];
  if (kind === 'page' || kind === 'mail' || kind === 'rtf') return readers[kind](bytes);
  if (kind === 'text') return textOf(bytes);
  if (kind !== 'word') return { reason: `“.${ending}” inside a Word file is not supported yet` };
  const inner = archive.inner(bytes);
  return isRefused(inner) ? inner : readers.word(inner);
}

const endOf = (name: string, mark: string): string => name.slice(name.lastIndexOf(mark) + 1);

function textOf(bytes: Uint8Array): Extracted {
  try {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return { prose: plainText(new TextDecoder(encoding, { fatal: true }).decode(bytes)) };
  } catch {
    return { prose: plainText(asWindows1252(bytes)) };
  }
}

/** Tells of what type a part is, as the archive's list has it, lower case; empty where that says nothing. */
async function typesOf(archive: Archive): Promise<(name: string) => string> {
  const types = new Map<string, string>();
  for (const { attributes } of await leavesOf(archive, '[Content_Types].xml', office)) {
    const { PartName: part, Extension: ending, ContentType: type = '' } = attributes;
    types.set((part ?? `.${ending}`).toLowerCase(), type.toLowerCase());
  }
  return (name) => types.get(`/${name}`.toLowerCase()) ?? types.get(`.${endOf(name, '.')}`.toLowerCase()) ?? '';
}
