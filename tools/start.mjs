#!/usr/bin/env node
// `npm start`: the newsroom sample, checked in the terminal, then open in VS Code with Stet running. Works on a fresh clone.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, node, root } from './lib/npm.mjs';

const folder = path.join(root, 'samples', 'newsroom');
const draft = path.join(folder, 'draft.md');

try {
  ensureInstalled();
  if (node(['esbuild.mjs']).status !== 0) process.exit(1);
  console.log('\n$ stet check samples/newsroom\n');
  // Ends with 1, for the sample is full of faults; 2 would be a failure.
  if (node(['dist/cli.js', 'check', 'samples/newsroom']).status === 2) process.exit(2);
  if (!openDesktop()) openHost();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** True when a desktop VS Code is here and took the folder. */
function openDesktop() {
  if (process.env.STET_VSCODE === 'npm') return false;
  const shell = process.platform === 'win32';
  const args = [`--extensionDevelopmentPath=${root}`, folder, '--goto', draft];
  if (spawnSync('code', ['--version'], { stdio: 'ignore', shell }).status !== 0) return false;
  console.log('\nOpening VS Code on samples/newsroom …');
  return spawnSync('code', args, { stdio: 'inherit', shell }).status === 0;
}

function openHost() {
  const flags = [`--extensionDevelopmentPath=${root}`, `--open=${draft}`, `--port=${process.env.PORT ?? 4180}`];
  const { status } = node(['tools/vscode-host.mjs', ...flags, folder]);
  process.exit(status ?? 130);
}
