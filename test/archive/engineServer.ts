import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fieldOf, listIn } from '../../server/src/host/archive/asking.ts';

/** What a small server, which stands for a search engine, holds: documents of an index `news`, and what it was asked. */
export interface EngineServer {
  readonly address: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** All that was sent to it, as text. */
  readonly sent: string[];
  /** Takes over the next requests, one each; those behind are answered as always. */
  readonly next: RequestListener[];
  /** The header of the last request. */
  readonly authorization: string | undefined;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** By id. */
  readonly documents?: Readonly<Record<string, object>>;
  readonly properties?: object;
  readonly tls?: { readonly key: string; readonly cert: string };
}

const ownProperties = {
  text: { type: 'text', fields: { pairs: { type: 'text' } } },
  date: { type: 'date' },
};

/** A server on loopback that answers every search with all of its documents. It judges nothing: who asks must. */
export async function engineServer(options: EngineOptions = {}): Promise<EngineServer> {
  const documents = options.documents ?? {};
  const properties = options.properties ?? ownProperties;
  const engine = { asked: [] as string[], sent: [] as string[], next: [] as RequestListener[] };
  const told: { authorization: string | undefined } = { authorization: undefined };
  const hits = Object.keys(documents).map((_id) => ({ _index: 'news', _id, _seq_no: 1, _primary_term: 1 }));
  const whole = {
    timed_out: false,
    _shards: { failed: 0 },
    hits: { hits, total: { value: hits.length } },
    status: 200,
  };

  function answerTo(path: string, body: string): unknown {
    if (path.endsWith('/_mapping')) return { news: { mappings: { properties } } };
    if (path.endsWith('/_msearch'))
      return {
        responses: body
          .trim()
          .split('\n')
          .slice(1)
          .filter((_, i) => i % 2 === 0)
          .map(() => whole),
      };
    if (path.endsWith('/_search')) return whole;
    if (path !== '/_mget')
      return { version: { number: '2.19.6', distribution: 'opensearch' }, number_of_nodes: 1, status: 'green' };
    const docs = listIn(JSON.parse(body), 'docs') ?? [];
    return {
      docs: docs.map((doc) => {
        const id = String(fieldOf(doc, '_id'));
        return { _index: 'news', _id: id, _seq_no: 1, found: id in documents, _source: documents[id] };
      }),
    };
  }

  const listener: RequestListener = (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const [body, path] = [Buffer.concat(pieces).toString(), request.url ?? ''];
      engine.asked.push(path);
      engine.sent.push(body);
      told.authorization = request.headers.authorization;
      const taken = engine.next.shift();
      if (taken) return taken(request, response);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answerTo(path, body)));
    });
  };
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...engine,
    address: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    get authorization() {
      return told.authorization;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Every request is answered by this status. */
export const status =
  (code: number, body = '{}', headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);
