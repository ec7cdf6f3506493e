import type { Defect, Metadata, Prose } from '../prose/prose.ts';
import type { Reading } from '../reading/reading.ts';
import { composed } from '../text/paths.ts';
import type { Archived } from './archive.ts';
import type { Reference } from './bibliography/reference.ts';
import { type Content, extractedContent, textContent } from './content.ts';
import { alwaysKept, type Keeping, readLater } from './readLater.ts';
import type { StoredText } from './storedText.ts';

/**
 * A source's name among those of a library: its path. Passages, citations and memories go by it, never by a place in a list, so
 * that they hold when sources come and go; equal content under another path is another source.
 */
export type SourceId = string;

/**
 * A source as the library holds it. Immutable; a changed file is a new `Source`. Names and metadata are at hand; its text
 * and its reading are had when somebody asks for them, so whoever walks over all sources should not.
 */
export interface Source {
  /** Citation key: its bibliography entry's, else from front matter, else from the file's name. Unique in a library. */
  readonly key: string;
  /** Its key by itself; the same as `key` unless an entry of a bibliography gives it another. */
  readonly ownKey: string;
  /** The entry that it is known by, or null. */
  readonly reference: Reference | null;
  /** Path as the host gave it, `/` between parts; identifies the source. */
  readonly path: SourceId;
  /** The file's text as read, what raw spans count in. Not at hand. */
  readonly raw: string;
  /** The text of its prose. */
  readonly words: StoredText;
  /** The same with what nobody says blanked, offset by offset: what the index is made of, what is compared and shown. */
  readonly spoken: StoredText;
  /** Whether `raw` was extracted from the file: its places cannot be shown in the file itself. */
  readonly extracted: boolean;
  /** Not at hand but for its metadata and defects. */
  readonly reading: Reading;
  readonly defects: readonly Defect[];
  readonly metadata: Metadata & { readonly title: string };
  /** What opens it in the program that keeps it, a page added as `?page=`; there only where such a program does. */
  readonly reader?: string;
  /** It is of the archive; absent of a file. */
  readonly archived?: Archived;
}

/** A file that was to be a source and could not be read. */
export interface Unreadable {
  readonly path: string;
  /** In plain words: "not UTF-8 text", "too large (212 MB; the limit is 50 MB)". */
  readonly reason: string;
}

/** Reads one source that is a text file. Total: any text gives a source, an empty one too. */
export function makeSource(path: string, raw: string): Source {
  return sourceOf(path, textContent(path, raw));
}

/** A source whose words were extracted from its file: `prose` is the raw text, its map the identity. */
export function makeExtractedSource(path: string, prose: Prose): Source {
  return sourceOf(path, extractedContent(prose));
}

/** The source at `path` that has this content; `keeping` says for how long what is made of it is kept. */
export function sourceOf(path: string, content: Content, keeping: Keeping = alwaysKept): Source {
  const name = fileName(path);
  const { raw, words, spoken, structure, told } = content;
  const { metadata, headline, defects } = told;
  const key = metadata.key === undefined ? keyFrom(name) : composed(metadata.key);
  return {
    key,
    ownKey: key,
    reference: null,
    path,
    get raw() {
      return raw.text;
    },
    words,
    spoken,
    extracted: structure !== null,
    reading: readLater(path, content, keeping),
    defects,
    metadata: { ...metadata, title: metadata.title ?? headline ?? name },
  };
}

/** What a source says, as it is compared: its quotations and blocks over the text with what nobody says blanked. */
export interface Said {
  readonly quotations: Reading['quotations'];
  readonly prose: Pick<Prose, 'text' | 'blocks'>;
}

export const saidIn = ({ spoken, reading }: Pick<Source, 'spoken' | 'reading'>): Said => ({
  get quotations() {
    return reading.quotations;
  },
  prose: {
    get text() {
      return spoken.text;
    },
    get blocks() {
      return reading.prose.blocks;
    },
  },
});

/** The source under another key, with other metadata, or as one of the archive. */
export function renamed(
  source: Source,
  changes: Partial<Pick<Source, 'key' | 'ownKey' | 'reference' | 'metadata' | 'archived' | 'extracted' | 'reader'>>,
): Source {
  // Property by property, for copying values would ask for the text.
  const properties = { ...Object.getOwnPropertyDescriptors(source), ...Object.getOwnPropertyDescriptors(changes) };
  return Object.defineProperties({}, properties) as Source;
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** "The Hill, 2013.txt" → "The-Hill-2013": what may stand behind an `@`. */
function keyFrom(name: string): string {
  const stem = composed(name).replace(/\.[^.]+$/, '');
  return stem.replace(/[^\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]+/gu, '-').replace(/^-+|-+$/g, '') || name;
}
