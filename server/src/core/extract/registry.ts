import { markupOf, markups } from '../markup/registry.ts';
import { textFile } from '../markup/text/read.ts';
import type { Prose } from '../prose/prose.ts';
import { endingOf } from '../text/paths.ts';
import { captions } from './captions/read.ts';
import type { Commenter, DocumentFormat, DraftDocuments, Reader, TextFormat } from './format.ts';

/** Few messages have no words but those of a web page: its reader is loaded when one is met. */
async function loadMail(): Promise<Reader> {
  const { readMail } = await import('./readers/mail.ts');
  return (bytes) => readMail(bytes, async () => (await import('./readers/html.ts')).readPage);
}

/** Few Word files hold other documents whole: their readers are loaded when one is met. */
async function loadWord(): Promise<Reader> {
  const { readDocx } = await import('./readers/docx.ts');
  return (bytes, rest) => readDocx(bytes, rest, heldByWord);
}

const heldByWord = {
  page: async (bytes: Uint8Array) => (await import('./readers/html.ts')).readHtmlPart(bytes),
  mail: async (bytes: Uint8Array) =>
    (await import('./readers/mail.ts')).readMail(bytes, async () => (await import('./readers/html.ts')).readWholePage),
};

const loadWordComments = async (): Promise<Commenter> =>
  (await import('./readers/wordComments.ts')).wordComments(heldByWord);

const loadOpenDocumentComments = async (): Promise<Commenter> => (await import('./readers/odtComments.ts')).odtComments;

export const documentFormats: readonly DocumentFormat[] = [
  {
    name: 'HTML',
    endings: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./readers/html.ts')).readHtml,
  },
  { name: 'e-mail', endings: ['.eml', '.mhtml', '.mht'], load: loadMail },
  { name: 'PDF', endings: ['.pdf'], load: async () => (await import('./readers/pdf.ts')).readPdf },
  {
    name: 'Word',
    endings: ['.docx', '.docm', '.dotx', '.dotm'],
    drafts: { endings: ['.docx', '.docm'], copy: 'docx', comment: loadWordComments },
    load: loadWord,
  },
  {
    name: 'OpenDocument',
    endings: ['.odt', '.ott'],
    drafts: { endings: ['.odt'], copy: 'odt', comment: loadOpenDocumentComments },
    load: async () => (await import('./readers/odt.ts')).readOdt,
  },
  { name: 'EPUB', endings: ['.epub'], load: async () => (await import('./readers/epub.ts')).readEpub },
];

/** Text files that only sources are. What a draft may be written in a source may be, too: `markup/registry.ts`. */
export const textFormats: readonly TextFormat[] = [{ name: 'captions', endings: ['.vtt', '.srt'], read: captions }];

/** Formats that hold words Stet cannot read yet, and what they are called. */
export const unsupported: Readonly<Record<string, string>> = {
  '.doc': 'Word’s old format (.doc)',
  '.rtf': 'RTF',
};

/** What reads a source that is a text file, by its ending, or null. A page as it was saved is none, whoever drafts in its markup. */
export function textFormatOf(path: string): Pick<TextFormat, 'name' | 'endings' | 'read'> | null {
  const ending = endingOf(path);
  if (documentFormatOf(path) !== null) return null;
  return markupOf(path) ?? textFormats.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** What reads a source that is no text file, by its ending, or null. */
export function documentFormatOf(path: string): DocumentFormat | null {
  const ending = endingOf(path);
  return documentFormats.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** What reads a draft that is no text file, by its ending, or null: of such a format, and no template. */
export function draftDocumentOf(path: string): (DocumentFormat & { readonly drafts: DraftDocuments }) | null {
  const format = documentFormatOf(path);
  const { drafts } = format ?? {};
  return format && drafts?.endings.includes(endingOf(path)) ? { ...format, drafts } : null;
}

/** The endings of drafts that are no text files. */
export const draftDocumentEndings: readonly string[] = documentFormats.flatMap(({ drafts }) => drafts?.endings ?? []);

/** The endings of all files that a source may be. */
export const sourceEndings: readonly string[] = [
  ...new Set([...markups, ...textFormats, ...documentFormats].flatMap(({ endings }) => endings)),
];

/** A source's text as prose, by the ending of its path; a text of no known format is read as plain text. */
export const proseOf = (path: string, raw: string): Prose => (textFormatOf(path)?.read ?? textFile)(raw);
