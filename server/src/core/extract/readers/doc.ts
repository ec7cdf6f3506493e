import { isCompound, openCompound } from '../doc/compound.ts';
import { summaryOf } from '../doc/summary.ts';
import { wordFileIn } from '../doc/wordFile.ts';
import { blocksOf } from '../doc/words.ts';
import { extractedProse } from '../extracted.ts';
import type { Extracted } from '../format.ts';

/** What else a file may be that is called so: Word opens them all. */
export interface CalledDoc {
  rtf(bytes: Uint8Array): Promise<Extracted>;
  docx(bytes: Uint8Array): Promise<Extracted>;
  page(bytes: Uint8Array): Promise<Extracted>;
}

/**
 * Reads the files of Word 97 to 2003: the words as they are shown, hidden and deleted ones aside, notes as blocks behind the text.
 * A file that is only called so is read as what it is. Total.
 */
export async function readDoc(bytes: Uint8Array, others: CalledDoc): Promise<Extracted> {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (/^\s*\{\\rtf/.test(head)) return others.rtf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return others.docx(bytes);
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html|\?xml)/i.test(head)) return others.page(bytes);
  if (!isCompound(bytes)) return { reason: bytes.length === 0 ? 'empty' : 'not a Word file' };
  try {
    const compound = openCompound(bytes);
    const file = compound === null ? { reason: 'a damaged Word file' } : wordFileIn(compound);
    if (compound === null || 'reason' in file) return 'reason' in file ? file : { reason: 'a damaged Word file' };
    const prose = extractedProse(blocksOf(file), summaryOf(compound));
    return prose.text === '' ? { reason: 'it contains no words' } : { prose };
  } catch {
    // An offset that leads out of the file.
    return { reason: 'a damaged Word file' };
  }
}
