import { quoteMarks } from '../../markup/quoteMarks.ts';
import { plainText } from '../../prose/plainText.ts';
import { superscript } from '../../prose/raised.ts';
import type { Span } from '../../text/span.ts';
import { type Around, aroundAll, blockTags, insideOf, sortOf } from './around.ts';
import { isCallout, isCard, isPullQuote, pageOf, raisedIn, standingOf } from './furniture.ts';
import { addText, append, inlinesIn, type Line, newLine } from './line.ts';
import { childrenOf, isElement, isText, type PageElement } from './page.ts';
import type { PageBlock } from './pageBlock.ts';
import { isPost, postOf } from './posts.ts';

/** Characters read to tell how much of a page an element holds. */
const mostMeasured = 50_000_000;
/** What is called furniture and holds more text may be a section on sharing or on cookies: it only stands aside. */
const longestFurniture = 300;
/** An element with more of the page's words stands nowhere aside, whatever it is called. */
const mainShare = 0.4;

/** A page with more pull quotes has none. */
const mostPulled = 100;

interface Walk {
  readonly blocks: PageBlock[];
  readonly language: string;
  readonly pull: Set<PageBlock>;
  readonly total: number;
  measured: number;
  /** Pages that have begun. */
  pages: number;
  line: Line;
  quotes: number;
}

/** The blocks of a page in the order of its text, without what is hidden and without the furniture of its site. */
export function blocksOf(body: PageElement, language: string): readonly PageBlock[] {
  const walk: Walk = {
    blocks: [],
    language,
    pull: new Set(),
    total: (body.textContent ?? '').length,
    measured: 0,
    pages: 0,
    line: newLine(),
    quotes: 0,
  };
  const around = aroundAll(body);
  walkNodes(walk, body, around);
  flush(walk, around);
  return withoutPullQuotes(walk);
}

function walkNodes(walk: Walk, element: PageElement, around: Around): void {
  for (const node of childrenOf(element)) {
    if (isText(node)) addText(walk.line, node.textContent ?? '', around.pre);
    else if (isElement(node)) walkElement(walk, node, around);
  }
}

function walkElement(walk: Walk, element: PageElement, around: Around): void {
  const name = element.localName;
  if (name === 'br') return lineBreak(walk, around);
  const page = pageOf(element);
  if (page !== null) return turnPage(walk, page);
  if (isCallout(element)) return callOut(walk.line);
  const raised = raisedIn(element, walk.line.tail);
  if (raised === 'callout') return callOut(walk.line);
  if (raised === 'value') return append(walk.line, superscript((element.textContent ?? '').trim()));
  if (isCard(element, walk.line.tail)) return;
  const inside = standingIn(walk, element, around);
  if (inside === null) return;
  if (!blockTags.has(name)) return walkInline(walk, element, inside);
  flush(walk, around);
  const first = walk.blocks.length;
  walkNodes(walk, element, inside);
  flush(walk, inside);
  if (isPost(element)) walk.blocks.push(...postOf(walk.blocks.splice(first)));
  if (isPullQuote(element)) for (const block of walk.blocks.slice(first)) walk.pull.add(block);
}

/** What an element's words stand in; null for what is hidden and for furniture. */
function standingIn(walk: Walk, element: PageElement, around: Around): Around | null {
  // A question that unfolds its answer is a button in its heading.
  const isQuestion = element.localName === 'button' && around.heading > 0;
  const standing = isQuestion ? 'text' : standingOf(element, around.quotes > 0);
  if (standing === 'hidden') return null;
  const length = standing === 'text' || (around.aside && standing === 'aside') ? Infinity : lengthOf(walk, element);
  if (standing === 'furniture' && length <= longestFurniture) return null;
  return insideOf(element, length <= mainShare * walk.total ? { ...around, aside: true } : around);
}

/** A page's number leaves no words; what stands behind it is on that page. */
function turnPage(walk: Walk, label: string): void {
  walk.pages++;
  walk.line.pages.push({ kind: 'page', at: walk.line.length, label, number: walk.pages });
}

