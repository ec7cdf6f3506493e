import { parentPort } from 'node:worker_threads';
import type { Extracted } from '../core/extract/format.ts';
import { documentFormats } from '../core/extract/registry.ts';
import { faultOf } from './faults.ts';

/** A document to be read: its bytes and the name of its format. */
export interface Question {
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** What the thread says: now and then that it reads on, and in the end what came of it, the map of a prose apart, which is the identity. */
export type Answer = 'reading' | Extracted | { readonly failed: string };

const answer = (one: Answer): void => parentPort?.postMessage(one);

async function read({ format, bytes }: Question): Promise<Answer> {
  try {
    const reader = await documentFormats.find(({ name }) => name === format)?.load();
    if (reader === undefined) return { failed: `nothing reads ${format}` };
    const found = await reader(bytes, async () => answer('reading'));
    return 'prose' in found ? { prose: { ...found.prose, map: null as never } } : found;
  } catch (error) {
    return { failed: faultOf(error) };
  }
}

parentPort?.on('message', async (question: Question) => answer(await read(question)));
