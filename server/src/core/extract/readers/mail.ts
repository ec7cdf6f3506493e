import { asciiOnly } from '../../text/windows1252.ts';
import { blocksIn, extractedProse } from '../extracted.ts';
import type { Extracted } from '../format.ts';
import { blocksOfMail } from '../mail/lines.ts';
import { isBroken, messageIn } from '../mail/message.ts';

/** Reads a page's text; the reader of web pages, which few messages need. */
export type PageReader = (html: string) => Promise<Extracted>;

/** A plain part with a smaller share of the words of the other one only leads to it: "view this in a browser". */
const leastText = 0.5;

/**
 * Reads an e-mail, or a web page that a browser saved as one file (MHTML): the subject as its headline, the plain text, or the
 * words of the HTML where there is no other. Who wrote it is its author and nobody's speaker.
 */
export async function readMail(bytes: Uint8Array, pages: () => Promise<PageReader>): Promise<Extracted> {
  const message = await messageIn(bytes);
  if (message === null) return { reason: 'not an e-mail, or a damaged one' };
  const { text, html, subject, metadata } = message;
  if (isBroken(text + html)) return { reason: 'unknown character encoding; save it as UTF-8' };
  const page = html === '' ? null : wordsOf(await (await pages())(html));
  if (message.page && page !== null) {
    const known = Object.fromEntries(Object.entries(page.metadata).filter(([, value]) => value !== undefined));
    return { prose: { ...page, metadata: { ...metadata, ...known } } };
  }
  const plain = blocksOfMail(text, /\bformat\s*=\s*"?flowed/i.test(asciiOnly(bytes)));
  const length = plain.reduce((sum, block) => sum + block.text.length, 0);
  const usesPage = page !== null && length < leastText * page.text.length;
  if (!usesPage && length === 0) return { reason: 'it contains no text' };
  const body = usesPage ? blocksIn(page) : plain;
  return { prose: extractedProse([{ kind: 'heading', depth: 1, text: subject }, ...body], metadata) };
}

type Prose = Extract<Extracted, { prose: unknown }>['prose'];

const wordsOf = (extracted: Extracted): Prose | null => ('prose' in extracted ? extracted.prose : null);
