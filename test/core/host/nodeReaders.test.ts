import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extracted } from '../../../server/src/core/formats/format.ts';
import { identityMap } from '../../../server/src/core/formats/offsetMap.ts';
import { threadLimits, threadReaders } from '../../../server/src/host/nodeReaders.ts';
import { bundleReadersInto } from '../../support/bundle.ts';
import { pdfOf, pdfOfObjects, stream } from '../../support/pdf.ts';

const parent = mkdtempSync(join(tmpdir(), 'stet-readers-'));
const folder = join(parent, 'readers');
beforeAll(() => bundleReadersInto(parent));
afterAll(() => rmSync(parent, { recursive: true }));

const sound = pdfOf([[{ x: 70, y: 700, text: 'The tide took fourteen boats.' }]]);

/** A page that draws a form that draws ten times a form, and so on, down to a word: shown ten to the ninth times. */
function thousandMillion(): Uint8Array {
  const form = (body: string, resources: string): string =>
    stream(body).replace('<<', `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`);
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>',
    '<< /Type /Page /Parent 2 0 R /Resources << /XObject << /X 6 0 R >> >> /Contents 4 0 R >>',
    stream('/X Do'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: 9 }, (_, i) => form('/X Do '.repeat(10), `/XObject << /X ${7 + i} 0 R >>`)),
    form('BT /F 9 Tf (ha) Tj ET', '/Font << /F 5 0 R >>'),
  ]);
}

const words = (read: Extracted): string => ('prose' in read ? read.prose.text : read.reason);

describe('a thread', () => {
  it('reads documents one after the other, as this one would', async () => {
    const extract = threadReaders(folder);
    const all = await Promise.all([sound, new Uint8Array(), sound].map((bytes) => extract('pdf', bytes)));
    expect(all.map(words)).toEqual(['The tide took fourteen boats.', 'empty', 'The tide took fourteen boats.']);
    const [first] = all;
    expect(first).toMatchObject({ prose: { map: identityMap } });
  });

  it('is left when it says nothing for too long, and the next document is read in another', async () => {
    const extract = threadReaders(folder, { ...threadLimits, silence: 4000 });
    const [hostile, next] = await Promise.allSettled([extract('pdf', thousandMillion()), extract('pdf', sound)]);
    expect(hostile).toMatchObject({ reason: { message: 'a page of it takes longer to read than 4 s' } });
    expect(next).toMatchObject({ value: { prose: { text: 'The tide took fourteen boats.' } } });
  });

  it('says what a reader that is not there costs', async () => {
    expect(await threadReaders(folder)('none', sound)).toMatchObject({ reason: expect.stringMatching(/none\.js/) });
  });
});
