// The quick tests of the core and what they test as one file, with a change of one line or none.
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import path from 'node:path';
import { context } from 'esbuild';
import { root } from './npm.mjs';

const require = createRequire(import.meta.url);
const shim = path.join(import.meta.dirname, 'quickVitest.mjs').replaceAll(path.sep, '/');

/** Builds the tests into `folder`, over and over: `build(changes)` takes { file: text } in place of what stands in those files. */
export async function bundler(folder, tests) {
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  let changes = {};
  const texts = {
    name: 'changed',
    setup(build) {
      build.onResolve({ filter: /^vitest$/ }, () => ({ path: shim, external: true }));
      // Node asks for a word beside an import of data that esbuild's own does not need.
      build.onResolve({ filter: /^[^.].*\.json$/ }, ({ path: name }) => ({ path: require.resolve(name) }));
      build.onLoad({ filter: /\.ts$/ }, ({ path: full }) => {
        const text = changes[nameOf(full)] ?? readFileSync(full, 'utf8');
        const contents = text.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(full)));
        return { contents, loader: 'ts' };
      });
    },
  };
  const entry = [
    `export { testsOf } from ${JSON.stringify(shim)};`,
    `export const files = {${tests.map((file) => `${JSON.stringify(file)}: () => import('./${file}')`)}};`,
  ];
  const building = await context({
    stdin: { contents: entry.join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    external: [shim],
    define: { STET_READERS: '"tests"' },
    sourcemap: 'external',
    outdir: folder,
    write: false,
    logLevel: 'silent',
    plugins: [texts],
  });
  let made = 0;
  return {
    async build(changed = {}) {
      changes = changed;
      const { outputFiles } = await building.rebuild();
      const code = outputFiles.find((file) => !file.path.endsWith('.map')).text;
      const map = outputFiles.find((file) => file.path.endsWith('.map')).text;
      const bundle = path.join(folder, `${made++}.mjs`);
      writeFileSync(bundle, code);
      return { bundle, code, map: JSON.parse(map) };
    },
    dispose: () => building.dispose(),
  };
}

const nameOf = (full) => path.relative(root, full).replaceAll(path.sep, '/');

/** Where words of these files stand in a bundle: offsets in order, and by `file:line` their columns there with the offset's number. */
export function placesIn({ code, map }, folder, isWanted) {
  const found = new SourceMap(map);
  const names = new Map(map.sources.map((source) => [source, nameOf(path.resolve(folder, source))]));
  const offsets = [];
  const byLine = new Map();
  let start = 0;
  for (const [i, line] of code.split('\n').entries()) {
    let last = '';
    for (const { index } of line.matchAll(/[\w$!'"`/[({]+|[^\s\w]/g)) {
      const { originalSource, originalLine, originalColumn } = found.findEntry(i, index);
      const file = names.get(originalSource);
      const key = `${file}:${originalLine + 1}`;
      if (file === undefined || !isWanted(file) || last === `${key}:${originalColumn}`) continue;
      last = `${key}:${originalColumn}`;
      if (!byLine.has(key)) byLine.set(key, []);
      byLine.get(key).push([originalColumn, offsets.push(start + index) - 1]);
    }
    start += line.length + 1;
  }
  return { offsets, byLine };
}
