import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** An archive of these files; a file may be bytes. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all: Zippable = {};
  // Programs tell what a file is by its first bytes.
  for (const [name, content] of Object.entries(files))
    all[name] = [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(all);
}

const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of a Word file: `content` within the root element `w:root`. */
export const wordPart = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${wordSpace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</w:${root}>`;

/** A Word file with this body; `parts` by their names in `word/` ("footnotes"), whole. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}, core = ''): Uint8Array {
  const named = Object.keys(parts).map(
    (name, i) => `<Relationship Id="r${i}" Type="${relationships}/${name}" Target="${name}.xml"/>`,
  );
  const list = (all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': list([
      `<Relationship Id="a" Type="${relationships}/officeDocument" Target="word/document.xml"/>`,
      '<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': list(named),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, content])),
  });
}

/** A paragraph of Word: `content` are runs, or plain words. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** An OpenDocument text with this body and these automatic styles. */
export function odtOf(body: string, styles = ''): Uint8Array {
  const spaces = ['office', 'text', 'table', 'style', 'svg-compatible', 'drawing', 'meta']
    .map(
      (name) =>
        `xmlns:${{ drawing: 'draw', 'svg-compatible': 'svg' }[name] ?? name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    )
    .join(' ');
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    'content.xml': `<office:document-content ${spaces} office:version="1.3" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}

/** The files of an archive by their names, unpacked. */
export const filesIn = (zip: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(zip)));

export const textIn = (zip: Uint8Array, name: string): string =>
  new TextDecoder().decode(filesIn(zip).get(name) ?? new Uint8Array());

/** What a book holds beside its files. */
export interface BookParts {
  /** Entries of the manifest beside the chapters: `<item …/>`. */
  readonly items?: string;
  readonly metadata?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A book: files of XHTML by their names, in reading order, each the content of its body. */
export function epubOf(
  chapters: Readonly<Record<string, string>>,
  { items = '', metadata = '', more = {} }: BookParts = {},
): Uint8Array {
  const files = Object.keys(chapters);
  const manifest = files
    .map((file, i) => `<item id="c${i}" href="${file}" media-type="application/xhtml+xml"/>`)
    .join('');
  const spine = files.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  const pages = files.map((file) => [`OEBPS/${file}`, xhtml(chapters[file] as string)]);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${manifest}${items}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(pages),
    ...more,
  });
}

/** A file of XHTML with this body. */
export const xhtml = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title><style>p { color: red }</style></head><body>${body}</body></html>`;
