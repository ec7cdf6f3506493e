import { defineConfig } from 'vitest/config';

// Vitest demands the default export.
export default defineConfig({
  // Caches are kept in the tests' own folders: one version of the readers will do.
  define: { STET_READERS: JSON.stringify('tests') },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**'],
    setupFiles: ['test/support/seed.ts'],
    // A limit for what hangs; a busy machine makes no test red.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // No test leaves anything behind in a module: one import of the core serves all files of a worker.
    isolate: false,
    // Of two cores Vitest leaves one idle.
    maxWorkers: '100%',
  },
});
