import type { ExtractedBlock } from '../extracted.ts';
import { extractedProse } from '../extracted.ts';
import type { Extracted, Reader } from '../format.ts';
import { blocksOf } from '../pdf/blocks.ts';
import { itemsOn, openPdf, type Page } from '../pdf/pages.ts';
import { noMetadata } from '../prose.ts';

/** Reads a PDF: its pages with their printed labels, its paragraphs. */
export const readPdf: Reader = async (bytes, rest) => {
  try {
    return await extract(bytes, rest);
  } catch (error) {
    return { reason: reasonFor(error) };
  }
};

async function extract(bytes: Uint8Array, rest?: () => Promise<void>): Promise<Extracted> {
  const pdf = await openPdf(bytes);
  try {
    const labels = await pdf.getPageLabels();
    const blocks: ExtractedBlock[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      await rest?.();
      const page: Page = { number, label: labels?.[number - 1] || `${number}`, items: await itemsOn(pdf, number) };
      for (const block of blocksOf(page)) blocks.push(block);
    }
    const prose = extractedProse(blocks, noMetadata);
    return prose.text === '' ? { reason: 'no text in it: its pages are pictures' } : { prose };
  } finally {
    await pdf.destroy();
  }
}

/** Why pdf.js gave a file up, in plain words. */
function reasonFor(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException' ? 'encrypted: it opens with a password only' : 'not a PDF, or a damaged one';
}
