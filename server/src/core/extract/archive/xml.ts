import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { SaxesParser } from 'saxes';

/** An element as it opens: its name and those of its attributes with the short prefix that its namespace has here. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its start tag begins and ends in the document's text. */
  readonly from: number;
  readonly at: number;
}

export interface Handlers {
  /** `within` are the names of the elements around it, outermost first. False skips the element with all that is in it. */
  open(element: Element, within: readonly string[]): boolean;
  /** `at` is where its end tag ends, or its start tag where it has no other. */
  close(name: string, at: number): void;
  /** `at` is where the words begin. */
  text(words: string, within: readonly string[], at: number): void;
}

/** Short prefixes by namespace, empty for none; a name of any other namespace keeps its address. */
export type Namespaces = Readonly<Record<string, string>>;

/** Lets others run. */
export type Rest = () => Promise<void>;

/** Deepest nesting read; the most nested tables of Word stay under a hundred, unclosed paragraphs of a book may pass that. */
const deepest = 1000;
/** Code units read at a time; too deep a nesting is met before it is much deeper. */
const portion = 16 * 1024;
/** Portions between two rests. */
const stretch = 8;

/**
 * Walks an XML document. Total and tolerant: an error of form costs what it touches and no more. Entities are HTML's named
 * ones, which XHTML has too; what a DTD declares is never read, so nothing expands and nothing is fetched. Resolves with why
 * the document cannot be read, in plain words, or null.
 */
export async function walkXml(text: string, namespaces: Namespaces, to: Handlers, rest?: Rest): Promise<string | null> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const within: string[] = [];
  /** Names open when the skipped element opened; -1 when nothing is skipped. */
  let skipped = -1;
  let tooDeep = false;
  const named = (local: string, uri: string): string => {
    const prefix = namespaces[uri] ?? uri;
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  parser.ENTITIES = entities;
  /** Where the last tag, comment or section ended: there a text begins. */
  let behind = 0;
  /** An end tag without a beginning comes back as text. */
  let stray = false;
  parser.on('error', ({ message }) => {
    stray ||= /clos(?:e|ing) tag/.test(message);
  });
  parser.on('opentag', (tag) => {
    behind = parser.position;
    tooDeep ||= within.length >= deepest;
    if (tooDeep) return;
    const name = named(tag.local, tag.uri);
    if (skipped < 0) {
      const attributes: Record<string, string> = {};
      for (const one of Object.values(tag.attributes)) attributes[named(one.local, one.uri)] = one.value;
      const from = text.lastIndexOf('<', behind - 1);
      if (!to.open({ name, attributes, from, at: behind }, within)) skipped = within.length;
    }
    within.push(name);
  });
  parser.on('closetag', () => {
    behind = parser.position;
    if (tooDeep) return;
    const name = within.pop();
    if (skipped < 0 && name !== undefined) to.close(name, behind);
    if (within.length === skipped) skipped = -1;
  });
  const words = (found: string): void => {
    const own = stray ? found.replace(/^<\/[^>]*>/, '') : found;
    stray = false;
    if (skipped < 0 && !tooDeep) to.text(own, within, behind);
  };
  parser.on('text', words);
  parser.on('cdata', (found) => {
    words(found);
    behind = parser.position;
  });
  // Told of before its last sign is read.
  parser.on('comment', () => {
    behind = parser.position + 1;
  });
  parser.on('processinginstruction', () => {
    behind = parser.position;
  });
  try {
    for (let at = 0; at < text.length && !tooDeep; at += portion) {
      parser.write(text.slice(at, at + portion));
      if ((at / portion) % stretch === stretch - 1) await rest?.();
    }
    if (tooDeep) return 'nested too deeply';
    parser.close();
    // What was left open ends where the document does.
    const open = within.splice(0, skipped < 0 ? within.length : skipped);
    while (open.length > 0) to.close(open.pop() as string, text.length);
  } catch {
    return 'not readable as XML';
  }
  return null;
}

/** Looked up by name where a table would do, for it is the parser's interface. */
const entities: Record<string, string> = new Proxy(Object.create(null), {
  get: (_, name) => (typeof name === 'string' && decodeNamedCharacterReference(name)) || undefined,
});

/** `words` as they go on behind `before`: blanks and line breaks are single spaces, and none at the beginning. */
export function collapsed(before: string, words: string): string {
  const single = words.replace(/[ \t\r\n]+/g, ' ');
  return single.startsWith(' ') && /^$|[ \t\n]$/.test(before) ? single.slice(1) : single;
}

/** An XML file's bytes as text: by byte-order mark, else as it declares itself, else UTF-8. What is no such text is replaced. */
export function xmlText(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const wide = /^\xff\xfe|^<\0/.test(head) ? 'utf-16le' : /^\xfe\xff|^\0</.test(head) ? 'utf-16be' : null;
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  try {
    return new TextDecoder(wide ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
