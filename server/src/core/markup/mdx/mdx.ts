import { bibliographyNamed } from '../../prose/frontMatter.ts';
import type { Prose } from '../../prose/prose.ts';
import { directivesIn } from '../directives.ts';
import { escapeWords } from '../markdown/escape.ts';
import { type MarkdownMemory, noMarkdown, readMarkdown } from '../markdown/read.ts';
import type { Markup, MarkupMemory } from '../markup.ts';
import { pandocCursor } from '../pandoc/cursor.ts';
import { blankBefore, pandocWriter } from '../pandoc/write.ts';
import { masked } from './mask.ts';

const id = 'mdx';

function readMdx(raw: string, memory: MarkdownMemory): Prose {
  const { text, comments: own } = masked(raw);
  const prose = readMarkdown(text, memory);
  const places = new Set(own.map((one) => one.raw.start));
  const comments = [...prose.comments.filter((one) => !places.has(one.raw.start)), ...own].sort(
    (a, b) => a.raw.start - b.raw.start,
  );
  return { ...prose, comments, directives: directivesIn(comments) };
}

function rememberedIn(memory: MarkupMemory): MarkdownMemory {
  const own = (memory.get(id) as MarkdownMemory | undefined) ?? noMarkdown();
  memory.set(id, own);
  return own;
}

const escaped = (words: string, opensLine = false): string =>
  escapeWords(words, opensLine).replace(/(\\*)([{}<])/g, (all, before: string, sign: string) =>
    before.length % 2 === 0 ? `${before}\\${sign}` : all,
  );

/** Markdown with components: imports, tags and expressions are code, the words between tags are words. */
export const mdx: Markup = {
  id,
  name: 'MDX',
  endings: ['.mdx'],
  languageIds: ['mdx'],
  editable: true,
  read: (raw, memory) => readMdx(raw, memory ? rememberedIn(memory) : noMarkdown()),
  bibliographies: bibliographyNamed,
  write: {
    ...pandocWriter(escaped),
    comment: (text, raw, at) => ({
      span: { start: at, end: at },
      newText: `${blankBefore(raw, at)}{/* ${text.replaceAll('*/', '* /')} */}`,
    }),
  },
  cursor: pandocCursor,
};
