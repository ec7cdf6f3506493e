import { createHash } from 'node:crypto';
import { documentFormatOf, proseOf, textFormatOf } from '../core/extract/registry.ts';
import { frontMatterOf } from '../core/prose/frontMatter.ts';
import type { Metadata, Prose } from '../core/prose/prose.ts';
import { endingOf } from '../core/text/paths.ts';
import { asWindows1252 } from '../core/text/windows1252.ts';
import { textHash } from '../core/verification/sameWords.ts';
import { decode, tooLarge } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import { isInside, nameOf, resolvePath } from '../host/paths.ts';
import { extractedFrom } from '../host/sourceFile.ts';
import { originals } from '../host/sourcesFolder.ts';
import { type Fetching, fetchPage, type Page } from './fetchPage.ts';
import { nameFromAddress, plainName } from './names.ts';
import { originEntry } from './origin.ts';
import { readableText } from './readable.ts';
import { isDocument, sniff } from './sniff.ts';

/** What came of adding. `added`: a new file of the library; `there`: the very same was there already. */
export interface Added {
  readonly outcome: 'added' | 'there';
  /** The source. */
  readonly path: string;
  /** What it is called, for a message: its title, else its name. */
  readonly title: string;
  /** Another version of the same address was there, which stays: its path. */
  readonly beside: string | null;
}

export interface Adding {
  /** Where sources are; made when it is not there. Absolute. */
  readonly folder: string;
  readonly host: Host;
  readonly fetching: Fetching;
}

export const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(target);

/**
 * Adds a file (an absolute path) or a web page to the sources. A file is copied as it is. Of a page the bytes are kept aside and
 * the words written as Markdown, which is the source; any other document that is fetched is kept as it is, a text in UTF-8, its
 * origin beside it. Writes nothing over, and nothing at all when it fails: rejects with a plain-worded Error.
 */
export function addSource(target: string, adding: Adding): Promise<Added> {
  return isAddress(target) ? addPage(target, adding) : addFile(target, adding);
}

async function addFile(path: string, { folder, host }: Adding): Promise<Added> {
  const found = await host.stat(path);
  if (found === null) throw new Error('no such file');
  if (found.directory) throw new Error('this is a folder; name the files in it');
  const large = tooLarge(found.size);
  if (large !== null) throw new Error(large);
  if (textFormatOf(path) === null && documentFormatOf(path) === null && endingOf(path) !== '.bib')
    throw new Error(
      `Stet does not read ${endingOf(path) || 'files without an extension'}${endingOf(path) && ' files'} as sources`,
    );
  if (isInside(folder, path)) return { outcome: 'there', path, title: nameOf(path), beside: null };
  const bytes = await host.read(path);
  const ending = endingOf(path);
  const stem = safeStem(nameOf(path).slice(0, -ending.length));
  return keep(bytes, stem, ending, { folder, host });
}

/** A file's own name stays, as far as every system takes it. */
function safeStem(stem: string): string {
  const plain = stem
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .replace(/^[. ]+|[. ]+$/g, '');
  const harmless = plain !== '' && plain.length <= 120 && plainName(plain) !== `${plain.toLowerCase()}-source`;
  return harmless ? plain : (plainName(stem) ?? 'source');
}

type Place = Pick<Adding, 'folder' | 'host'>;

/** Bytes under a name that is free; when a file of that name has them, that. */
export async function keep(bytes: Uint8Array, stem: string, ending: string, { folder, host }: Place): Promise<Added> {
  for (let n = 1; ; n++) {
    const name = `${n === 1 ? stem : `${stem}-${n}`}${ending}`;
    const path = resolvePath(folder, name);
    const before = await bytesAt(host, path);
    if (before === null && (await created(host, path, bytes))) {
      const beside = n === 1 ? null : resolvePath(folder, `${stem}${ending}`);
      return { outcome: 'added', path, title: name, beside };
    }
    // Where somebody has just put a file, it is looked at as one that was there.
    if (sameBytes(before ?? (await host.read(path)), bytes))
      return { outcome: 'there', path, title: name, beside: null };
  }
}

