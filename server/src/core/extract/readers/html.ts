import { htmlRest } from '../../markup/markdown/html.ts';
import { type ExtractedBlock, extractedProse } from '../extracted.ts';
import type { Extracted, Reader } from '../format.ts';
import { articleOf } from '../html/article.ts';
import { blocksOf } from '../html/blocks.ts';
import { pageText } from '../html/encoding.ts';
import { leanPage } from '../html/lean.ts';
import { pageMetadata } from '../html/metadata.ts';
import { parsePage } from '../html/page.ts';

/** Reads a web page as a browser saved it: its article and what it says of itself. */
export const readHtml: Reader = (bytes, rest) => decoded(bytes, (text) => readPage(text, rest));

/** Reads HTML that is a part of another document: it has no furniture, all of its words count. */
export const readHtmlPart: Reader = (bytes) => decoded(bytes, readWholePage);

async function decoded(bytes: Uint8Array, read: (text: string) => Promise<Extracted>): Promise<Extracted> {
  if (bytes.subarray(0, 8192).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe))
    return { reason: 'not a web page' };
  const text = pageText(bytes);
  return text === null ? { reason: 'unknown character encoding; save it as UTF-8' } : read(text);
}

/** Most nodes of a page that is parsed: some seconds of a slow machine. */
const mostNodes = 150_000;
/** Of a larger page so much is parsed, for what it says of itself. */
const head = 50_000;

/** Reads a page's text. Total; time is linear in its length, and `rest` is awaited between its steps. */
export async function readPage(text: string, rest?: () => Promise<void>): Promise<Extracted> {
  const lean = leanPage(text);
  await rest?.();
  const large = lean.nodes > mostNodes;
  const page = parsePage(large ? lean.html.slice(0, head) : lean.html);
  const metadata = pageMetadata(page, lean);
  await rest?.();
  const all = large ? [] : blocksOf(page.body, metadata.language ?? 'en');
  await rest?.();
  const blocks = large ? paragraphsOf(lean.html) : articleOf(page, all, lean, metadata.title);
  const prose = extractedProse(blocks, metadata);
  return prose.text === '' ? { reason: noText } : { prose };
}

/** Reads all of a page's words. Total. */
export async function readWholePage(text: string): Promise<Extracted> {
  const lean = leanPage(text);
  const large = lean.nodes > mostNodes;
  const blocks = large ? paragraphsOf(lean.html) : blocksOf(parsePage(lean.html).body, lean.language ?? 'en');
  return { prose: extractedProse(blocks) };
}

const noText = 'it contains no text; if scripts build the page, save it from a browser';

/** All words of a page that is too large for a tree of it. */
const paragraphsOf = (html: string): readonly ExtractedBlock[] =>
  htmlRest(html, { start: 0, end: html.length }).strands.map(({ text }) => ({ kind: 'paragraph', text }));
