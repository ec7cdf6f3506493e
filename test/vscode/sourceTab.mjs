// The words of a source in a tab of their own.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './views.mjs';

const words = 'The ferry will sail again when the ice lets it, and not a day before';
const long =
  'The harbour of Vessel Point has been shut since the new year, and the pilots have gone home for the winter, which they ' +
  'have done every year that anybody on the quay remembers, and some of them have gone further than they told their wives.';

/** Puts a saved page among the sources of a folder, and a draft beside them that quotes it; answers the draft's path. */
export function withFerry(folder) {
  const page = `<!doctype html><title>No ferry before spring</title><article><h1>No ferry before spring</h1>
<p>${long}</p>
<p>“${words},” harbour pilot Tove Marn said on Thursday. “I have waited for longer springs than this one.”</p>
<p>Marn has taken ships through the sound for thirty years, and she was the last to tie up her boat.</p></article>`;
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  writeFileSync(path.join(folder, 'sources', 'ferry.html'), page);
  const draft = path.join(folder, 'ferry.md');
  writeFileSync(draft, `“${words},” harbour pilot Tove Marn said.\n`);
  return draft;
}

/** Paragraphs that are longer than a line go on in the next. */
export async function sourceTab(page, url, shot) {
  await page.goto(url);
  await page.locator('.tab.active').filter({ hasText: 'ferry.md' }).waitFor();
  await page.locator('[id="stet.stet.stet.status"]').filter({ hasText: 'sources' }).waitFor();
  await page
    .locator('.view-line')
    .filter({ hasText: 'The ferry' })
    .first()
    .click({ position: { x: 60, y: 10 } });
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await run(page, 'Stet: Open Source at Passage');
  await page.locator('.tab.active').filter({ hasText: 'ferry.html (words)' }).waitFor();
  await page.locator('.view-line').filter({ hasText: 'The ferry will sail again' }).waitFor();
  const shown = await page.locator('.view-lines .view-line').count();
  const numbers = await page.locator('.margin-view-overlays .line-numbers').allTextContents();
  assert.ok(shown > numbers.filter((one) => one.trim() !== '').length, 'long lines do not wrap');
  await page.screenshot({ path: shot });
}
