import { glob, globs } from '../../../server/src/host/glob.ts';
import type { Host } from '../../../server/src/host/host.ts';

/** A host over a map of path → text or bytes, which counts what is read. Its clock moves when it is told to. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string | Uint8Array>;
  /** Paths read, in order. */
  readonly reads: string[];
  write(path: string, content: string | Uint8Array): void;
  tick(milliseconds: number): void;
}

export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): MemoryHost {
  const all = new Map(Object.entries(files));
  const modified = new Map<string, number>();
  const reads: string[] = [];
  // Long after any file was written.
  let now = 1e6;
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const isFolder = (path: string): boolean => [...all.keys()].some((one) => one.startsWith(`${path}/`));
  return {
    files: all,
    reads,
    write(path, content) {
      all.set(path, content);
      modified.set(path, (modified.get(path) ?? 0) + 1);
    },
    tick: (milliseconds) => {
      now += milliseconds;
    },
    async save(path, bytes) {
      this.write(path, bytes);
    },
    async read(path) {
      reads.push(path);
      const content = all.get(path);
      if (content === undefined) throw new Error('no such file');
      return bytesOf(content);
    },
    async stat(path) {
      const content = all.get(path);
      if (content !== undefined)
        return { size: bytesOf(content).length, modified: modified.get(path) ?? 0, directory: false };
      return isFolder(path) ? { size: 0, modified: 0, directory: true } : null;
    },
    async list(folderOrGlob, exclude) {
      const wanted = isFolder(folderOrGlob)
        ? (path: string) => path.startsWith(`${folderOrGlob}/`)
        : glob(folderOrGlob);
      const unwanted = exclude.length === 0 ? () => false : globs(exclude);
      return [...all.keys()].filter((path) => wanted(path) && !unwanted(path)).sort();
    },
    log() {},
    now: () => now,
  };
}
