#!/usr/bin/env node
// `node tools/test-documents/pdf.mjs`: sets test/documents/article.md as PDFs, each by a producer that writers' sources come
// from, into test/documents. Needs pandoc, pdflatex (texlive-latex-base, -latex-extra, -fonts-recommended; lmodern),
// LibreOffice, Chromium, qpdf and poppler-utils. The tests read what is checked in and need none of them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '../host/browser.mjs';

const documents = path.join(import.meta.dirname, '../../test/documents');
const article = path.join(documents, 'article.md');
const folder = mkdtempSync(path.join(tmpdir(), 'stet-documents-'));
const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1710547200', FORCE_SOURCE_DATE: '1' },
  });
const title = 'The Town That Would Not Let Its Weir Go';
const authors = ['Philippa Larkwood', 'Aurélien Czarny'];

/** The article's body as LaTeX; its title is set by the template. */
const body = run('pandoc', article, '-t', 'latex', '--shift-heading-level-by=-1')
  .replace(/\\hypertarget\{[^}]*\}\{%\n/g, '')
  .replace(/\\label\{[^}]*\}\}/g, '')
  .replace(/\\tightlist\n/g, '')
  .replace('€', 'EUR~');

const latex = (documentClass, preamble, begin = '\\maketitle') => `\\documentclass${documentClass}
\\pdfinfoomitdate=1 \\pdftrailerid{}
${preamble}
\\title{${title}}
\\author{${authors.join(' \\and ')}}
\\date{16 March 2024}
\\begin{document}
${begin}
${body}
\\end{document}
`;

const abstract = `An account of ninety metres of stone, of those who would take it away, and of a morning on which a baker and an engineer came to terms about it before breakfast.`;

const texts = {
  // Computer Modern in its old encoding: accents are set as characters of their own.
  latex: latex('{article}', '\\usepackage[a4paper]{geometry} \\renewcommand{\\large}{\\normalsize}'),
  // Fonts as pictures, without a table of what their codes mean.
  'latex-type3': latex('[11pt]{article}', '\\usepackage[T1]{fontenc} \\pdfpkresolution=300 \\pdfpkmode={cx}'),
  // The same in the old encoding, where ff, fi and fl look like blanks: what dvips made for twenty years.
  'latex-bitmap': latex(
    '[10pt]{article}',
    '\\usepackage[a4paper]{geometry} \\pdfmapfile{} \\pdfpkresolution=300 \\pdfpkmode={cx}',
  ),
  // A journal: columns under a full-width title and abstract, running heads, pages numbered from 241.
  'latex-columns': latex(
    '[twoside]{article}',
    `\\usepackage[T1]{fontenc} \\usepackage{mathptmx}
\\usepackage[a5paper,margin=15mm,headsep=5mm]{geometry} \\usepackage{fancyhdr} \\usepackage[pdfpagelabels]{hyperref}
\\pagestyle{fancy} \\fancyhf{} \\fancyhead[LE]{\\thepage\\quad Larkwood and Czarny} \\fancyhead[RO]{The Weir at Marrowby\\quad\\thepage}
\\fancypagestyle{plain}{\\fancyhf{} \\fancyfoot[C]{\\thepage} \\renewcommand{\\headrulewidth}{0pt}}
\\setcounter{page}{241} \\hypersetup{pdftitle={${title}},pdfauthor={${authors.join(', ')}}}`,
    `\\twocolumn[\\maketitle \\begin{quotation}\\noindent\\small ${abstract}\\end{quotation}\\bigskip] \\thispagestyle{plain}`,
  ),
  // A manuscript: numbered lines, pages counted in Roman numerals first.
  'latex-lines': latex(
    '[12pt]{article}',
    `\\usepackage[T1]{fontenc} \\usepackage{mathpazo} \\usepackage[a4paper,margin=35mm]{geometry} \\usepackage{lineno} \\usepackage{fancyhdr}
\\usepackage{setspace} \\usepackage[pdfpagelabels]{hyperref} \\pagestyle{fancy} \\fancyhf{} \\fancyhead[L]{Manuscript for review} \\fancyfoot[C]{\\thepage}
\\linespread{1.3}`,
    `\\pagenumbering{roman} \\maketitle \\thispagestyle{fancy} \\begin{abstract}${abstract}\\end{abstract} \\clearpage \\pagenumbering{arabic} \\linenumbers`,
  ),
};

