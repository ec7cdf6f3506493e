import type { Comment } from '../../prose/prose.ts';
import { raisedAs, superscript } from '../../prose/raised.ts';
import { append, newStrand, type Strand, without } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { commentsIn } from '../pandoc/comments.ts';
import { appendHtmlText } from './characters.ts';

/** What raw HTML in Markdown leaves: comments, and the words between its tags. */
export interface HtmlRest {
  readonly comments: readonly Comment[];
  /** One strand a block-level stretch, without empty ones. */
  readonly strands: readonly Strand[];
}

const unread = /<(script|style|template|svg|math|head)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/iy;
const tag = /<\/?([a-z][a-z0-9-]*)\b[^<>]*>|<[!?][^<>]*>/iy;
const inlineTags = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Reads the HTML at `span` of `source`. Tags leave no words; block-level ones and blank lines part what stands around them. Linear. */
export function htmlRest(source: string, span: Span): HtmlRest {
  const raw = source.slice(0, span.end);
  const comments = commentsIn(raw, span.start, span.end);
  const strands = [newStrand()];
  let at = span.start;
  for (const hole of [...holes(raw, span, comments), { start: span.end, end: span.end, parts: true }]) {
    if (hole.start < at) continue;
    appendParagraphs(strands, raw, at, hole.start);
    if (hole.parts) strands.push(newStrand());
    at = hole.raised ? behindRaised(strands.at(-1) as Strand, raw, hole, hole.raised) : hole.end;
  }
  return { comments, strands: strands.filter((s) => s.text.trim() !== '').map(trimmed) };
}

function trimmed(strand: Strand): Strand {
  const start = strand.text.trimEnd().length;
  const end = strand.text.length;
  return start === end ? strand : without(strand, [{ span: { start, end }, inline: null }]);
}

/** Adds the words from `from` to `to` to the last strand, and begins another at each blank line. */
function appendParagraphs(strands: Strand[], raw: string, from: number, to: number): void {
  let at = from;
  for (const blank of raw.slice(from, to).matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/g)) {
    appendHtmlText(strands.at(-1) as Strand, raw, at, from + blank.index);
    strands.push(newStrand());
    at = from + blank.index + blank[0].length;
  }
  appendHtmlText(strands.at(-1) as Strand, raw, at, to);
}

interface Hole extends Span {
  readonly parts: boolean;
  /** Of a tag that raises: what stands up to the tag that ends it. */
  readonly raised?: Span;
}

const raisedText = /<sup\b[^<>]{0,200}>((?:[^<]|<\/?(?:a|i|em|span|b)\b[^<>]{0,200}>){1,200}?)<\/sup\s*>/iy;

/** Adds figures above the line, or calls a note out; where to go on: of letters they are at the tag's end, for they are words like others. */
function behindRaised(strand: Strand, raw: string, hole: Hole, inside: Span): number {
  const text = raw.slice(inside.start, inside.end).replace(/<[^<>]*>/g, '');
  const close = raw.indexOf('>', inside.end) + 1;
  const raised = raisedAs(text, strand.text.slice(-30), raw.slice(close, close + 20));
  if (raised === 'words') return hole.end;
  const at = strand.text.length;
  if (raised === 'value') append(strand, superscript(text.trim()), inside.start, inside.end - inside.start);
  else if (at > 0)
    strand.inlines.push({
      kind: 'footnote',
      span: { start: at, end: at },
      raw: { start: hole.start, end: close },
      target: text.trim(),
    });
  return close;
}

/** A `cite` at its block's end says whose the words are. */
const signing = /<cite\b[^<>]{0,200}>[^<]{0,200}<\/cite\s*>\s*(?:<\/?(?:blockquote|p|footer|div|figcaption|br)\b|$)/iy;

const quoting = /<(\/?)blockquote\b/gi;

/** How many block quotations begin in raw HTML and do not end there; negative where more end. */
export const openedIn = (html: string): number =>
  [...html.matchAll(quoting)].reduce((n, [, slash]) => n + (slash === '' ? 1 : -1), 0);

/** Whether words at the end of this HTML stand in an element that says whose the words before are. */
export const signsAt = (html: string): boolean =>
  /<(?:cite|footer|figcaption)\b[^<>]{0,200}>(?:[^<]|<(?!\/?(?:cite|footer|figcaption|blockquote)\b))*$/i.test(
    html.slice(-400),
  );

/** Tags, comments and what no reader sees, ascending. */
function holes(raw: string, span: Span, comments: readonly Comment[]): readonly Hole[] {
  const found: Hole[] = [];
  let comment = 0;
  for (let at = raw.indexOf('<', span.start); at >= 0 && at < span.end; ) {
    const end = comments[comment]?.raw.start === at ? (comments[comment++] as Comment).raw.end : 0;
    const hole = end > 0 ? { start: at, end, parts: false } : tagAt(raw, at, span.end);
    if (hole !== null) found.push(hole);
    at = raw.indexOf('<', hole?.end ?? at + 1);
  }
  return found;
}

function tagAt(raw: string, at: number, to: number): Hole | null {
  for (const pattern of [unread, tag]) {
    pattern.lastIndex = at;
    const found = pattern.exec(raw);
    if (found === null) continue;
    signing.lastIndex = at;
    const parts = found[1] !== undefined && (!inlineTags.has(found[1].toLowerCase()) || signing.test(raw));
    const hole = { start: at, end: Math.min(to, at + found[0].length), parts };
    raisedText.lastIndex = at;
    const raised = pattern === tag && /^<sup/i.test(found[0]) ? raisedText.exec(raw)?.[1] : undefined;
    return raised === undefined ? hole : { ...hole, raised: { start: hole.end, end: hole.end + raised.length } };
  }
  return null;
}
