import { numberOf } from '../../markup/locators.ts';
import type { Block, Landmark, Prose } from '../../prose/prose.ts';
import { firstWhere } from '../../text/halving.ts';
import { type Span, textFrom } from '../../text/span.ts';
import { printedNumbers, printedParagraphs } from './printedParagraphs.ts';

/** A printed number and what stands around it are no longer. */
const mostOfNumber = 20;

/** The landmarks of one kind that a span stands under: the last before it and those inside it. */
export function landmarksAt(kind: Landmark['kind'], span: Span, prose: Prose): readonly Landmark[] {
  const { landmarks } = prose;
  const low = firstWhere(landmarks.length, (i) => (landmarks[i] as Landmark).at > span.start);
  let before = low - 1;
  while (before >= 0 && (landmarks[before] as Landmark).kind !== kind) before--;
  const found = before < 0 ? [] : [landmarks[before] as Landmark];
  for (let i = low; i < landmarks.length && (landmarks[i] as Landmark).at < span.end; i++) {
    if ((landmarks[i] as Landmark).kind === kind) found.push(landmarks[i] as Landmark);
  }
  return found;
}

/** "p. 12", "pp. 12–13", by the page's own label; empty where the source has no pages. */
export function pageLabel(passage: Span, prose: Prose): string {
  const pages = landmarksAt('page', passage, prose).map((page) => page.label || String(page.number));
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined) return '';
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

/** "00:14:05": when the words begin to be said; empty where the source has no times. */
export function timeLabel(passage: Span, prose: Prose): string {
  return landmarksAt('time', passage, prose)[0]?.label ?? '';
}

/** "ch. 3", or a chapter's title in quotation marks where it counts no chapters; empty where there are none. */
export function chapterLabel(passage: Span, prose: Prose): string {
  const chapter = landmarksAt('chapter', passage, prose)[0];
  if (!chapter) return '';
  const number = chapterNumber(chapter);
  return number === null ? `ch. “${chapter.label.replace(/[“”"]/g, '')}”` : `ch. ${number}`;
}

const chapterTitle = /^(?:chapter|chap\.?|ch\.?)\s+([\p{L}\p{N}]+)\b|^([\p{L}\p{N}]+)(?:\s*[.:–—-]\s|\.?$)/iu;

/** The number a chapter's title gives: "Chapter III", "3. The Gate", "Three"; null when it gives none. */
export function chapterNumber(chapter: Landmark): number | null {
  const found = chapterTitle.exec(chapter.label.trim());
  const word = found?.[1] ?? found?.[2];
  return word === undefined ? null : numberOf(word);
}

/** The headings a span stands under, the outermost first; the document's title is none. */
export function headingsOver(span: Span, prose: Prose): readonly string[] {
  const over: Block[] = [];
  const title = prose.blocks.find((block) => block.kind === 'heading');
  for (const block of prose.blocks) {
    if (block.span.start > span.start) break;
    if (block.kind !== 'heading') continue;
    while (over.length > 0 && (over.at(-1) as Block).depth >= block.depth) over.pop();
    over.push(block);
  }
  return over.filter((block) => block !== title).map((block) => wordsOf(block, prose));
}

export const wordsOf = (block: Block, prose: Prose): string =>
  prose.text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim();

/**
 * "para. 12": the number printed before it, where the document surely counts its paragraphs in print; else empty. It is what
 * everybody cites such a document by, and holds in each copy of it.
 */
export function printedLabel(passage: Span, prose: Prose): string {
  const numbers = printedNumbers(blocksAt(passage, prose), prose);
  const [from, to] = [numbers[0], numbers.at(-1)];
  if (from === undefined) return '';
  return from === to ? `para. ${from}` : `paras. ${from}–${to}`;
}

/**
 * "para. 3", "paras. 3–4": as the document counts in print, else as the house counts; in a book from the chapter's beginning.
 * Empty for no words, and outside of the paragraphs of a document that counts in print.
 */
