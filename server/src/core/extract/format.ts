import type { Prose } from '../prose/prose.ts';

/** A text file in which nobody writes a draft. */
export interface TextFormat {
  readonly name: string;
  /** File endings, lower case, with their dot. */
  readonly endings: readonly string[];
  /** Total: any text gives prose, what is wrong with it stands in `defects`. */
  read(raw: string): Prose;
}

/** The words of a file that is no text, or in plain words why it has none: "encrypted", "no text layer". */
export type Extracted = { readonly prose: Prose } | { readonly reason: string };

/**
 * Gets the words out of a file's bytes. Total: it resolves with a reason rather than reject. Long work awaits `rest` now
 * and then, which lets others run.
 */
export type Reader = (bytes: Uint8Array, rest?: () => Promise<void>) => Promise<Extracted>;

/**
 * A format whose words must be got out of bytes: its prose is the raw text of its source, the map the identity.
 * A host that has threads reads it in one. A heavy reader is a module in `readers/`, reached by `import()` alone: the
 * bundles for Node then load it as a file of its own, when the first such document is met.
 */
export interface DocumentFormat {
  readonly name: string;
  readonly endings: readonly string[];
  load(): Promise<Reader>;
}
