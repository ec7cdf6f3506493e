import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { documentFormatOf } from '../../../server/src/core/extract/registry.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeExtractedSource, makeSource, type Source } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { quotations } from './quotations.ts';

/**
 * One article, set by the programs that sources come from (tools/test-documents): whatever the file, each of thirty quotations
 * has the same verdict, and the place where a reader of that file would find it.
 */
const folder = join(import.meta.dirname, '../../documents');

/** What a careful reader of a text counts as its paragraphs: headings, too, and the items of a list where Markdown has them. */
const paragraphsOf = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(name.endsWith('.md') ? /\n\n+(?!\s)|\n(?=- )/ : /\n\n+/)
    .map((block) => block.replace(/^> ?/gm, '').replace(/\s+/g, ' '));
const article = paragraphsOf('article.md');

/** The place of words as counted from 1, with so many paragraphs of a program's own before the first. */
function placeIn(paragraphs: readonly string[], words: string, before = 0): string {
  const found = paragraphs.flatMap((paragraph, i) => (paragraph.includes(words) ? [i + 1 + before] : []));
  if (found.length !== 1) throw new Error(`«${words}» stands in ${found.length} paragraphs`);
  return paragraphs[(found[0] as number) - before - 1]?.startsWith('[^1]:') ? 'note 1' : `para. ${found[0]}`;
}

/** Places as in the article. Pandoc sets its title once more before it; in office files its two writers and its date, too. */
const inArticle =
  (before = 0) =>
  (words: string): string =>
    placeIn(article, words, before);
const chapter = (words: string): string => `ch. “The Town That Would Not Let Its Weir Go”, ${inArticle()(words)}`;

/** On which pages another program (pdftotext) finds each quotation between marks; `labels` is what the printed number is more. */
const pages: Readonly<Record<string, readonly (readonly number[])[]>> = JSON.parse(
  readFileSync(join(folder, 'pages.json'), 'utf8'),
);
const marked = [...article.join(' ').matchAll(/“([^”]+)”/g)].map(([, words]) => words as string);
const onPage =
  (name: string, labels = 0) =>
  (words: string): string => {
    const at = marked.findIndex((one) => one.includes(words));
    const [from, to] = (pages[name]?.[at] ?? []).map((page) => page + labels);
    // The letter on the door stands between no marks: pdftotext was not asked for it.
    if (from === undefined) return 'on a page';
    return to === undefined ? `p. ${from}` : `pp. ${from}–${to}`;
  };

/** Each file, and how a passage's place is named in it. */
const files: Readonly<Record<string, (words: string) => string>> = {
  'article.md': inArticle(),
  'pandoc.txt': (words) => placeIn(paragraphsOf('pandoc.txt'), words),
  'pandoc.html': inArticle(1),
  'pandoc.docx': inArticle(4),
  'libreoffice.docx': inArticle(4),
  'pandoc.odt': inArticle(4),
  'libreoffice.odt': inArticle(4),
  'libreoffice.rtf': inArticle(4),
  'libreoffice.doc': inArticle(4),
  'pandoc.epub': chapter,
  'pandoc-2.epub': chapter,
  'latex.pdf': onPage('latex'),
  'latex-type3.pdf': onPage('latex-type3'),
  'latex-columns.pdf': onPage('latex-columns', 240),
  'latex-lines.pdf': onPage('latex-lines', -1),
  'libreoffice.pdf': onPage('libreoffice'),
  'chromium.pdf': onPage('chromium'),
  'chromium-columns.pdf': onPage('chromium-columns'),
};

async function sourceFrom(name: string): Promise<Source> {
  const path = join(folder, name);
  const format = documentFormatOf(path);
  const bytes = new Uint8Array(readFileSync(path));
  if (format === null) return makeSource(path, new TextDecoder().decode(bytes));
  const found = await (await format.load())(bytes);
  if ('reason' in found) throw new Error(`${name}: ${found.reason}`);
  return makeExtractedSource(path, found.prose);
}

interface Row {
  readonly wording: string;
  readonly rules: string;
  readonly locator: string;
}

const rows = new Map<string, Promise<readonly Row[]>>();

/** The verdict on each quotation in a draft of them all, a paragraph each. */
function rowsWith(name: string): Promise<readonly Row[]> {
  const known = rows.get(name) ?? checkedBeside(name);
  rows.set(name, known);
  return known;
}

async function checkedBeside(name: string): Promise<readonly Row[]> {
  const raw = quotations.map(({ draft }) => draft).join('\n\n');
  const library = makeLibrary([await sourceFrom(name)], []);
  const checked = createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw });
  expect(checked.quotations).toHaveLength(quotations.length);
  return checked.quotations.map((quotation, i) => ({
    wording: quotation.wording,
    rules:
      checked.findings
        .filter((finding) => finding.quotation === i)
        .map(({ rule }) => rule)
        .join(' ') || '–',
    locator: quotation.source?.locator ?? '–',
  }));
}

