import type { ArchiveAnswers } from '../../core/library/archive.ts';
import type { Library } from '../../core/library/library.ts';
import type { Source } from '../../core/library/source.ts';
import type { Asked } from '../../core/lookup/asked.ts';
import type { Host } from '../host.ts';
import { indexed } from '../project.ts';
import type { Store } from '../store/store.ts';
import { storeBytes } from '../store/storedBytes.ts';
import type { ArchiveDocument, Candidates } from './archive.ts';
import { sourceFrom } from './document.ts';

/** For so long an answer holds, in milliseconds: an archive grows, and takes back. */
const freshFor = 30 * 60_000;
/** Answers kept at most; of more, those that were given longest ago are let go. */
const mostAnswers = 4000;

/** What an archive has answered so far, by the words it was asked for. */
export interface Answers {
  /** Those of these words for which no whole answer is known, or one that is old. */
  open(asked: readonly Asked[]): readonly Asked[];
  /** Ids of the documents that are at hand. */
  readonly held: ReadonlySet<string>;
  /** What came when these words were asked for; an old answer to one that has got no new one is forgotten. */
  take(candidates: Candidates, asked: readonly Asked[]): void;
  /** What is known for these words: the sources that may hold them, and what may be denied. */
  of(asked: readonly Asked[]): { readonly sources: readonly Source[]; readonly archive: ArchiveAnswers };
}

/** `store` keeps the texts of documents, as it does those of files. */
export function createAnswers({ pool, keeping }: Pick<Store, 'pool' | 'keeping'>, now: Host['now']): Answers {
  const found = new Map<string, { readonly ids: readonly string[]; readonly at: number }>();
  const documents = new Map<string, ArchiveDocument | Source>();
  let silence: string | null = null;

  /** The source of a document, read when it is first wanted. Which path it has hangs on nothing but the document. */
  function sourceOf(id: string, taken: Set<string>): Source | null {
    const held = documents.get(id);
    if (held === undefined) return null;
    const source = 'raw' in held && 'words' in held ? held : read(held, taken);
    documents.set(id, source);
    taken.add(source.path);
    return source;
  }

  const read = (document: ArchiveDocument, taken: ReadonlySet<string>): Source =>
    sourceFrom(document, taken, (text) => storeBytes(pool, text), keeping);

  return {
    open: (asked) => asked.filter(({ key }) => now() - (found.get(key)?.at ?? Number.NEGATIVE_INFINITY) > freshFor),
    get held() {
      return new Set(documents.keys());
    },
    take(candidates, asked) {
      silence = candidates.silence;
      for (const document of candidates.documents) documents.set(document.id, document);
      for (const { key } of asked) found.delete(key);
      for (const [key, ids] of candidates.found) found.set(key, { ids, at: now() });
      if (found.size <= mostAnswers) return;
      for (const key of [...found.keys()].slice(0, found.size - mostAnswers)) found.delete(key);
      const used = new Set([...found.values()].flatMap(({ ids }) => ids));
      for (const id of documents.keys()) if (!used.has(id)) documents.delete(id);
    },
    of(asked) {
      const answered = asked.filter(({ key }) => found.has(key)).map(({ key }) => key);
      const ids = [...new Set(answered.flatMap((key) => found.get(key)?.ids ?? []))].sort();
      const taken = new Set<string>();
      const sources = ids.flatMap((id) => sourceOf(id, taken) ?? []);
      return {
        sources,
        archive: { answered: new Set(answered), silence: answered.length < asked.length ? silence : null },
      };
    },
  };
}

/** The library with what an archive has answered; its index is merged, and made anew of what is new alone. */
export async function joined(
  host: Host,
  library: Library,
  { sources, archive }: ReturnType<Answers['of']>,
  previous: Library = library,
): Promise<Library> {
  if (sources.length === 0) return { ...library, archive };
  const all = await indexed(host, [...library.sources, ...sources], library.unreadable, previous);
  return { ...(all ?? library), archive };
}
