import { describe, expect, it } from 'vitest';
import { documentFormatOf } from '../../../server/src/core/extract/registry.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import { docxOf, p } from '../../support/packed.ts';

type Rows = readonly (readonly string[])[];

const hearing: Rows = [
  ['Ms. Okafor', 'The gate was open on the night of the storm.'],
  ['Tomas Brandt', 'Who had the key to it, and since when?'],
  ['Ms. Okafor', 'Nobody has told this committee where the key is.'],
  ['', 'I asked the port twice. I was not answered.'],
  ['', '(Laughter.)'],
  ['Tomas Brandt', 'Then we shall ask it a third time.'],
];

const htmlOf = (rows: Rows, before = ''): Uint8Array =>
  new TextEncoder().encode(
    `<html lang="en"><body><h1>Minutes</h1><p>${before}</p><table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table><p>The sitting ended at noon.</p></body></html>`,
  );
const wordOf = (rows: Rows): Uint8Array =>
  docxOf(
    `${p('Minutes')}<w:tbl>${rows
      .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>${p('The sitting ended at noon.')}`,
  );

/** What is said in a document, and by whom. */
async function turns(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const found = await (await documentFormatOf(path)?.load())?.(bytes);
  if (found === undefined || 'reason' in found) throw new Error(found?.reason);
  const { prose, quotations } = read(found.prose);
  return quotations
    .filter(({ form }) => form === 'turn')
    .map(({ attribution, parts }) => {
      const words = parts.map(({ start, end }) => prose.text.slice(start, end));
      return `${attribution?.speaker.text ?? '-'}: ${words.join(' ¶ ')}`;
    });
}

describe.each([
  ['a.html', htmlOf],
  ['a.docx', wordOf],
] as const)('a table in %s', (path, made) => {
  it('of names and words is a transcript', async () => {
    expect(await turns(path, made(hearing))).toEqual([
      'Ms. Okafor: The gate was open on the night of the storm.',
      'Tomas Brandt: Who had the key to it, and since when?',
      'Ms. Okafor: Nobody has told this committee where the key is. ¶ I asked the port twice. I was not answered.',
      'Tomas Brandt: Then we shall ask it a third time.',
    ]);
  });

  it('may count its rows, and say what its columns are', async () => {
    const rows = [
      ['Time', 'Speaker', 'Words'],
      ['10:02', 'Okafor', 'The gate was open on the night of the storm.'],
      ['10:03', 'Brandt', 'Who had the key to it, and since when?'],
      ['10:05', 'Okafor', 'Nobody has told this committee where the key is.'],
    ];
    expect(await turns(path, made(rows))).toEqual([
      'Okafor: The gate was open on the night of the storm.',
      'Brandt: Who had the key to it, and since when?',
      'Okafor: Nobody has told this committee where the key is.',
    ]);
    // Without its head nothing tells names from things.
    expect(await turns(path, made(rows.slice(1)))).toEqual([]);
  });

  it('of questions and answers has turns, and nobody for A', async () => {
    const rows = hearing
      .filter(([name]) => name !== '')
      .map(([name, words = '']) => [name === 'Ms. Okafor' ? 'A.' : 'Q.', words]);
    expect((await turns(path, made(rows))).map((turn) => turn[0])).toEqual(['-', '-', '-', '-']);
  });

  it.each([
    [
      'things and their descriptions',
      [
        ['Harbour Wall', 'The wall was built of granite from the north quarry.'],
        ['Sluice Gate', 'The gate was hung twenty years ago and never closed.'],
        ['Customs House', 'The house has been empty since the port moved.'],
        ['Old Mill', 'The mill burned down in the winter of the flood.'],
      ],
    ],
    [
      'numbers',
      [
        ['PORT A', '1,204'],
        ['PORT B', '998'],
        ['PORT A', '1,310'],
        ['PORT B', '1,002'],
      ],
    ],
    [
      'quotations with their marks',
      hearing.filter(([name]) => name !== '').map(([name = '', words]) => [name, `“${words}”`]),
    ],
    ['one name alone', hearing.map(([, words = '']) => ['Ms. Okafor', words])],
    ['four columns', hearing.map(([name = '', words = '']) => ['x', 'y', name, words])],
    [
      'days',
      [
        ['Monday', 'The harbour was calm and nobody looked at the gate.'],
        ['Tuesday', 'The wind turned and the first boats were tied down.'],
        ['Monday', 'The harbour was calm again, and there were no boats.'],
        ['Tuesday', 'The town met in the hall and could not agree at all.'],
      ],
    ],
  ] as const)('of %s is none', async (_, rows) => {
    expect(await turns(path, made(rows))).toEqual([]);
  });
});
