import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/src/core/extract/readers/docx.ts';
import { readEpub } from '../../../server/src/core/extract/readers/epub.ts';
import { readHtml } from '../../../server/src/core/extract/readers/html.ts';
import { readOdt } from '../../../server/src/core/extract/readers/odt.ts';
import { readMarkdown } from '../../../server/src/core/markup/markdown/read.ts';
import { textFile } from '../../../server/src/core/markup/text/read.ts';
import { plainText } from '../../../server/src/core/prose/plainText.ts';
import { raisedAs } from '../../../server/src/core/prose/raised.ts';
import { docxOf, epubOf, odtOf, p, r } from '../../support/packed.ts';
import { wordsAndRaw } from '../extract/shown.ts';

/** "before^raised^after" as its parts. */
const as = (drawn: string) => {
  const [before = '', raised = '', after = ''] = drawn.split('^');
  return raisedAs(raised, before, after);
};

describe('what stands raised', () => {
  it.each([
    'the nurses^12^ agreed',
    'the nurses^12,13^ agreed',
    'the nurses^12, 13 and 15^ agreed',
    'the nurses^12–14^ agreed',
    'the nurses^12,^',
    'the nurses^[2][3]^',
    'the nurses^[note 1]^',
    'the nurses^[citation needed]^',
    'the nurses^:45^',
    'the nurses^: 12–14^',
    'the nurses^*^',
    'the nurses^†‡^',
    'the nurses^,^',
    'the nurses^–^',
    'agreed.^3^',
    'agreed,”^3^ she',
    'agreed. ^3^ She',
    'as it’s^3^ known',
    'beside it^2^ and',
    'in the UN^4^',
    'since 2019^12^',
    'paid £300^4^',
    'of 12,500^3^ people',
    'about 45%^3^',
    'about 300^12^ cases',
    'the clinics (all four)^2^',
    '^16^ For so it was',
    'Who came in?^5^',
  ])('calls for a note: %s', (drawn) => {
    expect(as(drawn)).toBe('callout');
  });

  it.each([
    'some 45 km^2^',
    '4.2 million m^3^',
    '12 sq in^2^',
    '9.8 m s^−2^',
    '5 mol^-1^',
    '20 kg/m^2^',
    'per sec^2^',
    'about 12 feet^2^',
    '10^6^ cells',
    '10^12^ cells',
    '10^-5^ of it',
    '2^31^',
    '2 × 10^2–3^',
    'x^2^ grows',
    'E = mc^2^',
    '(1 + r)^3^',
    'sin^2^ x',
    'CO^2^ emissions',
    'Ca^2+^ ions',
    'Na^+^ ions',
    'NO3^–^ ions',
    '^14^C dating',
    'of ^235^U left',
  ])('is of a value: %s', (drawn) => {
    expect(as(drawn)).toBe('value');
  });

  it.each(['the 21^st^ of', 'M^lle^ Roy', 'Acme^TM^', 'Acme^®^', 'a ^1^/2 share', 'n^o^ 5', 'a^bcd1^'])(
    'is words: %s',
    (drawn) => {
      expect(as(drawn)).toBe('words');
    },
  );
});

