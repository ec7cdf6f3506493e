import { blank, leave } from '../page.ts';
import { noteLink, plainOf, raised } from './callouts.ts';
import { keyedCitation } from './citing.ts';
import { blockElement, inlineElement } from './elements.ts';
import { addMeta } from './metaNames.ts';
import { type Element, endFrom, flush, push, type Walk } from './state.ts';
import { type Attribute, attributesOf, blockTags, type Tag, voids, wordless } from './tags.ts';

type Attributes = ReadonlyMap<string, Attribute>;

/** Elements whose end nobody need write: which open one ends where another begins, and what it does not reach out of. */
const siblings: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol', 'menu', 'table']],
  dt: [
    ['dt', 'dd'],
    ['dl', 'table'],
  ],
  dd: [
    ['dt', 'dd'],
    ['dl', 'table'],
  ],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tr: [['tr'], ['table']],
  tbody: [['thead', 'tbody', 'tfoot'], ['table']],
  tfoot: [['thead', 'tbody', 'tfoot'], ['table']],
};

/** Reads a tag and, of elements without words, what stands up to its end; where to go on. */
export function readTag(walk: Walk, tag: Tag): number {
  if (tag.closes) closing(walk, tag);
  else if (wordless.has(tag.name)) return wordlessElement(walk, tag);
  else return opening(walk, tag);
  return tag.end;
}

function opening(walk: Walk, tag: Tag): number {
  const { name, start, end } = tag;
  const attributes = attributesOf(walk.raw, tag);
  if (voids.has(name)) return voidElement(walk, tag, attributes);
  if (name === 'html' || name === 'body') {
    walk.language ??= attributes.get('lang')?.value ?? attributes.get('xml:lang')?.value ?? null;
    return end;
  }
  const isBlock = blockTags.has(name);
  if (isBlock) {
    impliedEnds(walk, tag);
    flush(walk, start);
  }
  if (tag.empty || name === 'head') return end;
  if (isHidden(attributes)) {
    walk.hidden++;
    push(walk, { name, isBlock, start, around: walk.page.around, isLoose: false, ends: () => walk.hidden-- });
    return end;
  }
  if (walk.hidden > 0 || isBlock) {
    push(walk, blockOrHidden(walk, tag, attributes, isBlock));
    return end;
  }
  const taken =
    keyedCitation(walk, tag, attributes) ??
    (name === 'a' ? noteLink(walk, tag, attributes) : name === 'sup' ? raised(walk, tag) : null);
  if (taken !== null && taken > end) return taken;
  push(walk, inlineElement(walk, tag, attributes));
  return end;
}

function blockOrHidden(walk: Walk, tag: Tag, attributes: Attributes, isBlock: boolean): Element {
  if (walk.hidden === 0) return blockElement(walk, tag, attributes);
  return { name: tag.name, isBlock, start: tag.start, around: walk.page.around, isLoose: false };
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.size > 0 &&
  ((attributes.has('hidden') && attributes.get('hidden')?.value !== 'until-found') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style')?.value ?? ''));

/** Ends what a block ends by beginning: a paragraph, the item before it. */
function impliedEnds(walk: Walk, tag: Tag): void {
  const rule = siblings[tag.name];
  if (rule) {
    const [ends, within] = rule;
    const at = walk.open.findLastIndex(({ name }) => ends.includes(name) || within.includes(name));
    if (at >= 0 && ends.includes((walk.open[at] as Element).name)) return endFrom(walk, at, tag);
  }
  if ((walk.counts.get('p') ?? 0) === 0) return;
  const block = walk.open.findLastIndex(({ isBlock }) => isBlock);
  if (block >= 0 && walk.open[block]?.name === 'p') endFrom(walk, block, tag);
}

/** An end of words reaches over so many open elements. */
const farthest = 60;

function closing(walk: Walk, tag: Tag): void {
  const { name, start } = tag;
  const isBlock = blockTags.has(name);
  if (isBlock && walk.hidden === 0) flush(walk, start);
  if (name === 'br') return lineBreak(walk, tag);
  if ((walk.counts.get(name) ?? 0) === 0) return;
  const { open } = walk;
  for (let at = open.length - 1; at >= (isBlock ? 0 : Math.max(0, open.length - farthest)); at--) {
    const element = open[at] as Element;
    if (element.name === name) return endFrom(walk, at, tag);
    // The end of words ends no block around them.
    if (!isBlock && element.isBlock) return;
  }
}

function voidElement(walk: Walk, tag: Tag, attributes: Attributes): number {
  const { name, start, end } = tag;
  if (name === 'meta') meta(walk, attributes);
  else if (name === 'link') {
    if (/\bcanonical\b/i.test(attributes.get('rel')?.value ?? '')) walk.url ??= attributes.get('href')?.value ?? null;
  } else if (walk.hidden > 0) return end;
  else if (name === 'br') lineBreak(walk, tag);
  else if (name === 'hr') flush(walk, start);
  else if (name === 'img')
    leave(walk.page, { kind: 'image', raw: { start, end }, target: attributes.get('src')?.value ?? '' });
  return end;
}

/** One break ends a line, two a paragraph. */
function lineBreak(walk: Walk, { start, end }: Tag): void {
  const { page } = walk;
  if (page.pending?.text === '\n') flush(walk, start);
  else blank(page, '\n', start, end - start);
}

function meta(walk: Walk, attributes: Attributes): void {
  const content = (attributes.get('content')?.value ?? '').replace(/\s+/g, ' ').trim();
  const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((key) => attributes.get(key)?.value ?? []);
  addMeta(walk.told, names, content);
}

/** Leaves out an element without words; of one that is still to be closed as much as its paragraph. */
function wordlessElement(walk: Walk, tag: Tag): number {
  const { raw } = walk;
  const { name } = tag;
  leave(walk.page, null);
  if (blockTags.has(name) || name === 'pre') flush(walk, tag.start);
  if (tag.empty && (!/^(?:script|style|textarea|title|iframe)$/.test(name) || /^\s*<\?xml/.test(raw))) return tag.end;
  const close = new RegExp(`</${name}\\b[^<>]*>?`, 'gi');
  close.lastIndex = tag.end;
  const found = walk.endless.has(name) ? null : close.exec(raw);
  if (found === null) {
    walk.endless.add(name);
    const blankLine = raw.slice(tag.end).search(/\n[ \t\r]*\n|$/);
    return name === 'noscript' ? tag.end : tag.end + blankLine;
  }
  if (name === 'title') walk.title ??= plainOf(raw.slice(tag.end, found.index)).replace(/\s+/g, ' ').trim();
  return found.index + found[0].length;
}
