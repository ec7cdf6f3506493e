import { connecting } from '../host/archive/open.ts';
import { checkerFor } from '../host/checker.ts';
import { largestDocument, tooLarge } from '../host/decode.ts';
import { changedSince } from '../host/git.ts';
import { cacheFolder } from '../host/nodeCache.ts';
import { nodeHost } from '../host/nodeHost.ts';
import { watchFolder } from '../host/nodeWatch.ts';
import { resolvePath } from '../host/paths.ts';
import { plainReason } from '../host/plainReasons.ts';
import type { CliIo } from './io.ts';
import { forTerminal, messageInLine } from './terminal.ts';

/**
 * The process's own streams. A reader that goes away (`stet check … | head`) ends the run quietly; what cannot be written for
 * another reason is said, with exit code 2.
 */
export function nodeIo(process: NodeJS.Process): CliIo {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout) process.stderr.write(`stet: the output: ${plainReason(error, 'written')}\n`);
      process.exit(2);
    });
  const host = nodeHost(
    (level, message) => {
      if (level === 'error' || level === 'warn')
        process.stderr.write(forTerminal(`stet: ${messageInLine(message)}\n`, false));
    },
    cacheFolder(process.env, process.platform),
  );
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: resolvePath('/', process.cwd()),
    host,
    archive: connecting(host.read, process.env),
    stdin: () => bytesOf(process.stdin),
    changedSince,
    checker: (folder) => checkerFor(process.env, folder),
    color: wantsColor(process),
    ...(process.stdout.isTTY && { columns: process.stdout.columns }),
    ...(process.stderr.isTTY && { progress: (line: string) => void process.stderr.write(`\r\u001b[K${line}`) }),
    watch: watchFolder,
    interrupted: () => new Promise((resolve) => void process.once('SIGINT', resolve).once('SIGTERM', resolve)),
    machine: async () => (await import('../host/nodeMachine.ts')).machineOf(process, resolvePath('/', process.cwd())),
  };
}

async function bytesOf(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece as Uint8Array);
    size += (piece as Uint8Array).length;
    // It may never end.
    if (size > largestDocument) throw new Error(`standard input: ${tooLarge(size, largestDocument)}`);
  }
  return Buffer.concat(pieces);
}

function wantsColor({ env, stdout }: NodeJS.Process): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
