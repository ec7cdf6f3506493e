// Builds what ships where nothing is built yet: who installs Stet from its repository, as pre-commit does, has its programs then.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { node, root } from './lib/npm.mjs';

if (!existsSync(path.join(root, 'dist', 'stet.js')))
  process.exitCode = node(['esbuild.mjs', '--production'], { stdio: ['ignore', 2, 2] }).status ?? 1;
