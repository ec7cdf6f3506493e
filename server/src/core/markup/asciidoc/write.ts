import { citedInline } from '../cited.ts';
import { inNote } from '../lines/draft.ts';
import { commentAbove } from '../lines/write.ts';
import type { CitedWork, Writer } from '../markup.ts';
import { escapeWords } from './escape.ts';

/** All that is written into AsciiDoc. */
export const asciidocWriter: Writer = {
  words: escapeWords,
  marks: ['"`', '`"'],
  comment: (text, raw, at) => commentAbove(`// ${text.replace(/\s+/g, ' ')}`, raw, at),
  citation(work, style, raw) {
    const { url, title } = work;
    if (style === 'link' && url !== null && !/[\s[\]]/.test(url))
      return citedInline(`(${title})`, `(link:${url}[${escapeWords(title).replace(/[[\]]/g, '\\$&')}])`);
    const cited = citedAs(work, (style ?? '').replace(inNote, ''), raw);
    if (style?.startsWith(inNote)) return { name: cited, before: '', behind: `footnote:[${cited}.]`, notes: [] };
    return citedInline(cited, cited);
  },
  key: (key) => key,
  locator,
};

function citedAs(work: CitedWork, style: string, raw: string): string {
  const { key } = work;
  const place = locator(work.locator);
  if (style === 'xref' && raw.includes(`[[[${key}`)) return `<<${key}>>`;
  const [macro = 'cite', form] = /^cite[a-z]* ?(?:key)?$/.test(style) ? style.split(' ') : [];
  if (form === 'key') return `${macro}:${key}[${place}]`;
  return `${macro}:[${key}${place === '' ? '' : `(${place})`}]`;
}

/** A chapter's title may have signs that would end the citation. */
function locator(words: string): string {
  return /[()[\]]/.test(words) ? '' : words;
}
