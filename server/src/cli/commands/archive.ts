import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Archive } from '../../host/archive/archive.ts';
import { sourceFrom } from '../../host/archive/document.ts';
import { inWords, isFailure } from '../../host/archive/failures.ts';
import { type Indexed, indexAll } from '../../host/archive/indexing/indexer.ts';
import { lineDocument, type OwnDocument } from '../../host/archive/indexing/ownIndex.ts';
import { documentsIn } from '../../host/archive/indexing/reading.ts';
import type { Connected } from '../../host/archive/open.ts';
import { nameOfArchive } from '../../host/archive/settings.ts';
import { resolvePath } from '../../host/paths.ts';
import { planProject } from '../../host/plan.ts';
import { opened } from '../archives.ts';
import type { CliIo } from '../io.ts';
import { asJson, messageInLine, nameInLine } from '../terminal.ts';
import { type Given, given, UsageError } from '../usage.ts';

/**
 * `stet archive status | find "words"... | index DIR|FILE.jsonl`: the search engine that sources are asked for. 0; 1 when nothing
 * was found; 2 when it does not answer, or did not take all.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('archive', args);
  const [what, ...rest] = options.operands;
  const task = { status, find, index: fill }[what ?? ''];
  if (task === undefined) throw new UsageError('say what to do with the archive: status, find or index');
  const connected = await connect(options, io);
  try {
    return await task(connected, rest, options, io);
  } finally {
    connected.transport.close();
  }
}

type Task = (connected: Connected, operands: readonly string[], options: Given, io: CliIo) => Promise<number>;

async function connect(options: Given, io: CliIo): Promise<Connected> {
  const [config, address, index] = [options.one('config'), options.all('address'), options.one('index')];
  const plan = await planProject(io.host, {
    ...{ folder: io.cwd, root: io.cwd },
    ...(config !== null && { configPath: resolvePath(io.cwd, config) }),
  });
  for (const { message } of plan.defects) io.stderr(`stet: ${messageInLine(message)}\n`);
  const named = {
    ...(address.length > 0 && { addresses: address }),
    ...(index !== null && { index }),
  };
  const base = plan.archive ?? (address.length > 0 && index !== null ? bare : null);
  if (base === null)
    throw new UsageError(
      'no archive is configured: name one as "archive" in stet.config.yaml, or give --address and --index',
    );
  if (!io.archive) throw new Error('there is no network here');
  return io.archive({ ...base, ...named });
}

const bare = { addresses: [], index: '', fields: {}, ask: 'unplaced', ca: null, documents: 12, seconds: 30 } as const;

const never = (): AbortSignal => new AbortController().signal;

const status: Task = async (connected, _, __, io) => {
  const { silence, lines } = await opened(connected).status(never());
  if (silence !== null) return silent(silence, io);
  io.stdout(`${lines.map(messageInLine).join('\n')}\n`);
  return 0;
};

function silent(silence: string, io: CliIo): number {
  io.stderr(`stet: ${messageInLine(silence)}\n`);
  return 2;
}

const find: Task = async (connected, operands, options, io) => {
  if (operands.length === 0) throw new UsageError('give the words to find, in quotation marks');
  const archive: Archive = opened(connected);
  const order = options.one('order') === 'newest' ? 'newest' : 'likeness';
  let found = true;
  for (const words of operands) {
    const { documents, silence } = await archive.search(words, order, Number(options.one('limit') ?? 10), never());
    if (silence !== null) return silent(silence, io);
    found &&= documents.length > 0;
    for (const document of documents) {
      const { metadata, key } = sourceFrom(document, new Set());
      const { title, authors, date = null, publication = null } = metadata;
      const told = { words, key, title, authors, date, publication, address: document.address };
      if (options.one('format') !== 'pretty') io.stdout(`${asJson(told)}\n`);
      else io.stdout(`${messageInLine([date, title, publication, document.address].filter(Boolean).join(' · '))}\n`);
    }
  }
  return found ? 0 : 1;
};

const fill: Task = async ({ settings, transport }, operands, options, io) => {
  const [target, ...more] = operands;
  if (target === undefined || more.length > 0) throw new UsageError('name one folder, or one file of JSON lines');
  const path = resolvePath(io.cwd, target);
  const about = await io.host.stat(path);
  if (about === null) throw new UsageError(`${nameInLine(io.cwd, path)}: no such file or folder`);
  let unread = 0;
  const refuse = (where: string, reason: string): void => {
    unread++;
    io.stderr(`stet: ${where} is not indexed: ${messageInLine(reason)}\n`);
  };
  const documents = about.directory
    ? documentsIn(io.host, path, (file, reason) => refuse(nameInLine(io.cwd, file), reason))
    : documentsOfLines(path, (line, reason) => refuse(`${nameInLine(io.cwd, path)}:${line}`, reason));
  const progress = progressOn(io);
  try {
    const done = await indexAll(
      documents,
      transport,
      {
        index: settings.index,
        shards: numberOf(options, 'shards', 3),
        replicas: numberOf(options, 'replicas', 1),
        progress,
      },
      never(),
    );
    for (const { id, reason } of done.refused.slice(0, 10)) refuse(`document ${id}`, reason);
    io.stdout(`${sentence(done)}\n`);
    return done.refused.length > 0 || unread > 0 ? 2 : 0;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return silent(`${inWords(error, nameOfArchive(settings), settings.index)} Run the same again to go on.`, io);
  }
};

function numberOf(options: Given, name: string, usual: number): number {
  const value = Number(options.one(name) ?? usual);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`--${name} is a whole number`);
  return value;
}

const sentence = ({ added, standing, refused }: Indexed): string =>
  `${added} added, ${standing} there already${refused.length > 0 ? `, ${refused.length} refused` : ''}`;

/** A line a few seconds; a terminal and a log take it alike. */
function progressOn(io: CliIo): (so: Indexed) => void {
  let told = io.host.now();
  return (so) => {
    if (io.host.now() - told < 3000) return;
    told = io.host.now();
    io.stderr(`stet: ${sentence(so)} …\n`);
  };
}

async function* documentsOfLines(
  path: string,
  refuse: (line: number, reason: string) => void,
): AsyncIterable<OwnDocument> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const document = lineDocument(line);
    if (document === null) refuse(number, 'it is no document: {"id", "text"}');
    else yield document;
  }
}
