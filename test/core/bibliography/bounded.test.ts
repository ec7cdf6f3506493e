import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';

const read = (raw: string) => readBibliography('/w/refs.bib', raw);
const titles = (raw: string): readonly string[] => read(raw).references.map(({ work }) => work.title);

/** `s4` is made of `each` times `s3`, and so on. */
const strings = (each: number): string =>
  `@string{s0 = "x"}\n${[1, 2, 3, 4]
    .map(
      (i) =>
        `@string{s${i} = ${Array(each)
          .fill(`s${i - 1}`)
          .join(' # ')}}`,
    )
    .join('\n')}\n`;

describe('definitions of BibTeX', () => {
  it('are put in, and in each other', () => {
    expect(titles(`${strings(2)}@book{a, title = s3 # " y " # s0}`)).toEqual(['xxxxxxxx y x']);
  });

  it('that multiply beyond measure stand as their names, and that is said', () => {
    const { references, defects } = read(`${strings(60)}@book{a, title = s4 # s4}`);
    expect(references.map(({ work }) => work.title)).toEqual(['s4s4']);
    expect(defects.map(({ message }) => message)).toEqual([
      'The @string definitions expand to too much text and are left as their names',
    ]);
  });

  it('are counted over all of a file', () => {
    const long = `@string{l = {${'x'.repeat(1000)}}}\n`;
    const entries = (count: number): string => Array.from({ length: count }, (_, i) => `@a{k${i},title=l}`).join('\n');
    expect(read(long + entries(900)).defects).toEqual([]);
    expect(read(long + entries(1200)).defects).toHaveLength(1);
  });

  it('that go round in a circle end', () => {
    expect(titles('@string{a = b # b}\n@string{b = a # a}\n@book{k, title = a}')[0]?.length).toBeLessThan(50);
  });
});

describe('inheritance in BibTeX', () => {
  it('reads what many share once', () => {
    const keys = (level: number): string => Array.from({ length: 40 }, (_, i) => `x${level}_${i}`).join(',');
    const level = (n: number): string =>
      Array.from(
        { length: 40 },
        (_, i) => `@xdata{x${n}_${i}, ${n < 7 ? `xdata = {${keys(n + 1)}}` : ''}, note${n} = {n}}`,
      ).join('\n');
    const file = [0, 1, 2, 3, 4, 5, 6, 7].map(level).join('\n');
    expect(titles(`${file}\n@book{k, title = {T}, xdata = {${keys(0)}}}`)).toEqual(['T']);
  });

  it('takes the nearest, and a parent’s title for the book’s', () => {
    const [work] = read(
      '@inbook{k, title = {T}, xdata = {a, b}, crossref = {p}}\n@xdata{a, publisher = {A}}\n@xdata{b, publisher = {B}, location = {L}}\n@book{p, title = {P}}',
    ).references.map((one) => one.work);
    expect(work).toMatchObject({ title: 'T', publisher: 'A', place: 'L', container: 'P' });
  });
});

describe('a long bibliography', () => {
  it.each([
    ['what is no field', `@a{b, ${'{},'.repeat(60_000)}}`],
    ['blanks before a key', `@a{${' '.repeat(200_000)}{`],
    ['blanks in a name', `@a{b, author = {A${' '.repeat(200_000)}B}}`],
    ['commas', `@a{b, author = {${'A , '.repeat(50_000)}}}`],
    [
      'other keys',
      `@a{b, file = {${'f;'.repeat(20_000)}}, ids = {${Array.from({ length: 20_000 }, (_, i) => `k${i}`).join(',')}}}`,
    ],
    ['slashes of an address', `@a{b, url = {${'/'.repeat(200_000)}x}}`],
    ['what is opened', `@a{b, ${'c = {d, '.repeat(30_000)}`],
  ])('of %s takes no longer than it is long', (_, raw) => {
    for (const { work } of read(raw).references.slice(0, 10)) expect(work).toHaveProperty('title');
  });

  it.each([
    ['blanks', `[{"id":"a","page":"1${' '.repeat(200_000)}2"}]`],
    ['brackets', '['.repeat(200_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['tags', `[{"id":"a","title":"${'<a '.repeat(60_000)}"}]`],
  ])('of CSL with %s neither', (_, raw) => {
    for (const { work } of readBibliography('/w/refs.json', raw).references) expect(work).toHaveProperty('title');
  });
});
