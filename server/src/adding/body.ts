import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { tooLarge } from '../host/decode.ts';
import type { Limits } from './limits.ts';
import { plainReason } from './reasons.ts';

/** The body of an answer, unpacked. It counts as it comes, so that neither an endless body nor a packed bomb fills the memory. */
export async function bodyOf(answer: IncomingMessage, limits: Limits, deadline: AbortSignal): Promise<Uint8Array> {
  const announced = Number(answer.headers['content-length'] ?? 0);
  if (announced > limits.bytes) {
    answer.destroy();
    throw new Error(tooLarge(announced) ?? beyond(limits));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = unpacked(answer);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limits.bytes) throw new Error(beyond(limits));
    }
  } catch (error) {
    throw new Error(brokenOff(error as NodeJS.ErrnoException, deadline));
  } finally {
    answer.destroy();
  }
  // One of no announced length ends without an error when its time is over: what came is a part.
  if (deadline.aborted) throw new Error('it took too long');
  // A body that ends before its length leaves the message incomplete, with or without an error.
  if (!answer.complete) throw new Error('the server stopped in the middle of its answer');
  return Buffer.concat(chunks);
}

const beyond = ({ bytes }: Limits): string => `larger than ${Math.ceil(bytes / (1024 * 1024))} MB`;

function brokenOff(error: NodeJS.ErrnoException, deadline: AbortSignal): string {
  if (deadline.aborted) return 'it took too long';
  if (error.message === 'aborted' || error.code === 'ECONNRESET')
    return 'the server stopped in the middle of its answer';
  if (error.code?.startsWith('Z_') || error.code?.startsWith('ERR__ERROR_'))
    return 'the server’s answer could not be decompressed';
  return plainReason(error, deadline);
}

function unpacked(answer: IncomingMessage): Readable {
  const packing = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (packing === 'identity' || packing === '') return answer;
  const unpack = unpackers.get(packing);
  if (unpack === undefined)
    throw new Error(`the server compressed its answer as ${packing.slice(0, 40)}, which was not requested`);
  // Failures of either reach whoever reads; there is nobody else to tell.
  return pipeline(answer, unpack(), () => {});
}

const unpackers = new Map<string, () => ReturnType<typeof createGunzip>>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);
