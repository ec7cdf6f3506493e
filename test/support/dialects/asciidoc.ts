import { asciidoc } from '../../../server/src/core/markup/asciidoc/asciidoc.ts';
import { type Dialect, Unrendered } from '../rendering.ts';
import { commentAt, commentsAbove, dashed, onOneLine } from './marked.ts';

/** A comment stands above the line that its quotation is in: that begins a line of its own. */
function broken(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      const at = line.indexOf('\uE000');
      const open = Math.max(line.lastIndexOf('“', at), line.lastIndexOf(' "', at) + 1);
      const apart = at > 0 && open > 0 && /\s/.test(line[open - 1] as string) && !/^[|=]/.test(line);
      return apart ? `${line.slice(0, open - 1)}\n${line.slice(open)}` : line;
    })
    .join('\n');
}

export const asciidocDialect: Dialect = {
  name: 'AsciiDoc',
  path: 'draft.adoc',
  words: onOneLine(asciidoc.write.words),
  marks: null,
  emphasis: (inner) => `__${inner}__`,
  strong: (inner) => `**${inner}**`,
  code(text) {
    if (/[`+]/.test(text)) throw new Unrendered('a backtick in code');
    return `\`\`${text}\`\``;
  },
  link(inner, target) {
    if (/[\s[\]]/.test(target)) throw new Unrendered('a blank in an address');
    return `link:${target}[${inner}]`;
  },
  cite: (works) =>
    `cite:[${works.map(({ key, locator }) => key + (locator === null ? '' : `(${locator})`)).join(', ')}]`,
  note(inner) {
    if (inner.includes('\n\n')) throw new Unrendered('a note of several paragraphs');
    return `footnote:[${inner}]`;
  },
  callout: (mark) => `^${mark}^`,
  comment: commentAt,
  heading: (depth, inner) => `${'='.repeat(Math.min(6, depth + 1))} ${inner}`,
  quote: (paragraphs, signature) => `____\n${[...paragraphs, ...dashed(signature)].join('\n\n')}\n____`,
  items: (items, numbered) => items.map((one) => `${numbered ? '.' : '*'} ${one}`).join('\n'),
  cells: (cells) => `|===\n${cells.map((cell) => `|${cell}`).join('\n')}\n|===`,
  document: (body, { bibliography = [] }) =>
    `${bibliography.map((path) => `:bibtex-file: ${path}\n`).join('')}\n${commentsAbove(broken(body), (text) => `// ${text}`)}\n`,
};

/** The same with marks that Asciidoctor curves. */
export const curvedDialect: Dialect = {
  ...asciidocDialect,
  name: 'AsciiDoc with curved marks',
  marks: ['"`', '`"'],
  // A letter right behind it would keep a mark from closing.
  note: (inner) => `{empty}${asciidocDialect.note(inner)}`,
};
