import type { CitedItem, WorkItem } from './cited.ts';
import { locatorIn } from './csl.ts';

/** Most works that one citation names. */
const most = 100;

/** The works in a citation as EndNote writes it down: `<EndNote><Cite>…<record>…</record></Cite></EndNote>`. Total, linear. */
export function itemsInEndNote(xml: string): readonly CitedItem[] {
  return xml
    .split(/<Cite(?=[\s>])/)
    .slice(1, most + 1)
    .map((part) => part.slice(0, ended(part, '</Cite>')))
    .map((cite) => ({ item: workOf(cite), locator: pagesOf(cite) ?? locatorIn(words(cite, 'Suffix')) }));
}

function ended(text: string, tag: string): number {
  const at = text.indexOf(tag);
  return at < 0 ? text.length : at;
}

function pagesOf(cite: string): string | null {
  const pages = words(cite, 'Pages');
  if (pages === '') return null;
  if (/^\D/.test(pages)) return pages;
  return /\d\s*[-–,&]\s*\d/.test(pages) ? `pp. ${pages}` : `p. ${pages}`;
}

function workOf(cite: string): WorkItem {
  const record = inside(cite, 'record') ?? '';
  const authors = all(inside(record, 'authors') ?? '', 'author').map(nameOf);
  const author = authors.length > 0 ? authors : [words(cite, 'Author')].filter(Boolean).map(nameOf);
  const year = words(inside(record, 'dates') ?? '', 'year') || words(cite, 'Year');
  const url = words(inside(record, 'urls') ?? '', 'url');
  const said = {
    title: words(inside(record, 'titles') ?? '', 'title'),
    'container-title': words(inside(record, 'titles') ?? '', 'secondary-title'),
    DOI: words(record, 'electronic-resource-num').replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
    URL: /^https?:/i.test(url) ? url : '',
  };
  const issued = /^\d{3,4}$/.test(year) ? { 'date-parts': [[Number(year)]] } : { literal: year };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
    ...(author.length > 0 && { author }),
    ...(year !== '' && { issued }),
  };
}

/** "Lund, Tora"; a name without a comma is one as a whole. */
function nameOf(name: string): WorkItem {
  const [family = '', given] = name.split(/,\s*/, 2);
  return given === undefined ? { literal: family } : { family, given };
}

/** What stands in the first element of this name; null where there is none. */
function inside(xml: string, name: string): string | null {
  const tag = new RegExp(`<${name}(?:\\s[^<>]*)?>`).exec(xml);
  if (tag === null) return null;
  const rest = xml.slice(tag.index + tag[0].length);
  return rest.slice(0, ended(rest, `</${name}>`));
}

const all = (xml: string, name: string): readonly string[] =>
  xml
    .split(`<${name}>`)
    .slice(1, most + 1)
    .map((part) => plain(part.slice(0, ended(part, `</${name}>`))))
    .filter((one) => one !== '');

const words = (xml: string, name: string): string => plain(inside(xml, name) ?? '');

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (xml: string): string =>
  xml
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp));/gi, (whole, decimal, hexadecimal, name) =>
      name === undefined
        ? signOf(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal), whole)
        : (entities[String(name).toLowerCase()] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();

const signOf = (code: number, otherwise: string): string =>
  code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? otherwise : String.fromCodePoint(code);
