import { org } from '../../../server/src/core/markup/org/org.ts';
import { type Dialect, Unrendered } from '../rendering.ts';
import { commentAt, commentsInLine, dashed, onOneLine } from './marked.ts';

const apart = (text: string): string => `\u200b${text}\u200b`;

export const orgDialect: Dialect = {
  name: 'Org',
  path: 'draft.org',
  words: onOneLine(org.write.words),
  marks: null,
  emphasis: (inner) => apart(`/${inner}/`),
  strong: (inner) => apart(`*${inner}*`),
  code(text) {
    if (text.includes('=')) throw new Unrendered('an equals sign in code');
    return apart(`=${text}=`);
  },
  link: (inner, target) => `[[${target}][${inner}]]`,
  cite: (works) =>
    `[cite:${works.map(({ key, locator }) => `@${key}${locator === null ? '' : ` ${locator}`}`).join('; ')}]`,
  note(inner) {
    if (inner.includes('\n\n')) throw new Unrendered('a note of several paragraphs');
    return `[fn:: ${inner}]`;
  },
  callout: (mark) => `^{${mark}}`,
  comment: commentAt,
  heading: (depth, inner) => `${'*'.repeat(depth)} ${inner}`,
  quote: (paragraphs, signature) => `#+begin_quote\n${[...paragraphs, ...dashed(signature)].join('\n\n')}\n#+end_quote`,
  items: (items, numbered) => items.map((one, n) => `${numbered ? `${n + 1}.` : '-'} ${one}`).join('\n'),
  cells: (cells) => cells.map((cell) => `| ${cell} |`).join('\n'),
  document: (body, { bibliography = [] }) =>
    `${bibliography.map((path) => `#+bibliography: ${path}\n`).join('')}\n${commentsInLine(
      body,
      (text) => `# ${text}`,
      (text) => `@@comment: ${text}@@`,
    )}\n`,
};
