import { contentKey } from '../../core/library/contentKey.ts';
import type { Asked } from '../../core/lookup/asked.ts';
import type { Archive, ArchiveDocument, ArchiveStatus, Candidates, SearchOrder, SearchResult } from './archive.ts';
import { asking, fieldOf, listIn, pathOfIndex, within } from './asking.ts';
import { documentFrom, ownField } from './document.ts';
import { ArchiveFailure, inWords, isFailure, statusFailure } from './failures.ts';
import { type Mapping, mappingFrom } from './mapping.ts';
import { searchFor, searchForWords } from './query.ts';
import { type ArchiveSettings, nameOfArchive } from './settings.ts';
import type { Transport } from './transport.ts';

/** Answers longer than this are not read, in bytes. */
const mostFound = 4e6;
const mostFetched = 64e6;
const mostTold = 1e6;
/** Documents fetched with one request. */
const together = 24;
/** Quotations in one request: a book's come in several, each with the time there is. */
const mostAsked = 60;

/** An archive in OpenSearch, or Elasticsearch, whose requests these are too. Nothing is asked before somebody asks it. */
export function openSearchArchive(settings: ArchiveSettings, transport: Transport): Archive {
  const index = pathOfIndex(settings.index);
  const ask = asking(transport);
  const limits = { documents: settings.documents, seconds: settings.seconds };
  let known: Mapping | null = null;

  async function mapping(signal: AbortSignal): Promise<Mapping> {
    const path = `${index}/_mapping`;
    known ??= mappingFrom(await ask({ method: 'GET', path, most: mostFetched }, signal), settings);
    return known;
  }

  const inTime = <T>(task: (signal: AbortSignal) => Promise<T>, given: AbortSignal): Promise<T | ArchiveFailure> =>
    within(settings.seconds, given, task);

  const said = (failure: ArchiveFailure): string => inWords(failure, nameOfArchive(settings), settings.index);

  async function found(asked: readonly Asked[], signal: AbortSignal): Promise<Found> {
    const there = await mapping(signal);
    // The same words go to the same copies of the index: where copies differ, the answer does not.
    const lines = asked.flatMap((one) => [{ preference: contentKey(one.key) }, searchFor(one, there, limits)]);
    const answer = await ask({ method: 'POST', path: `${index}/_msearch`, lines, most: mostFound }, signal);
    return hitsFrom(answer, asked);
  }

  async function fetched(hits: readonly Hit[], signal: AbortSignal): Promise<readonly ArchiveDocument[]> {
    const documents: ArchiveDocument[] = [];
    for (let from = 0; from < hits.length; from += together)
      documents.push(...(await fetchedTogether(hits.slice(from, from + together), signal)));
    return documents;
  }

  /** Those that are too long for one answer come in two; one that is too long by itself is none. */
  async function fetchedTogether(hits: readonly Hit[], signal: AbortSignal): Promise<readonly ArchiveDocument[]> {
    const there = await mapping(signal);
    const fields = [...new Set(Object.values(there.fields).map((field) => field as string)), ownField];
    const _source = fields.filter((field) => field !== there.pairs);
    const docs = hits.map(({ _index, _id }) => ({ _index, _id, _source }));
    try {
      const answer = await ask({ method: 'POST', path: '/_mget', body: { docs }, most: mostFetched }, signal);
      return documentsFrom(answer, hits, there);
    } catch (error) {
      if (!isFailure(error) || error.kind !== 'too-large') throw error;
      if (hits.length === 1) return [];
      const half = Math.ceil(hits.length / 2);
      return [
        ...(await fetchedTogether(hits.slice(0, half), signal)),
        ...(await fetchedTogether(hits.slice(half), signal)),
      ];
    }
  }

  async function candidates(
    asked: readonly Asked[],
    held: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<Candidates> {
    const answered = new Map<string, readonly string[]>();
    const documents = new Map<string, ArchiveDocument>();
    let failure: ArchiveFailure | null = null;
    for (let from = 0; from < asked.length && failure === null; from += mostAsked) {
      const some = asked.slice(from, from + mostAsked);
      const outcome = await inTime(async (own) => {
        const { hits, failure: part } = await found(some, own);
        const wanted = new Map([...hits.values()].flat().map((hit) => [idOf(hit), hit]));
        for (const id of [...held, ...documents.keys()]) wanted.delete(id);
        for (const one of await fetched([...wanted.values()], own)) documents.set(one.id, one);
        return { hits, part };
      }, signal);
      if (isFailure(outcome)) failure = outcome;
      else {
        failure = outcome.part;
        for (const [key, hits] of outcome.hits) answered.set(key, hits.map(idOf));
      }
    }
    return { found: answered, documents: [...documents.values()], silence: failure && said(failure) };
  }

  async function search(words: string, order: SearchOrder, limit: number, signal: AbortSignal): Promise<SearchResult> {
    const outcome = await inTime(async (own) => {
      const body = searchForWords(words, await mapping(own), order, { ...limits, documents: limit });
      const answer = await ask({ method: 'POST', path: `${index}/_search`, body, most: mostFound }, own);
      const hits = wholeHits(answer);
      if (isFailure(hits)) throw hits;
      return fetched(hits, own);
    }, signal);
    return isFailure(outcome) ? { documents: [], silence: said(outcome) } : { documents: outcome, silence: null };
  }

  async function status(signal: AbortSignal): Promise<ArchiveStatus> {
    const outcome = await inTime(async (own) => {
      const about = await ask({ method: 'GET', path: '/', most: mostTold }, own);
      const health = await ask({ method: 'GET', path: '/_cluster/health', most: mostTold }, own).catch(() => null);
      const there = await mapping(own);
      const body = { size: 0, track_total_hits: true };
      const count = await ask({ method: 'POST', path: `${index}/_search`, body, most: mostTold }, own);
      return statusLines(about, health, count, there, settings);
    }, signal);
    return isFailure(outcome) ? { silence: said(outcome), lines: [] } : { silence: null, lines: outcome };
  }

  return { candidates, search, status, close: transport.close };
}

interface Hit {
  readonly _index: string;
  readonly _id: string;
  readonly version: string;
}

const idOf = ({ _index, _id, version }: Hit): string => `${_index}/${_id}@${version}`;

interface Found {
  /** By key of the words, of answers that are whole. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly failure: ArchiveFailure | null;
}

/** The answers to the questions of one request, in their order. */
function hitsFrom(answer: unknown, asked: readonly Asked[]): Found {
  const responses = listIn(answer, 'responses');
  if (responses === null || responses.length !== asked.length) throw new ArchiveFailure('broken');
  const hits = new Map<string, readonly Hit[]>();
  let failure: ArchiveFailure | null = null;
  for (const [i, response] of responses.entries()) {
    const own = wholeHits(response);
    if (isFailure(own)) failure ??= own;
    else hits.set((asked[i] as Asked).key, own);
  }
  return { hits, failure };
}

/** The hits of one answer; a failure where it is none or not all of the index has answered. */
function wholeHits(response: unknown): readonly Hit[] | ArchiveFailure {
  const status = fieldOf(response, 'status');
  if (typeof status === 'number' && status >= 400)
    return statusFailure(status, JSON.stringify(fieldOf(response, 'error') ?? ''), undefined) as ArchiveFailure;
  const failed = fieldOf(fieldOf(response, '_shards'), 'failed');
  if (typeof failed === 'number' && failed > 0) return new ArchiveFailure('partial');
  if (fieldOf(response, 'timed_out') === true) return new ArchiveFailure('slow');
  const hits = listIn(fieldOf(response, 'hits'), 'hits');
  if (hits === null) return new ArchiveFailure('broken');
  return hits.flatMap((hit) => {
    const [_index, _id] = [fieldOf(hit, '_index'), fieldOf(hit, '_id')];
    if (typeof _index !== 'string' || typeof _id !== 'string') return [];
    return [{ _index, _id, version: versionOf(hit) }];
  });
}

const versionOf = (hit: unknown): string => `${fieldOf(hit, '_seq_no') ?? 0}.${fieldOf(hit, '_primary_term') ?? 0}`;

/** Documents that were fetched; one that is gone meanwhile, or has no words, is none. */
function documentsFrom(answer: unknown, hits: readonly Hit[], { fields }: Mapping): readonly ArchiveDocument[] {
  const docs = listIn(answer, 'docs');
  if (docs === null || docs.length !== hits.length) throw new ArchiveFailure('broken');
  return docs.flatMap((doc, i) => {
    const source = fieldOf(doc, '_source');
    if (fieldOf(doc, 'error') !== undefined) throw new ArchiveFailure('partial');
    if (typeof source !== 'object' || source === null) return [];
    return documentFrom(idOf(hits[i] as Hit), source, fields) ?? [];
  });
}

function statusLines(
  about: unknown,
  health: unknown,
  count: unknown,
  there: Mapping,
  { index }: ArchiveSettings,
): readonly string[] {
  const version = fieldOf(about, 'version');
  const product = fieldOf(version, 'distribution') === 'opensearch' ? 'OpenSearch' : 'Elasticsearch';
  const nodes = fieldOf(health, 'number_of_nodes');
  const total = fieldOf(fieldOf(fieldOf(count, 'hits'), 'total'), 'value');
  const by = there.pairs === null ? 'rows of three words' : 'pairs of words';
  return [
    `${product} ${String(fieldOf(version, 'number') ?? '')}${typeof nodes === 'number' ? `, ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${String(fieldOf(health, 'status'))}` : ''}`,
    `Index “${index}”: ${typeof total === 'number' ? total : 'unknown'} documents; words in “${there.text.join('”, “')}”, found by ${by}`,
  ];
}
