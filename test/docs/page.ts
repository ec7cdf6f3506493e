import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A block of code on a page: ```` ```language name ````. */
export interface Block {
  readonly language: string;
  /** What follows the language: the file that it is, as a reader would save it. */
  readonly name: string;
  readonly text: string;
  /** Where its text stands in the page. */
  readonly start: number;
  readonly end: number;
}

/** Every page of the documentation, the README among them, by its path from the project. */
export const pages = (): readonly string[] => [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort(),
];

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: info = '', 2: body = '' }) => {
    const [language = '', name = ''] = info.trim().split(/\s+/);
    const start = index + 3 + info.length + 1;
    return { language, name, text: body, start, end: start + body.length };
  });
}

/** A page without its blocks and inline code. */
export const proseOf = (text: string): string =>
  text.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
