import { describe, expect, it } from 'vitest';
import { documentFormatOf, proseOf } from '../../server/src/core/extract/registry.ts';
import { readLocator } from '../../server/src/core/markup/locators.ts';
import type { Prose } from '../../server/src/core/prose/prose.ts';
import { contradiction } from '../../server/src/core/verdict/citation/locator.ts';
import { placeLabel, placeLabels } from '../../server/src/core/verdict/citation/place.ts';
import { docxOf, p, wordPart } from '../support/packed.ts';
import { pdfOf } from '../support/pdf.ts';

const paragraphs = [
  'This is an appeal by the owners of the harbour gate against an order that they open it.',
  'The facts are not in dispute. The gate was hung twenty years ago and has not been shut since.',
  'On the night of the storm nobody was at the quay, and nobody had the key that the order speaks of.',
  'The judge below held that a gate which is never shut is no gate, and that there was nothing to open.',
  'We do not agree. A gate is what it was made for, and this one was made to be shut against the sea.',
  'For those reasons the appeal is allowed, and the owners must shut the gate before they open it.',
];
const numbered = (number: (n: number) => string): readonly string[] =>
  paragraphs.map((words, i) => `${number(i + 1)}${words}`);

async function extracted(path: string, bytes: Uint8Array): Promise<Prose> {
  const found = await (await documentFormatOf(path)?.load())?.(bytes);
  if (found === undefined || 'reason' in found) throw new Error(found?.reason);
  return found.prose;
}
const html = (body: string): Promise<Prose> =>
  extracted('a.html', new TextEncoder().encode(`<html lang="en"><body>${body}</body></html>`));
const text = (body: string): Prose => proseOf('judgment.txt', body);

const head = ['The Harbour Trust v The Owners of the Gate', 'Before Lund and Voss JJ'];
const list = wordPart(
  'numbering',
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
);
/** Lines of a page, wrapped as they stand, each paragraph behind its number in the margin. */
const page = (number: (n: number) => string) => [
  { x: 70, y: 760, text: head[0] as string, size: 14 },
  ...paragraphs.flatMap((words, i) => {
    const y = 720 - 60 * i;
    const cut = words.indexOf(' ', 45);
    return [
      { x: 70, y, text: number(i + 1) },
      { x: 100, y, text: words.slice(0, cut) },
      { x: 100, y: y - 12, text: words.slice(cut + 1) },
    ];
  }),
];

