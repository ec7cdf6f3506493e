import { bibliographyNamed } from '../../prose/frontMatter.ts';
import type { Markup, MarkupMemory } from '../markup.ts';
import { pandocCursor } from '../pandoc/cursor.ts';
import { pandocWriter } from '../pandoc/write.ts';
import { escapeWords } from './escape.ts';
import { type MarkdownMemory, noMarkdown, readMarkdown } from './read.ts';

const id = 'markdown';

/** What is remembered of a draft's last text; kept in `memory` from the first time on. */
function rememberedIn(memory: MarkupMemory): MarkdownMemory {
  const known = memory.get(id) as MarkdownMemory | undefined;
  const own = known ?? noMarkdown();
  if (known === undefined) memory.set(id, own);
  return own;
}

/** CommonMark and GFM with front matter, Pandoc's citations and notes, wiki links. */
export const markdown: Markup = {
  id,
  name: 'Markdown',
  endings: ['.md', '.markdown', '.qmd', '.rmd', '.mdown'],
  languageIds: ['markdown', 'quarto'],
  editable: true,
  frontMatter: true,
  read: (raw, memory) => readMarkdown(raw, memory && rememberedIn(memory)),
  bibliographies: bibliographyNamed,
  write: pandocWriter(escapeWords),
  cursor: pandocCursor,
};
