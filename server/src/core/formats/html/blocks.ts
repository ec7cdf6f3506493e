import type { Span } from '../../text/span.ts';
import type { BlockInline } from '../extracted.ts';
import { plainText } from '../plainText.ts';
import type { BlockKind } from '../prose.ts';
import { isCallout, isPullQuote, standingOf } from './furniture.ts';
import { addText, append, inlinesIn, type Line, newLine } from './line.ts';
import { childrenOf, isElement, isText, type PageElement, tokensIn } from './page.ts';
import { quoteMarks } from './quoteMarks.ts';

/** An element that holds blocks, and the one around it. */
export interface Place {
  readonly around: Place | null;
  readonly depth: number;
  /** Its name and first class; empty when it has none: what the posts of a forum have in common. */
  readonly like: string;
}

const root: Place = { around: null, depth: 0, like: '' };

/** A block of a page's words, and what tells whether it is the article's. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly text: string;
  readonly place?: string;
  readonly printed?: number;
  /** Bold, code and notes' marks, by their place in `text`. */
  readonly inlines: readonly BlockInline[];
  /** How many of its characters are links. */
  readonly linked: number;
  /** Stands beside the text: a sidebar, comments, a footer. */
  readonly aside: boolean;
  readonly within: Place;
  /** The element it stands in carries this in `data-stet`. */
  readonly stamp: string;
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A cell with more characters is a column of a page laid out by a table. */
const longestCell = 400;
/** Characters read to tell how much of a page an element holds. */
const mostMeasured = 50_000_000;
/** What is called furniture and holds more text may be a section on sharing or on cookies: it only stands aside. */
const longestFurniture = 300;
/** An element with more of the page's words stands nowhere aside, whatever it is called. */
const mainShare = 0.4;

/** Where a block stands: what decides its kind. */
interface Around {
  readonly quotes: number;
  readonly item: boolean;
  /** What the list around counts next; null where it counts nothing. */
  readonly list: { next: number } | null;
  /** The number of the item around, or null. */
  readonly number: number | null;
  readonly cell: boolean;
  readonly heading: number;
  readonly footnote: string | null;
  readonly pre: boolean;
  readonly aside: boolean;
  readonly within: Place;
  readonly element: PageElement;
}

interface Walk {
  readonly blocks: PageBlock[];
  readonly language: string;
  readonly pull: Set<PageBlock>;
  readonly total: number;
  measured: number;
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
    line: newLine(),
    quotes: 0,
  };
  const around = {
    quotes: 0,
    item: false,
    list: null,
    number: null,
    cell: false,
    heading: 0,
    footnote: null,
    pre: false,
    aside: false,
    within: root,
  };
  walkNodes(walk, body, { ...around, element: body });
  flush(walk, { ...around, element: body });
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
  if (isCallout(element, walk.line.tail)) return callOut(walk.line);
  // A question that unfolds its answer is a button in its heading.
  const standing = name === 'button' && around.heading > 0 ? 'text' : standingOf(element, around.quotes > 0);
  if (standing === 'hidden') return;
  const length = standing === 'text' || (around.aside && standing === 'aside') ? Infinity : lengthOf(walk, element);
  if (standing === 'furniture' && length <= longestFurniture) return;
  const inside = insideOf(element, length <= mainShare * walk.total ? { ...around, aside: true } : around);
  if (!blockTags.has(name)) return walkInline(walk, element, inside);
  flush(walk, around);
  const first = walk.blocks.length;
  walkNodes(walk, element, inside);
  flush(walk, inside);
  if (isPullQuote(element)) for (const block of walk.blocks.slice(first)) walk.pull.add(block);
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

function insideOf(element: PageElement, around: Around): Around {
  const name = element.localName;
  const heading = headingLevel(element);
  if (heading > 0) return { ...around, element, heading };
  switch (name) {
    case 'blockquote':
      return { ...around, element, quotes: around.quotes + 1 };
    case 'li':
      return {
        ...around,
        element,
        item: true,
        number: numberOf(element, around.list),
        footnote: noteOf(element) ?? around.footnote,
      };
    case 'ol':
    case 'ul':
    case 'menu': {
      const list = name === 'ol' ? { next: whole(element.getAttribute('start')) ?? 1 } : null;
      return { ...around, element, list, number: null, within: placeOf(element, around.within) };
    }
    case 'td':
    case 'th':
      return { ...around, element, cell: (element.textContent ?? '').length <= longestCell };
    case 'pre':
      return { ...around, element, pre: true };
    default:
      return blockTags.has(name) ? { ...around, element, within: placeOf(element, around.within) } : around;
  }
}

/** The number that a browser prints before an item; null in a list that counts nothing. */
function numberOf(item: PageElement, list: Around['list']): number | null {
  if (list === null) return null;
  const number = whole(item.getAttribute('value')) ?? list.next;
  list.next = number + 1;
  return number;
}

const whole = (written: string | null): number | null =>
  /^\s*\d{1,9}\s*$/.test(written ?? '') ? Number(written) : null;

function placeOf(element: PageElement, around: Place): Place {
  const first = tokensIn(element, 'class')[0];
  const like = first === undefined ? '' : `${element.localName}.${first}`;
  return { around, depth: around.depth + 1, like: element.localName === 'article' ? 'article' : like };
}

function headingLevel(element: PageElement): number {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

/** The number of the note that a list's item is, or null. */
function noteOf(item: PageElement): string | null {
  const id = item.getAttribute('id') ?? '';
  if (
    item.getAttribute('role') !== 'doc-endnote' &&
    !/^(?:user-content-)?(?:fn|note|footnote|endnote|cite_note)\b|^(?:fn|note)[-_:]?\d/i.test(id)
  )
    return null;
  return /(\d+)\D*$/.exec(id)?.[1] ?? null;
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
  const { parts, inlines, linked, length } = walk.line;
  if (length === 0) return;
  walk.line = newLine();
  const text = parts.join('');
  if (text.trim() === '') return;
  for (const span of around.pre ? paragraphsOf(text) : [{ start: 0, end: text.length }])
    walk.blocks.push({
      ...kindOf(around),
      text: text.slice(span.start, span.end),
      inlines: inlinesIn(inlines, span),
      linked,
      aside: around.aside,
      within: around.within,
      stamp: stampOf(walk, around.element),
    });
}

const paragraphsOf = (text: string): readonly Span[] => plainText(text).blocks.map((block) => block.span);

function kindOf(around: Around): Pick<PageBlock, 'kind' | 'depth' | 'place' | 'printed'> {
  if (around.heading > 0) return { kind: 'heading', depth: around.heading };
  if (around.quotes > 0) return { kind: 'quote', depth: around.quotes };
  if (around.footnote !== null) return { kind: 'footnote', depth: 0, place: `note ${around.footnote}` };
  const printed = around.number === null ? {} : { printed: around.number };
  return { kind: around.item ? 'item' : around.cell ? 'cell' : 'paragraph', depth: 0, ...printed };
}

function stampOf(walk: Walk, element: PageElement): string {
  const known = element.getAttribute('data-stet');
  if (known !== null) return known;
  const stamp = String(walk.blocks.length);
  element.setAttribute('data-stet', stamp);
  return stamp;
}

/** Words that are set apart once more for show stand in the text already. */
function withoutPullQuotes({ blocks, pull }: Walk): readonly PageBlock[] {
  if (pull.size === 0) return blocks;
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
