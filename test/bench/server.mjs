// npm run bench:server: what an editor waits for, asked of the server as it ships, over stdio: a library of 10 MB, a draft of
// 10,000 words and 200 quotations. Each question is asked in several rounds and its middle time counts, so that a busy machine
// shows less. A question "while typing" comes right behind a letter, and waits for the check of the new text.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver/node';
import { corpus10, randomFrom } from './corpora.mjs';
import { draftOf } from './keystrokes.mjs';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const roundsEach = 3;
const asked = 60;

const say = (text) => process.stdout.write(`${text}\n`);
const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const figure = (ms) => (ms >= 10 ? ms.toFixed(0) : ms.toFixed(1));
const row = (...cells) => say(`| ${cells.join(' | ')} |`);

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-server-'));
const { name, texts, quotes } = corpus10();
const random = randomFrom(3);
mkdirSync(join(folder, 'sources'));
for (const [i, text] of texts.entries()) writeFileSync(join(folder, 'sources', `s${i}.txt`), text);
const found = quotes.filter(({ kind }) => kind !== 'absent');
let text = `${draftOf(found, random)}\n\nEnd.\n`;
const uri = pathToFileURL(join(folder, 'draft.md')).toString();
const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const child = spawn(process.execPath, [server, '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
  env: { ...process.env, STET_CACHE: join(folder, 'cache') },
});
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
async function measure() {
  const begun = performance.now();
  const ready = new Promise((resolve) => {
    connection.onNotification('stet/status', ({ state, sources }) => state === 'ready' && resolve(sources));
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(() => ({ inlayHints: { enable: true }, codeLens: { enable: true } })),
  );
  for (const method of ['client/registerCapability', 'client/unregisterCapability', 'workspace/diagnostic/refresh'])
    connection.onRequest(method, () => null);
  connection.listen();
  const folderUri = pathToFileURL(folder).toString();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folderUri, name: 'bench' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    },
  });
  const initialized = performance.now() - begun;
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const sources = await ready;
  const loaded = performance.now() - begun;
  const { items } = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const checked = performance.now() - begun - loaded;
  say(`# The server beside a library of 10 MB (${name}, ${sources} sources, Node ${process.versions.node})\n`);
  say(
    `Started in ${figure(initialized)} ms, sources read and indexed in ${figure(loaded)} ms, the draft's first check `,
  );
  say(`took ${figure(checked)} ms: ${items.length} findings.\n`);
  row('question', 'p50 ms', 'p99 ms', 'work, mean ms', 'answered');
  row('---', '---', '---', '---', '---');
  await steady();
  await whileTyping();
}

/** Places of quotations, spread over the draft. */
function quotationsAt() {
  const places = [...text.matchAll(/^“/gm)].map(({ index }) => index + 8);
  return places.filter((_, i) => i % Math.ceil(places.length / asked) === 0);
}

const positionAt = (offset) => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - before.lastIndexOf('\n') - 1 };
};
const at = (offset) => ({ textDocument: { uri }, position: positionAt(offset) });
const around = (offset, lines) => {
  const { line } = positionAt(offset);
  return { start: { line: Math.max(0, line - lines), character: 0 }, end: { line: line + lines, character: 0 } };
};
const here = (offset) => ({ start: positionAt(offset), end: positionAt(offset) });

async function steady() {
  const places = quotationsAt();
  const textDocument = { uri };
  const screen = (offset) => ({ textDocument, range: around(offset, 30) });
  const context = { diagnostics: [] };
  await times('hover', 'textDocument/hover', places, at);
  await times('definition', 'textDocument/definition', places, at);
  await times('code action', 'textDocument/codeAction', places, (o) => ({ textDocument, range: here(o), context }));
  await times('inlay hints of a screen', 'textDocument/inlayHint', places, screen);
  await times('semantic tokens of a screen', 'textDocument/semanticTokens/range', places, screen);
  await times('semantic tokens', 'textDocument/semanticTokens/full', places, () => ({ textDocument }));
  await times('document symbols', 'textDocument/documentSymbol', places, () => ({ textDocument }));
  await times('document links', 'textDocument/documentLink', places, () => ({ textDocument }));
  await times('code lens', 'textDocument/codeLens', places, () => ({ textDocument }));
  const words = places.map(() => texts[Math.floor(random() * texts.length)].split(/\s+/)[40]);
  await times('workspace symbols', 'workspace/symbol', words, (query) => ({ query }));
}

async function whileTyping() {
  const places = quotationsAt();
  const letter = () => type(text.indexOf(' ', Math.floor(random() * (text.length - 40))), 'e');
  await times(
    'diagnostics, while typing',
    'textDocument/diagnostic',
    places,
    () => ({ textDocument: { uri } }),
    letter,
  );
  await times('hover, while typing', 'textDocument/hover', places, () => at(quotationsAt()[3]), letter);
  const written = found.slice(0, asked).map(({ quote }) =>
    quote
      .replace(/["“”\s]+/g, ' ')
      .trim()
      .split(' '),
  );
  const end = () => at(text.length - 1);
  const kinds = [
    ['completion of a quotation', (words) => `He said: “${words.slice(0, 4).join(' ')} `],
    ['completion of a key', (words) => `So it was [@s${words.length}`],
    ['completion of a speaker', (words) => `“${words.slice(0, 12).join(' ')},” said `],
    ['completion of a locator', (words) => `“${words.slice(0, 12).join(' ')}” [@s1, `],
  ];
  for (const [what, typed] of kinds) {
    await times(what, 'textDocument/completion', written, end, (words) => replaceLast(typed(words)));
  }
}

/** The times of one question at each place: of several rounds the middle one. `before` is what the writer does first. */
async function times(what, method, places, params, before) {
  const all = places.map(() => []);
  let answers = 0;
  const worked = workOfServer();
  for (let round = 0; round < roundsEach; round++)
    for (const [i, place] of places.entries()) {
      await before?.(place);
      const asking = params(place);
      const from = performance.now();
      const answer = await connection.sendRequest(method, asking);
      all[i].push(performance.now() - from);
      const list = answer?.items ?? answer?.data ?? answer;
      if (list !== null && (!Array.isArray(list) || list.length > 0)) answers++;
    }
  const middles = all.map((some) => quantile(some, 0.5));
  const work = (workOfServer() - worked) / (places.length * roundsEach);
  const share = `${Math.round((100 * answers) / (places.length * roundsEach))} %`;
  row(what, figure(quantile(middles, 0.5)), figure(quantile(middles, 0.99)), figure(work), share);
}

/** Milliseconds that the server has worked so far, waiting and being kept waiting apart; NaN where the system does not tell. */
function workOfServer() {
  try {
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

let version = 1;

async function change(start, end, words) {
  const range = { start: positionAt(start), end: positionAt(end) };
  text = text.slice(0, start) + words + text.slice(end);
  version++;
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: words }],
  });
}

const type = (offset, words) => change(offset, offset, words);
const replaceLast = (words) => change(text.lastIndexOf('\n\n') + 2, text.length - 1, words);

try {
  await measure();
} finally {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
