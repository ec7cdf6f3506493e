import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../server/src/core/library/bibliography/fileField.ts';
import { bibtexNames } from '../../../server/src/core/library/bibliography/names.ts';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { fullName } from '../../../server/src/core/library/bibliography/reference.ts';
import { fromTex } from '../../../server/src/core/library/bibliography/tex.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

const read = (raw: string) => readBibliography('refs.bib', raw);

/** Each entry as "key | authors | title | container | date". */
function entries(raw: string): readonly string[] {
  return read(raw).references.map((one) => {
    expect(sliceOf(raw, one.keyRaw)).toBe(one.key);
    const { authors, title, container, date } = one.work;
    return [one.key, authors.map(fullName).join(' & '), title, container, date].join(' | ');
  });
}

/** Each defect as "line: message". */
const defects = (raw: string): readonly string[] =>
  read(raw).defects.map((one) => `${raw.slice(0, one.raw.start).split('\n').length}: ${one.message}`);

const good = '@book{mill, author = {Dray, Agnes}, title = {On Mills}, year = 2019}\n';
const goodLine = 'mill | Agnes Dray | On Mills |  | 2019';

describe('BibTeX', () => {
  it('braces, quotes, numbers, joined strings, both brackets, months, comments', () => {
    const raw = `
Whatever stands outside is no entry, mail@harbour.example neither.
@string{ et = "Estuary " # {Times} }
@preamble{ "\\newcommand{\\x}{@article{no, title = {no}}}" }
@comment{@article{commented, title = {no}}}
@article{finnegan2022,
  author = "Orla Finnegan and Piet {van der} Sloot",
  title = {{Tide} mill to turn {\\"u}ber \`\`again''},
  journal = et,
  year = 2022, month = may, day = 9,
}
@Book(dray-1999, title = "A {B}ook (of mills)", author = {de la Torre, Ana}, year = {1999})
@online{web:1, title = {Heron}, date = {2022-08-01/2022-09-01}, url = {https://a.example/b_c}}
`;
    expect(entries(raw)).toEqual([
      'finnegan2022 | Orla Finnegan & Piet van der Sloot | Tide mill to turn über “again” | Estuary Times | 2022-05-09',
      'dray-1999 | Ana de la Torre | A Book (of mills) |  | 1999',
      'web:1 |  | Heron |  | 2022-08-01',
    ]);
    expect(defects(raw)).toEqual([]);
  });

  it('what an entry inherits, by crossref and xdata, circles too', () => {
    const raw = `
@incollection{part, crossref = {whole}, author = {Ann Orr}, title = {Ropes}, pages = {3--9}}
@collection{whole, title = {All of It}, editor = {Bo Lund}, xdata = {house}, year = 1931}
@xdata{house, publisher = {Quay Press}, location = {Aldport}, xdata = {house}}
`;
    expect(entries(raw)).toEqual(['part | Ann Orr | Ropes | All of It | 1931', 'whole |  | All of It |  | 1931']);
    expect(read(raw).references[0]?.work).toMatchObject({ publisher: 'Quay Press', place: 'Aldport', pages: '3–9' });
  });

  it.each([
    ['newspaper_article', 'news'],
    ['newspaperarticle', 'news'],
    ['magazine_article', 'news'],
    ['web_page', 'web'],
    ['webpage', 'web'],
    ['Encyclopedia_Article', 'chapter'],
    ['legal-case', 'other'],
    ['tv_broadcast2', 'other'],
    ['artículo', 'other'],
    ['article', 'article'],
  ] as const)('of whatever type, as programs call theirs: @%s', (type, kind) => {
    const raw = `@${type}{nair2020, author = {Priya Nair}, title = {Roofs}}\n${good}@${type} (falk, title = {Eaves})\n`;
    expect(entries(raw)).toEqual(['nair2020 | Priya Nair | Roofs |  | ', goodLine, 'falk |  | Eaves |  | ']);
    expect(read(raw).references[0]?.work.kind).toBe(kind);
    expect(defects(raw)).toEqual([]);
  });

  it('an entry that is never closed ends where one of any type begins', () => {
    expect(entries(`@article{open, title = {Half of\n@web_page{nair, title = {Roofs}}`).at(-1)).toContain('nair |');
  });

  it('other keys for the same work', () => {
    expect(read('@book{a, ids = {b, c}, title = {T}}').references.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
});

describe('one bad entry costs that entry', () => {
  it.each([
    ['never closed', '@article{open, title = {Half of\n', ['1: This entry is never closed']],
    ['no key', '@article{title = {No key}}\n', ['1: This entry has no key']],
    ['no equals sign', '@article{a, title {No sign}, year = 2001}\n', ['1: “title” is not followed by “=”']],
    ['no comma', '@article{a, title = {T}\n year = 2001}\n', ['2: There should be a comma before this']],
    ['no value', '@article{a, title = , year = 2001}\n', ['1: “title” has no readable value']],
    ['an open quote', '@article{a, title = "Open, year = 2001}\n', ['1: “title” has no readable value']],
    [
      'a key twice',
      `${good}${good}`,
      [
        '2: The key “mill” is already used; the first entry counts',
        '3: The key “mill” is already used; the first entry counts',
      ],
    ],
  ])('%s', (_, bad, expected) => {
    expect(defects(bad + good)).toEqual(expected);
    expect(entries(bad + good)).toContain(goodLine);
  });

  it('any text is read, and the entry behind it found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'@{}(),="#\\ab\n %', 'book') }), (noise) => {
        const found = read(noise);
        for (const { work, keyRaw } of found.references)
          expect([typeof work.title, keyRaw.start <= keyRaw.end]).toEqual(['string', true]);
        expect(read(`${noise}\n${good}`).references.map(({ key }) => key)).toContain('mill');
      }),
      { examples: [['@book{mill'], ['@a(b"'], ['@comment{']] },
    );
  });
});