const at = (prose: Prose, words: string) => {
  const start = prose.text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${prose.text}`);
  return { start, end: start + words.length };
};
const words = 'A gate is what it was made for';
const cites = (prose: Prose, locator: string, passage = words): string | null => {
  const read = readLocator(locator);
  return read && contradiction(read, at(prose, passage), prose);
};

describe('a judgment whose paragraphs have numbers', () => {
  it.each([
    ['text, in brackets', () => text([...head, ...numbered((n) => `[${n}] `)].join('\n\n'))],
    ['text, with points', () => text([...head, ...numbered((n) => `${n}. `)].join('\n\n'))],
    ['a page', () => html([...head, ...numbered((n) => `[${n}] `)].map((one) => `<p>${one}</p>`).join(''))],
    [
      'a page’s list',
      () =>
        html(
          `<h1>${head[0]}</h1><p>${head[1]}</p><ol>${paragraphs.map((one) => `<li><p>${one}</p></li>`).join('')}</ol>`,
        ),
    ],
    [
      'Word, by its numbering',
      () =>
        extracted(
          'a.docx',
          docxOf(
            [
              ...head.map((one) => p(one)),
              ...paragraphs.map((one) => p(one, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
            ].join(''),
            { numbering: list },
          ),
        ),
    ],
    [
      'Word, typed',
      () => extracted('a.docx', docxOf([...head, ...numbered((n) => `${n}.  `)].map((one) => p(one)).join(''))),
    ],
    ['a PDF, with points', () => extracted('a.pdf', pdfOf([page((n) => `${n}.`)]))],
    ['a PDF, in brackets', () => extracted('a.pdf', pdfOf([page((n) => `[${n}]`)]))],
  ])('is cited by them: %s', async (_, made) => {
    const prose = await made();
    expect(placeLabel(at(prose, words), prose)).toBe('para. 5');
    expect(cites(prose, 'para. 5')).toBeNull();
    expect(cites(prose, 'paras. 4–6')).toBeNull();
    expect(cites(prose, '¶ 7')).toBe('para. 5');
    expect(cites(prose, 'para. 6')).toBe('para. 5');
  });

  it('keeps its pages beside them', async () => {
    const prose = await extracted('a.pdf', pdfOf([page((n) => `[${n}]`)]));
    expect(placeLabels(at(prose, words), prose)).toEqual(['para. 5', 'p. 1']);
    expect(cites(prose, 'p. 1')).toBeNull();
    expect(cites(prose, 'p. 2')).toBe('p. 1');
  });

  it('may set bare numbers beside eight or more, which are no numbers of lines', async () => {
    const more = [...paragraphs, ...paragraphs.map((one) => one.replace(/gate/g, 'door'))];
    const prose = await html(`<h1>${head[0]}</h1>${more.map((one, i) => `<p>${i + 1} ${one}</p>`).join('')}`);
    expect(placeLabel(at(prose, words), prose)).toBe('para. 5');
    const pdf = await extracted('a.pdf', pdfOf([page((n) => `${n}`)]));
    expect(pdf.text).toContain('5 We do not agree.');
  });

  it('has block quotations and headings within them', async () => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = numbered((n) => `[${n}] `);
    const inner = '<blockquote><p>1. A gate shall be shut.</p><p>2. A gate shall be opened.</p></blockquote>';
    const prose = await html(
      `<h1>${head[0]}</h1><p>${head[1]}</p><h2>Facts</h2>${[a, b, c].map((one) => `<p>${one}</p>`).join('')}<h2>Law</h2><p>${d}</p>${inner}<p>${e}</p><p>${f}</p><h2>Annex</h2><p>The order as it was made below stands here.</p>`,
    );
    expect(placeLabel(at(prose, 'A gate shall be opened.'), prose)).toBe('para. 4');
    expect(placeLabel(at(prose, words), prose)).toBe('para. 5');
    // What stands under no number has none, and no number that is cited for it is called wrong.
    expect(placeLabel(at(prose, 'The order as it was'), prose)).toBe('');
    expect(cites(prose, 'para. 14', 'The order as it was')).toBeNull();
  });
});

describe('what has numbers and does not surely count its paragraphs', () => {
  const lead = paragraphs.map((one) => `<p>${one} ${one.toUpperCase()}</p>`).join('');
  it.each([
    [
      'a list of a few lines in an article',
      `<h1>Gates</h1>${lead}<ol>${paragraphs.map((one) => `<li>${one.slice(0, 30)}</li>`).join('')}</ol>`,
    ],
    ['years', `<h1>Gates</h1>${paragraphs.map((one, i) => `<p>${1990 + i}. ${one}</p>`).join('')}`],
    [
      'too few of them',
      `<h1>Gates</h1>${numbered((n) => `${n}. `)
        .slice(0, 4)
        .map((one) => `<p>${one}</p>`)
        .join('')}`,
    ],
    [
      'numbers that begin anew',
      `<h1>Gates</h1>${[...numbered((n) => `${n}. `), ...numbered((n) => `${n}. `)].map((one) => `<p>${one}</p>`).join('')}`,
    ],
    [
      'six bare numbers',
      `<h1>Gates</h1>${numbered((n) => `${n} `)
        .map((one) => `<p>${one}</p>`)
        .join('')}`,
    ],
    [
      'a bibliography',
      `<h1>Gates</h1>${lead}${lead}<h2>Works</h2>${numbered((n) => `[${n}] `)
        .map((one) => `<p>${one.slice(0, 40)}</p>`)
        .join('')}`,
    ],
  ])('%s', async (_, body) => {
    const prose = await html(body);
    const passage = at(prose, paragraphs[2]?.slice(0, 25) ?? '');
    const block = prose.blocks.find(({ span }) => span.start <= passage.start && passage.start < span.end);
    expect(placeLabel(passage, prose)).toBe(`para. ${block?.paragraph}`);
  });
});
