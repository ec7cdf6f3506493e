// A library of many kinds of documents, made of a seed: our own words, put together anew for each file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFormatOf, textFormatOf } from '../../server/src/core/extract/registry.ts';
import { docxOf, p, zipOf } from '../support/packed.ts';
import { pdfOf } from '../support/pdf.ts';

const names = 'Ines Aldana,Piet Marrow,Lena Dorrit,Jon Abery,Rosa Quill,Tom Haverstock,Mina Farrow,Ida Prentice'.split(
  ',',
);
const roles = 'harbourmaster,surveyor,clerk,ferryman,archivist,baker,engineer,teacher'.split(',');
const places = 'the inner harbour,the upper mill,Saltmarsh Lane,the old signal house,the east quay,the ropewalk'.split(
  ',',
);
const things = 'boats,crates,ledgers,lanterns,sluices,mooring rings,timbers,letters,nets,bells'.split(',');
const verbs = 'counted,mended,lost,sold,carried,painted,moved,measured,hid,found'.split(',');
const times = 'before dawn,on Monday,after the storm,in the dry summer,by lamplight,within the hour,all winter'.split(
  ',',
);

/** Numbers in [0, 1). */
type Random = () => number;
const of = (random: Random, from: readonly string[]): string => from[Math.floor(random() * from.length)] as string;

function sentence(random: Random): string {
  const many = 2 + Math.floor(random() * 998);
  const words = `We ${of(random, verbs)} ${many} ${of(random, things)} near ${of(random, places)} ${of(random, times)}`;
  return random() < 0.3 ? `${words}, and nobody ${of(random, verbs)} the ${of(random, things)}` : words;
}

function paragraph(random: Random): string {
  const told = Array.from({ length: 2 + Math.floor(random() * 5) }, () => `${sentence(random)}.`).join(' ');
  return random() < 0.4 ? `“${sentence(random)},” ${of(random, roles)} ${of(random, names)} said. ${told}` : told;
}

interface Made {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

function document(random: Random, number: number, letters: number): Made {
  const paragraphs: string[] = [];
  for (let length = 0; length < letters; length += (paragraphs.at(-1) as string).length)
    paragraphs.push(paragraph(random));
  const date = `2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  return { title: `Log ${number}, ${of(random, places)}`, author: of(random, names), date, paragraphs };
}

const front = ({ title, author, date }: Made): string =>
  `---\ntitle: "${title}"\nauthor: ${author}\ndate: ${date}\n---\n\n`;
const clock = (second: number, point: string): string =>
  `${new Date(second * 1000).toISOString().slice(11, 19)}${point}000`;
const cues = (made: Made, point: string, head: string): string =>
  head +
  made.paragraphs
    .map((text, i) => `${i + 1}\n${clock(i * 9, point)} --> ${clock(i * 9 + 8, point)}\n${text}\n`)
    .join('\n');

/** Each format's file of a document, by its ending. */
const makers: Readonly<Record<string, (made: Made) => string | Uint8Array>> = {
  '.md': (made) => `${front(made)}# ${made.title}\n\n${made.paragraphs.join('\n\n')}\n`,
  '.txt': (made) => `${front(made)}${made.title}\n\n${made.paragraphs.join('\n\n')}\n`,
  '.html': ({ title, author, date, paragraphs }) =>
    `<!doctype html><html lang="en"><head><title>${title}</title><meta name="author" content="${author}"><meta property="article:published_time" content="${date}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`,
  '.vtt': (made) => cues(made, '.', 'WEBVTT\n\n'),
  '.srt': (made) => cues(made, ',', ''),
  '.docx': ({ title, paragraphs }) => docxOf([title, ...paragraphs].map((text) => p(text)).join('')),
  '.pdf': (made) => pdfOf(pages(made)),
  '.epub': ({ title, author, paragraphs }) =>
    zipOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      'book.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
      'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    }),
};

function pages({ title, paragraphs }: Made): Parameters<typeof pdfOf>[0] {
  const lines = [title, ...paragraphs].flatMap((text) => [...(text.match(/.{1,80}(?:\s|$)/g) ?? []), '']);
  return Array.from({ length: Math.ceil(lines.length / 50) }, (_, page) =>
    lines
      .slice(page * 50, page * 50 + 50)
      .flatMap((text, i) => (text === '' ? [] : [{ x: 60, y: 740 - 14 * i, text }])),
  );
}

/** Those of the formats above that this build reads. */
export const endings = Object.keys(makers).filter(
  (ending) => textFormatOf(`a${ending}`) ?? documentFormatOf(`a${ending}`),
);

/** Writes `count` documents of some `letters` each into folders below `folder`, the formats in turn. The same `random`, the same library. */
export function makeLibrary(
  folder: string,
  count: number,
  letters: number,
  from: readonly string[],
  random: Random,
): void {
  for (let number = 0; number < count; number++) {
    const ending = from[number % from.length] as string;
    const below = join(folder, String(number % 40).padStart(2, '0'));
    mkdirSync(below, { recursive: true });
    const made = document(random, number, letters);
    writeFileSync(join(below, `log-${number}${ending}`), (makers[ending] as (made: Made) => string)(made));
  }
}
