import type { Asked } from '../../core/lookup/asked.ts';

/** A supplier of sources that nobody could copy: it is asked for those that may hold some words. */
export interface Archive {
  /**
   * Documents that may hold these words, those of `held` (ids) aside, and which words were answered wholly. Never rejects: what
   * went wrong is a sentence. Aborted, it answers nothing.
   */
  candidates(asked: readonly Asked[], held: ReadonlySet<string>, signal: AbortSignal): Promise<Candidates>;
  /** Documents with words like these, best first or newest first. */
  search(words: string, order: SearchOrder, limit: number, signal: AbortSignal): Promise<SearchResult>;
  /** How it stands: for a person who asks. */
  status(signal: AbortSignal): Promise<ArchiveStatus>;
  close(): void;
}

export type SearchOrder = 'likeness' | 'newest';

/** What came back. */
export interface Candidates {
  /** By key of the words, where the answer was whole: ids of documents, best first. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Those that were not held. */
  readonly documents: readonly ArchiveDocument[];
  /** Why not all was answered, as a sentence; null when all was. */
  readonly silence: string | null;
}

export type SearchResult =
  | { readonly documents: readonly ArchiveDocument[]; readonly silence: null }
  | { readonly documents: readonly []; readonly silence: string };

/** A document as the archive holds it. */
export interface ArchiveDocument {
  /** Equal ids, equal content: a document that was changed has another. */
  readonly id: string;
  /** What it goes by among the sources: a path below the archive. */
  readonly name: string;
  /** As its reader takes it: the text of a file of this name, or words with their structure as they were extracted. */
  readonly raw: string;
  readonly extracted: string | null;
  readonly address: string | null;
}

export interface ArchiveStatus {
  /** As a sentence when it does not answer. */
  readonly silence: string | null;
  /** Sentences about what answers: its version, its nodes, its index. */
  readonly lines: readonly string[];
}

/** Who may ask; never from a file of the workspace. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'user'; readonly user: string; readonly password: string };