export function paragraphLabel(passage: Span, prose: Prose): string {
  if (printedParagraphs(prose) !== null) return printedLabel(passage, prose);
  const blocks = blocksAt(passage, prose);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return '';
  const before = beforeChapter(passage, prose);
  const [from, to] = [first.paragraph - before, last.paragraph - before];
  return from === to ? `para. ${from}` : `paras. ${from}–${to}`;
}

/**
 * Every number that a careful reader may count for the paragraphs a passage stands in: the headline counted or not, from
 * the document's or the chapter's beginning, the number printed before it. Only that where the document surely counts in print.
 */
export function paragraphNumbers(passage: Span, prose: Prose): readonly number[] {
  if (printedParagraphs(prose) !== null) return printedNumbers(blocksAt(passage, prose), prose);
  const before = beforeChapter(passage, prose);
  const headings = (block: Block, from: number): number =>
    prose.blocks.filter((b) => b.kind === 'heading' && b.paragraph > from && b.paragraph <= block.paragraph).length;
  const counted = blocksAt(passage, prose).flatMap((block) => [
    block.paragraph,
    block.paragraph - headings(block, 0),
    block.paragraph - before,
    block.paragraph - before - headings(block, before),
    ...printedNumber(block, prose),
  ]);
  return [...new Set(counted)].filter((n) => n > 0);
}

/** Paragraphs before the chapter a passage is in; 0 where there are no chapters. */
function beforeChapter(passage: Span, prose: Prose): number {
  const chapter = landmarksAt('chapter', passage, prose)[0];
  const opening = chapter && prose.blocks[firstBlockFrom(chapter.at, prose)];
  return opening ? opening.paragraph - 1 : 0;
}

const printed = /^\s*(?:\[(\d{1,4})\]|¶+\s*(\d{1,4})\b|(\d{1,4})\.)\s/;

/** The number that stands before a paragraph, or before the nearest above it that has one: "[45] The court …", "45. …". */
function printedNumber(block: Block, prose: Prose): readonly number[] {
  const at = prose.blocks.indexOf(block);
  for (let i = at; i >= 0 && i > at - 10; i--) {
    const { span, printed: counted } = prose.blocks[i] as Block;
    if (counted !== undefined) return [counted];
    const { start, end } = span;
    const found = printed.exec(textFrom(prose.text, start, mostOfNumber, end));
    if (found) return [Number(found[1] ?? found[2] ?? found[3])];
  }
  return [];
}

/** The place of a passage in words, as exactly as its source allows: printed paragraph, page, time, chapter and paragraph, note or paragraph. */
export function placeLabel(passage: Span, prose: Prose): string {
  const exact = printedLabel(passage, prose) || pageLabel(passage, prose) || timeLabel(passage, prose);
  if (exact !== '') return exact;
  const place = blocksAt(passage, prose)[0]?.place;
  const within = place ?? paragraphLabel(passage, prose);
  return [chapterLabel(passage, prose), within].filter((part) => part !== '').join(', ');
}

/** Every way to name a passage's place in a citation, best first: "p. 12", "para. 3", "§ Repairs". */
export function placeLabels(passage: Span, prose: Prose): readonly string[] {
  const section = headingsOver(passage, prose).at(-1);
  const citable = section !== undefined && !/[[\];,@“”"]/.test(section) && section.length < 60;
  const page = pageLabel(passage, prose);
  return [...new Set([placeLabel(passage, prose), page, ...(citable ? [`§ ${section}`] : [])])].filter(
    (one) => one !== '',
  );
}

/** Blocks that share text with a span. */
export function blocksAt(passage: Span, prose: Prose): readonly Block[] {
  const { blocks } = prose;
  const hit: Block[] = [];
  for (let i = firstBlockFrom(passage.start, prose); i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.span.start >= passage.end) break;
    hit.push(block);
  }
  return hit;
}

/** Index of the first block that ends behind an offset, found by halving: a source may have many thousand. */
function firstBlockFrom(offset: number, { blocks }: Prose): number {
  return firstWhere(blocks.length, (i) => (blocks[i] as Block).span.end > offset);
}
