import { type Ask, asking, fieldOf, listIn, pathOfIndex } from '../asking.ts';
import { ArchiveFailure, isFailure } from '../failures.ts';
import { pause } from '../retrying.ts';
import type { Transport } from '../transport.ts';
import { type OwnDocument, ownIndex } from './ownIndex.ts';

/** What became of documents so far. */
export interface Indexed {
  readonly added: number;
  /** There already, with the same content. */
  readonly standing: number;
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

export interface IndexOptions {
  readonly index: string;
  readonly shards: number;
  readonly replicas: number;
  readonly progress: (so: Indexed) => void;
}

/** Bytes of one request, at first and at most; while the other side is too busy, half as many each time. */
const firstBytes = 2e6;
const mostBytes = 8e6;
const leastBytes = 64e3;
const mostTogether = 1000;
/** Longest wait for one that is too busy, and how often it is tried in a row, in milliseconds. */
const longestWait = 15_000;
const mostWaits = 12;
const mostAnswer = 64e6;

/**
 * Puts documents into an index, which is made where there is none: those that stand there already are left, so that it may be
 * stopped at any moment and begun again. It goes as fast as the other side takes it. Rejects with an `ArchiveFailure`.
 */
export async function indexAll(
  documents: AsyncIterable<OwnDocument>,
  transport: Transport,
  { index, shards, replicas, progress }: IndexOptions,
  signal: AbortSignal,
): Promise<Indexed> {
  const ask = asking(transport);
  await makeIndex(ask, index, ownIndex(shards, replicas), signal);
  const all = { added: 0, standing: 0, refused: [] as Indexed['refused'][number][] };
  const pace = { bytes: firstBytes };
  let batch: OwnDocument[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const missing = await lacking(ask, index, batch, signal);
    all.standing += batch.length - missing.length;
    all.refused.push(...(await put(transport, index, missing, pace, signal)));
    all.added += missing.length;
    batch = [];
    size = 0;
    progress({ ...all, added: all.added - all.refused.length });
  };
  for await (const document of documents) {
    if (signal.aborted) throw new ArchiveFailure('aborted');
    batch.push(document);
    size += document.source.length;
    if (size >= pace.bytes || batch.length >= mostTogether) await flush();
  }
  if (batch.length > 0) await flush();
  await ask({ method: 'POST', path: `${pathOfIndex(index)}/_refresh`, most: mostAnswer }, signal);
  return { ...all, added: all.added - all.refused.length };
}

async function makeIndex(ask: Ask, index: string, body: object, signal: AbortSignal): Promise<void> {
  const there = await ask({ method: 'GET', path: pathOfIndex(index), most: mostAnswer }, signal).catch((error) => {
    if (isFailure(error) && error.kind === 'no-index') return null;
    throw error;
  });
  if (there !== null) return;
  try {
    await ask({ method: 'PUT', path: pathOfIndex(index), body, most: mostAnswer }, signal);
  } catch (error) {
    // Another may have made it meanwhile, or a try whose answer was lost.
    if (!(isFailure(error) && error.detail.includes('exists'))) throw error;
  }
}

/** Those of these documents that do not stand there with the same content. */
async function lacking(
  ask: Ask,
  index: string,
  batch: readonly OwnDocument[],
  signal: AbortSignal,
): Promise<readonly OwnDocument[]> {
  const docs = batch.map(({ id }) => ({ _id: id, _source: ['hash'] }));
  const answer = await ask(
    { method: 'POST', path: `${pathOfIndex(index)}/_mget`, body: { docs }, most: mostAnswer },
    signal,
  );
  const found = listIn(answer, 'docs') ?? [];
  return batch.filter(({ hash }, i) => fieldOf(fieldOf(found[i], '_source'), 'hash') !== hash);
}

/** Puts them there, those again for which the other side was too busy. Answers those that it would not take. */
async function put(
  transport: Transport,
  index: string,
  documents: readonly OwnDocument[],
  pace: { bytes: number },
  signal: AbortSignal,
): Promise<readonly Indexed['refused'][number][]> {
  const refused: Indexed['refused'][number][] = [];
  let left = documents;
  for (let waits = 0; left.length > 0; ) {
    const some = upTo(left, pace.bytes);
    const outcome = await bulk(transport, index, some, signal);
    if (signal.aborted) throw new ArchiveFailure('aborted');
    refused.push(...outcome.refused);
    left = [...outcome.again, ...left.slice(some.length)];
    if (outcome.failure === null) {
      waits = 0;
      pace.bytes = Math.min(mostBytes, pace.bytes * 1.2);
      continue;
    }
    waits++;
    if (waits > mostWaits) throw outcome.failure;
    pace.bytes = Math.max(leastBytes, pace.bytes / 2);
    await pause(
      Math.max(outcome.failure.after, Math.min(longestWait, 100 * 2 ** waits) * (0.5 + Math.random())),
      signal,
    );
  }
  return refused;
}

function upTo(documents: readonly OwnDocument[], bytes: number): readonly OwnDocument[] {
  let size = 0;
  const end = documents.findIndex(({ source }, i) => {
    size += source.length;
    return size > bytes && i > 0;
  });
  return end < 0 ? documents : documents.slice(0, end);
}

interface Outcome {
  readonly again: readonly OwnDocument[];
  readonly refused: readonly Indexed['refused'][number][];
  /** Why some are to be tried again. */
  readonly failure: ArchiveFailure | null;
}

async function bulk(
  transport: Transport,
  index: string,
  documents: readonly OwnDocument[],
  signal: AbortSignal,
): Promise<Outcome> {
  const lines = documents.flatMap(({ id, source }) => [{ index: { _id: id } }, source]);
  let answer: unknown;
  try {
    const path = `${pathOfIndex(index)}/_bulk`;
    answer = await asking({ ...transport })({ method: 'POST', path, lines, most: mostAnswer }, signal);
  } catch (error) {
    if (!isFailure(error)) throw error;
    const passing =
      error.kind === 'busy' || error.kind === 'lost' || error.kind === 'unreachable' || error.kind === 'broken';
    const tooLarge = error.kind === 'refused' && error.detail.startsWith('413') && documents.length > 1;
    if (passing || tooLarge) return { again: documents, refused: [], failure: error };
    throw error;
  }
  return outcomeOf(listIn(answer, 'items') ?? [], documents);
}

function outcomeOf(items: readonly unknown[], documents: readonly OwnDocument[]): Outcome {
  const again: OwnDocument[] = [];
  const refused: Indexed['refused'][number][] = [];
  for (const [i, document] of documents.entries()) {
    const item = fieldOf(items[i], 'index');
    const status = fieldOf(item, 'status');
    if (typeof status !== 'number' || status === 429 || status >= 500) again.push(document);
    else if (status >= 300) {
      const reason = fieldOf(fieldOf(item, 'error'), 'reason');
      refused.push({ id: document.id, reason: typeof reason === 'string' ? reason : String(status) });
    }
  }
  return { again, refused, failure: again.length > 0 ? new ArchiveFailure('busy', '429') : null };
}
