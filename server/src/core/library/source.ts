import { proseOf } from '../formats/format.ts';
import type { Metadata, Prose } from '../formats/prose.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import type { Reference } from './bibliography/reference.ts';

/** A source as the library holds it. Immutable; a changed file is a new `Source`. */
export interface Source {
  /** Citation key: its bibliography entry's, else from front matter, else from the file's name. Unique in a library. */
  readonly key: string;
  /** Its key by itself; the same as `key` unless an entry of a bibliography gives it another. */
  readonly ownKey: string;
  /** The entry that it is known by, or null. */
  readonly reference: Reference | null;
  /** Path as the host gave it, `/` between parts; identifies the source. */
  readonly path: string;
  /** The file's text as read, what raw spans count in. */
  readonly raw: string;
  /** Whether `raw` was extracted from the file: its places cannot be shown in the file itself. */
  readonly extracted: boolean;
  readonly reading: Reading;
  readonly metadata: Metadata & { readonly title: string };
}

/** A file that was to be a source and could not be read. */
export interface Unreadable {
  readonly path: string;
  /** In plain words: "not UTF-8 text", "too large (212 MB; the limit is 50 MB)". */
  readonly reason: string;
}

/** Reads one source that is a text file. Total: any text gives a source, an empty one too. */
export function makeSource(path: string, raw: string): Source {
  return sourceFrom(path, raw, proseOf(path, raw), false);
}

/** A source whose words were extracted from its file: `prose` is the raw text, its map the identity. */
export function makeExtractedSource(path: string, prose: Prose): Source {
  return sourceFrom(path, prose.text, prose, true);
}

function sourceFrom(path: string, raw: string, prose: Prose, extracted: boolean): Source {
  const name = fileName(path);
  const headline = prose.blocks.find((block) => block.kind === 'heading');
  const title =
    prose.metadata.title ?? (headline ? prose.text.slice(headline.span.start, headline.span.end).trim() : name);
  const key = prose.metadata.key ?? keyFrom(name);
  return {
    key,
    ownKey: key,
    reference: null,
    path,
    raw,
    extracted,
    reading: readLater(prose),
    metadata: { ...prose.metadata, title },
  };
}

/** The reading of a prose, done when somebody asks who speaks in it: most sources of a library are never quoted. */
function readLater(prose: Prose): Reading {
  let known: Reading | null = null;
  const now = (): Reading => {
    known ??= read(prose);
    return known;
  };
  return {
    prose,
    get quotations() {
      return now().quotations;
    },
    get indirect() {
      return now().indirect;
    },
    get people() {
      return now().people;
    },
    get citations() {
      return now().citations;
    },
    get stets() {
      return now().stets;
    },
  };
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** "The Hill, 2013.txt" → "The-Hill-2013": what may stand behind an `@`. */
function keyFrom(name: string): string {
  const stem = name.replace(/\.[^.]+$/, '');
  return stem.replace(/[^\p{L}\p{N}_:.#$%&+?<>~/-]+/gu, '-').replace(/^-+|-+$/g, '') || name;
}
