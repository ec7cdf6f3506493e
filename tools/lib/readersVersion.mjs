// What the readers of a build are known by: what the cache keeps of documents holds for these readers only.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Whatever decides what words a file holds and how they are indexed. */
const parts = [
  'server/src/core/text',
  'server/src/core/prose',
  'server/src/core/markup',
  'server/src/core/extract',
  'server/src/core/library',
  'server/src/host',
];

/** A digest of these folders and of the versions of what they use. */
export function readersVersion() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const part of parts)
    for (const name of readdirSync(join(root, part), { recursive: true }).sort())
      if (name.endsWith('.ts'))
        hash.update(`${part}/${name.replaceAll('\\', '/')}\n`).update(readFileSync(join(root, part, name)));
  return hash.digest('hex').slice(0, 16);
}

/** For a bundler's `define`. */
export const readersDefined = () => ({ STET_READERS: JSON.stringify(readersVersion()) });
