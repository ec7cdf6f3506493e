import { extractedProse } from '../extracted.ts';
import type { Extracted, Reader } from '../format.ts';
import { blocksOf } from '../pdf/blocks.ts';
import { firstPageOf } from '../pdf/firstPage.ts';
import { layoutOf } from '../pdf/layout.ts';
import { metadataOf } from '../pdf/metadata.ts';
import { openPdf, type PageText, textOn } from '../pdf/pages.ts';
import type { PDFDocumentProxy } from '../pdf/pdfjs.ts';

/** Most pages read of a file, most characters, and how many broken pages one after the other before it is given up. */
const limits = { pages: 3000, characters: 10_000_000, broken: 20 };

const noText =
  'no text layer: its pages are images; run text recognition (OCR), and add the searchable PDF that it makes';

const inUnknown = (unknown: ReadonlySet<string>): string => {
  const names = [...unknown].slice(0, 3).join(', ');
  return `it uses an encoding that Stet does not know${names === '' ? '' : ` (${names})`}`;
};
const noTextFor = (pages: readonly PageText[], unknown: ReadonlySet<string>): string =>
  unknown.size > 0 || pages.some(({ undecoded }) => undecoded)
    ? `no text that can be decoded: ${inUnknown(unknown)}`
    : noText;

/**
 * Reads a PDF: its pages with their printed labels, its paragraphs in reading order, without what belongs to the page.
 * A page that is broken costs itself, and is said.
 */
export const readPdf: Reader = async (bytes, rest) => {
  try {
    return await extract(bytes, rest);
  } catch (error) {
    return { reason: reasonFor(error, bytes) };
  }
};

async function extract(bytes: Uint8Array, rest?: () => Promise<void>): Promise<Extracted> {
  const unknown = new Set<string>();
  const pdf = await openPdf(bytes, unknown);
  try {
    const { pages, broken, problems } = await readPages(pdf, rest);
    const layout = layoutOf(pages);
    const blocks = blocksOf(layout, labelsOf(await pdf.getPageLabels().catch(() => null), layout.printed));
    if (!blocks.some(({ text }) => text.trim() !== ''))
      return { reason: broken ? 'a damaged PDF: none of its pages can be read' : noTextFor(pages, unknown) };
    if (unknown.size > 0) problems.unshift(`Text is missing: ${inUnknown(unknown)}`);
    if (isCut(bytes)) problems.unshift('The end of the file is missing, perhaps with some pages');
    const told = metadataOf(await pdf.getMetadata().catch(() => ({ info: {}, metadata: null })));
    const shown = firstPageOf(layout);
    const metadata = { ...shown, ...told, authors: told.authors.length > 0 ? told.authors : (shown.authors ?? []) };
    const nowhere = { start: 0, end: 0 };
    return {
      prose: extractedProse(
        blocks,
        metadata,
        problems.map((message) => ({ message, raw: nowhere })),
      ),
    };
  } finally {
    await pdf.destroy();
  }
}

/** What stands on the pages, and in words for the reader which could not be read. */
async function readPages(
  pdf: PDFDocumentProxy,
  rest?: () => Promise<void>,
): Promise<{ readonly pages: readonly PageText[]; readonly broken: boolean; readonly problems: string[] }> {
  const pages: PageText[] = [];
  const broken: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    await rest?.();
    const page = await textOn(pdf, number).catch(() => null);
    if (page === null) broken.push(number);
    pages.push(page ?? { items: [], nameless: [] });
    characters += page?.items.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    const spoilt = broken.at(-limits.broken) === number - limits.broken + 1;
    if (spoilt || pages.length === limits.pages || characters > limits.characters) break;
  }
  const problems: string[] = [];
  if (broken.length > 0) problems.push(`Damaged and not read: ${pagesInWords(broken)}`);
  if (pages.length < pdf.numPages) problems.push(`Only the first ${pages.length} of ${pdf.numPages} pages were read`);
  const empty = pages.flatMap(({ items, undecoded }, page) =>
    items.length === 0 && !undecoded && !broken.includes(page + 1) ? [page + 1] : [],
  );
  const lost = pages.flatMap(({ undecoded }, page) => (undecoded ? [page + 1] : []));
  if (lost.length > 0) problems.push(`Encoding unknown to Stet: ${pagesInWords(lost)}`);
  // A few blank pages are part of any book.
  if (empty.length > 0.25 * pages.length) problems.push(`No text, perhaps images: ${pagesInWords(empty)}`);
  return { pages, broken: broken.length > 0, problems };
}

/** "page 3", "pages 3, 5–8 and more". */
function pagesInWords(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.slice(0, 4).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${numbers.length === 1 ? 'page' : 'pages'} ${shown.join(', ')}${runs.length > 4 ? ' and more' : ''}`;
}

/** What pages are called: as the file labels them, else by the numbers printed on them, else as they are counted. */
function labelsOf(labels: readonly string[] | null, printed: readonly (number | null)[]): readonly string[] {
  const own = labels?.some((label, page) => label !== `${page + 1}`) ? labels : null;
  return printed.map((number, page) => own?.[page] || `${number !== null && number > 0 ? number : page + 1}`);
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether the file ends before its end. */
const isCut = (bytes: Uint8Array): boolean => !ascii(bytes.subarray(-1024)).includes('%%EOF');

/** Why pdf.js gave a file up, in plain words. */
function reasonFor(error: unknown, bytes: Uint8Array): string {
  if (error instanceof Error && error.name === 'PasswordException') return 'protected with a password';
  if (!ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return bytes.length === 0 ? 'empty' : 'not a PDF';
  return isCut(bytes) ? 'a damaged PDF: its end is missing' : 'a damaged PDF';
}
