import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFormatOf } from '../../../server/src/core/extract/registry.ts';
import { docxOf, p } from '../../support/packed.ts';
import { docOf } from './docFile.ts';

const documents = join(import.meta.dirname, '../../documents');

async function read(bytes: Uint8Array) {
  const found = await (await documentFormatOf('a.doc')?.load())?.(bytes);
  if (found === undefined) throw new Error('nothing reads it');
  return found;
}
const words = async (bytes: Uint8Array): Promise<string> => {
  const found = await read(bytes);
  return 'prose' in found ? found.prose.text : `reason: ${found.reason}`;
};
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file of old Word', () => {
  it('has the words of the same article in another format', async () => {
    const article = async (name: string): Promise<readonly string[]> => {
      const found = await (await documentFormatOf(name)?.load())?.(readFileSync(join(documents, name)));
      if (!found || 'reason' in found) throw new Error('not read');
      const { blocks, text } = found.prose;
      return blocks.map(
        ({ kind, depth, span, place }) =>
          `${kind === 'item' ? 'paragraph' : kind} ${depth} ${place ?? ''} ${text.slice(span.start, span.end)}`,
      );
    };
    expect(await article('libreoffice.doc')).toEqual(await article('libreoffice.docx'));
  });

  it('says who wrote it', async () => {
    const found = await read(readFileSync(join(documents, 'libreoffice.doc')));
    expect('prose' in found && found.prose.metadata).toMatchObject({
      title: 'The Town That Would Not Let Its Weir Go',
      authors: ['Philippa Larkwood', 'Aurélien Czarny'],
    });
  });

  it('has its text in pieces, of one byte a letter and of two', async () => {
    expect(await words(docOf({ pieces: ['It held, ', 'said Łucja'], text: 'It held, said Łucja\r' }))).toBe(
      'It held, said Łucja',
    );
  });

  it('has the words of fields and no instructions, cells, and no signs', async () => {
    expect(await words(docOf({ text: 'It \x13 HYPERLINK "x" \x14held\x15 fa\x1fst\x05.\rA\x07B\x07\x07End.\r' }))).toBe(
      'It held fast.\n\nA\n\nB\n\nEnd.',
    );
  });
});

describe('a file that is called .doc and is none', () => {
  it.each([
    ['RTF', encoded('{\\rtf1 It held.}'), 'It held.'],
    ['a newer Word file', docxOf(p('It held.')), 'It held.'],
    [
      'a web page',
      encoded('<html><body><p>It held, whatever they say of it.</p></body></html>'),
      'It held, whatever they say of it.',
    ],
    ['a text', encoded('It held.'), 'reason: not a Word file'],
    ['nothing', new Uint8Array(), 'reason: empty'],
  ])('is read as what it is, or refused: %s', async (_, bytes, expected) => {
    expect(await words(bytes)).toBe(expected);
  });
});

describe('a file of old Word that is broken or made to do harm', () => {
  const whole = docOf({ text: 'It held.\r' });
  const changed = (...changes: readonly (readonly [at: number, byte: number])[]): Uint8Array => {
    const bytes = whole.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    return bytes;
  };

  it('is refused with a password, and from before Word 97', async () => {
    expect(await words(docOf({ text: 'It held.\r', flags: 0x0100 }))).toBe('reason: protected with a password');
    expect(await words(docOf({ text: 'It held.\r', magic: 0xa5dc }))).toMatch(/before Word 97/);
  });

  it('gives words or a reason, whatever byte is another', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      for (const byte of [0, 0x7f, 0xff]) expect(typeof (await words(changed([at, byte])))).toBe('string');
    }
  });

  it('reads no more of one place than the file has', async () => {
    expect(await words(docOf({ text: 'It held.\r', claims: 0x7fffffff }))).toBe('reason: a damaged Word file');
  });
});
