#!/usr/bin/env node
// The suite of test/vscode in a real VS Code: the desktop build where @vscode/test-electron can download one and a screen
// is there to show it, VS Code from npm in Chromium elsewhere. Then the packaged .vsix, driven like a writer drives it.
// With --shots=FOLDER it keeps the README's screenshots there; with --only=suite,packaged,looks,restricted,archive,browser,picture it runs a part, and with
// --match=WORDS of the suite the tests with these words in their names. Writes what came out to the file named by STET_RESULTS, if any: [{ name, error }].
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, root } from './lib/npm.mjs';

ensureInstalled();
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const shots = option('shots');
const parts = { suite, packaged, looks, restricted, archive, browser: inBrowser };
// The README's moving picture is taken when it is asked for.
const all = { ...parts, picture };
const only = option('only')?.split(',') ?? Object.keys(parts);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'stet-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const outcomes = [];
for (const [name, run] of Object.entries(all)) if (only.includes(name)) outcomes.push(...(await run()));
const failed = outcomes.filter(({ error }) => error !== null).length;
if (process.env.STET_RESULTS) writeFileSync(process.env.STET_RESULTS, JSON.stringify(outcomes));
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** A copy of the sample, for the tests change it. */
function newsroom(name) {
  const folder = path.join(scratch, name, 'newsroom');
  cpSync(path.join(root, 'samples', 'newsroom'), folder, { recursive: true });
  return folder;
}

async function suite() {
  const { runTests } = await import('@vscode/test-electron');
  const vscodeExecutablePath = (await desktop()) ?? path.join(root, 'tools', 'vscode-host.mjs');
  const results = path.join(scratch, 'results.json');
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'dist', 'test', 'index.js'),
      launchArgs: [newsroom('suite'), '--disable-extensions'],
      extensionTestsEnv: { STET_RESULTS: results, STET_MATCH: option('match') ?? '' },
    });
  } catch (error) {
    if (!existsSync(results)) return [{ name: 'the suite inside VS Code runs', error: String(error) }];
  }
  return existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : [{ name: 'the suite inside VS Code runs', error: 'it left no results' }];
}

/** Path of a desktop VS Code, downloaded if need be, or null where there is no screen or no download. */
async function desktop() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen && spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error) {
    console.error('No screen here, nor xvfb-run: VS Code from npm, in Chromium, instead of the desktop build.');
    return null;
  }
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    // `timeout` ends a silent connection, the limit a slow one: a network that swallows packets must not hold the run up.
    const code = await within(120_000, downloadAndUnzipVSCode({ version: 'stable', timeout: 5000 }));
    return screen ? code : onVirtualScreen(code);
  } catch (error) {
    console.error(
      `No desktop VS Code (${error?.code ?? error?.message ?? error}): VS Code from npm, in Chromium, instead.`,
    );
    return null;
  }
}

function onVirtualScreen(code) {
  const file = path.join(scratch, 'code');
  writeFileSync(file, `#!/bin/sh\nexec xvfb-run -a '${code}' "$@"\n`, { mode: 0o755 });
  return file;
}

function within(milliseconds, promise) {
  let late;
  const timeout = new Promise((_resolve, reject) => {
    late = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(late));
}

function packageFile() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `stet-${version}.vsix`);
}

async function packaged() {
  const vsix = packageFile();
  if (!existsSync(vsix)) return [{ name: 'the package is there', error: `${vsix} is missing: npm run package` }];
  const { driveAsWriter } = await import('../test/vscode/writer.mjs');
  return driveAsWriter({
    vsix,
    folder: newsroom('packaged'),
    empty: scratch,
    shots: shots ?? scratch,
  });
}

async function looks() {
  const vsix = packageFile();
  if (!existsSync(vsix)) return [];
  const { driveLooks } = await import('../test/vscode/looks.mjs');
  return driveLooks({ vsix, folder: newsroom('looks'), scratch, shots: shots ?? scratch });
}

async function picture() {
  const vsix = packageFile();
  if (!existsSync(vsix)) return [];
  const { drivePicture } = await import('../test/vscode/picture.mjs');
  return drivePicture({ vsix, scratch, shots: shots ?? scratch });
}

async function restricted() {
  const vsix = packageFile();
  if (!existsSync(vsix)) return [];
  const { driveRestricted } = await import('../test/vscode/restricted.mjs');
  return driveRestricted({ vsix, folder: newsroom('restricted'), scratch, shots: shots ?? scratch });
}

async function archive() {
  const vsix = packageFile();
  if (!existsSync(vsix)) return [];
  const { driveArchive } = await import('../test/vscode/archive.mjs');
  return driveArchive({ vsix, cli: path.join(root, 'dist', 'cli.js'), folder: newsroom('archive'), scratch });
}

async function inBrowser() {
  const vsix = packageFile();
  if (!existsSync(vsix)) return [];
  const { driveInBrowser } = await import('../test/vscode/browser.mjs');
  return driveInBrowser({ vsix, folder: newsroom('browser'), scratch });
}
