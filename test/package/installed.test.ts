import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { bundleReadersInto } from '../support/bundle.ts';

/** The tools are plain JavaScript. */
interface Tools {
  packNpm(root: string, out: string): string;
  readonly programApart: never;
  readonly readersApart: never;
  readonly serverApart: never;
}
const { packNpm }: Pick<Tools, 'packNpm'> = await import('../../tools/lib/npmPackage.mjs' as string);
const { programApart, readersApart, serverApart }: Omit<Tools, 'packNpm'> = await import(
  '../../tools/lib/readers.mjs' as string
);

const root = join(import.meta.dirname, '../..');
let folder = '';

/** The package as `npm run release` packs it, of bundles made here, installed by npm where there is nothing else and no network. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-installed-'));
  const project = join(folder, 'project');
  await bundled(join(project, 'dist'));
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'man', 'schemas', 'l10n'])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(project, name), { recursive: true });
  const tarball = packNpm(project, folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const args = ['install', tarball, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
  mkdirSync(join(folder, 'sources'));
  const said = 'The tide took fourteen boats before dawn';
  writeFileSync(
    join(folder, 'sources/harbour.html'),
    `<article><p>“${said},” Ines Aldana said on Monday.</p></article>`,
  );
  writeFileSync(join(folder, 'draft.md'), `“${said.replace('fourteen', 'forty')},” Ines Aldana said.\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled(dist: string): Promise<void> {
  const entries = { cli: 'cli.ts', stet: 'cli/program.ts', server: 'node.ts' };
  const entryPoints = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, join(root, 'server/src', file)]),
  );
  await Promise.all([
    bundleReadersInto(dist),
    ...Object.entries(entryPoints).map(([name, file]) =>
      build({
        entryPoints: { [name]: file },
        outdir: dist,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        mainFields: ['module', 'main'],
        define: { STET_READERS: '"tests"' },
        plugins: [readersApart, ...(name === 'cli' ? [programApart] : []), ...(name === 'stet' ? [serverApart] : [])],
        banner: { js: '#!/usr/bin/env node' },
        logLevel: 'silent',
      }),
    ),
  ]);
  for (const name of ['THIRD-PARTY.txt', 'sbom.cdx.json']) writeFileSync(join(dist, name), '{}');
}

/** Other versions of Node to try the package with, as the build machine finds them: paths, as in PATH. */
const nodes = [process.execPath, ...(process.env['STET_NODES'] ?? '').split(delimiter).filter((path) => path !== '')];
const versionOf = (node: string): string => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();

describe.each(nodes.map((node) => [versionOf(node), node]))('the package under Node %s', (_, node) => {
  const npx = (...args: readonly string[]) =>
    spawnSync('npx', ['--no-install', 'stet', ...args], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${dirname(node)}${delimiter}${process.env['PATH']}`,
        STET_CACHE: 'off',
        NO_COLOR: '1',
      },
    });

  test('says its version', () => {
    expect(npx('--version').stdout).toBe(`${manifest.version}\n`);
  });

  test('checks a draft beside a web page', () => {
    const { status, stdout } = npx('check', '--format', 'line', 'draft.md');
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/^draft\.md:1:\d+: error: .*fourteen.*\[altered-quotation\]\n$/),
    ]);
  });

  test('serves an editor', async () => {
    const child = spawn(node, [join(folder, 'node_modules/stet/dist/cli.js'), 'lsp'], { stdio: 'pipe' });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    let said = '';
    for await (const piece of child.stdout) {
      said += piece;
      if (said.includes('"serverInfo"')) break;
    }
    const ended = once(child, 'exit');
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    expect(said).toContain(`"version":"${manifest.version}"`);
    expect((await ended)[0]).toBe(0);
  });
});

test('the package holds what it runs and no more; npm links one command and installs nothing beside it', () => {
  const installed = join(folder, 'node_modules/stet');
  const { dependencies, bin, files } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect([dependencies, bin]).toEqual([undefined, { stet: 'dist/cli.js' }]);
  expect(readdirSync(join(folder, 'node_modules/.bin')).filter((name) => !/\.(?:cmd|ps1)$/.test(name))).toEqual([
    'stet',
  ]);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['stet']);
  const held = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(held.filter((name) => /^(?:test|server|client|tools|docs|samples)\b|\.map$|extension/.test(name))).toEqual([]);
  expect(files).toContain('dist/readers/*.js');
});
