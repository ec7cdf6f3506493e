import type { Metadata } from '../core/prose/prose.ts';
import { nameOf } from '../host/paths.ts';

/** Where a document comes from that has no front matter to say so. */
export interface Fetched {
  /** The file as it was kept. */
  readonly path: string;
  readonly url: string;
  /** ISO 8601. */
  readonly retrieved: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly metadata: Metadata | null;
}

/**
 * The origin of a document as an entry of a bibliography that names its file: so it is cited, set as a reference and opened at its
 * address as any other work, by Stet and by whatever else reads BibLaTeX. Its key is the one that the file has by itself.
 */
export function originEntry({ path, url, retrieved, hash, metadata }: Fetched): string {
  const name = nameOf(path);
  const { title = '', authors = [], date = '' } = metadata ?? {};
  const fields: readonly (readonly [string, string])[] = [
    ['title', inTex(title)],
    ['author', authors.map(author).join(' and ')],
    ['date', /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : ''],
    ['url', url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)],
    ['urldate', retrieved.slice(0, 10)],
    ['file', name.replace(/[\\:;]/g, '\\$&')],
    ['sha256', hash],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@online{${metadata?.key ?? keyOf(name)},\n${lines.join('')}}\n`;
}

/** A file's name is plain already; what BibTeX's keys cannot hold stays out. */
const keyOf = (name: string): string => name.replace(/\.[^.]+$/, '').replace(/[^\p{L}\p{N}_:.+/-]+/gu, '-');

/** Whoever has an "and" or a comma in the name is an institution. */
const author = (name: string): string => (/\band\b|,/.test(name) ? `{${inTex(name)}}` : inTex(name));

const inTex = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .trim();