describe('a large bibliography', () => {
  const entry = (i: number) =>
    `@article{key${i},\n  title = {On {\\'E}tudes and Mills, Part ${i}},\n  author = {Orr, Ann and Lund, Bo},\n  year = {19${i % 90}},\n  file = {:files/${i}.pdf:application/pdf}\n}\n`;
  it('of 50,000 entries is split without reading one', () => {
    let asked = 0;
    const raw = Array.from({ length: 50_000 }, (_, i) => entry(i)).join('\n');
    const { references, defects: found } = read(raw);
    expect([references.length, found.length]).toEqual([50_000, 0]);
    for (const one of references.slice(0, 3)) asked += one.work.title.length > 0 ? 1 : 0;
    expect(asked).toBe(3);
    expect(references[49_999]?.work.title).toBe('On Études and Mills, Part 49999');
    expect(references[49_999]?.files).toEqual(['files/49999.pdf']);
  });

  it('with a brace missing at its beginning loses one entry', () => {
    const raw = `@article{first, title = {Open\n${Array.from({ length: 2000 }, (_, i) => entry(i)).join('\n')}`;
    expect(
      read(raw)
        .references.map(({ key }) => key)
        .filter((key) => key !== 'first'),
    ).toHaveLength(2000);
  });
});

describe('TeX', () => {
  it.each([
    ["Ren\\'e, Ren{\\'e}, Ren{\\'{e}}", 'René, René, René'],
    ['\\"{U}ber \\ss{} and stra{\\ss}e', 'Über ß and straße'],
    ["na{\\\"\\i}ve \\'{\\i} \\v{C}apek \\c c \\L{}ód\\'z", 'naïve í Čapek ç Łódź'],
    ['\\O re \\aa\\ x', 'Øre å x'],
    ['50\\,\\% of \\$5 \\& \\#1 a\\_b', '50 % of $5 & #1 a_b'],
    ['pages 1--9 --- so~there', 'pages 1–9 — so there'],
    ['\\emph{Not} \\textbf{bold} \\enquote{said {so}}, \\url{x}', 'Not bold “said so”, x'],
    ['$\\alpha$-rays and $x^2$', 'α-rays and x^2'],
    ['{', ''],
    ['\\', ''],
    ["\\'", ''],
  ])('%s', (tex, expected) => {
    expect(fromTex(tex)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['Ann Orr and Lund, Bo', ['Ann Orr', 'Bo Lund']],
    ['Piet van der Sloot', ['Piet van der Sloot']],
    ['de la Torre, Jr., Ana', ['Ana de la Torre']],
    ['{Port and Harbour Authority} and others', ['Port and Harbour Authority']],
    ['family=Sloot, given=Piet, prefix=van der', ['Piet van der Sloot']],
    ['G{\\"o}del, Kurt', ['Kurt Gödel']],
    ['Aldana', ['Aldana']],
    ['', []],
  ])('%s', (tex, expected) => {
    expect(bibtexNames(tex).map(fullName)).toEqual(expected);
  });
});

describe('the file field', () => {
  it.each([
    ['files/12/Orr.pdf', ['files/12/Orr.pdf']],
    [':files/Orr.pdf:application/pdf', ['files/Orr.pdf']],
    ['Full Text:files/Orr.pdf:application/pdf;Snapshot:files/Orr.html:text/html', ['files/Orr.pdf', 'files/Orr.html']],
    [':/home/ann/Zotero/storage/A1/Orr.pdf:PDF', ['/home/ann/Zotero/storage/A1/Orr.pdf']],
    ['Orr\\; a life.pdf', ['Orr; a life.pdf']],
    ['PDF:C\\:\\\\Users\\\\ann\\\\Orr.pdf:application/pdf', ['C:/Users/ann/Orr.pdf']],
    ['C:\\Users\\ann\\Orr.pdf', ['C:/Users/ann/Orr.pdf']],
    [':C\\:/Users/ann/Orr\\_1.pdf:application/pdf', ['C:/Users/ann/Orr_1.pdf']],
    ['', []],
    [';;', []],
  ])('%s', (field, expected) => {
    expect(filesIn(field)).toEqual(expected);
  });
});
