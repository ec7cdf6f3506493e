// Parts of the core, bundled and loaded for the scripts that score it and learn for it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** `root`: the project; `parts`: the names to take from each file of server/src/core. Answers one module with all of them. */
export async function bundled(root, parts) {
  const core = path.join(root, 'server/src/core');
  const exports = Object.entries(parts).map(
    ([file, names]) => `export { ${names} } from ${JSON.stringify(path.join(core, file))};`,
  );
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'stet-eval-'));
  const outfile = path.join(temp, 'engine.cjs');
  try {
    await build({
      stdin: { contents: exports.join('\n'), resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      outfile,
      logLevel: 'error',
    });
    return (await import(pathToFileURL(outfile).href)).default;
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}
