import { latex } from '../../../server/src/core/markup/latex/latex.ts';
import { type Cited, type Dialect, Unrendered } from '../rendering.ts';

const words = (text: string): string => {
  const written = latex.write.words(text);
  if (written === null) throw new Unrendered('a sign that TeX does not take');
  return written;
};

const note = ({ locator }: Cited): string => (locator === null ? '' : `[${words(locator.replace(/^pp?\.\s?/, ''))}]`);
const sections = ['section', 'section', 'subsection', 'subsubsection', 'paragraph', 'subparagraph'];
const environment = (name: string, body: string): string => `\\begin{${name}}\n${body}\n\\end{${name}}`;

/** LaTeX with biblatex; marks as ligatures. */
export const latexDialect: Dialect = {
  name: 'LaTeX',
  path: 'draft.tex',
  words,
  marks: null,
  emphasis: (inner) => `\\emph{${inner}}`,
  strong: (inner) => `\\textbf{${inner}}`,
  code: (text) => `\\texttt{${words(text)}}`,
  link: (inner, target) => `\\href{${target}}{${inner}}`,
  cite: (works) =>
    works.length === 1
      ? `\\autocite${note(works[0] as Cited)}{${works[0]?.key}}`
      : `\\autocites${works.map((one) => `${note(one)}{${one.key}}`).join('')}`,
  note: (inner) => `\\footnote{${inner}}`,
  callout: (mark) => `\\textsuperscript{${mark}}`,
  comment: (text) => `% ${text}\n`,
  heading: (depth, inner) => `\\${sections[depth] ?? 'section'}{${inner}}`,
  quote: (paragraphs, signature) =>
    environment(
      'quote',
      paragraphs.join('\n\n') + (signature === null ? '' : `\n\n${environment('flushright', signature)}`),
    ),
  items: (items, numbered) =>
    environment(numbered ? 'enumerate' : 'itemize', items.map((one) => `  \\item ${one}`).join('\n')),
  cells: (cells) => environment('tabular}{l', cells.join(' \\\\\n')).replace('\\end{tabular}{l}', '\\end{tabular}'),
  document: (body, { title, bibliography = [] }) => {
    const lines = [
      '\\documentclass{article}',
      '\\usepackage{biblatex}',
      ...bibliography.map((path) => `\\addbibresource{${path}}`),
      ...(title === undefined ? [] : [`\\title{${words(title)}}`]),
    ];
    return `${lines.join('\n')}\n${environment('document', `\n${body}\n`)}\n`;
  },
};

/** The same with csquotes. */
export const csquotesDialect: Dialect = { ...latexDialect, name: 'LaTeX with csquotes', marks: ['\\enquote{', '}'] };
