import { stringify } from 'yaml';
import { escapeMarkdown } from '../core/answers/words/marked.ts';
import type { Block, Metadata, Prose } from '../core/prose/prose.ts';

/** Where a readable text comes from, for its front matter. */
export interface Origin {
  readonly url: string;
  /** ISO 8601. */
  readonly retrieved: string;
  /** SHA-256 of the bytes that came, in hexadecimal. */
  readonly hash: string;
  readonly key: string;
  /** Path of those bytes from the text's folder, or null when they are not kept apart. */
  readonly original: string | null;
}

/** A document's words as Markdown that reads as they do, block by block, with its origin in front. */
export function readableText(prose: Prose, origin: Origin): string {
  const front = stringify(frontMatter(prose.metadata, origin), { lineWidth: 0 });
  return `---\n${front}---\n\n${prose.blocks.map((block) => blockText(block, prose)).join('\n\n')}\n`;
}

function frontMatter({ title, authors, date, publication, language }: Metadata, origin: Origin): object {
  return {
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors.length === 1 ? authors[0] : authors }),
    ...(date && { date }),
    ...(publication && { publication }),
    ...(language && { lang: language }),
    url: origin.url,
    retrieved: origin.retrieved,
    hash: `sha256:${origin.hash}`,
    key: origin.key,
    ...(origin.original && { original: origin.original }),
  };
}

function blockText({ kind, depth, span }: Block, { text }: Prose): string {
  const words = text.slice(span.start, span.end);
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, depth)))} ${plain(words).replace(/(?=#+\s*$)/, '\\')}`;
    case 'quote':
      return `${'> '.repeat(Math.max(1, depth))}${plain(words)}`;
    case 'item':
      return `- ${plain(words)}`;
    default:
      return plain(words);
  }
}

/** Words that Markdown takes for nothing else; lines of verse stay lines. */
const plain = (words: string): string => words.split('\n').map(plainLine).join('\\\n');

const plainLine = (line: string): string =>
  escapeMarkdown(line.trim())
    .replace(/[@^]/g, '\\$&')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