describe('one article in every format', () => {
  it.each(Object.keys(files))('has the verdicts of docs/rules.md, at the right places: %s', async (name) => {
    const expected = quotations.map(({ wording, rules, source }) => ({
      wording,
      rules: rules.join(' ') || '–',
      locator: source === null ? '–' : files[name]?.(source),
    }));
    const found = (await rowsWith(name)).map((row, i) =>
      expected[i]?.locator === 'on a page' && /^pp?\. \d/.test(row.locator) ? { ...row, locator: 'on a page' } : row,
    );
    expect(found).toEqual(expected);
  });

  it('as a table', async () => {
    const names = Object.keys(files);
    const all = await Promise.all(names.map(rowsWith));
    const short = (locator: string): string =>
      locator
        .replace(/^ch\. “.*”, /, 'ch ')
        .replace(/paras?\. /, '¶')
        .replace(/pp?\. /, 'p')
        .replace('note ', 'n');
    const table = quotations.map(({ draft }, i) => {
      const own = all.map((found) => found[i] as Row);
      const verdicts = [...new Set(own.map(({ wording, rules }) => `${wording} ${rules}`))].join(' / ');
      const places = own.map(({ locator }) => short(locator).padEnd(7)).join(' ');
      return `${String(i + 1).padStart(2)} ${draft.slice(0, 32).padEnd(32)} | ${verdicts.padEnd(33)} | ${places}`.trimEnd();
    });
    expect(`\n${names.join(', ')}\n\n${table.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      article.md, pandoc.txt, pandoc.html, pandoc.docx, libreoffice.docx, pandoc.odt, libreoffice.odt, libreoffice.rtf, libreoffice.doc, pandoc.epub, pandoc-2.epub, latex.pdf, latex-type3.pdf, latex-columns.pdf, latex-lines.pdf, libreoffice.pdf, chromium.pdf, chromium-columns.pdf

       1 “You don’t need a meeting to kno | verbatim –                        | ¶2      ¶2      ¶3      ¶6      ¶6      ¶6      ¶6      ¶6      ¶6      ch ¶2   ch ¶2   p1      p1      p241    p1      p1      p1      p1
       2 “I would rather be disliked for  | verbatim –                        | ¶4      ¶4      ¶5      ¶8      ¶8      ¶8      ¶8      ¶8      ¶8      ch ¶4   ch ¶4   p1      p1      p241    p1      p1      p1      p1
       3 “It was built by people who did  | verbatim –                        | ¶6      ¶6      ¶7      ¶10     ¶10     ¶10     ¶10     ¶10     ¶10     ch ¶6   ch ¶6   p1      p1      p241    p1      p1      p1      p1
       4 "If you ask me whether the drawi | verbatim –                        | ¶7      ¶7      ¶8      ¶11     ¶11     ¶11     ¶11     ¶11     ¶11     ch ¶7   ch ¶7   p1      p2      p242    p1      p2      p1      p1
       5 “It means a bench,” Benedikt Sør | verbatim –                        | ¶8      ¶8      ¶9      ¶12     ¶12     ¶12     ¶12     ¶12     ¶12     ch ¶8   ch ¶8   p1      p2      p242    p2      p2      p2      p1
       6 “I asked for a coat and they hav | verbatim –                        | ¶11     ¶11     ¶12     ¶15     ¶15     ¶15     ¶15     ¶15     ¶15     ch ¶11  ch ¶11  p2      p2      p242    p2      p2      p2      p1
       7 “He listens to everyone, he agre | verbatim –                        | ¶12     ¶12     ¶13     ¶16     ¶16     ¶16     ¶16     ¶16     ¶16     ch ¶12  ch ¶12  p2      p2      p242    p2      p2      p2      p1
       8 “We do not ask it to be our memo | verbatim –                        | ¶15     ¶15     ¶16     ¶19     ¶19     ¶19     ¶19     ¶19     ¶19     ch ¶15  ch ¶15  p2      p3      p242    p3      p2      p2      p2
       9 In her preface Ellingworth says  | verbatim –                        | n1      ¶31     n1      n1      n1      n1      n1      n1      n1      ch n1   ch n1   p2      p3      p243    p3      p3      p4      p3
      10 It was promised, Ellingworth sai | verbatim –                        | ¶24     ¶22     ¶25     ¶28     ¶28     ¶28     ¶28     ¶28     ¶28     ch ¶24  ch ¶24  p3      p4      p243    p4      p3      p3      p2
      11 A spokesperson spoke of “no prec | verbatim –                        | ¶31     ¶29     ¶32     ¶35     ¶35     ¶35     ¶35     ¶35     ¶35     ch ¶31  ch ¶31  p3      p5      p244    p5      p4      p4      p2
      12 “Listen to it. Two hundred and t | verbatim –                        | ¶32     ¶30     ¶33     ¶36     ¶36     ¶36     ¶36     ¶36     ¶36     ch ¶32  ch ¶32  p3      p5      p244    p5      p4      p4      p3
      13 “We have looked for a way to kee | edited –                          | ¶4      ¶4      ¶5      ¶8      ¶8      ¶8      ¶8      ¶8      ¶8      ch ¶4   ch ¶4   p1      p1      p241    p1      p1      p1      p1
      14 “[R]ivers are better at drawing  | edited –                          | ¶7      ¶7      ¶8      ¶11     ¶11     ¶11     ¶11     ¶11     ¶11     ch ¶7   ch ¶7   p1      p2      p242    p1      p2      p1      p1
      15 “Double of almost nothing is sti | edited –                          | ¶19     ¶19     ¶20     ¶23     ¶23     ¶23     ¶23     ¶23     ¶23     ch ¶19  ch ¶19  p2      p3      p243    p3      p3      p3      p2
      16 “I think that we have asked a wa | edited –                          | ¶13     ¶13     ¶14     ¶17     ¶17     ¶17     ¶17     ¶17     ¶17     ch ¶13  ch ¶13  p2      p2      p242    p2      p2      p2      p1
      17 “[Müller-Hahn] said that she wou | edited –                          | ¶28     ¶26     ¶29     ¶32     ¶32     ¶32     ¶32     ¶32     ¶32     ch ¶28  ch ¶28  p3      p4      p244    p4      p4      p3      p2
      18 “This is the first time that I h | altered altered-quotation         | ¶27     ¶25     ¶28     ¶31     ¶31     ¶31     ¶31     ¶31     ¶31     ch ¶27  ch ¶27  p3      p4      p243    p4      p4      p3      p2
      19 “My mother bathed us in that pon | altered altered-quotation         | ¶9      ¶9      ¶10     ¶13     ¶13     ¶13     ¶13     ¶13     ¶13     ch ¶9   ch ¶9   p1      p2      p242    p2      p2      p2      p1
      20 “One of them apologised and the  | altered altered-quotation         | ¶20     ¶20     ¶21     ¶24     ¶24     ¶24     ¶24     ¶24     ¶24     ch ¶20  ch ¶20  p2      p3      p243    p3      p3      p3      p2
      21 “It has survived the flood of 18 | altered altered-quotation         | ¶15     ¶15     ¶16     ¶19     ¶19     ¶19     ¶19     ¶19     ¶19     ch ¶15  ch ¶15  p2      p3      p242    p3      p2      p2      p1
      22 “It was built by people who did  | altered unmarked-omission         | ¶6      ¶6      ¶7      ¶10     ¶10     ¶10     ¶10     ¶10     ¶10     ch ¶6   ch ¶6   p1      p1      p241    p1      p1      p1      p1
      23 “I asked her whether she would d | altered unmarked-omission         | ¶28     ¶26     ¶29     ¶32     ¶32     ¶32     ¶32     ¶32     ¶32     ch ¶28  ch ¶28  p3      p4      p244    p4      p4      p3      p2
      24 “I am sentimental. I am telling  | altered reversed-meaning          | ¶9      ¶9      ¶10     ¶13     ¶13     ¶13     ¶13     ¶13     ¶13     ch ¶9   ch ¶9   p1      p2      p242    p2      p2      p2      p1
      25 “But it is the one thing I am no | altered reversed-meaning          | ¶18     ¶18     ¶19     ¶22     ¶22     ¶22     ¶22     ¶22     ¶22     ch ¶18  ch ¶18  p2      p3      p243    p3      p3      p3      p2
      26 “I am … sentimental. I am tellin | altered reversed-meaning          | ¶9      ¶9      ¶10     ¶13     ¶13     ¶13     ¶13     ¶13     ¶13     ch ¶9   ch ¶9   p1      p2      p242    p2      p2      p2      p1
      27 “Nobody will ever swim here agai | not-found quotation-not-found     | –       –       –       –       –       –       –       –       –       –       –       –       –       –       –       –       –       –
      28 “We shall drown the town before  | not-found quotation-not-found     | –       –       –       –       –       –       –       –       –       –       –       –       –       –       –       –       –       –
      29 “I have been shouted at on a gre | altered spliced-quotation         | ¶27     ¶25     ¶28     ¶31     ¶31     ¶31     ¶31     ¶31     ¶31     ch ¶27  ch ¶27  p3      p4      p243    p4      p4      p3      p2
      30 “I looked it up,” said Ruth Okon | verbatim misattributed-quotation  | ¶8      ¶8      ¶9      ¶12     ¶12     ¶12     ¶12     ¶12     ¶12     ch ¶8   ch ¶8   p1      p2      p242    p2      p2      p2      p1
      "
    `);
  });
});
