import type { Block, Citation, Inline, Metadata, Prose } from '../../server/src/core/prose/prose.ts';
import type { Reading } from '../../server/src/core/reading/reading.ts';

/*
 * One draft in every markup: what Markdown reads of it, written out in another's signs. What a markup has no sign for, or the renderer
 * does not know, is a reason to leave the draft out.
 */

/** One work of a citation. */
export interface Cited {
  readonly key: string;
  readonly locator: string | null;
}

/** How a markup writes what a draft is made of. All but `words` takes what is written already. */
export interface Dialect {
  readonly name: string;
  /** Of the drafts written so. */
  readonly path: string;
  words(text: string): string;
  /** Marks of a quotation that is one by itself, as a command sets them; null where words tell them. */
  readonly marks: readonly [open: string, close: string] | null;
  emphasis(inner: string): string;
  strong(inner: string): string;
  code(text: string): string;
  link(inner: string, target: string): string;
  cite(works: readonly Cited[]): string;
  note(inner: string): string;
  /** A note's number whose note is nowhere. */
  callout(mark: string): string;
  /** With what parts it from the words behind it. */
  comment(text: string): string;
  heading(depth: number, inner: string): string;
  quote(paragraphs: readonly string[], signature: string | null): string;
  items(items: readonly string[], numbered: boolean): string;
  cells(cells: readonly string[]): string;
  document(body: string, metadata: Metadata): string;
}

/** Why a draft is not rendered. */
export class Unrendered extends Error {}

/** A draft of Markdown in another markup; throws `Unrendered` where that has no sign for something in it. */
export function rendered(reading: Reading, raw: string, dialect: Dialect): string {
  const page = pageOf(reading, raw, dialect);
  const { blocks, metadata } = reading.prose;
  if (metadata.people.length > 0) throw new Unrendered('front matter names people');
  const body = blocks.filter(({ kind }) => kind !== 'footnote');
  const parts: string[] = [];
  for (let i = 0; i < body.length; ) {
    const group = groupAt(body, i);
    const before = group.flatMap((block) => page.commentsBefore(block));
    parts.push(before.map((text) => dialect.comment(text)).join('') + groupWritten(group, page, dialect));
    i += group.length;
  }
  parts.push(
    page
      .commentsBehind()
      .map((text) => dialect.comment(text))
      .join(''),
  );
  return dialect.document(parts.filter((part) => part !== '').join('\n\n'), metadata);
}

/** The blocks from `i` on that are one thing: a list, a block quotation with its signature, a table. */
function groupAt(blocks: readonly Block[], i: number): readonly Block[] {
  const first = blocks[i] as Block;
  let end = i + 1;
  const joins = (next: Block): boolean =>
    first.kind === 'quote'
      ? next.signs === 'above' || (next.kind === 'quote' && next.depth === first.depth && !blocks[end - 1]?.signs)
      : (first.kind === 'item' || first.kind === 'cell') &&
        next.kind === first.kind &&
        (next.printed === undefined) === (first.printed === undefined);
  while (end < blocks.length && joins(blocks[end] as Block)) end++;
  return blocks.slice(i, end);
}

function groupWritten(group: readonly Block[], page: Page, dialect: Dialect): string {
  const [first] = group as readonly [Block];
  const inner = group.map((block) => page.words(block));
  switch (first.kind) {
    case 'heading':
      return dialect.heading(first.depth, inner[0] as string);
    case 'quote': {
      if (first.depth > 1) throw new Unrendered('a block quotation in another');
      const signed = group.at(-1)?.signs === 'above';
      return dialect.quote(signed ? inner.slice(0, -1) : inner, signed ? (inner.at(-1) as string) : null);
    }
    case 'item':
      if ((first.printed ?? 1) !== 1) throw new Unrendered('a list that does not begin with 1');
      return dialect.items(inner, first.printed !== undefined);
    case 'cell':
      return dialect.cells(inner);
    case 'verse':
      throw new Unrendered('verse');
    default:
      if (first.signs) throw new Unrendered('a callout that names who is quoted');
      return inner.join('\n\n');
  }
}

interface Page {
  words(block: Block): string;
  commentsBefore(block: Block): readonly string[];
  commentsBehind(): readonly string[];
}

/** Something that stands at a place of the prose and takes none there. */
interface Point {
  readonly at: number;
  readonly raw: number;
  readonly text: string;
  readonly isComment: boolean;
}

