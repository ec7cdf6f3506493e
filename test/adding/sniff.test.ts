import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nameFromAddress, plainName } from '../../server/src/adding/names.ts';
import { sniff } from '../../server/src/adding/sniff.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const docx = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') });
const epub = zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], 'a.xhtml': strToU8('<html/>') });
const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8('<x/>'),
});
const at = 'https://harbour.example/a';

describe('an answer is what its bytes are', () => {
  it.each([
    ['.html', '<!doctype html><title>Tide</title>', 'text/html', at],
    ['.html', '<!-- saved -->\n<HTML lang="en">', 'text/plain', at],
    ['.html', '<?xml version="1.0"?>\n<html xmlns="…">', 'application/xhtml+xml', at],
    ['.html', '<p>Half a page', 'text/html', at],
    ['.pdf', '%PDF-1.7\n%\xe2\xe3', 'text/html', at],
    ['.pdf', '\n%PDF-1.4\n', 'application/octet-stream', at],
    ['.docx', docx, 'application/zip', at],
    ['.odt', odt, 'application/octet-stream', at],
    ['.epub', epub, '', at],
    ['.rtf', '{\\rtf1 Tide}', 'text/plain', at],
    ['.rtf', '{\\rtf1 Tide}', 'application/rtf', at],
    ['.doc', `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0${[...'WordDocument'].join('\0')}`, 'application/msword', at],
    ['.vtt', '\xef\xbb\xbfWEBVTT\n\n00:00.000 --> 00:02.000\nTide.', 'text/plain', at],
    ['.srt', '1\r\n00:00:01,000 --> 00:00:02,000\r\nTide.', 'text/plain', at],
    ['.md', '# Tide', 'text/plain', `${at}.md?raw=1`],
    ['.md', '# Tide', 'text/markdown', at],
    ['.txt', 'Tide.', 'text/plain', at],
    ['.txt', '\xff\xfeT\0i\0d\0e\0', 'text/plain', at],
    ['.txt', 'a < b', '', at],
  ])('%s: %j as %s', (kind, body, type, address) => {
    expect(sniff(typeof body === 'string' ? bytes(body) : body, type, address)).toEqual({ kind });
  });

  it.each([
    [
      '<!doctype html><title>Log in</title>',
      'application/pdf',
      at,
      'it should be a PDF but is a web page, perhaps a login page',
    ],
    ['<html><body>Gone', 'text/html', `${at}.pdf`, 'it should be a PDF but is a web page, perhaps a login page'],
    ['not at all', 'application/pdf', at, 'it claims to be a PDF but is not'],
    ['Tide.', 'text/vtt', at, 'it claims to be captions but is not'],
    ['\x89PNG\r\n\x1a\n', 'text/html', at, 'it is a picture'],
    [
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0b\0o\0o\0k\0',
      'application/msword',
      at,
      'it is a file of an old office program, and no Word document',
    ],
    ['\0\0\0\x18ftypmp42', 'video/mp4', at, 'it is a recording'],
    ['\0\x01\x02\x03', 'text/html', at, 'it claims to be a web page but is not'],
    ['\0\x01\x02\x03', '', at, 'it is not a document that Stet reads'],
    ['{"a": 1}', 'application/json', at, 'Stet does not read application/json as a source'],
    ['PK\x03\x04 holiday.jpg', 'application/zip', at, 'it is an archive (ZIP)'],
  ])('%j as %s is refused', (body, type, address, reason) => {
    expect(sniff(bytes(body), type, address)).toEqual({ reason });
  });
});

describe('a name', () => {
  it.each([
    ['https://courier.example/2025/03/boats-lost-as-tide-breaks.html?utm=1', 'boats-lost-as-tide-breaks'],
    ['https://courier.example/boats-lost/123456', 'boats-lost'],
    ['https://courier.example/Caf%C3%A9%20am%20Meer', 'café-am-meer'],
    ['https://courier.example/..%2F..%2Fetc%2Fpasswd', 'etc-passwd'],
    ['https://courier.example/%E0%A4%A', null],
    ['https://courier.example/', null],
    ['https://courier.example/a/12345.html', null],
  ])('of %s is %s', (address, name) => {
    expect(nameFromAddress(address)).toBe(name);
  });

  it.each(['con', 'NUL', 'com1', 'lpt9'])('is not %s', (word) => {
    expect(plainName(word)).toBe(`${word.toLowerCase()}-source`);
  });

  it('is plain, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = plainName(words);
        if (name === null) return;
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
        expect(name).not.toMatch(/^[.-]|[.-]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(170);
        expect(plainName(name)).toBe(name);
      }),
    );
  });
});
