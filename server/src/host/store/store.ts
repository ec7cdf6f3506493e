import type { Content } from '../../core/library/content.ts';
import { contentKey } from '../../core/library/contentKey.ts';
import type { Index } from '../../core/library/index.ts';
import type { Segment } from '../../core/library/indexSegment.ts';
import { createPool, type Pool, remembered } from '../../core/library/pool.ts';
import type { Keeping } from '../../core/library/readLater.ts';
import { sourceOf } from '../../core/library/source.ts';
import type { StoredText } from '../../core/library/storedText.ts';
import { reasonOf } from '../faults.ts';
import type { Cache, Host } from '../host.ts';
import type { Plan } from '../plan.ts';
import { catalogueOf, readCatalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { readersVersion } from './readers.ts';
import { type Item, openShelf, type Shelf, writeShelf } from './shelf.ts';

/** A library of fewer letters is read sooner than it is fetched from the cache, unless words had to be extracted. */
const worthKeeping = 1 << 20;
/** The texts of a segment of fewer letters are indexed sooner than the segment is read. */
const worthIndexing = 1 << 18;
/** An index is kept as it is while less than one of so many letters is of other texts; these are indexed anew each session. */
const mostChanged = 16;
/** Bytes, about, of texts and readings that stay at hand. */
const atHand = 64 << 20;

/** What the sessions before have read of a library, and what this one has. */
export interface Store {
  /** What is made of its sources is kept there. */
  readonly pool: Pool;
  readonly keeping: Keeping;
  /** As the last session left them, by path; none when there is no cache, when it is damaged or of other readers. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The index over most of their texts; null when there is none. */
  readonly segment: Segment | null;
  /** Leaves these for the next session. A failure is logged: the next session reads anew. */
  keep(plan: Plan, entries: ReadonlyMap<string, Entry>, index: Index): void;
  /** Resolves when what was to be kept is. */
  settled(): Promise<void>;
}

/** The store of a plan's sources. `pause` lets others run. Never rejects. */
export async function openStore(host: Host, plan: Plan, pause: () => Promise<void>): Promise<Store> {
  const pool = createPool(atHand);
  const keeping: Keeping = (size, make) => remembered(pool, size, make);
  const { cache } = host;
  const left = cache && readersVersion !== null ? await leftIn(cache, plan, pool, keeping, pause) : nothing;
  let shelves = left.shelves;
  let written = left.key;
  let settled: Promise<void> = Promise.resolve();

  async function keep(cache: Cache, plan: Plan, entries: ReadonlyMap<string, Entry>, index: Index): Promise<void> {
    const before = shelves;
    shelves = await shelve(cache, before, entries, index, pause);
    const names = shelves.map(({ name }) => name);
    const { key, bytes } = await catalogueOf(names, entries, placesOn(shelves), pause);
    if (key === written) return;
    await cache.write(nameFor(plan), [bytes, new TextEncoder().encode(key)]);
    written = key;
    for (const { name } of before) if (!names.includes(name)) await cache.remove(name);
  }

  return {
    pool,
    keeping,
    entries: left.entries,
    segment: indexedOn(shelves)?.segment ?? null,
    keep(plan, entries, index) {
      if (!cache || readersVersion === null || !isWorthKeeping(entries)) return;
      settled = settled
        .then(() => keep(cache, plan, entries, index))
        .catch((error: unknown) => {
          const reason = reasonOf(error);
          host.log('warn', `Could not save what was read for next time: ${reason}`);
        });
    },
    settled: () => settled,
  };
}

interface Left {
  /** Of the catalogue; empty when there is none. */
  readonly key: string;
  readonly shelves: readonly Shelf[];
  readonly entries: ReadonlyMap<string, Entry>;
}
const nothing: Left = { key: '', shelves: [], entries: new Map() };

/** One catalogue for each set of places where sources are, and for each set of readers. */
const nameFor = (plan: Plan): string =>
  `${contentKey([readersVersion, ...plan.sources, '', ...plan.exclude].join('\n'))}.catalogue`;

/** What the last session left. A shelf that is gone or damaged costs what stood on it. */
async function leftIn(
  cache: Cache,
  plan: Plan,
  pool: Pool,
  keeping: Keeping,
  pause: () => Promise<void>,
): Promise<Left> {
  const catalogue = await readCatalogue(cache, nameFor(plan), pause).catch(() => null);
  if (catalogue === null) return nothing;
  const shelves: (Shelf | null)[] = [];
  for (const name of catalogue.shelves) shelves.push(await openShelf(cache, name, pool, pause).catch(() => null));
  const entries = new Map<string, Entry>();
  for (const [path, size, modified, read, hash, shelf, number] of catalogue.lines) {
    const found = { size, modified, read, hash };
    if (typeof shelf === 'string') entries.set(path, { ...found, content: null, result: { path, reason: shelf } });
    const content = typeof shelf === 'string' ? null : shelves[shelf]?.items[number]?.content;
    if (content) entries.set(path, { ...found, content, result: sourceOf(path, content, keeping) });
    if (entries.size % 256 === 0) await pause();
  }
  return { key: catalogue.key, shelves: shelves.flatMap((shelf) => shelf ?? []), entries };
}

function isWorthKeeping(entries: ReadonlyMap<string, Entry>): boolean {
  let letters = 0;
  for (const { content } of entries.values()) {
    letters += content?.structure ? worthKeeping : (content?.words.length ?? 0);
    if (letters >= worthKeeping) return true;
  }
  return false;
}

/** The shelves for these entries: one with the index, as it is where little has changed, and one for all that stand not on it. */
async function shelve(
  cache: Cache,
  before: readonly Shelf[],
  entries: ReadonlyMap<string, Entry>,
  index: Index,
  pause: () => Promise<void>,
): Promise<readonly Shelf[]> {
  const items = new Map<StoredText, Item>();
  for (const { hash, content } of entries.values())
    if (content !== null && hash !== null) items.set(content.spoken, { hash, content });
  const shelves: Shelf[] = [];
  const { segment } = index;
  const letters = lettersOf(segment.texts);
  if (letters >= worthIndexing) {
    const base = indexedOn(before);
    const kept = base && mostChanged * differing(base.segment.texts, segment.texts) <= letters ? base : undefined;
    const texts = (): readonly Item[] => segment.texts.map((spoken) => items.get(spoken) ?? textOnly(spoken));
    shelves.push((await stillThere(cache, kept)) ?? (await writeShelf(cache, texts(), segment, pause)));
  }
  const placed = new Set(shelves.flatMap((shelf) => shelf.items.map(({ content }) => content)));
  const others = [...items.values()].filter(({ content }) => !placed.has(content));
  if (others.length === 0) return shelves;
  const kept = before.find(({ segment, items }) => segment === null && sameItems(items, others));
  return [...shelves, (await stillThere(cache, kept)) ?? (await writeShelf(cache, others, null, pause))];
}

const indexedOn = (shelves: readonly Shelf[]): (Shelf & { readonly segment: Segment }) | undefined =>
  shelves.find((shelf): shelf is Shelf & { readonly segment: Segment } => shelf.segment !== null);

const lettersOf = (texts: readonly StoredText[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** Letters of the texts that only one of two lists has. */
function differing(a: readonly StoredText[], b: readonly StoredText[]): number {
  const only = (some: readonly StoredText[], others: readonly StoredText[]): readonly StoredText[] => {
    const keys = new Set(others.map(({ key }) => key));
    return some.filter(({ key }) => !keys.has(key));
  };
  return lettersOf(only(a, b)) + lettersOf(only(b, a));
}

/** Another program may have cleared a shelf away, for its catalogue has no use for it. */
async function stillThere(cache: Cache, shelf: Shelf | undefined): Promise<Shelf | null> {
  return shelf !== undefined && (await cache.open(shelf.name)) !== null ? shelf : null;
}

/** Of a text whose file is gone only the words are wanted, for the index counts them. */
const textOnly = (words: StoredText): Item => ({
  hash: '',
  content: {
    told: { metadata: { authors: [], people: [] }, headline: null, defects: [] },
    words,
    spoken: words,
    raw: words,
    structure: null,
  },
});

const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every(({ content }, i) => content === b[i]?.content);

function placesOn(shelves: readonly Shelf[]): (entry: Entry) => readonly [number, number] | null {
  const places = new Map<Content, readonly [number, number]>();
  shelves.forEach((shelf, s) => {
    shelf.items.forEach(({ content }, i) => {
      places.set(content, [s, i]);
    });
  });
  return ({ content }) => (content === null ? null : (places.get(content) ?? null));
}
