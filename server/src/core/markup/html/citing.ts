import { composed } from '../../text/paths.ts';
import type { Span } from '../../text/span.ts';
import { type Citing, type Keyed, leadsOut, pageOfAddress } from '../cited.ts';
import { locatorAt } from '../locators.ts';
import { atEnd, leave } from '../page.ts';
import { commentsIn } from '../pandoc/comments.ts';
import { plainOf } from './callouts.ts';
import type { Walk } from './state.ts';
import type { Attribute, Tag } from './tags.ts';

type Attributes = ReadonlyMap<string, Attribute>;

/** Longest citation by keys, with the words that a program has written for it. */
const longest = 2000;

/** The address that an attribute gives, as what is cited; null where it leads nowhere. */
export function citedAddress({ value, start, end }: Attribute, raw: Span): Citing | null {
  const key = value.trim();
  if (!leadsOut(key)) return null;
  const locator = pageOfAddress(key);
  const keyed = [{ key, keyRaw: { start, end }, locator, locatorRaw: null }];
  return { style: 'link', names: 'address', sure: false, raw, keyed };
}

/** `cite="…"` of a quotation, which stands behind its words. */
export function citeAttribute(walk: Walk, attributes: Attributes): (() => void) | undefined {
  const cite = attributes.get('cite');
  const cited = cite && citedAddress(cite, { start: cite.start, end: cite.end });
  if (!cite || !cited) return undefined;
  return () => {
    walk.cited.set(cite.start, cited);
    const inline = { kind: 'citation' as const, raw: cited.raw, target: cite.value };
    const last = walk.page.strand.text === '' ? walk.page.found.at(-1)?.strand : walk.page.strand;
    if (last) atEnd(last, inline);
  };
}

const keysWritten = /[^\s,;]+/g;

/**
 * Reads what cites works by their keys, as Pandoc and Distill write it: `<span class="citation" data-cites="log">(Log, p. 3)</span>`.
 * Where to go on, or null where it is none. Words in brackets are the citation's; others are the text's.
 */
export function keyedCitation(walk: Walk, tag: Tag, attributes: Attributes): number | null {
  const keys =
    attributes.get('data-cites') ??
    (tag.name === 'd-cite' ? (attributes.get('key') ?? attributes.get('bibtex-key')) : undefined);
  if (keys === undefined) return null;
  const inside = elementAt(walk.raw, tag);
  const written = walk.raw.slice(inside.start, inside.end);
  const raw = { start: tag.start, end: inside.behind };
  const found = [...walk.raw.slice(keys.start, keys.end).matchAll(keysWritten)];
  const places = placesIn(written, inside.start, found.length);
  const keyed = found.map(({ index, 0: key }, i): Keyed => {
    const keyRaw = { start: keys.start + index, end: keys.start + index + key.length };
    return { key: composed(key), keyRaw, ...(places[i] ?? nowhere) };
  });
  if (keyed.length === 0) return null;
  walk.cited.set(tag.start, { style: 'keyed', names: 'key', sure: true, raw, keyed });
  // Whoever lets a finding about the place stand writes so behind it.
  if (written.includes('<!--')) walk.comments.push(...commentsIn(walk.raw, inside.start, inside.end));
  const isBracketed = /^\s*(?:[([]|$)/.test(plainOf(written));
  leave(walk.page, { kind: 'citation', raw, target: walk.raw.slice(raw.start, raw.end) });
  return isBracketed ? inside.behind : tag.end;
}

/** The inside of the element that a tag begins; of one that ends nowhere near the tag alone. */
function elementAt(raw: string, { name, end }: Tag): Span & { readonly behind: number } {
  const near = raw.slice(end, end + longest);
  let depth = 1;
  for (const found of near.matchAll(new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi'))) {
    depth += found[1] === '' ? 1 : -1;
    if (depth === 0) return { start: end, end: end + found.index, behind: end + found.index + found[0].length };
  }
  return { start: end, end, behind: end };
}

type Place = Pick<Keyed, 'locator' | 'locatorRaw'>;
const nowhere: Place = { locator: null, locatorRaw: null };

/** The place behind each of so many works in a citation's words: "(Lund 2020, p. 3; Behr 2019, 12)", "[@lund, p. 3]". */
function placesIn(written: string, at: number, count: number): readonly Place[] {
  const bare = plainOf(written)
    .trim()
    .replace(/^[([]|[)\]]$/g, '');
  const works = count === 1 ? [bare] : bare.split(';');
  if (works.length !== count) return [];
  let from = 0;
  return works.map((work) => {
    const words = placeIn(work);
    const start = words === null ? -1 : written.indexOf(words, from);
    if (words === null || start < 0) return words === null ? nowhere : { locator: words, locatorRaw: null };
    from = start + words.length;
    return { locator: words, locatorRaw: { start: at + start, end: at + from } };
  });
}

/** The locator that a work's words end with: behind a comma, and a bare number only behind a year. */
function placeIn(work: string): string | null {
  for (const { index } of work.matchAll(/,\s*/g)) {
    const rest = work.slice(index).trimEnd();
    const found = locatorAt(rest);
    if (found === null || found.start + found.words.length < rest.length) continue;
    if (!/^\d/.test(found.words) || /\d{4}|@/.test(work.slice(0, index))) return found.words;
  }
  return null;
}
