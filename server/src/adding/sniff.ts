import { endingOf } from '../core/text/paths.ts';

/** What an answer is, told by its bytes first; `reason` when it is nothing that holds a source's words. */
export type Sniffed = { readonly kind: Kind } | { readonly reason: string };

/** By the ending a file of it has. */
export type Kind = '.html' | '.pdf' | '.docx' | '.odt' | '.epub' | '.rtf' | '.doc' | '.md' | '.txt' | '.vtt' | '.srt';

const names: Readonly<Record<Kind, string>> = {
  '.html': 'a web page',
  '.pdf': 'a PDF',
  '.docx': 'a Word document',
  '.odt': 'an OpenDocument text',
  '.epub': 'a book (EPUB)',
  '.rtf': 'RTF',
  '.doc': 'a Word document of the old kind',
  '.md': 'Markdown',
  '.txt': 'plain text',
  '.vtt': 'captions',
  '.srt': 'captions',
};

/** Those whose bytes say for sure what they are. */
const documents: readonly Kind[] = ['.pdf', '.docx', '.odt', '.epub', '.rtf', '.doc'];

/** Whether a file of this kind is no text. */
export const isDocument = (kind: Kind): boolean => documents.includes(kind);

/** Media types that name one kind. */
const declared: Readonly<Record<string, Kind>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'application/x-pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/epub+zip': '.epub',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'application/msword': '.doc',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'text/vtt': '.vtt',
  'application/x-subrip': '.srt',
};
/** Those that say next to nothing: what the bytes and the address say counts. */
const vague = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
  'application/x-download',
]);

const isHtml = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
/** How texts of these kinds begin. */
const textSigns: readonly (readonly [RegExp, Kind])[] = [
  [isHtml, '.html'],
  [/^WEBVTT(?:[ \t\r\n]|$)/, '.vtt'],
  [/^\d+\s*\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> /, '.srt'],
];

/**
 * What bytes are. Where the server names a kind that is plainly another, the bytes count when they are a document for sure; a web
 * page under the name of a document is a log-in or an error and is refused.
 */
export function sniff(bytes: Uint8Array, type: string, address: string): Sniffed {
  const said = Object.hasOwn(declared, type) ? declared[type] : undefined;
  const sure = binaryKind(bytes);
  if (sure !== null) return typeof sure === 'string' ? { kind: sure } : sure;
  if (said === undefined && !vague.has(type)) return { reason: `Stet does not read ${type.slice(0, 80)} as a source` };
  if (!isText(bytes))
    return { reason: `${said ? `it claims to be ${names[said]} but is not` : 'it is not a document that Stet reads'}` };
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/^(?:\xef\xbb\xbf|[\xff\xfe]{2}|\0)+/, '')
    .replace(/\0/g, '')
    .trimStart();
  const html = isHtml.test(head);
  const ending = endingOf(address.replace(/[?#].*$/, ''));
  const document = documents.find((one) => one === said) ?? documents.find((one) => one === ending);
  if (html && document) return { reason: `it should be ${names[document]} but is a web page, perhaps a login page` };
  if (said && said === document) return { reason: `it claims to be ${names[said]} but is not` };
  const sign = textSigns.find(([pattern]) => pattern.test(head))?.[1];
  if (sign !== undefined) return { kind: sign };
  if (said === '.vtt' || said === '.srt') return { reason: `it claims to be ${names[said]} but is not` };
  return { kind: said ?? (/^\.(?:md|markdown|qmd|rmd|mdown)$/.test(ending) ? '.md' : '.txt') };
}

/** What its first bytes say for sure; null for what may be a text. */
function binaryKind(bytes: Uint8Array): Kind | { readonly reason: string } | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (/^[\s\0]{0,100}%PDF-/.test(head)) return '.pdf';
  if (head.startsWith('PK\u0003\u0004')) return zipKind(bytes);
  if (/^\s*\{\\rtf/.test(head)) return '.rtf';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(bytes);
  for (const [magic, what] of [
    ['\x89PNG', 'a picture'],
    ['\xff\xd8\xff', 'a picture'],
    ['GIF8', 'a picture'],
    ['RIFF', 'a picture or a recording'],
    ['\x1f\x8b', 'an archive'],
    ['ID3', 'a recording'],
    ['OggS', 'a recording'],
  ] as const)
    if (head.startsWith(magic)) return { reason: `it is ${what}` };
  return head.slice(4, 8) === 'ftyp' ? { reason: 'it is a recording' } : null;
}

/** The names of an old file's streams stand in it in letters of two bytes. */
function oldOffice(bytes: Uint8Array): Kind | { readonly reason: string } {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes([...'WordDocument'].join('\0'))) return '.doc';
  return { reason: 'it is a file of an old office program, and no Word document' };
}

/** Names in a ZIP stand in plain text: at its beginning, and in the directory at its end. */
function zipKind(bytes: Uint8Array): Kind | { readonly reason: string } {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes('mimetypeapplication/epub+zip')) return '.epub';
  if (text.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return '.odt';
  if (text.includes('word/document')) return '.docx';
  return { reason: 'it is an archive (ZIP)' };
}

/** Letters, in eight bits or sixteen; no control bytes beside blanks and lines. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  if (/^(?:\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...sample.subarray(0, 2)))) return true;
  return !sample.some((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 127);
}
