// Puts a real VS Code under .vscode-host/, from npm alone: the `code-server` package carries VS Code's own server and
// workbench, and a `node-<platform>-<arch>` package the newer Node it wants. Nothing is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const codeServer = '4.139.1';
const nodeVersion = '24.21.0';
const nodeMajor = Number(nodeVersion.split('.')[0]);

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = process.env.STET_VSCODE_HOST_DIR ?? path.join(root, '.vscode-host');
const vscode = path.join(home, 'node_modules', 'code-server', 'lib', 'vscode');
const ownNode = Number(process.versions.node.split('.')[0]) >= nodeMajor;
const nodePackage = `node-${process.platform}-${process.arch}`;

/** Parts of the package that Stet's runs never touch and that make up a third of its size. */
const ballast = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/** True where the npm host can run: Linux, or any platform whose own Node is new enough. */
const hostRunsHere = ownNode || (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch));

/** Installs on first use (15 to 60 s, some 550 MB) and answers the node binary and the server's entry. Throws with a clear word. */
export function installHost() {
  if (!hostRunsHere)
    throw new Error(`VS Code from npm wants Linux or Node ${nodeMajor}: install the desktop VS Code, or that Node.`);
  const stamp = path.join(home, `installed-${codeServer}`);
  if (!existsSync(stamp)) {
    console.error(
      `Installing VS Code ${codeServer.replace(/^4/, '1')} from npm into ${path.relative(process.cwd(), home) || home} (once) …`,
    );
    fillHome();
    writeFileSync(stamp, '');
  }
  return {
    node: ownNode ? process.execPath : path.join(home, 'node_modules', nodePackage, 'bin', 'node'),
    server: path.join(vscode, 'out', 'server-main.js'),
  };
}

function fillHome() {
  mkdirSync(home, { recursive: true });
  const dependencies = { 'code-server': codeServer, ...(ownNode ? {} : { [nodePackage]: nodeVersion }) };
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npmInstall(home);
  for (const part of ballast) rmSync(path.join(vscode, part), { recursive: true, force: true });
  npmInstall(vscode, '--omit=dev');
  for (const part of ballast) rmSync(path.join(vscode, part), { recursive: true, force: true });
  const asar = path.join(vscode, 'node_modules.asar');
  if (!existsSync(asar)) symlinkSync('node_modules', asar, 'junction');
}

function npmInstall(cwd, ...flags) {
  // Without --ignore-scripts the package compiles native modules, which no run here needs.
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
    ...flags,
  ];
  const { status, error } = spawnSync('npm', args, {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${cwd}${error ? `: ${error.message}` : ''}`);
}
