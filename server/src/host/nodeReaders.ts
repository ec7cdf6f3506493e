import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Extracted } from '../core/formats/format.ts';
import { identityMap } from '../core/formats/offsetMap.ts';
import type { Prose } from '../core/formats/prose.ts';
import type { Host } from './host.ts';

/** How long a thread may be silent, in milliseconds (a reader says a word after each page), and its heap, in MB. */
export const threadLimits = { silence: 30_000, heap: 1024 };

/** How long a thread waits for more, in milliseconds. */
const idle = 10_000;

/** What runs in the thread: one document after the other, by the reader that a file of `readers` exports. */
const program = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', async ({ file, bytes }) => {
  try {
    const [read] = Object.values(require(file));
    const found = await read(bytes, async () => parentPort.postMessage('reading'));
    parentPort.postMessage('prose' in found ? { prose: { ...found.prose, map: null } } : found);
  } catch (error) {
    parentPort.postMessage({ reason: String(error) });
  }
});`;

type Answer = 'reading' | { readonly prose: Omit<Prose, 'map'> } | { readonly reason: string };

/**
 * Reads documents in a thread of their own, by the bundled readers in `folder`, one at a time: a hostile one costs its bounds
 * and holds up no typing.
 */
export function threadReaders(folder: string, limits = threadLimits): NonNullable<Host['extract']> {
  let thread: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();
  let leaving: NodeJS.Timeout | undefined;
  const started = (): Worker => {
    const options = { eval: true, resourceLimits: { maxOldGenerationSizeMb: limits.heap } };
    const worker = new Worker(program, { ...options, execArgv: [], stdout: true, stderr: true });
    // One that dies while it waits is missed by nobody.
    return worker
      .on('error', () => {})
      .on('exit', () => {
        if (thread === worker) thread = null;
      });
  };
  const leave = (): void => {
    void thread?.terminate();
    thread = null;
  };
  const read = async (module: string, bytes: Uint8Array): Promise<Extracted> => {
    clearTimeout(leaving);
    thread ??= started();
    const file = join(folder, `${module}.js`);
    const found = await answerOf(thread, { file, bytes }, limits.silence);
    if ('lost' in found) {
      leave();
      throw new Error(found.reason);
    }
    leaving = setTimeout(leave, idle);
    leaving.unref();
    return 'prose' in found ? { prose: { ...found.prose, map: identityMap } } : { reason: found.reason };
  };
  return (module, bytes) => {
    const mine = before.then(() => read(module, bytes));
    before = mine.catch(() => {});
    return mine;
  };
}

type Outcome = Exclude<Answer, 'reading'> | { readonly reason: string; readonly lost: true };

/** What a thread answers, or why it is lost: silent for too long, out of memory. Keeps the process until then, and no longer. */
function answerOf(thread: Worker, question: object, silence: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const tooLong = `a page of it takes longer to read than ${Math.ceil(silence / 1000)} s`;
    const lose = (reason: string): void => done({ reason, lost: true });
    let patience = setTimeout(lose, silence, tooLong);
    const hear = (answer: Answer): void => {
      clearTimeout(patience);
      if (answer === 'reading') patience = setTimeout(lose, silence, tooLong);
      else done(answer);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes too much memory to read' : error.message);
    const gone = (): void => lose('its reader stopped');
    const done = (outcome: Outcome): void => {
      clearTimeout(patience);
      thread.off('message', hear).off('error', fail).off('exit', gone).unref();
      resolve(outcome);
    };
    thread.on('message', hear).on('error', fail).on('exit', gone).ref();
    thread.postMessage(question);
  });
}