async function bytesAt(host: Host, path: string): Promise<Uint8Array | null> {
  return (await host.stat(path)) === null ? null : host.read(path);
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Writes a file that is not there yet; false when there is one. */
async function created(host: Host, path: string, bytes: Uint8Array): Promise<boolean> {
  if (host.create) return host.create(path, bytes);
  if (!host.save) throw new Error('files cannot be written here');
  if ((await host.stat(path)) !== null) return false;
  await host.save(path, bytes);
  return true;
}

async function addPage(address: string, adding: Adding): Promise<Added> {
  const page = await fetchPage(address, adding.fetching);
  const sniffed = sniff(page.bytes, page.type, page.url);
  if ('reason' in sniffed) throw new Error(sniffed.reason);
  const { kind } = sniffed;
  if (kind === '.html') return addReadable(page, adding);
  const bytes = isDocument(kind) ? page.bytes : textBytes(page);
  const kept = await keep(bytes, nameFromAddress(page.url) ?? hostName(page.url), kind, adding);
  return withOrigin(kept, page, adding);
}

/** A document with its origin beside it, in a bibliography of one entry; one that has it already has no other. Both or neither. */
async function withOrigin(kept: Added, page: Page, { folder, host }: Adding): Promise<Added> {
  const name = nameOf(kept.path);
  const stem = name.slice(0, name.lastIndexOf('.'));
  if (kept.outcome === 'there' && (await host.stat(resolvePath(folder, `${stem}.bib`))) !== null) return kept;
  try {
    const metadata = await metadataOf(kept.path, host);
    if (metadata?.url !== undefined) return kept;
    const entry = originEntry({ path: kept.path, url: page.url, ...seen(page, host), metadata });
    await keep(new TextEncoder().encode(entry), stem, '.bib', { folder, host });
    return kept;
  } catch (error) {
    if (kept.outcome === 'added') await host.discard?.(kept.path);
    throw error;
  }
}

/** What a document says of itself; null where it cannot be read, which the library says. */
async function metadataOf(path: string, host: Host): Promise<Metadata | null> {
  const bytes = await host.read(path);
  const format = documentFormatOf(path);
  if (format === null) {
    const decoded = decode(bytes);
    return 'text' in decoded ? proseOf(path, decoded.text).metadata : null;
  }
  const found = await extractedFrom(host, format, bytes).catch(() => null);
  return found !== null && 'prose' in found ? found.prose.metadata : null;
}

/** When something came, and the hash of its bytes. */
const seen = ({ bytes }: Page, host: Host): { readonly retrieved: string; readonly hash: string } => ({
  retrieved: new Date(host.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
  hash: createHash('sha256').update(bytes).digest('hex'),
});

/** The words of a page as Markdown, its bytes hidden beside; what is there already is not written again. */
async function addReadable(page: Page, { folder, host }: Adding): Promise<Added> {
  const prose = await proseOfPage(page, host);
  const { title } = prose.metadata;
  const stem = nameFromAddress(page.url) ?? plainName(title ?? '') ?? hostName(page.url);
  const known = await versions(stem, folder, host);
  const own = known.filter(({ url }) => url === page.url);
  const words = textHash(prose.text);
  const same = own.find((version) => version.words === words);
  if (same) return { outcome: 'there', path: same.path, title: title ?? nameOf(same.path), beside: null };
  const { retrieved, hash } = seen(page, host);
  const wanted = own.length > 0 ? `${stem}-${retrieved.slice(0, 10)}` : stem;
  const taken = new Set(known.map(({ path }) => nameOf(path)));
  for (;;) {
    const name = freeName(wanted, taken);
    taken.add(`${name}.md`);
    const original = `${originals}/${name}.html`;
    const text = readableText(prose, { url: page.url, retrieved, hash, key: name, original });
    const path = resolvePath(folder, `${name}.md`);
    const files = [
      [resolvePath(folder, original), page.bytes] as const,
      [path, new TextEncoder().encode(text)] as const,
    ];
    if (await bothCreated(host, files))
      return { outcome: 'added', path, title: title ?? `${name}.md`, beside: own.at(-1)?.path ?? null };
  }
}

const hostName = (url: string): string => plainName(new URL(url).hostname) ?? 'page';

/** Writes all of these files or none; false when one of them is there. */
async function bothCreated(host: Host, files: readonly (readonly [string, Uint8Array])[]): Promise<boolean> {
  const written: string[] = [];
  const takeBack = async (): Promise<false> => {
    for (const path of written) await host.discard?.(path);
    return false;
  };
  try {
    for (const [path, bytes] of files) {
      if (!(await created(host, path, bytes))) return takeBack();
      written.push(path);
    }
    return true;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

interface Version {
  readonly path: string;
  readonly url: string | null;
  readonly words: string;
}

/** The readable texts in the folder that are called so, with a number or a date behind. */
async function versions(stem: string, folder: string, host: Host): Promise<readonly Version[]> {
  const found: Version[] = [];
  for (const path of await host.list(folder, [])) {
    const name = nameOf(path);
    if (path !== resolvePath(folder, name) || !name.startsWith(stem) || !/^[\d-]*\.md$/.test(name.slice(stem.length)))
      continue;
    const decoded = await host.read(path).then(decode);
    const text = 'text' in decoded ? decoded.text : '';
    const url = frontMatterOf(text)?.metadata.url ?? null;
    found.push({ path, url, words: textHash(proseOf(path, text).text) });
  }
  return found;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(`${name}.md`)) return name;
  }
}

/** What a page says, read as any document is: where there is a thread for it, it is stopped there. */
async function proseOfPage(page: Page, host: Host): Promise<Prose> {
  const format = documentFormatOf('page.html');
  if (format === null) throw new Error('web pages cannot be read here');
  const extracted = await extractedFrom(host, format, textBytes(page, '\uFEFF'));
  if ('reason' in extracted) throw new Error(extracted.reason);
  if (!/[\p{L}\p{N}]/u.test(extracted.prose.text)) throw new Error('the page contains no text; a script may load it');
  return extracted.prose;
}

/** A page's text in UTF-8: what the server says of its encoding is known here only. UTF-8 stays as it is. */
function textBytes({ bytes, charset }: Page, mark = ''): Uint8Array {
  if (charset === null || /^utf-?8$/i.test(charset) || isUtf8(bytes)) return bytes;
  const latin = /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii|windows-1252)$/i.test(charset);
  return new TextEncoder().encode(mark + (latin ? asWindows1252(bytes) : decodedAs(charset, bytes)));
}

function decodedAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    throw new Error(`unknown character encoding (${charset.slice(0, 40)})`);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
