// The entries for others' lists (packaging/), with the values of a release.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `values`: VERSION, SHA256 of the npm package, HOMEPAGE. Answers [name, text] of each. */
export function entriesOf(root, values) {
  const folder = path.join(root, 'packaging');
  return readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => [
      name,
      readFileSync(path.join(folder, name), 'utf8').replace(/\b(?:VERSION|SHA256|HOMEPAGE)\b/g, (key) => values[key]),
    ]);
}
