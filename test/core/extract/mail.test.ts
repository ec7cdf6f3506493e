import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFormatOf } from '../../../server/src/core/extract/registry.ts';
import { shown } from './shown.ts';

/** A message with a byte for each character. */
async function read(message: string) {
  const reader = await documentFormatOf('m.eml')?.load();
  const extracted = await reader?.(Uint8Array.from(message, (sign) => sign.charCodeAt(0)));
  if (extracted === undefined) throw new Error('no reader');
  return extracted;
}

async function drawn(message: string): Promise<string> {
  const extracted = await read(message);
  if ('reason' in extracted) return extracted.reason;
  return `\n${shown(extracted.prose, extracted.prose.text)}\n${JSON.stringify(extracted.prose.metadata)}\n`;
}

describe('an e-mail', () => {
  it('has its subject as headline, its lines quoted as deep as they are marked', async () => {
    expect(
      await drawn(`From: =?utf-8?Q?In=C3=AAs?= Aldana <ines@quay.example>
To: desk@post.example
Subject: Re: =?iso-8859-1?Q?The_=93quay=94?=
Date: Mon, 4 Mar 2024 20:30:00 -0500 (EST)
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

=93We lost fourteen boats,=94 she =
said.
That is all.

Omar Reyes wrote:
> How many boats?
>> And when?
> I ask again.
`),
    ).toMatchInlineSnapshot(`
      "
      1 heading 1 | Re: The “quay”
      2 paragraph | “We lost fourteen boats,” she said.⏎That is all.
      3 paragraph | Omar Reyes wrote:
      4 quote 1 | How many boats?
      5 quote 2 | And when?
      6 quote 1 | I ask again.
      {"title":"The “quay”","date":"2024-03-04","authors":["Inês Aldana"],"people":[]}
      "
    `);
  });

  it('is read from its plain part, wherever that stands', async () => {
    expect(
      await drawn(`Subject: Statement
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary="in ner"

--in ner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

4oCcSXQgaGVsZCzigJ0gc2hlIHNhaWQu
--in ner
Content-Type: text/html

<p>“It <b>held</b>,” she said.</p>
--in ner--
--outer
Content-Type: application/pdf
Content-Disposition: attachment; filename=x.pdf
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--outer--
`),
    ).toMatchInlineSnapshot(`
      "
      1 heading 1 | Statement
      2 paragraph | “It held,” she said.
      {"title":"Statement","authors":[],"people":[]}
      "
    `);
  });

  it('is read from its page where there is no other, or one that only leads there', async () => {
    const page = `<p>She said:</p><blockquote type="cite"><p>${'It held, and it will hold. '.repeat(9)}</p></blockquote>`;
    const message = (plain: string): string =>
      `Subject: Statement\nContent-Type: multipart/alternative; boundary=b\n\n${plain}--b\nContent-Type: text/html\n\n${page}\n--b--\n`;
    const alone = await drawn(message(''));
    expect(alone).toContain('3 quote 1 | It held, and it will hold.');
    expect(await drawn(message('--b\nContent-Type: text/plain\n\nView this message in a browser.\n'))).toBe(alone);
  });

  it('has lines that flow', async () => {
    expect(
      await drawn('Subject: x\nContent-Type: text/plain; format=flowed\n\nIt held \nfor a year.\n> How \n> long?\n'),
    ).toContain('3 quote 1 | How long?');
  });

  it('is a web page where a browser saved one', async () => {
    expect(
      await drawn(`From: <Saved by Blink>
Snapshot-Content-Location: https://post.example/quay
Subject: The quay
Date: Tue, 5 Mar 2024 09:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----Boundary"

------Boundary
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://post.example/quay

<html><head><meta name=3D"author" content=3D"Agnes Lund"></head><body><h1>The quay</h1><p>=E2=80=9CIt held,=E2=80=9D she said.</p></body></html>
------Boundary
Content-Type: text/css
Content-Location: cid:css

body { content: "no" }
------Boundary--
`),
    ).toMatchInlineSnapshot(`
      "
      1 heading 1 | The quay
      2 paragraph | “It held,” she said.
      {"title":"The quay","url":"https://post.example/quay","authors":["Agnes Lund"],"people":[]}
      "
    `);
  });

  it.each([
    [
      'Windows-1252 that nobody declared',
      'Subject: x\n\n\x93It held,\x94 she said.\n',
      '2 paragraph | “It held,” she said.',
    ],
    [
      'UTF-8 that nobody declared',
      'Subject: x\n\n\xe2\x80\x9cIt held,\xe2\x80\x9d she said.\n',
      '2 paragraph | “It held,” she said.',
    ],
    [
      'KOI8-R by name',
      'Subject: x\nContent-Type: text/plain; charset=koi8-r\n\n\xd7\xcf\xc4\xc1\n',
      '2 paragraph | вода',
    ],
    [
      'KOI8-R that nobody declared',
      'Subject: x\n\n\xd7\xcf\xc4\xc1 \xd7\xcf\xc4\xc1\n',
      'unknown character encoding; save it as UTF-8',
    ],
    ['nothing', '', 'not an e-mail, or a damaged one'],
    ['a text without a header', 'Just words,\nno header\n', 'not an e-mail, or a damaged one'],
    ['a message without words', 'Subject: x\n\n\n', 'it contains no text'],
    [
      'parts in parts without end',
      `Subject: x\n${'Content-Type: multipart/mixed; boundary=B\n\n--B\n'.replaceAll('B', 'b').repeat(3)}${Array.from({ length: 2000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('')}`,
      'not an e-mail, or a damaged one',
    ],
  ])('%s', async (_, message, expected) => {
    expect(await drawn(message)).toContain(expected);
  });

  it('may be cut anywhere, and be anything', async () => {
    const piece = fc.constantFrom(
      'Subject: x\n',
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Type: text/html\n',
      'Content-Transfer-Encoding: base64\n',
      '\n',
      '--b\n',
      '--b--\n',
      '> words\n',
      '<p>words',
      '=?utf-8?B?',
      '\xff',
      'aGVsbG8=\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        expect(Object.keys(await read(pieces.join('')))).toHaveLength(1);
      }),
    );
  });
});
