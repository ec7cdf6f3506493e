import { relativePath } from '../host/paths.ts';
import type { CliIo } from './io.ts';

/** A file's bytes; a rejection names the file as the user sees it: "notes/a.md: no such file". */
export async function readFile(path: string, io: CliIo): Promise<Uint8Array> {
  try {
    return await io.host.read(path);
  } catch (error) {
    throw new Error(`${relativePath(io.cwd, path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
