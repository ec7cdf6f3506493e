import { part } from '../../language/every/books.ts';
import type { Landmark } from '../../prose/prose.ts';
import { nameIn, walkPart } from '../archive/parts.ts';
import { collapsed, type Element } from '../archive/xml.ts';
import type { Archive } from '../archive/zip.ts';
import { epub } from './namespaces.ts';
import { decoded } from './package.ts';

/** A chapter or a page as a table of contents lists it. */
export interface Entry {
  readonly kind: 'chapter' | 'page';
  readonly label: string;
  /** File and fragment, in the archive; the fragment is empty for a whole file. */
  readonly file: string;
  readonly id: string;
}

interface Found extends Entry {
  /** Entries around it in the table. */
  readonly depth: number;
}

/** The chapters and printed pages that a book's tables list, in order: of each kind from the first table that has any. */
export async function entriesIn(archive: Archive, tables: readonly string[]): Promise<readonly Entry[]> {
  const kinds = new Map<Landmark['kind'], readonly Found[]>();
  for (const table of tables) {
    const found = await entriesOf(archive, table);
    for (const kind of ['chapter', 'page'] as const) {
      const own = found.filter((entry) => entry.kind === kind);
      if (own.length > 0 && !kinds.has(kind)) kinds.set(kind, own);
    }
  }
  return [...chaptersOf(kinds.get('chapter') ?? []), ...(kinds.get('page') ?? [])];
}

/** Entries at the top, and those right below a part. */
function chaptersOf(found: readonly Found[]): readonly Found[] {
  const around: Found[] = [];
  return found.filter((entry) => {
    around.length = Math.min(around.length, entry.depth);
    const isChapter = around.every(({ label }) => part.test(label));
    around.push(entry);
    return isChapter;
  });
}

/** Both kinds of tables at once: lists of links in `nav`, `navPoint`s and `pageTarget`s in an NCX. */
async function entriesOf(archive: Archive, table: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  let kind: Entry['kind'] | null = null;
  let open: { label: string; target: string; depth: number } | null = null;
  const finish = (): void => {
    const file = open && kind && nameIn(decoded(open.target), table);
    const label = open?.label.trim() ?? '';
    if (open && kind && file && label !== '')
      found.push({ kind, label, file, id: fragmentOf(open.target), depth: open.depth });
    open = null;
  };
  await walkPart(archive, table, epub, {
    open({ name, attributes }, within) {
      const list = listOf(name, attributes);
      if (list !== undefined) kind = list;
      else if (name === 'a' && kind !== null) {
        open = { label: '', target: attributes['href'] ?? '', depth: count(within, 'li') - 1 };
      } else if (name === 'ncx:navPoint' || name === 'ncx:pageTarget') {
        finish();
        open = { label: '', target: '', depth: count(within, 'ncx:navPoint') };
      } else if (name === 'ncx:content' && open !== null) open.target = attributes['src'] ?? '';
      return true;
    },
    close(name) {
      if (name === 'a' || name === 'ncx:pageTarget' || name === 'ncx:navPoint') finish();
      if (name === 'nav') kind = null;
    },
    text(words, within) {
      const named = within.includes('ncx:navLabel') || !within.some((one) => one.startsWith('ncx:'));
      if (open !== null && named) open.label += collapsed(open.label, words);
    },
  });
  return found;
}

const ncxLists: ReadonlyMap<string, Entry['kind'] | null> = new Map([
  ['ncx:navMap', 'chapter'],
  ['ncx:pageList', 'page'],
  ['ncx:navList', null],
]);

/** What an element lists, null for what is neither chapters nor pages; undefined for one that is no list. */
const listOf = (name: string, attributes: Element['attributes']): Entry['kind'] | null | undefined =>
  name === 'nav' ? kindOf(attributes['epub:type'] ?? attributes['role'] ?? '') : ncxLists.get(name);

function kindOf(type: string): Entry['kind'] | null {
  if (/\b(?:doc-)?toc\b/.test(type)) return 'chapter';
  return /\b(?:doc-)?page-?list\b/.test(type) ? 'page' : null;
}

const count = (within: readonly string[], name: string): number => within.filter((one) => one === name).length;

/** What stands behind the `#` of a link. */
export const fragmentOf = (target: string): string => decoded(/#(.*)$/s.exec(target)?.[1] ?? '');
