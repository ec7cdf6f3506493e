import { describe, expect, it } from 'vitest';
import { decode, tooLarge } from '../../../server/src/host/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
      .map((_, i, all) => all[little ? i : i ^ 1] as number),
  );

describe('bytes as text', () => {
  it.each([
    ['UTF-8', utf8('“Señor”, 日本 😀'), '“Señor”, 日本 😀'],
    ['nothing', utf8(''), ''],
    ['UTF-8 with its mark, which stays', utf8('\uFEFFrope'), '\uFEFFrope'],
    ['UTF-16 with its mark', utf16('\uFEFF“rope”', true), '\uFEFF“rope”'],
    ['UTF-16, big end first', utf16('\uFEFF“rope”', false), '\uFEFF“rope”'],
    ['UTF-16 without a mark', utf16('the rope held, she said', true), 'the rope held, she said'],
    ['Windows-1252', Uint8Array.from([0x93, 0x53, 0xed, 0x2c, 0x94, 0x20, 0x97, 0x20, 0x80, 0x34]), '“Sí,” — €4'],
    ['UTF-16 without a mark, big end first', utf16('the rope held, she said', false), 'the rope held, she said'],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  it.each([
    ['KOI8-R', Uint8Array.from([0xd7, 0xcf, 0xc4, 0xc1]), /^not UTF-8 or Windows-1252 text; save it as UTF-8$/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /^not a text file$/],
    ['a PDF', utf8('%PDF-1.7\n'), /^a PDF, not a text file$/],
    ['an Office file', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), /^a ZIP or Office file/],
    ['half a character', Uint8Array.from([1, 0xe2, 0x80]), /^not UTF-8 or Windows-1252 text/],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decode(bytes)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it.each([
    ['lines without end', '\r\n'.repeat(600_000), 'it has more than a million lines'],
    ['a word without end', `a${'ł'.repeat(1_000_001)}`, 'it has a word of more than a million letters'],
    ['an ideograph without end', '漢'.repeat(1_000_001), 'it has a word of more than a million letters'],
  ])('refuses %s', (_, text, reason) => {
    expect(decode(utf8(text))).toEqual({ reason });
  });

  it.each([
    ['a long text', 'The rope held.\n'.repeat(900_000)],
    ['one without blanks', '索は持った。'.repeat(300_000)],
    ['a picture written as letters', 'iVBORw0KGgo+AAA/'.repeat(100_000)],
  ])('takes %s', (_, text) => {
    expect(decode(utf8(text))).toEqual({ text });
  });

  it('knows how much is too much', () => {
    expect(tooLarge(20 * 1024 * 1024)).toBeNull();
    expect(tooLarge(212 * 1024 * 1024)).toBe('too large (212 MB; the limit is 20 MB)');
  });
});
