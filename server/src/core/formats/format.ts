import { markdown } from './markdown.ts';
import type { Prose } from './prose.ts';
import { textFile } from './textFile.ts';

/** A document format: how a file's text becomes prose. Another format is one file and one line in `formats`. */
export interface Format {
  readonly name: string;
  /** File endings, lower case, with their dot. */
  readonly endings: readonly string[];
  /** Total: any text gives prose, what is wrong with it stands in `defects`. */
  read(raw: string): Prose;
}

export const formats: readonly Format[] = [
  { name: 'Markdown', endings: ['.md', '.markdown', '.qmd', '.rmd', '.mdown'], read: markdown },
  { name: 'plain text', endings: ['.txt', '.text'], read: textFile },
];

/** Formats that hold words Stet cannot read yet, and what they are called. */
export const unsupported: Readonly<Record<string, string>> = {
  '.pdf': 'PDF',
  '.docx': 'Word',
  '.doc': 'Word',
  '.odt': 'OpenDocument',
  '.rtf': 'RTF',
  '.epub': 'EPUB',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.vtt': 'WebVTT',
  '.srt': 'SubRip',
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

/** A file's text as prose, by the ending of its path; a text of no known format is read as plain text. */
export function proseOf(path: string, raw: string): Prose {
  return (formatOf(path)?.read ?? textFile)(raw);
}
