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

/** Few old files are none of Word's: the readers of what they are then are loaded when one is met. */
async function loadOldWord(): Promise<Reader> {
  const { readDoc } = await import('./readers/doc.ts');
  return (bytes, rest) =>
    readDoc(bytes, {
      rtf: async (one) => (await import('./readers/rtf.ts')).readRtf(one, rest),
      docx: async (one) => (await loadWord())(one, rest),
      page: async (one) => (await import('./readers/html.ts')).readHtml(one, rest),
    });
}

const heldByWord = {
  rtf: async (bytes: Uint8Array) => (await import('./readers/rtf.ts')).readRtf(bytes),
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
  { name: 'Word 97–2003', endings: ['.doc', '.dot'], load: loadOldWord },
  { name: 'RTF', endings: ['.rtf'], load: async () => (await import('./readers/rtf.ts')).readRtf },
  { name: 'EPUB', endings: ['.epub'], load: async () => (await import('./readers/epub.ts')).readEpub },
];

/** Text files that only sources are. What a draft may be written in a source may be, too: `markup/registry.ts`. */
export const textFormats: readonly TextFormat[] = [{ name: 'captions', endings: ['.vtt', '.srt'], read: captions }];

/** Pictures, which may show a text. */
export const pictures: readonly string[] = [
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
  '.webp',
  '.heic',
  '.heif',
  '.bmp',
];

/** Why a picture has no words, and what to do. */
export const noWordsIn = (others = 0): string =>
  `an image${others > 0 ? ` (and ${others} more beside it)` : ''}: Stet reads no text in images; run text recognition (OCR), and add the searchable PDF or the text that it makes`;

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