/** A note's mark leaves no words, but those around it do not stand together on the page. */
function callOut({ inlines, length }: Line): void {
  if (length > 0) inlines.push({ kind: 'footnote', span: { start: length, end: length } });
}

/** How much text an element holds, as far as there is leave to measure; else it is no furniture. */
function lengthOf(walk: Walk, element: PageElement): number {
  if (walk.measured > mostMeasured) return Infinity;
  const length = (element.textContent ?? '').trim().length;
  walk.measured += length;
  return length;
}

function walkInline(walk: Walk, element: PageElement, around: Around): void {
  const { line } = walk;
  const start = line.length;
  const marks = element.localName === 'q' ? openQuote(walk, element) : null;
  walkNodes(walk, element, around);
  if (marks !== null) closeQuote(walk, marks);
  // A block inside has ended the line.
  if (walk.line !== line) return;
  const span = { start, end: line.length };
  if (/^(?:b|strong)$/.test(element.localName)) line.inlines.push({ kind: 'strong', span });
  else if (/^(?:i|em)$/.test(element.localName)) line.inlines.push({ kind: 'emphasis', span });
  else if (/^(?:code|kbd|samp|tt)$/.test(element.localName)) line.inlines.push({ kind: 'code', span });
  else if (element.localName === 'a') line.linked += line.length - start;
}

/** The marks a browser draws around a `q`; null where the writer has typed some. */
function openQuote(walk: Walk, element: PageElement): readonly [string, string] | null {
  const typed = /^\s*["'“”„‘’«»‹›]/.test(element.textContent ?? '') || /["“„«‘]$/.test(walk.line.tail);
  if (typed) return null;
  const marks = quoteMarks(walk.language, walk.quotes);
  walk.quotes++;
  append(walk.line, marks[0]);
  return marks;
}

function closeQuote(walk: Walk, [, close]: readonly [string, string]): void {
  walk.quotes--;
  append(walk.line, close);
}

/** One break ends a line, two a paragraph. */
function lineBreak(walk: Walk, around: Around): void {
  const { line } = walk;
  if (around.pre) append(line, '\n');
  else if (/\n ?$/.test(line.tail)) flush(walk, around);
  else if (line.length > 0) append(line, '\n');
}

/** Ends the block being read. */
function flush(walk: Walk, around: Around): void {
  const { parts, inlines, pages, linked, length } = walk.line;
  if (length === 0) return;
  walk.line = newLine();
  const text = parts.join('');
  if (text.trim() === '') {
    for (const page of pages) walk.line.pages.push({ ...page, at: 0 });
    return;
  }
  for (const span of around.pre ? paragraphsOf(text) : [{ start: 0, end: text.length }])
    walk.blocks.push({
      ...sortOf(around),
      text: text.slice(span.start, span.end),
      inlines: inlinesIn(inlines, span),
      ...(pages.length > 0 && { landmarks: pages.filter(({ at }) => at >= span.start && at <= span.end) }),
      linked,
      aside: around.aside,
      within: around.within,
      stamp: stampOf(walk, around.element),
    });
}

const paragraphsOf = (text: string): readonly Span[] => plainText(text).blocks.map((block) => block.span);

function stampOf(walk: Walk, element: PageElement): string {
  const known = element.getAttribute('data-stet');
  if (known !== null) return known;
  const stamp = String(walk.blocks.length);
  element.setAttribute('data-stet', stamp);
  return stamp;
}

/** Words that are set apart once more for show stand in the text already. */
function withoutPullQuotes({ blocks, pull }: Walk): readonly PageBlock[] {
  if (pull.size === 0 || pull.size > mostPulled) return blocks;
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const text = blocks
    .filter((block) => !pull.has(block))
    .map((block) => bare(block.text))
    .join('\n');
  return blocks.filter((block) => !pull.has(block) || !text.includes(bare(block.text)));
}
