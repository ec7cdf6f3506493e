import type { Diagnostic } from 'vscode-languageserver/node';
import { type Client, root, startClient } from '../protocol/client.ts';
import type { Failure, Round } from './oracles.ts';
import { type Random, randomFrom } from './random.ts';
import { edited, type MadeSource, makeDraft, makeSources } from './world.ts';

const stepsARound = 200;
/** Steps between two comparisons with a server that was started just now. */
const stepsBetween = 10;
/** A changed source is read again in a moment; so often is it asked whether it was. */
const patience = 200;

const questions: readonly string[] = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/documentSymbol',
  'textDocument/documentLink',
  'textDocument/semanticTokens/full',
  'textDocument/codeAction',
];

/** The files of a folder: the sources, as they are now. */
const filesOf = (sources: readonly MadeSource[]): Record<string, string> =>
  Object.fromEntries(sources.map(({ path, raw }) => [`sources${path.slice(path.lastIndexOf('/'))}`, raw]));

async function ask(client: Client, uri: string, random: Random): Promise<void> {
  const document = client.document(uri);
  const at = document.positionAt(random.below(document.getText().length + 1));
  const method = random.one(questions);
  const range = { start: at, end: document.positionAt(document.offsetAt(at) + random.below(40)) };
  const params = { textDocument: { uri }, position: at, range, context: { diagnostics: [] } };
  await client.connection.sendRequest(method, params);
}

async function type(client: Client, uri: string, random: Random, sources: readonly MadeSource[]): Promise<void> {
  const document = client.document(uri);
  const [before, after] = [document.getText(), edited(random, document.getText(), sources)];
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - same &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const range = { start: document.positionAt(same), end: document.positionAt(before.length - tail) };
  await client.edit(uri, [{ range, newText: after.slice(same, after.length - tail) }]);
}

/** Where a source stands by its path, else behind all. */
function placeOf(path: string, sources: readonly MadeSource[]): number {
  const at = sources.findIndex((one) => one.path === path);
  return at < 0 ? sources.length : at;
}

/** A source comes, goes or gets another text. */
async function disturb(client: Client, random: Random, sources: MadeSource[]): Promise<void> {
  const made = makeSources(random, 1)[0] as MadeSource;
  const chosen = random.below(sources.length + 1);
  // A new one may have the path of one that is there: then it is that one's next text.
  const at = chosen < sources.length ? chosen : placeOf(made.path, sources);
  const old = sources[at];
  const path = (one: MadeSource): string => `sources${one.path.slice(one.path.lastIndexOf('/'))}`;
  if (old && random.chance(0.4)) {
    sources.splice(at, 1);
    client.host.remove(`${root}/${path(old)}`);
    await client.fileChanged(path(old), 3);
    return;
  }
  const next = old ? { ...made, path: old.path } : made;
  sources[at] = next;
  client.host.write(`${root}/${path(next)}`, next.raw);
  await client.fileChanged(path(next), old ? 2 : 1);
}

/** A draft that has grown long is begun anew. */
async function keepShort(client: Client, uri: string, random: Random, sources: readonly MadeSource[]): Promise<void> {
  const { length } = client.text(uri);
  if (length <= 6000) return;
  const range = { start: { line: 0, character: 0 }, end: client.document(uri).positionAt(length) };
  await client.edit(uri, [{ range, newText: makeDraft(random, sources).raw }]);
}

const shown = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(diagnostics.map(({ code, message, range, severity }) => ({ code, message, range, severity })));

async function started(text: string, sources: readonly MadeSource[]): Promise<{ client: Client; uri: string }> {
  const client = await startClient({ files: { 'draft.md': text, ...filesOf(sources) } });
  const uri = await client.open('draft.md', text);
  await client.until(() => (/^(?:ready|no-sources)$/.test(client.statuses.at(-1)?.state ?? '') ? true : null));
  return { client, uri };
}

async function fresh(text: string, sources: readonly MadeSource[]): Promise<string> {
  const { client, uri } = await started(text, sources);
  const found = await client.diagnostics(uri);
  client.connection.dispose();
  return shown(found);
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** A server that is edited, asked and given other sources says in the end what one started then says. */
export async function serverRound(seed: number): Promise<Round> {
  const random = randomFrom(seed);
  const failures: Failure[] = [];
  const sources = [...makeSources(random, 1 + random.below(4))];
  let checks = 0;
  try {
    const text = makeDraft(random, sources).raw;
    const { client, uri } = await started(text, sources);
    for (let step = 1; step <= stepsARound; step++) {
      const kind = random.next();
      if (kind < 0.7) await type(client, uri, random, sources);
      else if (kind < 0.9) await ask(client, uri, random);
      else await disturb(client, random, sources);
      await keepShort(client, uri, random, sources);
      if (step % stepsBetween > 0) continue;
      checks++;
      const wanted = await fresh(client.text(uri), sources);
      let found = '';
      for (let n = 0; n < patience && found !== wanted; n++) {
        found = shown(await client.diagnostics(uri));
        if (found !== wanted) await moment();
      }
      if (found !== wanted) {
        failures.push({ oracle: 'server', seed, detail: `step ${step}: ${found}\n    ${wanted}` });
        break;
      }
    }
    client.connection.dispose();
  } catch (error) {
    failures.push({ oracle: 'server', seed, detail: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
  return { checks, states: new Map([['edits and questions', stepsARound]]), failures };
}

/** One draft in one server, edited and asked about so many times; `tell` hears ten times how many that are. */
export async function edits(seed: number, count: number, tell: (done: number) => void): Promise<void> {
  const random = randomFrom(seed);
  const sources = [...makeSources(random, 4)];
  const { client, uri } = await started(makeDraft(random, sources).raw, sources);
  for (let done = 1; done <= count; done++) {
    await type(client, uri, random, sources);
    if (random.chance(0.2)) await ask(client, uri, random);
    await keepShort(client, uri, random, sources);
    if (random.chance(0.3)) await client.diagnostics(uri);
    // What the client remembers is none of the server's.
    client.statuses.length = 0;
    if (done % Math.ceil(count / 10) === 0) tell(done);
  }
  client.connection.dispose();
}
