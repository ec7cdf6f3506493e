// Heavy readers of document formats ship as files of their own, beside the bundles for Node, which load them on first use.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../server/src/core/extract/readers/', import.meta.url));

/** In a bundle for Node: `import('./readers/x.ts')` stays an import, of `readers/x.js` beside the bundle; likewise `./clients/x.ts`. */
export const readersApart = {
  name: 'readers-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:readers|clients)\/\w+\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/ts$/, 'js'), external: true } : null,
    );
  },
};

/** In `cli.js`: the program itself is a file beside it, read unless only the version is asked for. */
export const programApart = {
  name: 'program-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/cli\/program\.ts$/ }, () => ({ path: './stet.js', external: true }));
  },
};

/** In `stet.js`: the language server is a file beside it, read by `stet lsp` only. */
export const serverApart = {
  name: 'server-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/\.\.\/node\.ts$/ }, () => ({ path: './server.js', external: true }));
  },
};

/** The names of all heavy readers. */
export const readers = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** What esbuild makes beside the bundles in `outdir`: a file for each heavy reader. */
export const readersBuild = (outdir) => ({
  entryPoints: readers.map((name) => `${folder}${name}.ts`),
  outdir: `${outdir}/readers`,
});

/** Likewise a file for each client of a search engine: few ask one. */
export const clientsBuild = (outdir) => ({
  entryPoints: [fileURLToPath(new URL('../../server/src/host/archive/clients/openSearch.ts', import.meta.url))],
  outdir: `${outdir}/clients`,
});
