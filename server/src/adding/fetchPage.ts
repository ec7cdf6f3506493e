import { lookup as systemLookup } from 'node:dns';
import { type ClientRequest, get as getHttp, type IncomingMessage, STATUS_CODES } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isMetadata, isPublic } from './addresses.ts';
import { bodyOf } from './body.ts';
import { type Limits, usualLimits } from './limits.ts';
import { plainReason } from './reasons.ts';

/** What a server gave in the end. */
export interface Page {
  /** Where it was found, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower case and without parameters; empty when the server does not say. */
  readonly type: string;
  /** As the server says, or null. */
  readonly charset: string | null;
}

/** What a fetch depends on; tests hand in their own. */
export interface Fetching {
  /** Whether one may connect to an address. */
  allows(address: string): boolean;
  /** What allows the others, as its user knows it: "--allow-private". */
  readonly allowedBy: string;
  readonly lookup: LookupFunction;
  readonly limits: Limits;
}

export function fetching(allowPrivate: boolean, allowedBy: string): Fetching {
  const allows = allowPrivate ? (address: string) => !isMetadata(address) : isPublic;
  return { allows, allowedBy, lookup: systemLookup as LookupFunction, limits: usualLimits };
}

/**
 * Fetches one page over http or https. Every address is judged before it is connected to, the very one that the name was
 * resolved to, at every redirect anew. Rejects with a plain-worded Error; keeps no cookies, sends no credentials.
 */
export async function fetchPage(address: string, how: Fetching): Promise<Page> {
  const deadline = AbortSignal.timeout(how.limits.time);
  let url = webAddress(address, null);
  for (let hops = 0; hops <= how.limits.redirects; hops++) {
    const answer = await ask(url, how, deadline);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      url = webAddress(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new Error(`the server answered ${statusCode} (${STATUS_CODES[statusCode] ?? 'unknown'})`);
    }
    const bytes = await bodyOf(answer, how.limits, deadline);
    if (bytes.length === 0) throw new Error('the server sent nothing');
    return { url: url.href, bytes, ...typeOf(headers['content-type'] ?? '') };
  }
  throw new Error(`redirected more than ${how.limits.redirects} times`);
}

/** The address, or where `from` redirects to; throws for what may not be fetched. */
export function webAddress(written: string, from: URL | null): URL {
  let url: URL;
  try {
    url = from === null ? new URL(written) : new URL(written, from);
  } catch {
    throw new Error(
      from === null ? 'not a web address' : `redirected to something that is not an address (${written.slice(0, 80)})`,
    );
  }
  const led = from === null ? '' : 'redirected to ';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error(`${led}${url.protocol.slice(0, -1)}: only http and https are allowed`);
  if (url.username !== '' || url.password !== '')
    throw new Error(`${led}an address that contains a user name or password`);
  if (from?.protocol === 'https:' && url.protocol === 'http:')
    throw new Error(`${led}${url.hostname} without encryption (https to http)`);
  url.hash = '';
  return url;
}

function ask(url: URL, how: Fetching, deadline: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !how.allows(host)) return Promise.reject(notPublic(url.hostname, host, how));
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | null = null;
    const request: ClientRequest = (url.protocol === 'https:' ? getHttps : getHttp)(
      url,
      {
        // No connection is kept, and none is taken over that was judged for another name.
        agent: false,
        lookup: judged(how),
        signal: deadline,
        headers: {
          accept: 'text/html, application/pdf, text/markdown, text/plain;q=0.9, */*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'Mozilla/5.0 (compatible; Stet; adds a source that its user asked for)',
        },
      },
      (given) => {
        answer = given;
        resolve(given);
      },
    );
    request.setTimeout(how.limits.silence, () => (answer ?? request).destroy(new Error('the server is silent')));
    request.on('error', (error: NodeJS.ErrnoException) => reject(new Error(plainReason(error, deadline))));
  });
}

/** Resolves a name to those of its addresses that one may connect to: what is judged is what is connected to. */
function judged(how: Fetching): LookupFunction {
  return (hostname, options, callback) => {
    how.lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const all = Array.isArray(found) ? found : [];
      const allowed = all.filter(({ address }) => how.allows(address));
      const first = allowed[0];
      if (first === undefined) callback(notPublic(hostname, all[0]?.address ?? 'not an address', how), '');
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function notPublic(host: string, address: string, { allowedBy }: Fetching): Error {
  const shown = host === address || host === `[${address}]` ? host : `${host} (${address})`;
  if (isMetadata(address)) return new Error(`${shown} is a cloud credentials service, which Stet never contacts`);
  return new Error(`${shown} is not a public address; to allow it, use ${allowedBy}`);
}

function typeOf(header: string): Pick<Page, 'type' | 'charset'> {
  const [type = ''] = header.split(';');
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(header)?.[1] ?? null;
  return { type: type.trim().toLowerCase(), charset };
}