describe('raised figures', () => {
  const article = (words: string): string => `<html><body><article><p>${words}</p></article></body></html>`;
  const page = async (words: string): Promise<string> => {
    const read = await readHtml(new TextEncoder().encode(article(words)));
    return 'prose' in read ? read.prose.text : read.reason;
  };

  it.each([
    ['Most clinics<sup>12,13</sup> closed.', 'Most clinics closed.'],
    ['Most clinics<sup><a href="#r12">12</a>–<a href="#r14">14</a></sup> closed.', 'Most clinics closed.'],
    [
      'Most clinics<sup class="reference"><a href="#a">[2]</a></sup><sup><a href="#b">[3]</a></sup><sup>:45</sup> closed.',
      'Most clinics closed.',
    ],
    ['Most clinics<sup>[<i>who?</i>]</sup> closed in 2019.<sup>3</sup>', 'Most clinics closed in 2019.'],
    ['Most clinics<a href="#fn3"><sup>3</sup></a> of 12 m<sup>2</sup> closed.', 'Most clinics of 12 m² closed.'],
    ['Some 12 km<a href="#fn3"><sup>3</sup></a> away.', 'Some 12 km away.'],
    ['Some 10<sup>6</sup> cells, 10<sup>−5</sup> of <sup>14</sup>C.', 'Some 10⁶ cells, 10⁻⁵ of ¹⁴C.'],
    [
      'Most clinics<span style="vertical-align: super; font-size: 60%">4</span> had 9 m<span class="superscript">3</span>.',
      'Most clinics had 9 m³.',
    ],
    ['The 21<sup>st</sup> of May.', 'The 21st of May.'],
  ])('in a page: %s', async (html, text) => {
    expect(await page(html)).toBe(text);
  });

  it.each([
    ['Most clinics^12,13^ closed.^14^', 'Most clinics closed.'],
    ['Most clinics<sup>12–14</sup> closed.', 'Most clinics closed.'],
    ['Most clinics<sup>[4](#n4),[5](#n5)</sup> closed.', 'Most clinics closed.'],
    ['Some 12 km^2^ and 10^6^ cells.', 'Some 12 km² and 10⁶ cells.'],
    ['Some 12 km<sup>2</sup> and 10<sup>-6</sup> cells.', 'Some 12 km² and 10⁻⁶ cells.'],
    ['Some 12 km² and 10⁻⁶ cells.', 'Some 12 km² and 10⁻⁶ cells.'],
    ['See a^b and 5^ or ^x^ there.', 'See a^b and 5^ or ^x^ there.'],
    ['The 21<sup>st</sup> of May.', 'The 21st of May.'],
    [
      '<div>Most clinics<sup>12,<a href="#x">13</a></sup> had 9 m<sup>3</sup> on the 21<sup>st</sup>.</div>',
      'Most clinics had 9 m³ on the 21st.',
    ],
  ])('in Markdown: %s', (raw, text) => {
    const prose = readMarkdown(raw);
    expect(prose.text).toBe(text);
    for (const [word, there] of wordsAndRaw(prose, raw)) if (/^\p{L}+$/u.test(word)) expect(there).toBe(word);
  });

  it('lead to their place', () => {
    const raw = 'Some 12 km^2^ of it, 12 m<sup>3</sup> in all.';
    const { map, text } = readMarkdown(raw);
    const at = (words: string) => {
      const start = text.indexOf(words);
      const there = map.toRaw({ start, end: start + words.length });
      return raw.slice(there.start, there.end);
    };
    expect(at('²')).toBe('^2^');
    expect(at('km² of')).toBe('km^2^ of');
    expect(at('³')).toBe('3');
    expect(at('all')).toBe('all');
  });

  it('in a plain text are the same', () => {
    const raw = 'Most clinics^3^ of 12 m² closed.^1^';
    expect(textFile(raw).text).toBe('Most clinics of 12 m² closed.');
    expect(plainText(raw).text).toBe(raw);
  });

  const drawn = 'Most clinics^12^^,^^13^ of 12 m^2^ held 10^−^^5^ of ^14^C.^3^';
  /** `drawn` with its raised stretches set by `up`. */
  const set = (up: (text: string) => string, on: (text: string) => string): string =>
    drawn
      .split('^')
      .map((part, i) => (part === '' ? '' : i % 2 === 1 ? up(part) : on(part)))
      .join('');
  const expected = 'Most clinics of 12 m² held 10⁻⁵ of ¹⁴C.';

  it('in a Word file', async () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const note = docxOf(p(set((text) => r(text, up), r)) + p('It held.') + p(r('2', up) + r(' It held.')));
    const read = await readDocx(note);
    expect('prose' in read && read.prose.text).toBe(`${expected}\n\nIt held.\n\nIt held.`);
  });

  it('in an OpenDocument text', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>';
    const span = (name: string) => (text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
    const body = `<text:p>${set(span('T1'), (text) => text)}</text:p><text:p>CO${span('T2')('2')} fell${span('T1')('<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note>')}.</text:p>`;
    const read = await readOdt(odtOf(body, styles));
    expect('prose' in read && read.prose.text).toBe(`${expected}\n\nCO2 fell.\n\nIn May.`);
  });

  it('in a book', async () => {
    const body = `<p>${set(
      (text) => `<sup>${text}</sup>`,
      (text) => text,
    )}</p><p><sup>2</sup> It <b>held</b>.</p>`;
    const read = await readEpub(epubOf({ 'a.xhtml': body }));
    expect('prose' in read && read.prose.text).toBe(`${expected}\n\nIt held.`);
  });
});
