import type { CliIo } from './io.ts';
import { UsageError } from './usage.ts';

/** The same world with the file at `path` holding what comes from standard input. */
export async function withStdin(io: CliIo, path: string): Promise<CliIo> {
  if (io.stdin === undefined) throw new UsageError('there is no standard input to read');
  const bytes = await io.stdin();
  const { host } = io;
  return {
    ...io,
    host: {
      ...host,
      read: async (file) => (file === path ? bytes : host.read(file)),
      stat: async (file) =>
        file === path ? { size: bytes.length, modified: host.now(), directory: false } : host.stat(file),
    },
  };
}
