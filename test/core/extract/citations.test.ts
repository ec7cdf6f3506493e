import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { documentDraft } from '../../../server/src/core/extract/draft.ts';
import { draftDocumentOf } from '../../../server/src/core/extract/registry.ts';
import { carriedBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../../server/src/core/library/bibliography/tie.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeSource } from '../../../server/src/core/library/source.ts';
import type { Prose } from '../../../server/src/core/prose/prose.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { docxOf, odtOf, p, r, wordPart } from '../../support/packed.ts';

const lund = {
  id: 231,
  type: 'article-journal',
  title: 'Ropes & weirs',
  author: [{ family: 'Lund', given: 'Tora' }],
  issued: { 'date-parts': [[2020, 4]] },
  DOI: '10.1000/ropes.7',
};
const behr = { id: 'b', title: 'On the pier', author: [{ literal: 'Behr Society' }], issued: { literal: 'May 2019' } };

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const mark = (type: string, within = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${within}</w:fldChar></w:r>`;
const instruction = (words: string): string =>
  `<w:r><w:instrText xml:space="preserve">${xml(words)}</w:instrText></w:r>`;
const field = (words: string, result: string): string =>
  `${mark('begin')}${instruction(words)}${mark('separate')}${r(result)}${mark('end')}`;
const csl = (...items: readonly object[]): string =>
  ` ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationID: 'x', properties: {}, citationItems: items })} `;

async function proseOf(name: string, bytes: Uint8Array): Promise<Prose> {
  const found = await (await draftDocumentOf(name)?.load())?.(bytes);
  if (found === undefined || 'reason' in found) throw new Error(found?.reason);
  return found.prose;
}

const draftOf = async (body: string, parts: Readonly<Record<string, string>> = {}) =>
  documentDraft('/work/a.docx', await proseOf('a.docx', docxOf(body, parts)));

/** The words of a draft, a mark where it cites, and what it cites there. */
async function cited(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { raw, prose } = await draftOf(body, parts);
  const marks = [...new Set(prose.citations.map(({ at }) => at))].sort((a, b) => b - a);
  const words = marks.reduce((text, at) => `${text.slice(0, at)}‸${text.slice(at)}`, prose.text);
  return [
    words,
    ...prose.citations.map(({ key, locator, raw: span, text }) => {
      expect(raw.slice(span.start, span.end)).toBe(text);
      return `${key}${locator === null ? '' : `, ${locator}`} = ${text}`;
    }),
  ];
}

describe('a citation of a reference manager', () => {
  it('is none of the draft’s words, and has its work and its place', async () => {
    const result = field(csl({ id: 231, itemData: lund, locator: '12', label: 'page' }), '(Lund, 2020, p. 12)');
    expect(await cited(p(`${r('“It held” ')}${result}${r('.')}`))).toEqual([
      '“It held”‸.',
      'Lund 2020, p. 12 = (Lund, 2020, p. 12)',
    ]);
  });

  it('names several works, each by one key wherever it stands', async () => {
    const two = field(
      csl({ itemData: lund }, { itemData: behr, suffix: ', para. 3' }),
      '(Behr Society 2019; Lund 2020)',
    );
    const again = field(csl({ itemData: { ...lund, id: 7 }, locator: '3-4' }), '(Lund 2020, 3–4)');
    expect(await cited(p(`${r('So ')}${two}${r(' and so ')}${again}`))).toEqual([
      'So‸ and so‸',
      'Lund 2020 = (Behr Society 2019; Lund 2020)',
      'Behr Society 2019, para. 3 = (Behr Society 2019; Lund 2020)',
      'Lund 2020, pp. 3-4 = (Lund 2020, 3–4)',
    ]);
  });

  it('has the key that the manager gives it, and works that look alike have two', async () => {
    const keyed = field(csl({ itemData: { ...lund, 'citation-key': 'lundRopes' } }), '(1)');
    const other = field(csl({ itemData: { ...lund, DOI: '', title: 'Knots' } }), '(2)');
    const third = field(csl({ itemData: { ...lund, DOI: '', title: 'Bights' } }), '(3)');
    expect((await cited(p(`${r('a ')}${keyed}${other}${third}`))).slice(1)).toEqual([
      'lundRopes = (1)',
      'Lund 2020 = (2)',
      'Lund 2020 (2) = (3)',
    ]);
  });

  it('may be Mendeley’s, in a field, a field of one element, or a control', async () => {
    const json = JSON.stringify({ citationItems: [{ itemData: behr, locator: '4', label: 'chapter' }] });
    const simple = `<w:fldSimple w:instr="${xml(`ADDIN CSL_CITATION ${json}`)}">${r('(Behr, ch. 4)')}</w:fldSimple>`;
    const tag = `MENDELEY_CITATION_v3_${Buffer.from(json).toString('base64')}`;
    const control = `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${r('(Behr)')}</w:sdtContent></w:sdt>`;
    for (const one of [field(`ADDIN CSL_CITATION ${json}`, '(B)'), simple, control])
      expect((await cited(p(`${r('It held ')}${one}${r('.')}`))).map((line) => line.replace(/ = .*/, ''))).toEqual([
        'It held‸.',
        'Behr Society 2019, ch. 4',
      ]);
  });

  it('may be EndNote’s, in the instruction or beside it', async () => {
    const cite = `<EndNote><Cite><Author>Lund</Author><Year>2020</Year><RecNum>4</RecNum><Pages>12-14</Pages><DisplayText>(Lund)</DisplayText><record><contributors><authors><author><style face="normal">Lund, Tora</style></author></authors></contributors><titles><title><style>Ropes &amp; weirs</style></title></titles><dates><year>2020</year></dates><electronic-resource-num>https://doi.org/10.1000/ropes.7</electronic-resource-num></record></Cite></EndNote>`;
    const data = `<w:fldData xml:space="preserve">${Buffer.from(cite).toString('base64')}</w:fldData>`;
    const beside = `${mark('begin', data)}${instruction(' ADDIN EN.CITE ')}${mark('begin', data)}${instruction(' ADDIN EN.CITE.DATA ')}${mark('end')}${mark('separate')}${r('(Lund)')}${mark('end')}`;
    for (const one of [field(` ADDIN EN.CITE ${cite}`, '(Lund)'), beside])
      expect(await cited(p(`${r('It held ')}${one}${r('.')}`))).toEqual(['It held‸.', 'Lund 2020, pp. 12-14 = (Lund)']);
  });

  it('in a note is cited where the note is called', async () => {
    const note = wordPart(
      'footnotes',
      `<w:footnote w:id="2">${p(`${r('See ')}${field(csl({ itemData: lund, locator: 9 }), 'Lund, Ropes, 9')}${r('.')}`)}</w:footnote>`,
    );
    const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(await cited(p(`${r('“It held.”')}${call}${r(' It did.')}`), { footnotes: note })).toEqual([
      '“It held.”‸ It did.\n\nSee.',
      'Lund 2020, p. 9 = Lund, Ropes, 9',
    ]);
  });

  it('may be Zotero’s in LibreOffice', async () => {
    const name = xml(`ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationItems: [{ itemData: lund }] })} RNDabc`);
    const body = `<text:p>It held <text:reference-mark-start text:name="${name}"/>(Lund <text:span>2020</text:span>)<text:reference-mark-end text:name="${name}"/>.</text:p>`;
    const { prose } = documentDraft('/work/a.odt', await proseOf('a.odt', odtOf(body)));
    expect(prose.text).toBe('It held.');
    expect(prose.citations.map(({ key, text, at }) => [key, text, at])).toEqual([['Lund 2020', '(Lund 2020)', 7]]);
  });

  it('is what it looks like in a source: words', async () => {
    const result = field(csl({ itemData: lund }), '(Lund 2020)');
    expect((await proseOf('a.docx', docxOf(p(`${r('It held ')}${result}`)))).text).toBe('It held (Lund 2020)');
  });
});

