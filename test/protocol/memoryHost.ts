import type { Host } from '../../server/src/host/host.ts';

/** A disk for tests: files by absolute path, with a time that moves on with each write. */
export interface MemoryHost extends Host {
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Lets so many milliseconds go by. */
  pass(milliseconds: number): void;
  /** Paths read so far, in order. */
  readonly reads: string[];
}

/** Time stands still, or moves on by `tick` with each look at it. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>, tick = 0): MemoryHost {
  const disk = new Map<string, { bytes: Uint8Array; modified: number }>();
  const reads: string[] = [];
  let writes = 0;
  // Long after any file was written.
  let now = 1e9;
  const write = (path: string, content: string | Uint8Array): void => {
    disk.set(path, {
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      modified: ++writes,
    });
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const below = (folder: string) => [...disk.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  return {
    reads,
    write,
    remove: (path) => void disk.delete(path),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    async save(path, bytes) {
      write(path, bytes);
    },
    async read(path) {
      reads.push(path);
      const found = disk.get(path);
      if (!found) throw new Error('no such file');
      return found.bytes;
    },
    async stat(path) {
      const found = disk.get(path);
      if (found) return { size: found.bytes.length, modified: found.modified, directory: false };
      return below(path).length > 0 ? { size: 0, modified: 0, directory: true } : null;
    },
    list: async (folder) => (disk.has(folder) ? [folder] : below(folder)),
    log: () => {},
    now: () => (now += tick),
  };
}
