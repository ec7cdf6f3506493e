import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { homepage } from '../../package.json';
import { bundleInto } from '../support/bundle.ts';
import { connectClient } from './client.ts';
import { altered, source } from './harbour.ts';
import { memoryHost } from './memoryHost.ts';

let folder: string;
let server: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stet-'));
  server = path.join(folder, 'dist/server.js');
  await mkdir(path.join(folder, 'sources'));
  await writeFile(path.join(folder, 'sources/lund.md'), source);
  await bundleInto(
    path.join(folder, 'dist'),
    'server',
    fileURLToPath(new URL('../../server/src/node.ts', import.meta.url)),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** One round with a server of its own: a draft is opened and checked, then the server is asked to leave. */
async function round(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  const client = await connectClient(connection, memoryHost({}), {
    files: {},
    folders: [pathToFileURL(folder).toString()],
  });
  expect(client.initialized.serverInfo?.name).toBe('stet');
  const uri = await client.open(pathToFileURL(path.join(folder, 'draft.md')).toString(), altered);
  expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
  const [diagnostic] = await client.diagnostics(uri);
  expect(diagnostic?.codeDescription?.href).toBe(`${homepage}rules/altered-quotation.html`);
  expect(client.logged).toEqual([]);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect((await exit)[0]).toBe(0);
}

describe('the bundled server', () => {
  it('serves over stdio', async () => {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    await round(
      createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
      child,
    );
  });

  it('serves over node-ipc', async () => {
    const child = fork(server, ['--node-ipc'], { execArgv: [] });
    await round(createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)), child);
  });
});
