import { isSignature } from '../../prose/signature.ts';
import type { Span } from '../../text/span.ts';
import { type Around, addBlock } from '../lines/draft.ts';
import { type Reader as LineReader, readBlocks } from '../lines/walking.ts';
import { indentedProse } from '../markdown/loose.ts';
import { attributeLine, attributesOf, type BlockAttributes, isQuoting, setAside, together } from './attributes.ts';
import { delimited } from './delimited.ts';
import { setAttribute } from './entries.ts';
import { listItem, startsItem } from './lists.ts';
import { sign } from './signing.ts';
import { addLines, attributesHere, closingLine, comment, fence, isComment, type Walk } from './walk.ts';

/** Reads the lines up to `to` as blocks. */
export function blocks(walk: Walk, to: number, around: Around): void {
  readBlocks(walk, to, around, readers);
}

type Reader = LineReader<Walk>;

const textAt = (walk: Walk): string => walk.texts[walk.at] as string;
const lineAt = (walk: Walk): Span => walk.lines[walk.at] as Span;

const blank: Reader = (walk) => {
  if (textAt(walk) !== '') return false;
  walk.at++;
  return true;
};

/** `// comment`, and what stands between two `////`. */
const comments: Reader = (walk, to) => {
  const text = textAt(walk);
  if (isComment(text)) comment(walk, lineAt(walk), text.slice(2));
  else if (/^\/{4,}$/.test(text)) {
    const close = closingLine(walk, text, to);
    if (close < 0) return false;
    const raw = { start: lineAt(walk).start, end: (walk.lines[close] as Span).end };
    comment(walk, raw, walk.raw.slice(lineAt(walk).end, (walk.lines[close] as Span).start));
    walk.at = close;
  } else return false;
  walk.at++;
  return true;
};

