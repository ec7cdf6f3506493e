import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata } from '../../prose/prose.ts';
import { dublinCore, leavesOf, nameIn } from '../archive/parts.ts';
import type { Refused } from '../archive/refused.ts';
import type { Archive } from '../archive/zip.ts';
import { epub } from './namespaces.ts';

/** What the package document of a book says: its files of text in reading order, where its contents are listed, what it is. */
export interface Book {
  readonly spine: readonly string[];
  /** The navigation document of EPUB 3 and the NCX of EPUB 2, whichever there are, the newer first. */
  readonly contents: readonly string[];
  readonly metadata: Metadata;
}

/** Reads container.xml and the package it names (EPUB 2 and 3). */
export async function bookIn(archive: Archive): Promise<Book | Refused> {
  const container = await leavesOf(archive, 'META-INF/container.xml', epub);
  const path = container.find(({ name }) => name === 'container:rootfile')?.attributes['full-path'];
  const root = path === undefined ? null : nameIn(path, '');
  if (root === null || !archive.has(root)) return { reason: 'a ZIP archive that contains no book' };
  const leaves = await leavesOf(archive, root, epub);
  const items = new Map<string, { readonly file: string; readonly properties: string; readonly type: string }>();
  for (const { name, attributes } of leaves) {
    const file = name === 'opf:item' ? nameIn(decoded(attributes['href'] ?? ''), root) : null;
    if (file === null) continue;
    const { id = '', properties = '', 'media-type': type = '' } = attributes;
    items.set(id, { file, properties, type });
  }
  const spine = leaves.flatMap(({ name, attributes }) => {
    const item = name === 'opf:itemref' ? items.get(attributes['idref'] ?? '') : undefined;
    return item ? [item.file] : [];
  });
  const nav = [...items.values()].find(({ properties }) => properties.split(/\s+/).includes('nav'));
  const ncx = [...items.values()].find(({ type }) => type === 'application/x-dtbncx+xml');
  const contents = [nav, ncx].flatMap((item) => (item ? [item.file] : []));
  const locked = await lockedFiles(archive);
  if (spine.some((file) => locked.has(file.toLowerCase()))) return { reason: 'locked by DRM' };
  const date = dateIn(leaves);
  return {
    spine: [...new Set(spine)],
    contents,
    metadata: { ...dublinCore(leaves), ...(date === null ? {} : { date }) },
  };
}

/** A link's target without its percent signs; as it stands where they mean nothing. */
export function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** When the book was published, to the day where it says one; the first of January stands for no more than a year. */
function dateIn(leaves: Awaited<ReturnType<typeof leavesOf>>): string | null {
  const dates = leaves.filter(({ name, words }) => name === 'dc:date' && words !== '');
  const published = dates.find((leaf) => (leaf.attributes['opf:event'] ?? 'publication') === 'publication');
  const day = published && isoDate(published.words);
  if (day !== undefined) return day.endsWith('-01-01') ? day.slice(0, 4) : day;
  return published?.words ?? null;
}

/** Fonts may be obfuscated under these; they lock no words. */
const obfuscation = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

/** The files that encryption.xml says are encrypted, in lower case. */
async function lockedFiles(archive: Archive): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  let algorithm = '';
  for (const { name, attributes } of await leavesOf(archive, 'META-INF/encryption.xml', epub)) {
    if (name === 'enc:EncryptionMethod') algorithm = attributes['Algorithm'] ?? '';
    const file = name === 'enc:CipherReference' ? nameIn(decoded(attributes['URI'] ?? ''), '') : null;
    if (file !== null && !obfuscation.test(algorithm)) locked.add(file.toLowerCase());
  }
  return locked;
}
