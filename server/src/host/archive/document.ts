import { archiveRoot } from '../../core/library/archive.ts';
import { type Content, extractedContent, type Storing, textContent } from '../../core/library/content.ts';
import type { Keeping } from '../../core/library/readLater.ts';
import { renamed, type Source, sourceOf } from '../../core/library/source.ts';
import { identityMap } from '../../core/prose/offsetMap.ts';
import type { Prose } from '../../core/prose/prose.ts';
import type { ArchiveDocument } from './archive.ts';
import { wordsAt } from './mapping.ts';
import type { Fields } from './settings.ts';

/** The field in which `stet archive index` keeps what only Stet reads: a file's text where it is more than words, or its structure. */
export const ownField = 'stet';

/** What stands in it, as JSON. */
export interface Kept {
  readonly raw?: string;
  readonly prose?: Omit<Prose, 'text' | 'map'>;
}

/** A document as it came from the index; null where it holds no words. */
export function documentFrom(id: string, source: unknown, fields: Fields): ArchiveDocument | null {
  const words = (name: keyof Fields): readonly string[] => wordsAt(source, fields, name);
  const paragraphs = words('paragraphs');
  const text = (paragraphs.length > 0 ? paragraphs : words('text')).join('\n\n');
  if (text.trim() === '') return null;
  const kept = keptIn(source);
  const address = words('address')[0] ?? null;
  const [name] = words('name');
  const own = { id, address };
  if (kept !== null && name !== undefined) {
    if (kept.prose === undefined) return { ...own, name: below(name), raw: kept.raw ?? text, extracted: null };
    return { ...own, name: below(name), raw: text, extracted: JSON.stringify(kept.prose) };
  }
  const place = below(name ?? address?.replace(/^[a-z]+:\/\//i, '') ?? words('key')[0] ?? id.replace(/@[^@]*$/, ''));
  const known = {
    title: words('title')[0],
    authors: words('author'),
    date: words('date')[0],
    publication: words('publication')[0],
    key: words('key')[0],
    url: address ?? undefined,
  };
  return { ...own, name: `${place}.txt`, raw: withFrontMatter(text, known), extracted: null };
}

/** A path without what would lead anywhere. */
function below(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  const kept = parts.filter((part) => part !== '' && part !== '.' && part !== '..');
  return kept.join('/').replace(/[\u0000-\u001f\u007f]/g, '') || 'document';
}

function keptIn(source: unknown): Kept | null {
  const kept = (source as Record<string, unknown>)[ownField];
  if (typeof kept !== 'string') return null;
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === 'object' && read !== null ? (read as Kept) : null;
  } catch {
    return null;
  }
}

/** What is known of a text beside its words. */
export interface Known {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly publication: string | undefined;
  readonly key: string | undefined;
  readonly url: string | undefined;
}

/** What an index knows of a text stands before it as a writer would have put it there: the reader of text files takes it up. */
export function withFrontMatter(text: string, known: Known): string {
  const told = Object.entries(known).filter(([, value]) => value !== undefined && value.length > 0);
  if (told.length === 0) return text;
  return `---\n${told.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n\n${text}`;
}

/** The document as a source; `taken` are paths that others have. */
export function sourceFrom(
  document: ArchiveDocument,
  taken: ReadonlySet<string>,
  store?: Storing,
  keeping?: Keeping,
): Source {
  const named = `${archiveRoot}${document.name}`;
  const path = taken.has(named) ? `${archiveRoot}${document.id.replace(/[^\w.-]/g, '_')}/${document.name}` : named;
  const source = sourceOf(path, contentOf(document, store), keeping);
  const archived = { address: source.metadata.url ?? document.address };
  return renamed(source, { archived, extracted: true });
}

function contentOf({ name, raw, extracted }: ArchiveDocument, store?: Storing): Content {
  const prose = extracted === null ? null : proseFrom(raw, extracted);
  return prose === null ? textContent(name, raw, store) : extractedContent(prose, store);
}

/** The prose of words that were extracted before they came into the archive; null when what was kept of it is none. */
function proseFrom(text: string, extracted: string): Prose | null {
  const kept = JSON.parse(extracted) as NonNullable<Kept['prose']>;
  const lists = [kept.blocks, kept.landmarks, kept.inlines, kept.comments, kept.defects, kept.metadata?.authors];
  const within = (one: { readonly span: { readonly end: number } }): boolean => one.span.end <= text.length;
  if (!lists.every(Array.isArray) || !kept.blocks.every(within)) return null;
  return { ...kept, text, map: identityMap, citations: [], directives: [] };
}
