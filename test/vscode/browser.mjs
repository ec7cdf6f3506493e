// The packaged extension where vscode.dev runs it: in a browser alone, its server in a web worker, the sources read through
// the editor. Driven with mouse and keyboard, as writer.mjs does.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openBrowser } from '../../tools/host/browser.mjs';
import { serveWeb } from '../../tools/host/web.mjs';
import { inserts } from './quoting.mjs';
import { byVerdict, empty, opens, run } from './views.mjs';
import { cite, faults, fix, hover, stepsOn } from './writer.mjs';

const settings = { 'editor.minimap.enabled': false, 'editor.fontSize': 15, 'editor.hover.above': false };

/** `vsix`: the package; `folder`: a copy of the sample; `scratch`: where it may be unpacked. Answers `[{ name, error }]`. */
export async function driveInBrowser({ vsix, folder, scratch }) {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  const { url, stop } = await serveWeb({ folder, extension: unpack(vsix, path.join(scratch, 'unpacked')) });
  const { browser, page } = await openBrowser();
  const { outcomes, step } = stepsOn(page, 'browser');
  try {
    await page.goto(url);
    await step('in a browser: the draft is checked in a web worker', async () => {
      await openDraft(page);
      await faults(page);
    });
    await step('in a browser: hovering a changed word shows the source', () =>
      hover(page, path.join(scratch, 'browser.png')),
    );
    await step('in a browser: the quick fix mends it', () => fix(page));
    await step('in a browser: [@ opens the list of sources', () => cite(page));
    await step('in a browser: what is sound is marked as verified, in the name that is asked for', () => verify(page));
    await step(
      'in a browser: the views list the draft’s quotations and sources, and a badge counts problems',
      async () => {
        await byVerdict(page);
        await page.locator('.activitybar [aria-label^="Stet - "]').first().waitFor();
      },
    );
    await step('in a browser: a quotation of the list opens, with its passage and the difference', () => opens(page));
    await step('in a browser: words that are looked for are inserted as a quotation', () => inserts(page));
    await step('in a browser: with no draft in front the views say what to do', () => empty(page));
  } finally {
    await browser.close();
    stop();
  }
  return outcomes;
}

async function openDraft(page) {
  await page
    .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
    .filter({ hasText: 'draft.md' })
    .dblclick();
  await page.locator('.tab').filter({ hasText: 'draft.md' }).waitFor();
}

/** Nothing in a browser knows a name: the writer is asked once, and the record is written through the editor. */
async function verify(page) {
  await run(page, 'Stet: Sign Off All Matching Quotations');
  const asked = page.locator('.quick-input-widget:visible').filter({ hasText: 'Who Is Signing Off?' });
  await asked.locator('input').first().fill('Petra Lund');
  await page.keyboard.press('Enter');
  await page.locator('.notification-list-item').filter({ hasText: 'signed off by Petra Lund' }).waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '.stet' }).waitFor();
}

/** What a package holds of the extension, as a folder. */
function unpack(vsix, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return path.join(folder, 'extension');
}
