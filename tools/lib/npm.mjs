// What `npm start` and `npm test` need on a fresh clone. Node's own modules only: nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs `npm ci` when a package of package-lock.json is missing or has another version. Throws with a clear word. */
export function ensureInstalled() {
  if (installedAsLocked()) return;
  console.error('Installing the packages of package-lock.json (once) …');
  // No package of Stet's needs its install script.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const install = (...args) => run('npm', [...args, ...flags], { stdio: ['ignore', 2, 2] }).status === 0;
  // `npm ci` is exact, and refuses where a registry lacks a package of some other platform; `npm install` passes over that.
  if (install('ci') || install('install', '--no-save')) return;
  throw new Error('npm could not install the packages: see above. The first time this needs a network.');
}

/** Compares versions, not times: a clone or a copy makes any file new. */
function installedAsLocked() {
  const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  try {
    const locked = packagesOf('package-lock.json');
    const installed = packagesOf('node_modules/.package-lock.json');
    const isThere = ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version;
    return Object.entries(locked).every(isThere);
  } catch {
    return false;
  }
}

/** Runs a command in the project, its output on ours unless told otherwise. */
export function run(command, args, options = {}) {
  const all = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', ...options };
  return spawnSync(command, args, all);
}

/** Runs a script of the project's with this Node. */
export const node = (args, options) => run(process.execPath, args, options);

/** Path of a tool that a package of ours brings, to be run with Node: shims of node_modules/.bin differ by platform. */
export function binOf(name, bin = name) {
  const folder = path.join(root, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}
