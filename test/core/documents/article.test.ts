import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { documentFormatOf } from '../../../server/src/core/formats/format.ts';
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

/** Places as in the article. Office programs set its title, its two writers and its date before it. */
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
  'pandoc.docx': inArticle(4),
  'libreoffice.docx': inArticle(4),
  'pandoc.odt': inArticle(4),
  'libreoffice.odt': inArticle(4),
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

/** The verdict on each quotation in a draft of them all, a paragraph each. */
async function rowsWith(name: string): Promise<readonly Row[]> {
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
    const table = quotations.map(({ draft }, i) => {
      const rows = all.map((rows) => rows[i] as Row);
      const verdicts = [...new Set(rows.map(({ wording, rules }) => `${wording} | ${rules}`))].join(' / ');
      const places = [...new Set(rows.map(({ locator }) => locator.replace(/^ch\. “.*”, /, 'ch., ')))].join('; ');
      return `${String(i + 1).padStart(2)} ${draft.slice(0, 40).padEnd(40)} | ${verdicts} | ${places}`;
    });
    expect(`\n${table.join('\n')}\n`).toMatchInlineSnapshot(`
      "
       1 “You don’t need a meeting to know where  | verbatim | – | para. 2; para. 6; ch., para. 2; p. 1; p. 241
       2 “I would rather be disliked for ten year | verbatim | – | para. 4; para. 8; ch., para. 4; p. 1; p. 241
       3 “It was built by people who did not trus | verbatim | – | para. 6; para. 10; ch., para. 6; p. 1; p. 241
       4 "If you ask me whether the drawing is ri | verbatim | – | para. 7; para. 11; ch., para. 7; p. 1; p. 2; p. 242
       5 “It means a bench,” Benedikt Sørlie said | verbatim | – | para. 8; para. 12; ch., para. 8; p. 1; p. 2; p. 242
       6 “I asked for a coat and they have sent m | verbatim | – | para. 11; para. 15; ch., para. 11; p. 2; p. 242; p. 1
       7 “He listens to everyone, he agrees with  | verbatim | – | para. 12; para. 16; ch., para. 12; p. 2; p. 242; p. 1
       8 “We do not ask it to be our memory. We a | verbatim | – | para. 15; para. 19; ch., para. 15; p. 2; p. 3; p. 242
       9 In her preface Ellingworth says that “a  | verbatim | – | note 1; para. 31; ch., note 1; p. 2; p. 3; p. 243; p. 4
      10 It was promised, Ellingworth said, “by f | verbatim | – | para. 24; para. 22; para. 28; ch., para. 24; p. 3; p. 4; p. 243; p. 2
      11 A spokesperson spoke of “no precedent wh | verbatim | – | para. 31; para. 29; para. 35; ch., para. 31; p. 3; p. 5; p. 244; p. 4; p. 2
      12 “Listen to it. Two hundred and thirty-si | verbatim | – | para. 32; para. 30; para. 36; ch., para. 32; p. 3; p. 5; p. 244; p. 4
      13 “We have looked for a way to keep it … a | edited | – | para. 4; para. 8; ch., para. 4; p. 1; p. 241
      14 “[R]ivers are better at drawing than I a | edited | – | para. 7; para. 11; ch., para. 7; p. 1; p. 2; p. 242
      15 “Double of almost nothing is still almos | edited | – | para. 19; para. 23; ch., para. 19; p. 2; p. 3; p. 243
      16 “I think that we have asked a wall to be | edited | – | para. 13; para. 17; ch., para. 13; p. 2; p. 242; p. 1
      17 “[Müller-Hahn] said that she would do it | edited | – | para. 28; para. 26; para. 32; ch., para. 28; p. 3; p. 4; p. 244; p. 2
      18 “This is the first time that I have been | altered | altered-quotation | para. 27; para. 25; para. 31; ch., para. 27; p. 3; p. 4; p. 243; p. 2
      19 “My mother bathed us in that pond and my | altered | altered-quotation | para. 9; para. 13; ch., para. 9; p. 1; p. 2; p. 242
      20 “One of them apologized and the other se | altered | altered-quotation | para. 20; para. 24; ch., para. 20; p. 2; p. 3; p. 243
      21 “It has survived the flood of 1809 and t | altered | altered-quotation | para. 15; para. 19; ch., para. 15; p. 2; p. 3; p. 242; p. 1
      22 “It was built by people who did not trus | altered | unmarked-omission | para. 6; para. 10; ch., para. 6; p. 1; p. 241
      23 “I asked her whether she would do it if  | altered | unmarked-omission | para. 28; para. 26; para. 32; ch., para. 28; p. 3; p. 4; p. 244; p. 2
      24 “I am sentimental. I am telling you what | altered | reversed-meaning | para. 9; para. 13; ch., para. 9; p. 1; p. 2; p. 242
      25 “But it is the one thing I am not allowe | altered | reversed-meaning | para. 18; para. 22; ch., para. 18; p. 2; p. 3; p. 243
      26 “I am … sentimental. I am telling you wh | altered | reversed-meaning | para. 9; para. 13; ch., para. 9; p. 1; p. 2; p. 242
      27 “Nobody will ever swim here again withou | not-found | quotation-not-found | –
      28 “We shall drown the town before we lose  | not-found | quotation-not-found | –
      29 “I have been shouted at on a great many  | altered | spliced-quotation | para. 27; para. 25; para. 31; ch., para. 27; p. 3; p. 4; p. 243; p. 2
      30 “I looked it up,” said Ruth Okonjo.      | verbatim | misattributed-quotation | para. 8; para. 12; ch., para. 8; p. 1; p. 2; p. 242
      "
    `);
  });
});
