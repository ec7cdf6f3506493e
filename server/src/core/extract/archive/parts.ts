import type { Defect, Metadata } from '../../prose/prose.ts';
import { noMetadata } from '../../prose/prose.ts';
import type { Refused } from './refused.ts';
import { type Handlers, type Namespaces, type Rest, walkXml, xmlText } from './xml.ts';
import { type Archive, isRefused } from './zip.ts';

/** Reads an XML file of an archive into `to`. Why it cannot be read; null when it was, or when there is none. */
export async function walkPart(
  archive: Archive,
  name: string,
  namespaces: Namespaces,
  to: Handlers,
  rest?: Rest,
): Promise<Refused | null> {
  const bytes = archive.read(name);
  if (bytes === null) return null;
  if (isRefused(bytes)) return bytes;
  const wrong = await walkXml(xmlText(bytes), namespaces, to, rest);
  return wrong === null ? null : { reason: wrong };
}

/** The elements of a small XML file that hold a few words each: their names, attributes and trimmed words, in order of their ends. */
export interface Leaf {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
}

/** A small XML file as a list of its elements; empty when it is missing or unreadable. */
export async function leavesOf(archive: Archive, name: string, namespaces: Namespaces): Promise<readonly Leaf[]> {
  const leaves: Leaf[] = [];
  const open: { attributes: Readonly<Record<string, string>>; words: string }[] = [];
  await walkPart(archive, name, namespaces, {
    open({ attributes }) {
      open.push({ attributes, words: '' });
      return true;
    },
    close(closed) {
      const leaf = open.pop();
      if (leaf)
        leaves.push({ name: closed, attributes: leaf.attributes, words: leaf.words.replace(/\s+/g, ' ').trim() });
    },
    text(words) {
      const leaf = open.at(-1);
      if (leaf) leaf.words += words;
    },
  });
  return leaves;
}

/** Names that programs give a document whose writer gave none. */
const noTitle = /^(?:untitled|document\s*\d*|microsoft word\b.*|word document|powerpoint presentation|unknown)$/i;

/** What Dublin Core's elements say: title, creators (one may name several, apart by ";"), language. */
export function dublinCore(leaves: readonly Leaf[], creator = 'dc:creator'): Metadata {
  const words = (name: string): readonly string[] =>
    leaves.filter((leaf) => leaf.name === name && leaf.words !== '').map((leaf) => leaf.words);
  const title = words('dc:title').find((one) => !noTitle.test(one));
  const language = words('dc:language')[0];
  return {
    ...noMetadata,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    authors: words(creator).flatMap((one) => one.split(/\s*;\s*/).filter((name) => name !== '')),
  };
}

/** A part of a document that is passed over, said as a defect; its prose has no place of its own for it. */
export const passedOver = (what: string, { reason }: Refused): Defect => ({
  message: `${what} could not be read: ${reason}`,
  raw: { start: 0, end: 0 },
});

/** `target` as seen from the file `from` of an archive: a name in it, or null when it leads out. Fragments are left out. */
export function nameIn(target: string, from: string): string | null {
  const path = target.replace(/[#?].*$/s, '');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return steps.length === 0 ? null : steps.join('/');
}
