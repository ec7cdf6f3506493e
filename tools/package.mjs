#!/usr/bin/env node
// `npm run package`: stet-<version>.vsix, minified, all dependencies bundled, and says how large it came out.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { binOf, ensureInstalled, node, root } from './lib/npm.mjs';

ensureInstalled();
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = path.join(root, `stet-${version}.vsix`);
// The project names no repository, so relative links of the README stay as they are.
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file];
const { status } = node([binOf('@vscode/vsce', 'vsce'), 'package', ...flags]);
if (status === 0) console.log(`${path.basename(file)}: ${Math.round(statSync(file).size / 1024)} KB`);
process.exit(status ?? 1);
