import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The tools are plain JavaScript. */
interface Tools {
  readonly readersApart: Plugin;
  readersBuild(outdir: string): { entryPoints: string[]; outdir: string };
  clientsBuild(outdir: string): { entryPoints: string[]; outdir: string };
}
const { readersApart, readersBuild, clientsBuild }: Tools = await import('../../tools/lib/readers.mjs' as string);
const { readersDefined }: { readersDefined(): Record<string, string> } = await import(
  '../../tools/lib/readersVersion.mjs' as string
);

const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: readersDefined(),
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  logLevel: 'silent',
} satisfies BuildOptions;

/** A program as it ships, in `folder`: `name`.js from its entry, the heavy readers and the clients of archives beside it. */
export async function bundleInto(folder: string, name: string, entry: string): Promise<void> {
  const program = build({ ...common, entryPoints: { [name]: entry }, outdir: folder, plugins: [readersApart] });
  await Promise.all([program, bundleReadersInto(folder), build({ ...common, ...clientsBuild(folder) })]);
}

/** The heavy readers as they ship, in a folder `readers` of `folder`, and the program of the thread they run in. */
export async function bundleReadersInto(folder: string): Promise<void> {
  const entryPoints = { readerThread: 'server/src/host/readerThread.ts' };
  const thread = build({ ...common, entryPoints, outdir: folder, plugins: [readersApart] });
  await Promise.all([thread, build({ ...common, ...readersBuild(folder) })]);
}
