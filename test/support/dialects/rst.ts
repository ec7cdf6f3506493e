import { rst } from '../../../server/src/core/markup/rst/rst.ts';
import { type Dialect, Unrendered } from '../rendering.ts';
import { commentAt, dashed, noteAt, onOneLine } from './marked.ts';

/** Signs within signs are none to docutils. */
function apart(open: string, inner: string, close: string): string {
  if (/(?<!\\)[*`|\uE000\uE002]/.test(inner)) throw new Unrendered('signs within signs');
  return `\\ ${open}${inner}${close}\\ `;
}

const under = '=-~^"\'';

/** Blocks with the comments in them put above them; a note's words at the end. */
function finished(body: string): string {
  const notes: string[] = [];
  const called = body.replace(/\uE002([^\uE003]*)\uE003/g, (_, inner: string) => {
    notes.push(`.. [#] ${inner}`);
    return '\\ [#]_\\ ';
  });
  const blocks = [...called.split('\n\n'), ...notes].map((block) => {
    const comments = [...block.matchAll(/\uE000([^\uE001]*)\uE001/g)].map(([, text = '']) => text);
    const indent = /^ */.exec(block)?.[0] ?? '';
    const words = block.replace(/\uE000[^\uE001]*\uE001 ?/g, '');
    return [...comments.map((text) => `${indent}.. ${text}`), words].filter((one) => one.trim() !== '').join('\n\n');
  });
  return blocks.join('\n\n');
}

export const rstDialect: Dialect = {
  name: 'reStructuredText',
  path: 'draft.rst',
  words: onOneLine(rst.write.words),
  marks: null,
  emphasis: (inner) => apart('*', inner, '*'),
  strong: (inner) => apart('**', inner, '**'),
  code(text) {
    if (text.includes('`')) throw new Unrendered('a backtick in code');
    return `\\ \`\`${text}\`\`\\ `;
  },
  link: (inner, target) => apart('`', `${inner.replace(/[<>]/g, '\\$&')} <${target}>`, '`__'),
  cite: (works) =>
    `:cite:p:\`${works.map(({ key, locator }) => key + (locator === null ? '' : `{${locator}}`)).join(',')}\`\\ `,
  note: noteAt,
  callout: (mark) => `\\ :sup:\`${mark}\`\\ `,
  comment: commentAt,
  heading: (depth, inner) => `${inner}\n${(under[depth - 1] as string).repeat(Math.max(4, inner.length))}`,
  quote: (paragraphs, signature) =>
    `.. epigraph::\n\n${[...paragraphs, ...dashed(signature)].map((one) => `   ${one}`).join('\n\n')}\n\n..`,
  items: (items, numbered) => items.map((one, n) => `${numbered ? `${n + 1}.` : '-'} ${one}`).join('\n'),
  cells(cells) {
    if (cells.some((cell) => /[|\uE000\uE002]/.test(cell))) throw new Unrendered('a bar in a cell');
    const width = Math.max(...cells.map((cell) => cell.length));
    const rule = `+-${'-'.repeat(width)}-+`;
    return [rule, ...cells.flatMap((cell) => [`| ${cell.padEnd(width)} |`, rule])].join('\n');
  },
  document: (body, { bibliography = [] }) =>
    `${finished(body)}\n\n${bibliography.map((path) => `.. bibliography:: ${path}\n`).join('')}`,
};
