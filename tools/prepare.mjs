// Builds what ships where nothing is built yet: who installs Stet from its repository, as pre-commit does, has its programs then.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, node, root } from './lib/npm.mjs';

if (!existsSync(path.join(root, 'dist', 'stet.js'))) {
  // Of `npm install --global REPOSITORY`, npm hands "global" on to what it runs here; what builds belongs into this folder.
  for (const name of Object.keys(process.env))
    if (/^npm_config_(?:global|prefix|location)$/i.test(name)) delete process.env[name];
  ensureInstalled();
  process.exitCode = node(['esbuild.mjs', '--production'], { stdio: ['ignore', 2, 2] }).status ?? 1;
}