/** Attributes, conditions, includes, rules, `image::x[]`: lines that leave no words. */
const aside: Reader = (walk) => {
  const text = textAt(walk);
  if (
    !setAttribute(walk) &&
    !/^(?:'{3,}|<{3,}|-{3}|\*{3}|\+)$/.test(text) &&
    !/^(?:ifn?def|ifeval|endif|[a-z][\w-]*)::\S*\[.*\]$/.test(text)
  )
    return false;
  walk.tied = text === '+';
  walk.at++;
  return true;
};

const attributes: Reader = (walk) => {
  const text = textAt(walk);
  if (!attributeLine.test(text)) return false;
  walk.said = together(walk.said, attributesOf(walk.raw, lineAt(walk)));
  walk.at++;
  return true;
};

/** `.Title of the block below`. */
const title: Reader = (walk, _, around) => {
  if (!/^\.\.?[^\s.]/.test(textAt(walk))) return false;
  const { start, end } = lineAt(walk);
  addLines(walk, [{ start: start + 1, end }], around, 'paragraph');
  walk.at++;
  return true;
};

const heading = /^(={1,6}|#{1,6})[ \t]+(\S.*?)(?:[ \t]+\1)?$/;
const levels = '=-~^+';

/** `== A section`, and one that is underlined. */
const section: Reader = (walk, to, around) => {
  const text = textAt(walk);
  const found = heading.exec(text);
  const under = found === null && walk.at + 1 < to ? underlined(text, walk.texts[walk.at + 1] as string) : 0;
  if (found === null && under === 0) return false;
  attributesHere(walk);
  const [, marks = '', words = text] = found ?? [];
  const start = lineAt(walk).start + text.indexOf(words, marks.length);
  addLines(walk, [{ start, end: start + words.length }], around, 'heading', { depth: under || marks.length });
  walk.at += under === 0 ? 1 : 2;
  return true;
};

/** The depth of a title that the next line underlines; 0 where it does not. */
function underlined(text: string, line: string): number {
  const sign = line[0] ?? '';
  if (!levels.includes(sign) || line.length < 3 || Math.abs(line.length - text.length) > 1) return 0;
  return /^(.)\1+$/.test(line) && /[\p{L}\p{N}]/u.test(text) && !fence.test(text) ? levels.indexOf(sign) + 1 : 0;
}

/** Nothing nests deeper than this to a reader. */
const deepest = 40;

const block: Reader = (walk, to, around) => {
  if (!fence.test(textAt(walk))) return false;
  if (walk.depth >= deepest) return false;
  walk.depth++;
  delimited(walk, to, around, attributesHere(walk), blocks);
  walk.depth--;
  return true;
};

const list: Reader = (walk, to, around) => {
  if (!startsItem(textAt(walk))) return false;
  attributesHere(walk);
  listItem(walk, paragraphEnd(walk, to, true), around);
  return true;
};

/** Lines that are set in are literal, unless they are prose all the same. */
const literal: Reader = (walk, to, around) => {
  if (!/^[ \t]/.test(textAt(walk))) return false;
  attributesHere(walk);
  const { start } = lineAt(walk);
  while (walk.at < to && textAt(walk) !== '') walk.at++;
  const raw = { start, end: (walk.lines[walk.at - 1] as Span).end };
  for (const strand of indentedProse(walk.raw, raw)) addBlock(walk.draft, strand, around);
  return true;
};

const admonition = /^(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \t]+/;

const paragraph: Reader = (walk, to, around) => {
  const said = attributesHere(walk);
  const from = walk.at;
  const end = paragraphEnd(walk, to, false);
  const lines = walk.lines.slice(from, end);
  walk.at = end;
  if (said && setAside.test(said.style)) return true;
  const place = walk.tied ? { ...around, item: true } : around;
  walk.tied = false;
  if (said && isQuoting(said.style)) quoted(walk, lines, said, place);
  else if (!markedQuote(walk, lines, place) && !airQuote(walk, lines, place)) {
    const label = admonition.exec(walk.texts[from] as string)?.[0].length ?? 0;
    addLines(walk, [{ ...(lines[0] as Span), start: (lines[0] as Span).start + label }, ...lines.slice(1)], place);
  }
  return true;
};

/** Lines of a quotation or a verse, and whose they are. */
function quoted(walk: Walk, lines: readonly Span[], said: BlockAttributes, around: Around): void {
  sign(walk, said, around);
  const wrap = said.style === 'verse' ? '\n' : ' ';
  addLines(walk, lines, { ...around, quotes: around.quotes + 1 }, undefined, { wrap });
}

/** `"Words."` with `-- Name` in its last line: a block quotation, without the marks. */
function markedQuote(walk: Walk, lines: readonly Span[], around: Around): boolean {
  const last = lines.at(-1) as Span;
  const signature = walk.raw.slice(last.start, last.end);
  const words = lines.slice(0, -1);
  const text = walk.raw.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  if (!/^-- \S/.test(signature) || !/^"[\s\S]+"$/.test(text) || !isSignature(signature)) return false;
  const first = words[0] as Span;
  const end = words.at(-1) as Span;
  const inner = words.map((line) => ({
    start: line === first ? line.start + 1 : line.start,
    end: line === end ? line.end - 1 : line.end,
  }));
  addLines(walk, [...inner, last], { ...around, quotes: around.quotes + 1 });
  return true;
}

/** `> words`, as Markdown has it. */
function airQuote(walk: Walk, lines: readonly Span[], around: Around): boolean {
  if (!lines.every(({ start, end }) => /^>(?: |$)/.test(walk.raw.slice(start, Math.min(end, start + 2))))) return false;
  let part: Span[] = [];
  for (const { start, end } of [...lines, { start: 0, end: 0 }]) {
    if (end - start > 2) part.push({ start: start + 2, end });
    else {
      if (part.length > 0) addLines(walk, part, { ...around, quotes: around.quotes + 1 });
      part = [];
    }
  }
  return true;
}

/** The line behind the paragraph that begins here. */
function paragraphEnd(walk: Walk, to: number, inList: boolean): number {
  let end = walk.at + 1;
  for (; end < to; end++) {
    const text = walk.texts[end] as string;
    if (text === '' || fence.test(text) || attributeLine.test(text)) break;
    if (inList && (text === '+' || startsItem(text))) break;
    if (walk.tied && text === '+') break;
  }
  return end;
}

const readers: readonly Reader[] = [
  blank,
  comments,
  aside,
  attributes,
  title,
  section,
  block,
  list,
  literal,
  paragraph,
];
