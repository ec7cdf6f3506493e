import type { DocumentFormat, Reader } from './format.ts';

/** Few messages have no words but those of a web page: its reader is loaded when one is met. */
async function loadMail(): Promise<Reader> {
  const { readMail } = await import('./readers/mail.ts');
  return (bytes) => readMail(bytes, async () => (await import('./readers/html.ts')).readPage);
}

/** Few Word files hold other documents whole: their readers are loaded when one is met. */
async function loadWord(): Promise<Reader> {
  const { readDocx } = await import('./readers/docx.ts');
  const others = {
    page: async (bytes: Uint8Array) => (await import('./readers/html.ts')).readHtmlPart(bytes),
    mail: async (bytes: Uint8Array) =>
      (await import('./readers/mail.ts')).readMail(
        bytes,
        async () => (await import('./readers/html.ts')).readWholePage,
      ),
  };
  return (bytes, rest) => readDocx(bytes, rest, others);
}

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
    load: loadWord,
  },
  { name: 'OpenDocument', endings: ['.odt', '.ott'], load: async () => (await import('./readers/odt.ts')).readOdt },
  { name: 'EPUB', endings: ['.epub'], load: async () => (await import('./readers/epub.ts')).readEpub },
];
