#!/usr/bin/env node
// `npm run package`: stet-<version>.vsix, minified, all dependencies bundled, and says how large it came out.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, root } from './lib/npm.mjs';

try {
  ensureInstalled();
  const { createVSIX } = await import('@vscode/vsce');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(root, `stet-${version}.vsix`);
  // The project names no repository, so relative links of the README stay as they are.
  const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: root, packagePath, dependencies: false, ...links });
  console.log(`${path.basename(packagePath)}: ${Math.round(statSync(packagePath).size / 1024)} KB`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
