import { main } from '../../server/src/cli/main.ts';
import { memoryHost } from '../core/host/memoryHost.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `stet` in `/work` over files of `/work`, with its streams caught. */
export async function stet(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<Ran> {
  const placed = Object.entries(files).map(
    ([path, content]) => [path.startsWith('/') ? path : `/work/${path}`, content] as const,
  );
  let out = '';
  let err = '';
  const code = await main(args, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd: '/work',
    host: memoryHost(Object.fromEntries(placed)),
    color: false,
  });
  return { code, out, err };
}
