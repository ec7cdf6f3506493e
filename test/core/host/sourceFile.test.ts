import { describe, expect, it } from 'vitest';
import { extractedProse } from '../../../server/src/core/extract/extracted.ts';
import type { Reader } from '../../../server/src/core/extract/format.ts';
import { type Content, proseOfContent } from '../../../server/src/core/library/content.ts';
import { storedText } from '../../../server/src/core/library/storedText.ts';
import { extracted } from '../../../server/src/host/sourceFile.ts';

/** What is got out of a file by a reader. */
const gotBy = (reader: Reader): ReturnType<typeof extracted> =>
  extracted({ name: 'a log', load: async () => reader }, new Uint8Array(), {}, storedText, async () => {});
const textOf =
  (text: string): Reader =>
  async () => ({ prose: extractedProse([{ kind: 'paragraph', text }]) });

describe('what is extracted from a file', () => {
  it('is its words and where they stand', async () => {
    const prose = extractedProse([
      { kind: 'heading', depth: 1, text: 'The log', landmarks: [{ kind: 'page', at: 0, label: 'xii', number: 12 }] },
      { kind: 'paragraph', text: 'The rope held.' },
    ]);
    const content = (await gotBy(async () => ({ prose }))) as Content;
    expect(content.told.headline).toBe('The log');
    expect(proseOfContent('/s/log.pdf', content)).toEqual(prose);
  });

  it('is looked up in without what its format knows to be nobody’s', async () => {
    const whole = extractedProse([{ kind: 'paragraph', text: 'The rope\n113\nheld.' }]);
    const prose = { ...whole, unspoken: [{ start: 9, end: 12 }] };
    const content = (await gotBy(async () => ({ prose }))) as Content;
    expect(content).toMatchObject({ words: { text: whole.text }, spoken: { text: 'The rope\n   \nheld.' } });
    expect(proseOfContent('/s/log.pdf', content)).toEqual(prose);
    const plain = (await gotBy(async () => ({ prose: whole }))) as Content;
    expect(plain.spoken).toBe(plain.words);
  });

  it('is no more than a text file may hold', async () => {
    expect(await gotBy(textOf('a'.repeat(20 << 20)))).toMatchObject({ words: { length: 20 << 20 } });
    expect(await gotBy(textOf('a'.repeat((20 << 20) + 1)))).toEqual({ reason: 'it contains more than 20 MB of text' });
  });

  it('keeps its places when half a character is in it', async () => {
    expect(await gotBy(textOf('the \ud83d rope'))).toMatchObject({ words: { text: 'the \ufffd rope' } });
  });

  it('is nothing when its reader fails', async () => {
    const torn: Reader = async () => Promise.reject(new Error('torn'));
    expect(await gotBy(torn)).toMatchObject({ reason: 'torn' });
  });
});
