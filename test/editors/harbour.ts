import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { source } from '../protocol/harbour.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with a draft, its source and `stet` as an installed one is found: on the PATH. */
export interface Desk {
  readonly folder: string;
  readonly draft: string;
  /** Runs an editor there; resolves with what it wrote to the file named in $ANSWERS, and fails with what it said. */
  run(command: string, args: readonly string[]): Promise<unknown>;
  /** Ends the editor, if it still runs, and removes the folder. */
  close(): void;
}

/** Whether a program can be started on this machine, with what `args` want of it: its language client. */
export const installed = (command: string, args: readonly string[] = ['--version']): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

export async function openDesk(text: string): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-editor-'));
  const bin = path.join(folder, '.bin');
  mkdirSync(path.join(folder, 'sources'));
  mkdirSync(bin);
  writeFileSync(path.join(folder, 'sources/lund.md'), source);
  const draft = path.join(folder, 'draft.md');
  writeFileSync(draft, text);
  const server = path.join(bin, 'server.js');
  await build({
    entryPoints: [path.join(root, 'server/src/node.ts')],
    outfile: server,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const command = path.join(bin, 'stet');
  // `stet lsp` is this server; the test of the package runs it as it ships.
  writeFileSync(command, `#!/bin/sh\n[ "$1" = lsp ] && exec "${process.execPath}" "${server}" --stdio\n`);
  chmodSync(command, 0o755);
  const answers = path.join(folder, 'answers.json');
  let running: ChildProcess | undefined;

  return {
    folder,
    draft,
    run: (editor, args) =>
      new Promise((resolve, reject) => {
        const env = {
          ...process.env,
          PATH: `${bin}${path.delimiter}${process.env['PATH']}`,
          HOME: folder,
          XDG_CONFIG_HOME: folder,
          ANSWERS: answers,
          EDITORS: path.join(root, 'editors'),
        };
        const child = spawn(editor, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
        running = child;
        let said = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
        const late = setTimeout(() => child.kill('SIGKILL'), 300_000);
        child.once('error', reject);
        child.once('close', (code) => {
          clearTimeout(late);
          try {
            resolve(JSON.parse(readFileSync(answers, 'utf8')));
          } catch {
            reject(new Error(`${editor} ended with ${code} and no answers:\n${said}`));
          }
        });
      }),
    close() {
      running?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
