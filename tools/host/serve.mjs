// Serves the VS Code of install.mjs on this machine only, behind a token, with a data folder of its own that goes when it ends.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installHost } from './install.mjs';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

/** Nobody is asked, and nothing is trusted. */
const untrusting = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.emptyWindow': false,
};

/**
 * Starts a server for `folder` and answers `{ url, urlOf, log, stop }` once it listens; `urlOf({ folder, workspace, open })` shows
 * another folder, a `.code-workspace` or an empty window on the same server.
 * `extension`: folder of an extension under development; `tests`: a suite to run in it; `vsix`: a package to install
 * first; `open`: a file to show; `settings`: user settings; `port`: 0 for any; `trust`: false for folders in Restricted Mode.
 */
export async function serve({ folder, extension, tests, vsix, open, settings = {}, port = 0, trust = true }) {
  const { node, server } = installHost();
  const data = mkdtempSync(path.join(os.tmpdir(), 'stet-vscode-'));
  mkdirSync(path.join(data, 'user', 'User'), { recursive: true });
  writeFileSync(
    path.join(data, 'user', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...(trust ? {} : untrusting), ...settings }),
  );
  const token = randomBytes(16).toString('hex');
  writeFileSync(path.join(data, 'token'), token, { mode: 0o600 });
  const folders = ['server-data-dir', 'user-data-dir', 'extensions-dir'].flatMap((flag) => [
    `--${flag}`,
    path.join(data, flag.split('-')[0]),
  ]);
  const flags = [server, ...folders, '--accept-server-license-terms', '--telemetry-level', 'off'];
  if (vsix) installExtension(node, flags, vsix);

  const child = spawn(
    node,
    // Without the last flag a built VS Code passes over the extension and the suite of the page's payload, silently; with it
    // messages stay in their list and never pop up.
    [
      ...flags,
      '--host',
      '127.0.0.1',
      '--port',
      String(await freePort(port)),
      '--connection-token-file',
      path.join(data, 'token'),
      ...(trust ? ['--disable-workspace-trust'] : []),
      ...(extension ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM'); // its children too: hosts of extensions, watchers
    } catch {}
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  const { port: chosen, log } = await listening(child);
  const urlOf = (shown) => pageUrl(`127.0.0.1:${chosen}`, token, { extension, tests, ...shown });
  return { url: urlOf({ folder, open }), urlOf, log, stop };
}

function installExtension(node, flags, vsix) {
  const { status, stderr } = spawnSync(node, [...flags, '--install-extension', vsix], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code does not take ${vsix}: ${stderr}`);
}

/** The wished port if nobody has it, else 0: any. */
function freePort(wished) {
  if (wished === 0) return 0;
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(0));
    probe.listen(wished, '127.0.0.1', () => probe.close(() => resolve(wished)));
  });
}

function listening(child) {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (data) => {
      text += data;
    });
    child.stdout.on('data', (data) => {
      text += data;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port) resolve({ port: Number(port), log: () => text });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended (${code}) before it listened\n${text}`)));
  });
}

/** With a folder, a workspace file, or neither: an empty window. */
function pageUrl(authority, token, { folder, workspace, extension, tests, open }) {
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(open ? [['openFile', remote(open)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const place = folder ? { folder } : workspace ? { workspace } : { ew: 'true' };
  const query = new URLSearchParams({ tkn: token, ...place, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
