import { defineConfig } from 'vitest/config';

// Vitest demands the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
