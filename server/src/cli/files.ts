import { reasonOf } from '../host/faults.ts';
import type { CliIo } from './io.ts';
import { nameInLine } from './terminal.ts';

/** A file's bytes; a rejection names the file as the user sees it: "notes/a.md: no such file". */
export async function readFile(path: string, io: CliIo): Promise<Uint8Array> {
  try {
    return await io.host.read(path);
  } catch (error) {
    throw new Error(`${nameInLine(io.cwd, path)}: ${reasonOf(error)}`);
  }
}
