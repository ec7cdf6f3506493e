/** A page without what nobody reads, and what was found on the way. */
export interface Lean {
  /** Well framed: one html, head and body, in which everything stands. No comments, scripts, styles, pictures. */
  readonly html: string;
  /** The contents of its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** `lang` of its html element. */
  readonly language: string | null;
  /** Where a browser or a tool says it was saved from. */
  readonly savedFrom: string | null;
  /** How many elements begin in it. */
  readonly elements: number;
  /** Sum over its characters and elements of how deep they stand: what finding the article costs. */
  readonly work: number;
  /** How many nodes a parser would make of it, about. */
  readonly nodes: number;
}

/** As deep as browsers nest; tags beyond are left out and their words stay. */
const deepest = 500;

/** Elements that hold no words of the page, cut with everything inside. */
const cut = new Set(
  'script style noscript template svg iframe frameset noframes object audio video canvas select datalist textarea map annotation annotation-xml'.split(
    ' ',
  ),
);
/** Elements without a closing tag; those that are not kept either. */
const voids = new Set('area base br col embed hr img input link meta param source track wbr keygen'.split(' '));
const dropped = new Set('area base col embed img input param source track keygen html head body'.split(' '));
/** Elements that one of the same name closes. */
const siblings = new Set('p li dt dd tr td th option tbody thead tfoot'.split(' '));
/** Attributes of a tag beyond so many are left out: a parser compares each with all before it. */
const mostAttributes = 60;
/** As are those that are longer, in characters. */
const longestAttribute = 10_000;
const attribute = /[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;
/** Tags up to this length are taken as they stand. */
const shortTag = 500;
/** As much as this many characters an element costs. */
const elementWeight = 10;
const raw = new Set(['script', 'style', 'iframe', 'noframes', 'textarea', 'noscript']);

interface Walk {
  readonly source: string;
  readonly parts: string[];
  readonly open: string[];
  readonly jsonLd: string[];
  /** Names of elements that close nowhere from here on. */
  readonly unclosed: Set<string>;
  language: string | null;
  elements: number;
  work: number;
}

/**
 * Reads over a page's tags once, before a parser sees it, and leaves out what is no word of it or would cost the parser too much:
 * nesting beyond what browsers take. Takes any string; time is linear in it.
 */
export function leanPage(source: string): Lean {
  const walk: Walk = {
    source,
    parts: [],
    open: [],
    jsonLd: [],
    unclosed: new Set(),
    language: null,
    elements: 0,
    work: 0,
  };
  let at = 0;
  for (let sign = source.indexOf('<'); sign >= 0; sign = source.indexOf('<', at)) {
    if (sign > at) walk.parts.push(source.slice(at, sign));
    walk.work += (sign - at) * walk.open.length;
    at = tagAt(walk, sign);
  }
  walk.parts.push(source.slice(at));
  walk.work += (source.length - at) * walk.open.length;
  const { parts, jsonLd, language, elements, work } = walk;
  const text = parts.join('');
  const html = `<!doctype html><html><head></head><body>${text}</body></html>`;
  return {
    html,
    jsonLd,
    language,
    savedFrom: savedFrom(source.slice(0, 4096)),
    elements,
    work,
    nodes: Math.max(2 * elements, text.match(/>/g)?.length ?? 0) + entitiesIn(text),
  };
}

/** Each of these becomes a node of its own when a page is written out and parsed once more, as a `>` that ends no tag does. */
const entitiesIn = (text: string): number => text.match(/[&\u00a0]/g)?.length ?? 0;

/** `<!-- saved from url=(0030)https://… -->` of browsers, `url: https://…` in SingleFile's comment. */
function savedFrom(head: string): string | null {
  const found =
    /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s<>"]+)|<!--[^<>]{0,200}?saved with[^<>]{0,100}?\burl:\s*(https?:\/\/[^\s<>"]+)/i.exec(
      head,
    );
  return found?.[1] ?? found?.[2] ?? null;
}

