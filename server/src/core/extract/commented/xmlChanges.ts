import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Span } from '../../text/span.ts';

/** Something put into an XML text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A text with all of these in it; those at one place stand in their order. */
export function inserted(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const one of [...insertions].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(at, one.at), one.text);
    at = one.at;
  }
  return [...parts, text.slice(at)].join('');
}

const blank = (sign: string | undefined): boolean => sign !== undefined && /[ \t\r\n]/.test(sign);

const isPair = (text: string, at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at, at + 2));

/**
 * Where the unit number `index` of a text stands in the XML, when the text begins at `from`; null where it is not in the text
 * before the next tag. `collapsed`: blanks are read as one.
 */
export function unitAt(xml: string, from: number, index: number, collapsed: boolean): Span | null {
  let before = 0;
  for (let at = from; at < xml.length && xml[at] !== '<'; ) {
    const read = readAt(xml, at, collapsed);
    if (read === null) return null;
    if (index < before + read.length) return { start: at, end: read.end };
    before += read.length;
    at = read.end;
  }
  return null;
}

/** Where what stands at a place ends, and how many units it is read as; null for a reference that is none. */
function readAt(xml: string, at: number, collapsed: boolean): { readonly end: number; readonly length: number } | null {
  let end = at + 1;
  if (xml[at] === '&') {
    end = xml.indexOf(';', at) + 1;
    const length = end === 0 || end - at > 40 ? 0 : lengthOf(xml.slice(at + 1, end - 1));
    return length === 0 ? null : { end, length };
  }
  if (isPair(xml, at)) return { end: at + 2, length: 2 };
  if (collapsed && blank(xml[at])) while (blank(xml[end])) end++;
  else if (xml[at] === '\r' && xml[end] === '\n') end++;
  return { end, length: 1 };
}

/** How many units a reference is read as; 0 for none that is known. */
function lengthOf(name: string): number {
  const code = /^#x([\da-f]{1,6})$/i.exec(name)?.[1];
  const number = code === undefined ? Number(/^#(\d{1,7})$/.exec(name)?.[1] ?? Number.NaN) : Number.parseInt(code, 16);
  if (!Number.isNaN(number)) return number > 0xffff ? 2 : 1;
  return (decodeNamedCharacterReference(name) || '').length;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as an XML text has them; XML 1.0 has no way at all to write most control characters, nor half of a surrogate pair. */
export const escapedXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] as string);

/** The start tag of an XML text's root, and where it ends. */
export function rootOf(xml: string): { readonly tag: string; readonly end: number } {
  const found = /<[^?!>][^>]*>/.exec(xml);
  return found === null ? { tag: '', end: xml.length } : { tag: found[0], end: found.index + found[0].length };
}

/** An XML text with more at the end of what its root holds. */
export function withinRoot(xml: string, more: string): string {
  const { tag, end } = rootOf(xml);
  if (tag.endsWith('/>')) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    return `${xml.slice(0, end - 2)}>${more}</${name}>${xml.slice(end)}`;
  }
  return inserted(xml, [{ at: Math.max(end, xml.lastIndexOf('</')), text: more }]);
}
