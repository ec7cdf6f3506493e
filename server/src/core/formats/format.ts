import { captions } from './captions.ts';
import { documentFormats } from './documents.ts';
import { type MarkdownMemory, markdown, noMarkdown } from './markdown.ts';
import type { Prose } from './prose.ts';
import { textFile } from './textFile.ts';

/** A format whose file is text. Another one is one file and one line in `formats`. */
export interface Format {
  readonly name: string;
  /** File endings, lower case, with their dot. */
  readonly endings: readonly string[];
  /** Nobody writes a draft in it. */
  readonly sourceOnly?: true;
  /**
   * Total: any text gives prose, what is wrong with it stands in `defects`. With `memory` a format may spare itself what it
   * read in the text before; the prose is the same.
   */
  read(raw: string, memory?: FormatMemory): Prose;
}

/** What formats remember of a document's last text. */
export type FormatMemory = MarkdownMemory;
export const noFormatMemory: () => FormatMemory = noMarkdown;

/** The words of a file that is no text, or in plain words why it has none: "encrypted", "no text layer". */
export type Extracted = { readonly prose: Prose } | { readonly reason: string };

/**
 * Gets the words out of a file's bytes. Total: it resolves with a reason rather than reject. Long work awaits `rest` now
 * and then, which lets others run.
 */
export type Reader = (bytes: Uint8Array, rest?: () => Promise<void>) => Promise<Extracted>;

/**
 * A format whose words must be got out of bytes: its prose is the raw text of its source, the map the identity.
 * Another one is one file and one line in `documentFormats`; a host that has threads reads it in one. A heavy reader is a module in `readers/`, reached by
 * `import()` alone: the bundles for Node then load it as a file of its own, when the first such document is met.
 */
export interface DocumentFormat {
  readonly name: string;
  readonly endings: readonly string[];
  load(): Promise<Reader>;
}

export { documentFormats };

export const formats: readonly Format[] = [
  { name: 'Markdown', endings: ['.md', '.markdown', '.qmd', '.rmd', '.mdown'], read: markdown },
  { name: 'plain text', endings: ['.txt', '.text'], read: textFile },
  { name: 'captions', endings: ['.vtt', '.srt'], read: captions, sourceOnly: true },
];

/** Formats that hold words Stet cannot read yet, and what they are called. */
export const unsupported: Readonly<Record<string, string>> = {
  '.doc': 'Word’s old format (.doc)',
  '.rtf': 'RTF',
};

/** The ending of a path, lower case, with its dot; empty when it has none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** The format of a file by its ending, or null. */
export function formatOf(path: string): Format | null {
  const ending = endingOf(path);
  return formats.find((format) => format.endings.includes(ending)) ?? null;
}

/** Whether a file of this name may be a draft. */
export function mayBeDraft(path: string): boolean {
  const format = formatOf(path);
  return format !== null && format.sourceOnly === undefined;
}

/** The endings of drafts, as a message lists them. */
export const draftEndings = (): readonly string[] =>
  formats.flatMap(({ endings, sourceOnly }) => (sourceOnly ? [] : endings));

/** The format of a file that must be extracted, by its ending, or null. */
export function documentFormatOf(path: string): DocumentFormat | null {
  const ending = endingOf(path);
  return documentFormats.find((format) => format.endings.includes(ending)) ?? null;
}

/** A file's text as prose, by the ending of its path; a text of no known format is read as plain text. */
export function proseOf(path: string, raw: string, memory?: FormatMemory): Prose {
  return (formatOf(path)?.read ?? textFile)(raw, memory);
}
