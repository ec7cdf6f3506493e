/**
 * What an archive beside the library has said so far. A library never holds all of an archive: what it lacks may stand there, so
 * that words which nobody has asked for, or for which no whole answer came, cannot be denied.
 */
export interface ArchiveAnswers {
  /** Keys of the words (`lookup/asked.ts`) for which it answered wholly. */
  readonly answered: ReadonlySet<string>;
  /** Why it does not answer, as a sentence; null while it may still. */
  readonly silence: string | null;
}

/** That a source is of the archive and stands in no file. */
export interface Archived {
  /** Where it can be read, as the archive says; null when it does not. */
  readonly address: string | null;
}

/** Where documents of an archive stand among the paths of sources: below no folder of any disk. */
export const archiveRoot = '/stet-archive:/';
