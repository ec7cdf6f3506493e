import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extracted } from '../../../server/src/core/extract/format.ts';
import { documentFormats } from '../../../server/src/core/extract/registry.ts';
import { identityMap } from '../../../server/src/core/prose/offsetMap.ts';
import { threadLimits, threadReaders } from '../../../server/src/host/nodeReaders.ts';
import { bundleReadersInto } from '../../support/bundle.ts';
import { pdfOf, pdfOfObjects, stream } from '../../support/pdf.ts';

const parent = mkdtempSync(join(tmpdir(), 'stet-readers-'));
const program = join(parent, 'readerThread.js');
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

/** A page whose commands are so many megabytes of blanks, packed twice. */
function unpacksTo(megabytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(megabytes << 20, 32)));
  const bytes = packed.toString('latin1');
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >>',
    '<< /Type /Page /Parent 2 0 R /Resources << >> /Contents 4 0 R >>',
    stream(bytes).replace('<<', '<< /Filter [/FlateDecode /FlateDecode]'),
  ]);
}

const words = (read: Extracted): string => ('prose' in read ? read.prose.text : read.reason);

describe('a thread', () => {
  it('reads documents as this one would', async () => {
    const extract = threadReaders(program);
    const all = await Promise.all([sound, new Uint8Array(), sound].map((bytes) => extract('PDF', bytes)));
    expect(all.map(words)).toEqual(['The tide took fourteen boats.', 'empty', 'The tide took fourteen boats.']);
    const [first] = all;
    expect(first).toMatchObject({ prose: { map: identityMap } });
  });

  it('is left when a page takes too long, and the next document is read in another', async () => {
    const extract = threadReaders(program, { ...threadLimits, silence: 1500, altogether: 60_000 });
    const [hostile, next] = await Promise.allSettled([extract('PDF', thousandMillion()), extract('PDF', sound)]);
    expect(hostile).toMatchObject({ reason: { message: 'reading one page took longer than 2 s' } });
    expect(next).toMatchObject({ value: { prose: { text: 'The tide took fourteen boats.' } } });
  });

  it('is left when all of a document takes too long', async () => {
    const extract = threadReaders(program, { ...threadLimits, silence: 60_000, altogether: 1000 });
    await expect(extract('PDF', thousandMillion())).rejects.toThrow(/^reading it took longer than 2 s$/);
  });

  it('is left when a document unpacks to too much, wherever that lies', async () => {
    const extract = threadReaders(program, { ...threadLimits, memory: 100, silence: 60_000, altogether: 60_000 });
    const [hostile, next] = await Promise.allSettled([extract('PDF', unpacksTo(400)), extract('PDF', sound)]);
    expect(hostile).toMatchObject({ reason: { message: 'it needs too much memory to read' } });
    expect(next).toMatchObject({ value: { prose: { text: 'The tide took fourteen boats.' } } });
  });

  it('blames no document for another that is read beside it', async () => {
    // A program that works for as many milliseconds as its document has bytes.
    const works = join(parent, 'works.cjs');
    writeFileSync(
      works,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ bytes }) => {
        const end = performance.now() + bytes.length;
        while (performance.now() < end);
        parentPort.postMessage({ failed: 'done in its time' });
      });`,
    );
    const limits = { ...threadLimits, altogether: 1600, each: 0, silence: 60_000 };
    const extract = threadReaders(works, limits, 2);
    const [endless, slow, quick] = await Promise.allSettled(
      [60_000, 1000, 10].map((time) => extract('PDF', new Uint8Array(time))),
    );
    expect(endless).toMatchObject({ reason: { message: 'reading it took longer than 2 s' } });
    expect(slow).toMatchObject({ reason: { message: 'done in its time' } });
    expect(quick).toMatchObject({ reason: { message: 'done in its time' } });
  });

  it('reads every format', async () => {
    const extract = threadReaders(program);
    const page = new TextEncoder().encode('<p>The tide took fourteen boats, she said on Monday.</p>');
    expect(words(await extract('HTML', page))).toBe('The tide took fourteen boats, she said on Monday.');
    for (const { name } of documentFormats) expect(await extract(name, new Uint8Array())).toHaveProperty('reason');
  });

  it('says that nothing reads a format', async () => {
    await expect(threadReaders(program)('none', sound)).rejects.toThrow('nothing reads none');
  });
});
