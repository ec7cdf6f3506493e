import { mdx } from '../../../server/src/core/markup/mdx/mdx.ts';
import { type Dialect, Unrendered } from '../rendering.ts';
import { dashed, noteAt, onOneLine } from './marked.ts';

/** Notes called by number, their words at the end. */
function withNotes(body: string): string {
  const notes: string[] = [];
  const called = body.replace(/\uE002([^\uE003]*)\uE003/g, (_, inner: string) => {
    notes.push(`[^n${notes.length + 1}]: ${inner}`);
    return `[^n${notes.length}]`;
  });
  return [called, ...notes].join('\n\n');
}

export const mdxDialect: Dialect = {
  name: 'MDX',
  path: 'draft.mdx',
  words: onOneLine(mdx.write.words),
  marks: null,
  emphasis: (inner) => `<Stress level={1 > 0}>${inner}</Stress>`,
  strong: (inner) => `**${inner}**`,
  code(text) {
    if (text.includes('`')) throw new Unrendered('a backtick in code');
    return `\`${text}\``;
  },
  link: (inner, target) => `[${inner}](<${target}>)`,
  cite: (works) =>
    `[${works.map(({ key, locator }) => `@${key}${locator === null ? '' : `, ${locator}`}`).join('; ')}]`,
  note: noteAt,
  callout: (mark) => `[^${mark}]`,
  comment: (text) => `{/* ${text} */} `,
  heading: (depth, inner) => `${'#'.repeat(depth)} ${inner}`,
  quote: (paragraphs, signature) => [...paragraphs, ...dashed(signature)].map((one) => `> ${one}`).join('\n>\n'),
  items: (items, numbered) => items.map((one, n) => `${numbered ? `${n + 1}.` : '-'} ${one}`).join('\n'),
  cells: (cells) =>
    cells
      .map((cell) => `| ${cell} |`)
      .join('\n')
      .replace('\n', '\n|---|\n'),
  document: (body, { bibliography = [] }) =>
    `${bibliography.length > 0 ? `---\nbibliography: ${JSON.stringify(bibliography)}\n---\n\n` : ''}import { Stress } from './stress.js'\n\n<Article>\n\n${withNotes(body)}\n\n</Article>\n`,
};
