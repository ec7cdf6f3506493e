import { dublinCore, leavesOf, passedOver, walkPart } from '../archive/parts.ts';
import { plain } from '../archive/roles.ts';
import { type Archive, isRefused, openZip } from '../archive/zip.ts';
import { office } from '../docx/namespaces.ts';
import { numberingOf } from '../docx/numbering.ts';
import { relationsOf } from '../docx/relations.ts';
import { stylesOf } from '../docx/styles.ts';
import { blocksOf, type Call, WordWords } from '../docx/words.ts';
import { type ExtractedBlock, extractedProse } from '../extracted.ts';
import type { Reader } from '../format.ts';
import type { Defect } from '../prose.ts';

/**
 * Reads Word's DOCX (ECMA-376, transitional and strict): the words as they stand once tracked changes are accepted, notes as
 * blocks behind them, comments aside. It has no pages: where a page ends is not in the file, each reader's Word lays it out
 * anew. Nor has it a date: the file's own dates say when it was saved, not when its text was said. Total.
 */
export const readDocx: Reader = async (bytes, rest) => {
  const archive = openZip(bytes);
  if (isRefused(archive)) return archive;
  const top = await relationsOf(archive, '');
  const main = top.get('officeDocument');
  if (main === undefined || !archive.has(main)) return { reason: 'a ZIP archive without a Word document in it' };
  const parts = await relationsOf(archive, main);
  const styled = await stylesOf(archive, parts.get('styles') ?? 'word/styles.xml');
  const body = new WordWords(styled, await numberingOf(archive, parts.get('numbering') ?? 'word/numbering.xml'));
  const wrong = await walkPart(archive, main, office, body, rest);
  if (wrong !== null) return wrong;
  const defects: Defect[] = [];
  const blocks = [...blocksOf(body.paragraphs)];
  for (const kind of ['footnote', 'endnote'] as const) {
    const calls = body.calls.filter((call) => call.kind === kind);
    const part = parts.get(`${kind}s`);
    if (calls.length > 0 && part !== undefined) blocks.push(...(await notesOf(archive, part, calls, defects)));
  }
  const metadata = dublinCore(await leavesOf(archive, top.get('core-properties') ?? 'docProps/core.xml', office));
  const prose = extractedProse(blocks, metadata, defects);
  return prose.text === '' ? { reason: 'no words in it' } : { prose };
};

/** The bodies of the notes that are called for, numbered by their calls. */
async function notesOf(
  archive: Archive,
  part: string,
  calls: readonly Call[],
  defects: Defect[],
): Promise<readonly ExtractedBlock[]> {
  const notes = new WordWords(() => ({ role: plain, list: null }), { next: () => null });
  const wrong = await walkPart(archive, part, office, notes);
  if (wrong !== null) defects.push(passedOver('Its notes', wrong));
  const byId = new Map<string | null, (typeof notes.paragraphs)[number][]>();
  for (const paragraph of notes.paragraphs) {
    const known = byId.get(paragraph.note);
    if (known) known.push(paragraph);
    else byId.set(paragraph.note, [paragraph]);
  }
  return calls.flatMap(({ kind, id }, i) =>
    blocksOf(byId.get(id) ?? [], kind === 'footnote' ? `note ${i + 1}` : `endnote ${i + 1}`),
  );
}