const note = `\\documentclass{article} \\usepackage[T1]{fontenc} \\usepackage{mathptmx} \\pagestyle{empty}
\\begin{document} \\noindent \u201cIt isn\u2019t even a whole bag,\u201d Tobias Affleck said. \\end{document}`;

for (const [name, text] of Object.entries({ ...texts, note })) {
  writeFileSync(path.join(folder, `${name}.tex`), text);
  for (const _ of [1, 2]) run('pdflatex', '-interaction=batchmode', '-halt-on-error', `${name}.tex`);
}

const styles = {
  chromium: 'body { font: 11pt/1.5 "DejaVu Sans", sans-serif; } p { margin: 0 0 1em }',
  'chromium-columns':
    'main { columns: 3; column-gap: 7mm; column-rule: 0.3pt solid; text-align: justify; hyphens: auto; font: 9pt/1.3 "DejaVu Serif", serif } p { margin: 0; text-indent: 1.2em }',
};
const { browser, page } = await openBrowser();
const html = run('pandoc', article, '-t', 'html');
for (const [name, style] of Object.entries(styles)) {
  await page.setContent(
    `<!doctype html><html lang="en"><title>${title}</title><style>${style}</style><main>${html}</main></html>`,
  );
  // The date that Chromium prints over each page would change the file with every run.
  const headerTemplate = '<div style="font-size:8px;margin-left:10mm" class="title"></div>';
  const footerTemplate =
    '<div style="font-size:8px;margin-left:10mm">https://marrowby.example/weir <span class="pageNumber"></span>/<span class="totalPages"></span></div>';
  const margin = { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' };
  await page.pdf({
    path: path.join(folder, `${name}.pdf`),
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate,
    footerTemplate,
    margin,
  });
}
await browser.close();

run('pandoc', article, '-o', 'libreoffice.docx');
run(
  'soffice',
  `-env:UserInstallation=file://${folder}/profile`,
  '--headless',
  '--convert-to',
  'pdf',
  'libreoffice.docx',
);

/** A page that needs a password, and one that anybody may read and nobody print. */
const locks = { locked: 'weir', unprintable: '' };
for (const [name, password] of Object.entries(locks))
  run(
    'qpdf',
    '--static-id',
    '--encrypt',
    password,
    'owner',
    '128',
    '--use-aes=y',
    '--print=none',
    '--',
    'note.pdf',
    `${name}.pdf`,
  );

/** Letters that every reader gets out of every font: no accents, and none of what ligatures are made of. */
const letters = (words) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]|[fil]/g, '');
const words = run('pandoc', article, '-t', 'plain', '--wrap=none');
const quotations = [...words.matchAll(/“([^”]+)”/g)].map(([, quoted]) => letters(quoted));
const names = [...Object.keys(texts), ...Object.keys(styles), 'libreoffice'];

/** For each PDF, on which pages (counted from 1) each quotation of the article begins and ends, as pdftotext sees it. */
const pages = names.map((name) => {
  const all = run('pdftotext', '-raw', `${name}.pdf`, '-').split('\f').map(letters);
  return [
    name,
    quotations.map((quoted) => {
      const whole = all.findIndex((text) => text.includes(quoted));
      if (whole >= 0) return [whole + 1];
      const begin = all.findIndex((text) => text.includes(quoted.slice(0, 8)));
      const end = all.findIndex((text) => text.includes(quoted.slice(-8)));
      return [begin + 1, end + 1];
    }),
  ];
});
writeFileSync(
  path.join(documents, 'pages.json'),
  `{\n${pages.map(([name, at]) => `  "${name}": ${JSON.stringify(at)}`).join(',\n')}\n}\n`,
);

for (const name of [...names, ...Object.keys(locks)]) {
  copyFileSync(path.join(folder, `${name}.pdf`), path.join(documents, `${name}.pdf`));
  console.log(`${name}.pdf: ${Math.round(statSync(path.join(documents, `${name}.pdf`)).size / 1024)} KB`);
}
rmSync(folder, { recursive: true });
