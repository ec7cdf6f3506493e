import { html } from '../../../server/src/core/markup/html/html.ts';
import type { Cited, Dialect } from '../rendering.ts';

const words = (text: string): string => html.write.words(text) ?? '';
const place = ({ locator }: Cited): string => (locator === null ? 'work' : `work 2020, ${words(locator)}`);
const lines = (tag: string, all: readonly string[]): string => all.map((one) => `<${tag}>${one}</${tag}>`).join('\n');

/** HTML as somebody types it: paragraphs apart by blank lines, marks as signs. */
export const htmlDialect: Dialect = {
  name: 'HTML',
  path: 'draft.html',
  words,
  marks: null,
  emphasis: (inner) => `<em>${inner}</em>`,
  strong: (inner) => `<b>${inner}</b>`,
  code: (text) => `<code>${words(text)}</code>`,
  link: (inner, target) => `<a href="${words(target).replaceAll('"', '&quot;')}">${inner}</a>`,
  cite: (works) =>
    `<span class="citation" data-cites="${works.map(({ key }) => key).join(' ')}">(${works.map(place).join('; ')})</span>`,
  note: (inner) => `<span class="sidenote">${inner}</span>`,
  callout: (mark) => `<sup><a href="#note-${mark}">${mark}</a></sup>`,
  comment: (text) => `<!-- ${text} -->`,
  heading: (depth, inner) => `<h${depth}>${inner}</h${depth}>`,
  quote: (paragraphs, signature) =>
    `<blockquote>\n${lines('p', paragraphs)}${signature === null ? '' : `\n<footer>${signature}</footer>`}\n</blockquote>`,
  items: (items, numbered) => {
    const list = numbered ? 'ol' : 'ul';
    return `<${list}>\n${lines('li', items)}\n</${list}>`;
  },
  cells: (cells) => `<table>\n<tr>${lines('td', cells)}</tr>\n</table>`,
  document: (body, { title, bibliography = [] }) => {
    const head = [
      ...(title === undefined ? [] : [`<title>${words(title)}</title>`]),
      ...bibliography.map((path) => `<link rel="bibliography" href="${path}">`),
    ];
    return `<!doctype html>\n<html>\n<head>${head.join('\n')}</head>\n<body>\n${body}\n</body>\n</html>\n`;
  },
};

/** The same with `q` for marks. */
export const quotedHtmlDialect: Dialect = { ...htmlDialect, name: 'HTML with q', marks: ['<q>', '</q>'] };
