import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { Client, Connection } from '@opensearch-project/opensearch';
import { reasonOf } from '../../faults.ts';
import { ArchiveFailure, connectionFailure, isFailure } from '../failures.ts';
import type { Answer, Question, Transport, TransportOptions } from '../transport.ts';

/** Sockets to one node at most: a newsroom's archive serves others, too. */
const sockets = 4;

/** The official client prints what goes wrong behind an answer on standard output, where reports and protocols are. */
class QuietConnection extends Connection {
  constructor(options?: ConstructorParameters<typeof Connection>[0]) {
    super(options);
    const request = this.url.protocol === 'http:' ? http.request : https.request;
    this.makeRequest = (params: http.RequestOptions) => {
      const made = request(params);
      const addListener = made.addListener.bind(made) as (name: string, listener: () => void) => http.ClientRequest;
      const quiet = (name: string, listener: () => void) => addListener(name, name === 'error' ? () => {} : listener);
      return Object.assign(made, { addListener: quiet });
    };
  }
}

/** A transport by OpenSearch's own client: a pool over all nodes, those that fail set aside for a while. */
export function connect({ addresses, ca, authorization }: TransportOptions): Transport {
  const client = new Client({
    nodes: [...addresses],
    Connection: QuietConnection,
    maxRetries: 0,
    agent: { keepAlive: true, maxSockets: sockets, maxFreeSockets: sockets },
    ...(ca === null ? {} : { ssl: { ca } }),
    ...(authorization === null ? {} : { headers: { authorization } }),
  });

  async function send({ method, path, body, lines, most }: Question, signal: AbortSignal): Promise<Answer> {
    if (signal.aborted) throw new ArchiveFailure('aborted');
    const params = { method, path, ...(body && { body }), ...(lines && { bulkBody: ndjson(lines) }) };
    // How long all of it may take is the signal's to say.
    const request = client.transport.request(params, { asStream: true, requestTimeout: 600_000, maxRetries: 0 });
    const stop = () => void request.abort();
    signal.addEventListener('abort', stop);
    try {
      const { statusCode, headers, body: stream, meta } = await request;
      const text = await bodyOf(stream as unknown as Readable, most, signal);
      if ((statusCode ?? 0) < 500) client.connectionPool.markAlive(meta.connection);
      else client.connectionPool.markDead(meta.connection);
      const after = (headers as Record<string, string> | null)?.['retry-after'];
      return { status: statusCode ?? 0, body: text, retryAfter: after };
    } catch (error) {
      if (signal.aborted) throw new ArchiveFailure('aborted');
      if (isFailure(error)) throw error;
      throw connectionFailure(reasonOf(error));
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  return { send, close: () => void client.close() };
}

const ndjson = (lines: NonNullable<Question['lines']>): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

/** The whole of an answer; one that is too long or breaks off is a failure. */
function bodyOf(stream: Readable, most: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const fail = (failure: ArchiveFailure) => {
      signal.removeEventListener('abort', stop);
      reject(failure);
      stream.destroy();
    };
    const stop = () => fail(new ArchiveFailure('aborted'));
    signal.addEventListener('abort', stop);
    stream.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > most) fail(new ArchiveFailure('too-large', `more than ${Math.round(most / 1e6)} MB`));
      else pieces.push(piece);
    });
    stream.on('error', () => fail(new ArchiveFailure('broken')));
    stream.on('aborted', () => fail(new ArchiveFailure('broken')));
    stream.on('end', () => {
      signal.removeEventListener('abort', stop);
      resolve(Buffer.concat(pieces).toString('utf8'));
    });
  });
}
