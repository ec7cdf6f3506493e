// Bundles what ships (dist/extension.js, server.js, cli.js with their readers, and the pair for a browser, dist/web) and, unless --production, the suite that runs inside VS Code.
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import esbuild from 'esbuild';
import { noticesOf } from './tools/lib/notices.mjs';
import { clientsBuild, programApart, readers, readersApart, readersBuild, serverApart } from './tools/lib/readers.mjs';
import { readersDefined } from './tools/lib/readersVersion.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: readersDefined(),
  // What is loaded on first use is CommonJS too: `import()` would have Node look through all of it for exports before it runs it.
  supported: { 'dynamic-import': false },
  // Some dependencies offer a UMD build as "main", whose inner requires a bundler cannot follow.
  mainFields: ['module', 'main'],
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const executable = { ...common, plugins: [readersApart], banner: { js: '#!/usr/bin/env node' } };

const inEditor = { ...common, external: ['vscode'] };

/** In a browser: the extension in the editor's worker, the server in one of its own, which can load no file and so carries its readers. */
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  supported: {},
  conditions: ['worker'],
  mainFields: ['browser', 'module', 'main'],
};

const builds = [
  { ...inEditor, entryPoints: { extension: 'client/src/extension.ts' }, outdir: 'dist' },
  { ...executable, entryPoints: { server: 'server/src/node.ts' }, outdir: 'dist' },
  { ...executable, plugins: [programApart], entryPoints: { cli: 'server/src/cli.ts' }, outdir: 'dist' },
  {
    ...common,
    plugins: [readersApart, serverApart],
    entryPoints: { stet: 'server/src/cli/program.ts' },
    outdir: 'dist',
  },
  { ...common, ...readersBuild('dist') },
  { ...common, ...clientsBuild('dist') },
  {
    ...common,
    plugins: [readersApart],
    entryPoints: { readerThread: 'server/src/host/readerThread.ts' },
    outdir: 'dist',
  },
  { ...web, entryPoints: { extension: 'client/src/extension.web.ts' }, outdir: 'dist/web', external: ['vscode'] },
  { ...web, format: 'iife', entryPoints: { server: 'server/src/worker.ts' }, outdir: 'dist/web' },
  ...(production ? [] : [{ ...inEditor, entryPoints: { index: 'test/vscode/index.ts' }, outdir: 'dist/test' }]),
];

if (production)
  for (const name of [
    'extension',
    'server',
    'cli',
    'stet',
    'readerThread',
    'web/extension',
    'web/server',
    ...readers.map((r) => `readers/${r}`),
    'clients/openSearch',
  ])
    rmSync(`dist/${name}.js.map`, { force: true });
if (watch) for (const build of builds) await (await esbuild.context(build)).watch();
else {
  const results = await Promise.allSettled(builds.map((build) => esbuild.build(build)));
  for (const file of ['dist/server.js', 'dist/cli.js']) if (existsSync(file)) chmodSync(file, 0o755);
  if (results.some(({ status }) => status === 'rejected')) process.exit(1); // esbuild has said why
  if (production) writeFileSync('dist/THIRD-PARTY.txt', noticesOf(results.map(({ value }) => value.metafile)));
}
