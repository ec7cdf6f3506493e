import { typst } from '../../../server/src/core/markup/typst/typst.ts';
import { type Cited, type Dialect, Unrendered } from '../rendering.ts';

const words = (text: string): string => typst.write.words(text, true) ?? '';
const string = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const cited = ({ key, locator }: Cited): string => (locator === null ? `@${key}` : `@${key}[${words(locator)}]`);

/** Typst with marks as signs. */
export const typstDialect: Dialect = {
  name: 'Typst',
  path: 'draft.typ',
  words,
  marks: null,
  emphasis: (inner) => `#emph[${inner}]`,
  strong: (inner) => `#strong[${inner}]`,
  code: (text) => {
    if (/[`\n]/.test(text)) throw new Unrendered('a backtick in code');
    return `\`${text}\``;
  },
  link: (inner, target) => `#link(${string(target)})[${inner}]`,
  cite: (works) => works.map(cited).join(' '),
  note: (inner) => `#footnote[${inner}]`,
  callout: (mark) => `#super[${words(mark)}]`,
  comment: (text) => `/* ${text} */`,
  heading: (depth, inner) => `${'='.repeat(depth)} ${inner}`,
  quote: (paragraphs, signature) =>
    `#quote(block: true${signature === null ? '' : `, attribution: [${signature}]`})[\n${paragraphs.join('\n\n')}\n]`,
  items: (items, numbered) => items.map((one) => `${numbered ? '+' : '-'} ${one}`).join('\n'),
  cells: (cells) => `#table(${cells.map((one) => `[${one}]`).join(', ')})`,
  document: (body, { title, bibliography = [] }) => {
    const head = title === undefined ? '' : `#set document(title: ${string(title)})\n\n`;
    const works = bibliography.length === 0 ? '' : `\n\n#bibliography((${bibliography.map(string).join(', ')},))`;
    return `${head}${body}${works}\n`;
  },
};

/** The same with `#quote` for marks. */
export const quotedTypstDialect: Dialect = { ...typstDialect, name: 'Typst with quote', marks: ['#quote[', ']'] };
