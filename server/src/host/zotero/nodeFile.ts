import { openFile } from '../nodeFiles.ts';
import type { RandomAccess } from './pages.ts';

/** A file that is read at places, and is to be closed. */
export interface OpenedFile extends RandomAccess {
  close(): Promise<void>;
}

/** Opens a file for reading at places; null where there is none. */
export async function openAt(path: string): Promise<OpenedFile | null> {
  const opened = await openFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (opened === null) return null;
  const { handle, size } = opened;
  return { size, read: (at, length) => bytesAt(handle, at, length), close: () => handle.close() };
}

type Handle = Awaited<ReturnType<typeof openFile>>['handle'];

async function bytesAt(handle: Handle, at: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