describe('what is no citation of a reference manager', () => {
  it.each([
    ['another field', field(' PAGEREF _Toc1 ', '12'), '12'],
    ['a bibliography', field(' ADDIN ZOTERO_BIBL {"uncited":[]} CSL_BIBLIOGRAPHY ', 'Lund, T.'), 'Lund, T.'],
    ['one whose data are broken', field(' ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{ ', '(Lund)'), '(Lund)'],
    ['one without works', field(csl({ id: 4 }), '(Lund)'), '(Lund)'],
    [
      'one that begins and never ends',
      `${mark('begin')}${instruction(csl({ itemData: lund }))}${mark('separate')}${r('x')}`,
      'x',
    ],
    [
      'a control of another kind',
      `<w:sdt><w:sdtPr><w:tag w:val="MENDELEY_CITATION_v3_!"/></w:sdtPr><w:sdtContent>${r('y')}</w:sdtContent></w:sdt>`,
      'y',
    ],
  ])('%s leaves its words', async (_, content, words) => {
    expect(await cited(p(`${r('It held ')}${content}`))).toEqual([`It held ${words}`]);
  });
});

describe('a work that a draft’s citation carries', () => {
  const ropes =
    '---\ntitle: Ropes and weirs\nurl: https://doi.org/10.1000/ropes.7\n---\n\n“The old pier carried the whole of the wall,” Tora Lund said.\n';
  const pier = '---\ntitle: On the pier\n---\n\n“Nobody had mended the stairs for eleven years,” Ida Behr said.\n';
  const findings = async (item: object, sources: Readonly<Record<string, string>>) => {
    const body = p(
      `${r('“The old pier carried the whole of the wall,” Lund said ')}${field(csl({ itemData: item }), '(1)')}${r('.')}`,
    );
    const draft = await draftOf(body);
    const all = Object.entries(sources).map(([path, text]) => makeSource(`/work/sources/${path}`, text));
    const library = withBibliographies(
      makeLibrary(all, []),
      [carriedBibliography(draft.path, draft.prose.works ?? '[]')],
      new Set(),
    );
    const report = createAnalysis(library, defaultSettings).check(draft);
    expect(report.findings.flatMap(({ fixes }) => fixes())).toEqual([]);
    expect(library.sources.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
    return report.findings.map(({ rule, span }) => `${rule} ${draft.raw.slice(span.start, span.end)}`);
  };

  it('is the source with its DOI, or its title', async () => {
    expect(await findings(lund, { 'a.md': ropes, 'b.md': pier })).toEqual([]);
    expect(await findings({ ...lund, DOI: '', title: 'Ropes and Weirs' }, { 'a.md': ropes, 'b.md': pier })).toEqual([]);
  });

  it('that is another source is a wrong citation, at its words', async () => {
    expect(await findings(behr, { 'a.md': ropes, 'b.md': pier })).toEqual(['wrong-citation (1)']);
  });

  it('that is in no source, or in two by its title alone, is not denied', async () => {
    expect(await findings({ title: 'Lamps', DOI: '10.1/x' }, { 'a.md': ropes, 'b.md': pier })).toEqual([]);
    expect(await findings({ title: 'On the pier' }, { 'a.md': ropes, 'b.md': pier, 'c.md': pier })).toEqual([]);
  });

  it('of another year than the source of its title is another work', async () => {
    const dated = pier.replace('---\n\n', 'date: 1987-03-04\n---\n\n');
    expect(await findings(behr, { 'a.md': ropes, 'b.md': dated })).toEqual([]);
  });
});
