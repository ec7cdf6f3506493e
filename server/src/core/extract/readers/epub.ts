import type { BlockKind, Defect, Landmark } from '../../prose/prose.ts';
import { passedOver, walkPart } from '../archive/parts.ts';
import { isRefused, openZip } from '../archive/zip.ts';
import { type Entry, entriesIn } from '../epub/contents.ts';
import { epub } from '../epub/namespaces.ts';
import { type Book, bookIn } from '../epub/package.ts';
import { type BookWords, xhtmlHandlers } from '../epub/words.ts';
import { type ExtractedBlock, extractedProse } from '../extracted.ts';
import type { Reader } from '../format.ts';

/**
 * Reads an EPUB (2 and 3): its files in reading order, chapters from its table of contents, printed pages where it lists or
 * marks them, notes behind the text. Its navigation is no text of it. A file that is damaged costs itself and is a defect.
 * Total.
 */
export const readEpub: Reader = async (bytes, rest) => {
  const archive = openZip(bytes);
  if (isRefused(archive)) return archive;
  const book = await bookIn(archive);
  if (isRefused(book)) return book;
  const beginnings = new Map<string, Omit<Landmark, 'number' | 'at'>[]>();
  for (const { file, id, kind, label } of withoutTitlePage(await entriesIn(archive, book.contents), book)) {
    const key = `${file}#${id}`;
    const known = beginnings.get(key);
    if (known) known.push({ kind, label });
    else beginnings.set(key, [{ kind, label }]);
  }
  const words: BookWords = { blocks: [], calls: new Map(), callers: new Set(), beginnings };
  const defects: Defect[] = [];
  for (const file of book.spine) {
    const handlers = xhtmlHandlers(file, words);
    const wrong = await walkPart(archive, file, epub, handlers, rest);
    handlers.finish();
    if (wrong !== null) defects.push(passedOver(file, wrong));
  }
  const prose = extractedProse(blocksOf(words), book.metadata, defects);
  const [first] = defects;
  return prose.text === ''
    ? { reason: first ? `it contains no words: ${first.message}` : 'it contains no words' }
    : { prose };
};

/** Blocks with their landmarks counted and their notes named, by the mark that calls for each. */
function blocksOf({ blocks, calls }: BookWords): readonly ExtractedBlock[] {
  const counts = { page: 0, chapter: 0, time: 0 };
  return blocks.map(({ kind, depth, text, bold, note, number, landmarks }) => {
    const label = note === null ? undefined : calls.get(note);
    const counted = landmarks.map((one) => ({ ...one, label: labelOf(one, kind, text), number: ++counts[one.kind] }));
    const inlines = bold.map((span) => ({ kind: 'strong' as const, span }));
    return {
      kind,
      depth,
      // Brackets around the mark of a note, which leaves no words.
      text: note !== null && !/[\p{L}\p{N}]/u.test(text) ? '' : text,
      inlines,
      landmarks: counted,
      ...(label === undefined ? {} : { place: `note ${label}` }),
      ...(number === null ? {} : { printed: number }),
    };
  });
}

/** A page that is called as the book is no chapter where there are chapters, or it would be counted as one. */
function withoutTitlePage(entries: readonly Entry[], { metadata }: Book): readonly Entry[] {
  const isTitle = ({ kind, label }: Entry): boolean => kind === 'chapter' && label === metadata.title;
  const chapters = entries.filter(({ kind }) => kind === 'chapter');
  return chapters.every(isTitle) ? entries : entries.filter((entry) => !isTitle(entry));
}

const headingNumber = /^(?:chapter\s+)?(\d{1,4}|[ivxlc]{1,7})\s*[.:)–—-]?\s*$/i;

/** A table of contents may leave out the number that the heading itself has: "3. The Gate" for "The Gate". */
function labelOf({ kind, label, at }: Omit<Landmark, 'number'>, of: BlockKind, text: string): string {
  const words = text.trim();
  if (kind !== 'chapter' || of !== 'heading' || at > 0 || !words.endsWith(label)) return label;
  const number = headingNumber.exec(words.slice(0, -label.length))?.[1];
  return number === undefined ? label : `${number}. ${label}`;
}