function pageOf(reading: Reading, raw: string, dialect: Dialect): Page {
  const { prose } = reading;
  const { text } = prose;
  const alone = new Map<number, string[]>();
  const points: Point[] = [];
  for (const comment of prose.comments) {
    const at = prose.map.toProse(comment.raw).start;
    const line = raw.slice(raw.lastIndexOf('\n', comment.raw.start) + 1, comment.raw.start).trim();
    const rest = raw.slice(comment.raw.end).split('\n')[0] as string;
    const words = comment.text.trim();
    if (line === '' && rest.trim() === '') {
      const next = prose.blocks.find(({ span }) => span.start >= at && prose.map.toRaw(span).start >= comment.raw.end);
      const key = next?.span.start ?? -1;
      alone.set(key, [...(alone.get(key) ?? []), words]);
    } else points.push({ at, raw: comment.raw.start, text: dialect.comment(words), isComment: true });
  }
  const marks = marksOf(reading, dialect);
  const words = (block: Block): string => spanWritten(block.span.start, block.span.end, prose.inlines);
  points.push(...prose.inlines.flatMap((one) => pointOf(one, prose, dialect, words)));
  points.sort((a, b) => a.at - b.at || a.raw - b.raw);
  const done = new Set<Point>();

  /** The words from `from` to `to` with what stands in and between them. */
  function spanWritten(from: number, to: number, around: readonly Inline[]): string {
    const inside = around
      .filter(({ span, kind }) => span.end > span.start && from <= span.start && span.end <= to && isEnclosing(kind))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let out = '';
    let at = from;
    for (const one of inside) {
      if (one.span.start < at) continue;
      out += plain(at, one.span.start);
      const others = inside.filter((other) => other !== one);
      out += enclosed(one, () => spanWritten(one.span.start, one.span.end, others), text, dialect);
      at = one.span.end;
    }
    return out + plain(at, to);
  }

  function plain(from: number, to: number): string {
    let out = '';
    let at = from;
    for (const point of points.filter((one) => from <= one.at && one.at <= to && !done.has(one))) {
      done.add(point);
      out += wordsWritten(at, point.at);
      at = point.at;
      if (point.isComment) {
        const blank = /^[ \n]+/.exec(text.slice(at, to))?.[0] ?? '';
        out += (blank === '' ? '' : ' ') + point.text;
        at += blank.length;
      } else out += point.text;
    }
    return out + wordsWritten(at, to);
  }

  function wordsWritten(from: number, to: number): string {
    let out = '';
    let at = from;
    for (const [place, mark] of marks) {
      if (place < at || place >= to) continue;
      out += dialect.words(text.slice(at, place)) + mark;
      at = place + 1;
    }
    return out + dialect.words(text.slice(at, to));
  }

  return {
    words,
    commentsBefore: ({ span }) => alone.get(span.start) ?? [],
    commentsBehind: () => alone.get(-1) ?? [],
  };
}

const isEnclosing = (kind: Inline['kind']): boolean =>
  kind === 'emphasis' || kind === 'strong' || kind === 'code' || kind === 'link';

function enclosed(one: Inline, inner: () => string, text: string, dialect: Dialect): string {
  if (one.kind === 'code') return dialect.code(text.slice(one.span.start, one.span.end));
  if (one.kind === 'link') return dialect.link(inner(), one.target ?? '');
  return one.kind === 'strong' ? dialect.strong(inner()) : dialect.emphasis(inner());
}

/** Where a dialect's own marks stand for those of the prose: around quotations that are whole, and in no other one. */
function marksOf({ quotations, prose }: Reading, { marks }: Dialect): readonly (readonly [number, string])[] {
  if (marks === null) return [];
  return quotations
    .flatMap(({ form, span, inner, parts, unclosed, parent }): (readonly [number, string])[] => {
      const sign = prose.text[span.start] ?? '';
      const plain = form === 'marks' && parts.length === 1 && !unclosed && parent === null && /[“"]/.test(sign);
      if (!plain || inner.start !== span.start + 1 || inner.end !== span.end - 1) return [];
      const crossed = prose.inlines.some(
        ({ span: one }) =>
          one.start < span.end &&
          span.start < one.end &&
          !(span.start <= one.start && one.end <= span.end) &&
          !(one.start <= span.start && span.end <= one.end),
      );
      return crossed
        ? []
        : [
            [span.start, marks[0]],
            [inner.end, marks[1]],
          ];
    })
    .sort((a, b) => a[0] - b[0]);
}

function pointOf(one: Inline, prose: Prose, dialect: Dialect, words: (block: Block) => string): readonly Point[] {
  const point = (text: string): readonly Point[] => [
    { at: one.span.start, raw: one.raw.start, text, isComment: false },
  ];
  if (one.kind === 'citation') return point(citationWritten(one, prose.citations, dialect));
  if (one.kind === 'image') throw new Unrendered('an image');
  if (one.kind !== 'footnote') return [];
  const bodies = prose.blocks.filter(({ place }) => place === `note ${one.target ?? ''}`);
  if (bodies.length > 0) return point(dialect.note(bodies.map(words).join('\n\n')));
  if (one.raw.end - one.raw.start > (one.target?.length ?? 0) + 3 || !/^[\w*†]{1,4}$/.test(one.target ?? ''))
    throw new Unrendered('a note in the line');
  return point(dialect.callout(one.target ?? ''));
}

function citationWritten({ raw, target = '' }: Inline, citations: readonly Citation[], dialect: Dialect): string {
  const all = citations.filter((one) => one.raw.start === raw.start && one.raw.end === raw.end);
  if (all.some(({ names }) => names !== 'key')) throw new Unrendered('a wiki link');
  if (all.some(({ sure }) => !sure)) throw new Unrendered('a key that may be somebody’s handle');
  if (all.length === 0) throw new Unrendered(`a citation of nothing: ${target}`);
  return ` ${dialect.cite(all)}`;
}