const tagName = /<(\/?)([a-z][^\s/>]*)/iy;

/** Takes over what begins with the `<` at `at`; says where to go on. */
function tagAt(walk: Walk, at: number): number {
  const { source, parts } = walk;
  tagName.lastIndex = at;
  const found = tagName.exec(source);
  if (found === null) {
    if (source.startsWith('<!--', at)) return behind(source, '-->', at + 4);
    if (/[!?/]/.test(source[at + 1] ?? '')) return behind(source, '>', at + 1);
    parts.push('&lt;');
    return at + 1;
  }
  const name = (found[2] as string).toLowerCase();
  const end = tagEnd(source, at + found[0].length);
  const tag = source.slice(at, end);
  if (found[1] !== '') {
    closing(walk, name);
    return end;
  }
  if (name === 'html') walk.language ??= attributeOf(tag, 'lang') ?? attributeOf(tag, 'xml:lang');
  if (cut.has(name) && !/\bshadowroot/i.test(tag)) return cutAt(walk, name, tag, end);
  opening(walk, name, tag);
  return end;
}

const behind = (source: string, mark: string, from: number): number => {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
};

/** Behind the `>` that ends a tag; one inside a quoted value ends none. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '>') return at + 1;
    if ((sign !== '"' && sign !== "'") || !/=\s*$/.test(source.slice(Math.max(from, at - 20), at))) continue;
    at = source.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  return source.length;
}

function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

/** Behind an element that is cut. */
function cutAt(walk: Walk, name: string, tag: string, from: number): number {
  if (/\/\s*>$/.test(tag) && !raw.has(name)) return from;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = walk.unclosed.has(name) ? null : close.exec(walk.source);
  if (found === null) {
    walk.unclosed.add(name);
    // What a script without an end would have swallowed is no script to its reader.
    return raw.has(name) && name !== 'noscript' ? walk.source.length : from;
  }
  if (name === 'script' && /\bld\+json\b/i.test(tag)) walk.jsonLd.push(walk.source.slice(from, found.index));
  return tagEnd(walk.source, close.lastIndex);
}

function opening(walk: Walk, name: string, tag: string): void {
  if (dropped.has(name) || (name === 'link' && !/canonical/i.test(tag))) return;
  walk.elements++;
  walk.work += elementWeight * walk.open.length;
  if (voids.has(name)) {
    walk.parts.push(bounded(name, tag));
    return;
  }
  if (name !== 'p' && /\/\s*>$/.test(tag)) {
    // `<a/>` of XHTML closes itself; a browser that reads it as HTML leaves it open.
    walk.parts.push(' ');
    return;
  }
  if (siblings.has(name) && walk.open.at(-1) === name) walk.open.pop();
  if (walk.open.length >= deepest) {
    walk.parts.push(' ');
    return;
  }
  walk.open.push(name);
  walk.parts.push(tag.endsWith('>') ? bounded(name, tag) : `<${name}>`);
}

/** A tag with the first of its attributes. */
function bounded(name: string, tag: string): string {
  if (tag.length <= shortTag) return tag;
  const kept: string[] = [];
  for (const [found] of tag.slice(name.length + 1).matchAll(attribute)) {
    // A parser takes a class apart at its blanks, each a value on its stack.
    if (found.length > longestAttribute) continue;
    if (kept.push(found) === mostAttributes) break;
  }
  return `<${[name, ...kept].join(' ')}>`;
}

function closing(walk: Walk, name: string): void {
  if (dropped.has(name)) return;
  const at = walk.open.lastIndexOf(name);
  // `</p>` and `</br>` alone stand for an element; of all others a lone end means nothing.
  if (at < 0) {
    walk.parts.push(name === 'br' ? '<br>' : ' ');
    return;
  }
  walk.open.length = at;
  walk.parts.push(`</${name}>`);
}
