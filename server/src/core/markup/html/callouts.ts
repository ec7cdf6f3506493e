import { raisedAs, superscript } from '../../prose/raised.ts';
import { leave, words } from '../page.ts';
import { htmlReferenceAt } from './references.ts';
import type { Walk } from './state.ts';
import { type Attribute, attributesOf, type Tag, tagAt } from './tags.ts';

type Attributes = ReadonlyMap<string, Attribute>;

/** Longest words of a callout with the tags in it. */
const longest = 600;
const noteMark = /^\[?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|note \d{1,3}|[*†‡§¶]{1,3})\s*\]?$/i;
const arrow = /^(?:↩|↑|\^|⤴|←)\ufe0e?$/;
/** How the place is called that a note leads back to. */
const backwards = /(?:^|[_-]|fn|ftn|edn|note|cite)ref(?:erence)?(?![a-z])|^back/i;
const noteId =
  /^_?(?:user-content-)?_?(?:fn|ftn|edn|endnote|footnote|note|cite_note|sdfootnote|sdendnote)[-_:.]?(?:\D{0,40}[-_:])?(\d{1,4})/i;

/** What stands in the element that a tag begins, up to its end; null where that is far. */
function insideOf(
  { raw }: Walk,
  { name, end }: Tag,
): { readonly text: string; readonly written: string; readonly end: number } | null {
  const near = raw.slice(end, end + longest);
  const close = new RegExp(`</${name}(?:\\s[^<>]*)?>`, 'i').exec(near);
  if (close === null) return null;
  const written = near.slice(0, close.index);
  return { text: plainOf(written).trim(), written, end: end + close.index + close[0].length };
}

/** HTML without its tags, its references resolved. */
export function plainOf(html: string): string {
  const bare = html.replace(/<[^<>]*>/g, '');
  return bare.includes('&') ? bare.replace(/&[#\w]{1,32};?/g, (one) => htmlReferenceAt(one, 0)?.text ?? one) : bare;
}

/** Reads a link that calls a note, or leads back from one; where to go on, or null where it does neither. */
export function noteLink(walk: Walk, tag: Tag, attributes: Attributes): number | null {
  const href = attributes.get('href')?.value ?? '';
  const role = `${attributes.get('role')?.value ?? ''} ${attributes.get('epub:type')?.value ?? ''}`;
  const isSaid = /noteref\b/i.test(role) || /\b(?:footnote|note)-?ref\b/i.test(attributes.get('class')?.value ?? '');
  if (!href.startsWith('#') && !isSaid) return null;
  const inside = insideOf(walk, tag);
  if (inside === null) return null;
  const { text, written, end } = inside;
  const leadsBack = /backlink/i.test(role) || arrow.test(text) || backwards.test(href.slice(1));
  const isMark = noteMark.test(text) && (/<sup\b/i.test(written) || /^\[/.test(text) || walk.page.around.note !== null);
  if (leadsBack && (isMark || arrow.test(text) || /backlink/i.test(role))) leave(walk.page, null);
  else if (isSaid || isMark) callOut(walk, { start: tag.start, end }, href.slice(1), text);
  else return null;
  return end;
}

/** Reads what is raised: a callout goes, figures of a value stand above the line; null where the words are like others. */
export function raised(walk: Walk, tag: Tag): number | null {
  const inside = insideOf(walk, tag);
  if (inside === null) return null;
  const { text, written, end } = inside;
  const link = /<a\b/i.exec(written);
  const linked = link === null ? null : tagAt(walk.raw, tag.end + link.index);
  const href = linked === null ? '' : (attributesOf(walk.raw, linked).get('href')?.value ?? '');
  const calls = href.startsWith('#') && /^[\s\d[\],;–—-]+$|^\s*[a-z*†‡§]{1,3}\s*$/i.test(text);
  const after = plainOf(walk.raw.slice(end, end + 60)).slice(0, 20);
  const kind = calls ? 'callout' : raisedAs(text, walk.page.tail, after);
  const raw = { start: tag.start, end };
  if (kind === 'words') return null;
  if (kind === 'value') words(walk.page, superscript(text), raw.start, raw.end - raw.start);
  else if (backwards.test(href.slice(1))) leave(walk.page, null);
  else callOut(walk, raw, href.startsWith('#') ? href.slice(1) : '', text);
  return end;
}

/** A note is called: it is known by its mark, or where that is another's by the name of its place. */
function callOut(walk: Walk, raw: { readonly start: number; readonly end: number }, place: string, text: string): void {
  const mark = text.replace(/^\[|\]$/g, '').trim();
  const label = walk.called.get(place) ?? (place !== '' && walk.labels.has(mark) ? place : mark);
  if (place !== '') walk.called.set(place, label);
  walk.labels.add(label);
  leave(walk.page, { kind: 'footnote', raw, target: label });
}

/** The label of the note that an element holds, by its name; null where it is none. `listed`: it is one of a list of notes. */
export function noteOf({ called }: Walk, attributes: Attributes, listed: boolean): string | null {
  const id = attributes.get('id')?.value;
  if (id === undefined) return null;
  const label = called.get(id);
  if (label !== undefined) return label;
  const role = `${attributes.get('role')?.value ?? ''} ${attributes.get('epub:type')?.value ?? ''}`;
  const number = noteId.exec(id)?.[1];
  return listed || number !== undefined || /\b(?:doc-)?(?:foot|end)note\b/i.test(role) ? (number ?? id) : null;
}
