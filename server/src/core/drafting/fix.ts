import type { Edit } from '../markup/markup.ts';

/** What an editor offers to do about a finding, or where nothing is wrong. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** May be applied without looking, with others of the file: `source.fixAll.stet`. */
  readonly safe: boolean;
  /** The one an editor would take first. */
  readonly preferred: boolean;
  /** Words in the first edit's `newText` that the writer is asked to replace (a reason); an editor that can selects them. */
  readonly placeholder?: string;
  /** Lets its finding stand with a comment: an editor that can asks for the reason first. */
  readonly allows?: true;
  /** Carried out by recording that these quotations were verified, by index; it has no edits. */
  readonly verifies?: readonly number[];
}

/** A fix as a list, empty where there is none. */
export const listed = (fix: Fix | null): readonly Fix[] => (fix === null ? [] : [fix]);

export const noFixes = (): readonly Fix[] => [];
