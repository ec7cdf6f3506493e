import type { Block, Prose } from '../../prose/prose.ts';
import { textFrom } from '../../text/span.ts';

/** A printed number and what stands around it are no longer. */
const mostOfNumber = 20;

/** Fewest paragraphs that a document counts in print; of bare numbers, which a year or an amount may be, more. */
const fewest = 5;
const fewestBare = 8;
/** So much of a document's text at least stands between the first and the last number, and so many of all numbers count on. */
const leastText = 0.6;
const leastChain = 0.8;
/** So many of the paragraphs between them at least have a number. */
const leastNumbered = 0.4;

const styles: readonly (readonly [RegExp, number])[] = [
  [/^\s*\[(\d{1,4})\]\s/, fewest],
  [/^\s*¶+\s*(\d{1,4})\b/, fewest],
  [/^\s*(\d{1,4})\.\s/, fewest],
  [/^\s*(\d{1,4})\s+(?=["“‘'«(]?\p{L})/u, fewestBare],
];

/** The number under which each block stands, by its place among the blocks; null where it stands under none. */
type Numbers = readonly (number | null)[];

const known = new WeakMap<Prose, Numbers | null>();

/**
 * The numbers that a document prints before its paragraphs, where that is unmistakable, as in a judgment: one style of number,
 * counting on by one from the first paragraph to the last, over most of the text. What stands below a numbered paragraph, a block
 * quotation or a list, is a part of it. Null for any other document.
 */
export function printedParagraphs(prose: Prose): Numbers | null {
  const before = known.get(prose);
  if (before !== undefined) return before;
  const found =
    chainOf(prose, fewest, ({ printed }) => printed ?? null) ??
    styles.reduce<Numbers | null>((numbers, [pattern, least]) => numbers ?? inStyle(prose, pattern, least), null);
  known.set(prose, found);
  return found;
}

function inStyle(prose: Prose, pattern: RegExp, least: number): Numbers | null {
  return chainOf(prose, least, ({ span: { start, end } }) => {
    const found = pattern.exec(textFrom(prose.text, start, mostOfNumber, end));
    return found ? Number(found[1]) : null;
  });
}

const isParagraph = ({ kind, place }: Block): boolean =>
  place === undefined && (kind === 'paragraph' || kind === 'item');

function chainOf({ blocks }: Prose, least: number, numberOf: (block: Block) => number | null): Numbers | null {
  const chain = new Map<number, number>();
  let [all, last] = [0, 0];
  for (const [i, block] of blocks.entries()) {
    const number = isParagraph(block) ? numberOf(block) : null;
    if (number === null) continue;
    all++;
    if (chain.size > 0 ? number !== last + 1 : number !== 1) continue;
    chain.set(i, number);
    last = number;
  }
  if (chain.size < least || chain.size < leastChain * all) return null;
  const [from, to] = [Math.min(...chain.keys()), Math.max(...chain.keys())];
  const between = blocks.slice(from, to + 1);
  const lengthOf = (some: readonly Block[]): number => some.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const text = lengthOf(blocks.filter(({ place }) => place === undefined));
  if (lengthOf(between) < leastText * text || chain.size < leastNumbered * between.filter(isParagraph).length)
    return null;
  return numbered(blocks, chain, to);
}

/** Each block under the number above it; behind the last no further than its own section. */
function numbered(blocks: readonly Block[], chain: ReadonlyMap<number, number>, to: number): Numbers {
  let number: number | null = null;
  return blocks.map((block, i) => {
    number = chain.get(i) ?? number;
    if (i > to && (block.kind === 'heading' || i > to + 10)) number = null;
    return block.kind === 'heading' || block.place !== undefined ? null : number;
  });
}

/** The printed numbers that a passage stands under, where the document counts its paragraphs in print; else none. */
export function printedNumbers(blocks: readonly Block[], prose: Prose): readonly number[] {
  const numbers = printedParagraphs(prose);
  if (numbers === null) return [];
  const first = prose.blocks.indexOf(blocks[0] as Block);
  return [...new Set(blocks.flatMap((_, i) => numbers[first + i] ?? []))];
}
