import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';

/** The tools are plain JavaScript. */
interface Tools {
  findChromium(): string | null;
  openBrowser(): Promise<{ browser: Browser; page: Page }>;
}
const { findChromium, openBrowser }: Tools = await import('../../../../tools/host/browser.mjs' as string);

const root = join(import.meta.dirname, '../../../..');

/** As the server of a browser is bundled, and started: a worker made of a text. */
test.skipIf(findChromium() === null)('a browser’s worker reads a PDF', async () => {
  const contents = `
    import { documentFormatOf } from './server/src/core/extract/registry.ts';
    onmessage = async ({ data }) => postMessage(await (await documentFormatOf('a.pdf').load())(data).then(
      (read) => read.reason ?? read.prose.text));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['worker'],
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'silent',
  });
  const { browser, page } = await openBrowser();
  try {
    const bytes = [...readFileSync(join(root, 'test/documents/latex-bitmap.pdf'))];
    const text = await page.evaluate(
      `new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(outputFiles[0]?.text)}])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(Uint8Array.from(${JSON.stringify(bytes)}));
      })`,
    );
    expect(text).toContain('the officials who now find it inefficient');
  } finally {
    await browser.close();
  }
});
