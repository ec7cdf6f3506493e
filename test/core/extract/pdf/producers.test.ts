import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../../server/src/core/analysis.ts';
import type { Extracted } from '../../../../server/src/core/extract/format.ts';
import { readPdf } from '../../../../server/src/core/extract/readers/pdf.ts';
import { makeLibrary } from '../../../../server/src/core/library/library.ts';
import { makeExtractedSource, makeSource } from '../../../../server/src/core/library/source.ts';
import type { Prose } from '../../../../server/src/core/prose/prose.ts';
import { defaultSettings } from '../../../../server/src/core/settings.ts';

/**
 * One article as real producers set it (tools/test-documents/pdf.mjs). Checked as a draft against each: every quotation
 * stands there word for word, said by whom the article says, on the page where another program (pdftotext) finds it.
 */

const folder = join(import.meta.dirname, '../../../documents');
const article = readFileSync(join(folder, 'article.md'), 'utf8');
const pages: Record<string, readonly (readonly number[])[]> = JSON.parse(
  readFileSync(join(folder, 'pages.json'), 'utf8'),
);
const names = Object.keys(pages);

const read = (name: string): Promise<Extracted> => readPdf(readFileSync(join(folder, `${name}.pdf`)));
const proses = new Map<string, Prose>();

beforeAll(async () => {
  for (const name of names) {
    const extracted = await read(name);
    if ('prose' in extracted) proses.set(name, extracted.prose);
  }
});

const proseOf = (name: string): Prose => proses.get(name) as Prose;

describe.each(names)('%s.pdf', (name) => {
  it('holds every quotation of the article, where it stands', () => {
    const library = makeLibrary([makeExtractedSource(`sources/${name}.pdf`, proseOf(name))], []);
    const { quotations, findings } = createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw: article });
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    const inMarks = quotations.filter(({ text }) => /^“/.test(text));
    expect(inMarks.map(({ text, wording }) => `${wording} ${text}`)).toEqual(
      inMarks.map(({ text }) => `verbatim ${text}`),
    );
    const labels = name === 'latex-columns' ? 240 : name === 'latex-lines' ? -1 : 0;
    expect(inMarks.map(({ source }) => source?.locator)).toEqual(
      pages[name]?.map((at) => {
        const [from, to] = at.map((page) => page + labels);
        return to === undefined ? `p. ${from}` : `pp. ${from}–${to}`;
      }),
    );
  });

  it('has the paragraphs of the article', () => {
    const words = (text: string): string =>
      text
        .normalize('NFC')
        .replace(/[\s-]+/g, '')
        .replace('EUR', '€');
    const own = makeSource('article.md', article).reading.prose;
    const there = new Set(
      proseOf(name).blocks.map(({ span }) => words(proseOf(name).text.slice(span.start, span.end))),
    );
    const paragraphs = own.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
    const missing = paragraphs
      .map(({ span }) => own.text.slice(span.start, span.end))
      .filter((text) => !there.has(words(text)));
    expect(missing.map((text) => text.slice(0, 60))).toEqual([]);
  });
});

it('says who wrote it', () => {
  const { title, authors, date } = proseOf('latex-columns').metadata;
  expect({ title, authors, date }).toEqual({
    title: 'The Town That Would Not Let Its Weir Go',
    authors: ['Philippa Larkwood', 'Aurélien Czarny'],
    date: '2024-03-16',
  });
});

it('leaves the furniture of the pages out', () => {
  for (const name of names)
    expect(proseOf(name).text).not.toMatch(/Larkwood and Czarny|The Weir at Marrowby|Manuscript for|example/);
  // The numbers of lines and of pages.
  expect(proseOf('latex-lines').text).not.toMatch(/\b(?:[1-9]|[12]\d) (?:the|a|of) |\n\n\d+\n\n/);
});

it('keeps the note out of the list that runs over its page', () => {
  const { blocks, text } = proseOf('latex-columns');
  const at = blocks.findIndex(({ kind }) => kind === 'item');
  const note = blocks.at(-1);
  expect(note?.place).toBe('note 1');
  expect(
    [...blocks.slice(at, at + 3), ...blocks.slice(-1)].map(
      ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "item: a second dry summer, which would make the pond “worth more than the fish” to the farms below it;",
      "item: evidence that the silt holds what the tannery left in it, because “you do not want to find that out by letting it go”;",
      "item: a ladder that works, which she has been promised “by five ministers, in five different fonts.”",
      "footnote: Ellingworth and colleagues, Counting What Returns: Salmon on the Aune, 1962–2022, Halden University Press, 2023. She adds in the preface that “a count is a promise that somebody will count again.”",
    ]
  `);
});

it('a file that needs a password says so; one that may only not be printed is read', async () => {
  expect(await read('locked')).toEqual({ reason: 'protected with a password' });
  expect(await read('unprintable')).toMatchObject({
    prose: { text: '“It isn’t even a whole bag,” Tobias Affleck said.' },
  });
});
