import PostalMime from 'postal-mime';
import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata } from '../../prose/prose.ts';
import { asciiOnly, mendedC1, windows1252 } from '../../text/windows1252.ts';

/** A message as far as its reader sees it. */
export interface Message {
  /** Empty when it has none, as `html` is. */
  readonly text: string;
  readonly html: string;
  readonly subject: string;
  readonly metadata: Metadata;
  /** A web page that a browser saved as MHTML. */
  readonly page: boolean;
}

/** Parts in parts, and bytes of headers; of a message with more nothing is read. */
const limits = { maxNestingDepth: 50, maxHeadersSize: 1_000_000 };
/** A message has one of these at least. */
const usual = new Set(['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'received']);
/** Of the characters above ASCII one in so many may be broken. */
const brokenShare = 10;

/** The message in these bytes; null when they are none. `text` and `html` may hold the replacement character where it is broken. */
export async function messageIn(bytes: Uint8Array): Promise<Message | null> {
  const message = await parsed(bytes);
  if (message === null || !isBroken(message.text + message.html)) return message;
  // Nobody said in which encoding, and UTF-8 it is not.
  const latin = declares.test(asciiOnly(bytes)) ? null : windows1252(bytes);
  return latin === null ? message : parsed(new TextEncoder().encode(latin));
}

const declares = /\bcharset\s*=/i;

/** Whether more than a stray character of a text could not be decoded. */
export function isBroken(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken * brokenShare > (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}

async function parsed(bytes: Uint8Array): Promise<Message | null> {
  try {
    const { headers, from, subject = '', text = '', html = '' } = await PostalMime.parse(bytes, limits);
    const header = (name: string): string => headers.find(({ key }) => key === name)?.value.trim() ?? '';
    if (!headers.some(({ key }) => usual.has(key))) return null;
    const writer = from?.name || from?.address || '';
    const page = header('snapshot-content-location') !== '' || /^<?saved by\b/i.test(header('from'));
    const url = header('snapshot-content-location') || header('archived-at').replace(/^<|>$/g, '');
    const date = header('date').replace(/\s*\([^()]*\)$/, '');
    const fields = {
      title: mendedC1(subject).replace(/^(?:(?:re|fwd?|aw|wg|sv|vs)\s*:\s*)+/i, ''),
      // A page's date is the day it was saved.
      date: page ? '' : (isoDate(date) ?? date),
      url: /^https?:\/\//i.test(url) ? url : '',
    };
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
    return {
      text: mendedC1(text),
      html: mendedC1(html),
      subject: mendedC1(subject),
      metadata: { ...known, authors: page || writer === '' ? [] : [mendedC1(writer)], people: [] },
      page,
    };
  } catch {
    return null;
  }
}
