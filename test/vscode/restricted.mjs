// The packaged extension in Restricted Mode, in a folder that means ill: its settings switch Stet off, its links lead out of
// it, and its sources' titles are made to be clicked. Leaves a picture.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { openBrowser } from '../../tools/host/browser.mjs';
import { serve } from '../../tools/host/serve.mjs';
import { run } from './views.mjs';
import { boxOf, faults, status, stepsOn } from './writer.mjs';

const settings = { 'editor.minimap.enabled': false, 'editor.fontSize': 15, 'editor.hover.above': false };

/** `vsix`: the package; `folder`: a copy of the sample; `scratch`: where a folder outside may be made; `shots`: for the picture. */
export async function driveRestricted({ vsix, folder, scratch, shots }) {
  const outside = path.join(scratch, 'outside');
  mkdirSync(outside);
  const net = await listening();
  meanIll(folder, outside, net.address);
  const { url, stop } = await serve({ vsix, folder, open: path.join(folder, 'draft.md'), settings, trust: false });
  const { browser, page } = await openBrowser();
  const { outcomes, step } = stepsOn(page, 'restricted');
  try {
    mkdirSync(shots, { recursive: true });
    await page.goto(url);
    await step('restricted: the findings come, whatever the folder’s settings switch off', async () => {
      await page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).waitFor();
      await faults(page);
    });
    await step('restricted: what the folder’s configuration keeps from being said is said', () =>
      page
        .locator(
          '[id="stet.stet.stet.status"] [aria-label*="which is not trusted, weakens or turns off wrong-locator"]',
        )
        .or(status(page).and(page.locator('[aria-label*="which is not trusted, weakens or turns off wrong-locator"]')))
        .first()
        .waitFor({ state: 'attached' }),
    );
    await step('restricted: a title that is made to be clicked is words in the hover, and nothing is fetched', () =>
      hover(page, path.join(shots, 'restricted.png'), net),
    );
    await step('restricted: nothing is written outside of the folder, and that is said', () => verify(page, outside));
  } finally {
    await browser.close();
    stop();
    net.close();
  }
  return outcomes;
}

/** What a folder from somewhere may hold. */
function meanIll(folder, outside, address) {
  mkdirSync(path.join(folder, '.vscode'));
  const own = {
    'stet.enable': false,
    'stet.exclude': ['**'],
    'stet.rules': { 'altered-quotation': 'off' },
    'stet.sources': [outside],
  };
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(own));
  writeFileSync(path.join(folder, 'stet.config.yaml'), 'rules: { wrong-locator: off }\n');
  symlinkSync(outside, path.join(folder, '.stet'));
  const source = path.join(folder, 'sources', 'orrin-leak.md');
  // A long title is cut in the hover; these are shown whole.
  const title = '[Click](command:workbench.action.toggleSidebarVisibility)';
  const publication = `![x](${address}/title.png) <img src='${address}/html.png'>`;
  const baited = readFileSync(source, 'utf8')
    .replace(/^title: .*$/m, `title: "${title}"`)
    .replace(/^publication: .*$/m, `publication: "${publication}"`);
  writeFileSync(source, baited);
}

/** A server that counts what it is asked for. */
function listening() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ asked, address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}

async function hover(page, shot, net) {
  const box = await boxOf(page.locator('.squiggly-error').first());
  await page.mouse.move(box.x + 5, box.y + 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  const shown = page.locator('.monaco-hover:visible').filter({ hasText: 'Dario Velt' });
  await shown.filter({ hasText: '[Click](command:workbench.action.toggleSidebarVisibility)' }).waitFor();
  await shown.filter({ hasText: `<img src='${net.address}/html.png'>` }).waitFor();
  await page.screenshot({ path: shot });
  const links = await shown.locator('a').evaluateAll((all) => all.map((one) => one.dataset.href ?? one.href));
  assert.deepEqual(
    links.filter((link) => link.includes('toggleSidebar')),
    [],
  );
  assert.equal(await shown.locator('img').count(), 0);
  assert.deepEqual(net.asked, []);
  await page.keyboard.press('Escape');
}

/** No program of the machine is asked who verifies: the writer is; and the record would lie outside. */
async function verify(page, outside) {
  await page.locator('.tab').filter({ hasText: 'draft.md' }).click();
  await run(page, 'Stet: Sign Off All Matching Quotations');
  const asked = page.locator('.quick-input-widget:visible').filter({ hasText: 'Who Is Signing Off?' });
  await asked.locator('input').first().fill('Petra Lund');
  await page.keyboard.press('Enter');
  await page
    .locator('.notification-list-item')
    .filter({ hasText: 'it is outside this folder, which is not trusted' })
    .waitFor();
  assert.deepEqual(readdirSync(outside), []);
}
