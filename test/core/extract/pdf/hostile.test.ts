import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../server/src/core/extract/readers/pdf.ts';
import { pdfOf, pdfOfObjects, stream } from '../../../support/pdf.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const line = (text: string) => [{ x: 70, y: 700, text }];

/** The words, else the reason; and what is said beside the words. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes);
  if ('reason' in read) return read.reason;
  return [read.prose.text, ...read.prose.defects.map(({ message }) => `(${message})`)].join(' ');
}

describe('what is no PDF, or a damaged one', () => {
  it.each([
    ['', 'empty'],
    ['The tide took fourteen boats.', 'not a PDF'],
    ['%PDF-1.7\n', 'a damaged PDF: its end is missing'],
    ['%PDF-1.7\n%%EOF', 'a damaged PDF'],
  ])('%j: %s', async (text, said) => {
    expect(await outcome(bytesOf(text))).toBe(said);
  });

  const folder = join(import.meta.dirname, '../../../documents');
  it.each(['latex-lines', 'libreoffice', 'chromium'])(
    '%s.pdf cut short at any length is read in part or said',
    async (name) => {
      const whole = readFileSync(join(folder, `${name}.pdf`));
      for (let part = 0.05; part < 1; part += 0.1)
        expect(await outcome(whole.subarray(0, Math.floor(part * whole.length)))).toMatch(
          /^a damaged PDF: its end is missing$|\(The end of the file is missing, perhaps with some pages\)/,
        );
    },
  );

  it('any bytes behind a PDF’s first are an answer', async () => {
    const sound = pdfOf([line('The tide took fourteen boats.')]);
    const places = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = sound.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof (await outcome(bytes))).toBe('string');
      }),
      { numRuns: 60 },
    );
  });
});

describe('pages', () => {
  it.each([
    ['that is none costs itself', '3 0 R', 'One boat.\n\nThree boats. (No text, perhaps images: page 2)'],
    [
      'that cannot be found costs itself and, for pdf.js, those behind it',
      '5 0 R',
      'One boat. (Damaged and not read: page 2)',
    ],
  ])('one %s, and is said', async (_, kid, said) => {
    const sound = pdfOf([line('One boat.'), line('Two boats.'), line('Three boats.')]);
    const text = new TextDecoder('latin1').decode(sound);
    expect(await outcome(bytesOf(text.replace('[4 0 R 6 0 R', `[4 0 R ${kid}`)))).toBe(said);
  });

  it.each([
    ['whose tree leads back to its root', '[3 0 R 2 0 R]', 50],
    ['that are claimed by the thousand million', '[3 0 R]', 2_000_000_000],
  ])('%s end', async (_, kids, count) => {
    const tree = pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids ${kids} /Count ${count} /MediaBox [0 0 600 800] >>`,
      `<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count ${count} >>`,
    ]);
    expect(await outcome(tree)).toBe('a damaged PDF: none of its pages can be read');
  });

  it('that are pictures are said to be none of words', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>';
    const picture = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';
    const scan = pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>',
      page,
      stream('600 0 0 800 0 0 cm /I Do'),
      stream('\xff').replace('<<', `<< ${picture}`),
    ]);
    expect(await outcome(scan)).toBe(
      'no text layer: its pages are images; run text recognition (OCR), and add the searchable PDF that it makes',
    );
    const half = pdfOf([line('One boat.'), [], []]);
    expect(await outcome(half)).toBe('One boat. (No text, perhaps images: pages 2–3)');
  });

  it('that draw themselves are drawn once', async () => {
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 5 0 R >> >>';
    const loop = pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>',
      '<< /Type /Page /Parent 2 0 R /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
      stream('/X Do'),
      stream('/X Do /X Do').replace('<<', `<< ${form}`),
    ]);
    expect(await outcome(loop)).toMatch(/^no text layer/);
  });
});
