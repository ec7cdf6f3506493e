// The packaged extension, installed into a VS Code and used as a writer uses it: with mouse and keyboard, seeing what is on
// the screen. Every wait is for something to appear or go, with the deadline of the page.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { openBrowser } from '../../tools/host/browser.mjs';
import { serve } from '../../tools/host/serve.mjs';
import * as quoting from './quoting.mjs';
import * as views from './views.mjs';

const settings = {
  'workbench.activityBar.location': 'hidden',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.hover.above': false,
  'window.commandCenter': false,
  // What sticks to a tree's top lies over the rows that are clicked.
  'workbench.tree.enableStickyScroll': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills these in.
  'window.title': '${activeEditorShort} — ${rootName}',
};

/**
 * `vsix`: the package; `folder`: a copy of the sample, `empty`: a folder to make one without sources in; `shots`: where the
 * screenshots go. Answers `[{ name, error }]`.
 */
export async function driveAsWriter({ vsix, folder, empty, shots }) {
  writeFileSync(path.join(folder, 'second.md'), '“A wall doesn’t wander,” Lask said.\n');
  writeFileSync(path.join(folder, 'sources', 'scan.doc'), 'no text');
  writeFileSync(path.join(folder, 'sources', 'notes.txt'), 'A note on nothing\n\nNobody is quoted here.\n');
  const { url, urlOf, stop } = await serve({ vsix, folder, open: path.join(folder, 'draft.md'), settings });
  const { browser, page } = await openBrowser();
  const { outcomes, step } = stepsOn(page, 'writer');
  try {
    mkdirSync(shots, { recursive: true });
    await page.goto(url);
    await step('packaged: the draft opens with its faults underlined, and the status bar counts them', () =>
      faults(page),
    );
    await step('packaged: hovering a changed word shows the source', () =>
      hover(page, path.join(shots, 'hover.png'), path.join(shots, 'hover-close.png')),
    );
    await step('packaged: the quick fix mends it', () => fix(page));
    await step('packaged: [@ opens the list of sources', () => cite(page));
    await step('packaged: the view lists the quotations by verdict, each with its speaker and place', () =>
      views.byVerdict(page, path.join(shots, 'views.png')),
    );
    await step('packaged: hints, lenses and marks beside lines come when they are switched on', () =>
      shown(page, folder, path.join(shots, 'shown.png')),
    );
    await step('packaged: a quotation of the list opens, with its passage and the difference', () => views.opens(page));
    await step('packaged: mending from the list moves the quotation, and the list stays', () => views.mends(page));
    await step('packaged: what is signed off in the list says who did', () => views.verifies(page));
    await step('packaged: a quotation and a citation are copied', () => views.copies(page));
    await step('packaged: the list is grouped and filtered', () => views.groupsAndFilters(page));
    await step('packaged: the list is of the workspace, too', () => views.workspaceToo(page));
    await step('packaged: sources are listed, the unreadable with the reason', () => views.sources(page));
    await step('packaged: words that are looked for are inserted as a quotation with its citation', () =>
      quoting.inserts(page),
    );
    await step('packaged: a source that is picked is cited', () => quoting.cites(page));
    await step('packaged: words copied from a source are pasted as a quotation, when the writer says so', () =>
      quoting.pastes(page),
    );
    await step('packaged: a search that is given up leaves everything as it was', () => quoting.cancels(page));
    await step('packaged: with no draft in front the views say what to do', () => views.empty(page));
    await page.goto(urlOf(withWebPage(empty)));
    await step('packaged: the hover leads to the words of a saved web page, at the passage', () =>
      webPage(page, path.join(shots, 'source.png')),
    );
    await page.goto(urlOf(withoutSources(empty)));
    await step('packaged: without sources it says so once and how to add one', () => noSources(page));
    await remembered(page, 'stet.toldAboutSources');
    await page.reload();
    await step('packaged: and never again', () => noSourcesAgain(page));
  } finally {
    await browser.close();
    stop();
  }
  return outcomes;
}

/** Steps on a page: each says how it went, and leaves a picture where it failed. */
export function stepsOn(page, run) {
  page.setDefaultTimeout(120_000);
  const outcomes = [];
  const step = async (name, body) => {
    const error = await body().then(
      () => null,
      (failure) => String(failure?.stack ?? failure),
    );
    process.stdout.write(`${error === null ? '✓' : '✗'} ${name}\n`);
    if (error !== null) {
      process.stdout.write(`${error}\n`);
      await page.screenshot({ path: path.join(os.tmpdir(), `stet-${run}-failed-${outcomes.length}.png`) });
    }
    outcomes.push({ name, error });
  };
  return { outcomes, step };
}

export const status = (page) => page.locator('[id="stet.stet.stet.status"]');
const problems = async (page) => Number(/· (\d+) problem/.exec(await status(page).textContent())?.[1]);

export async function faults(page) {
  await page.locator('.squiggly-error').first().waitFor();
  await status(page)
    .filter({ hasText: /\d sources · \d+ problems/ })
    .waitFor();
}

/** Where something stands on the screen. What the editor draws anew just then has no place for a moment. */
export async function boxOf(locator) {
  let box = null;
  await views.insisted(async (timeout) => {
    await locator.waitFor({ timeout });
    box = await locator.boundingBox({ timeout });
    assert.ok(box, `${locator} is not on the screen`);
  });
  return box;
}

/** Moves the mouse to the wrong word of the sample's first fault. */
export async function hover(page, shot, close) {
  const box = await boxOf(page.locator('.squiggly-error').first());
  await page.mouse.move(box.x + 5, box.y + 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  const shown = page.locator('.monaco-hover:visible').filter({ hasText: 'going' });
  await shown.filter({ hasText: 'Dario Velt' }).waitFor();
  await shown.filter({ hasText: 'para. 3' }).waitFor();
  await shown.filter({ hasText: 'Quick Fix' }).waitFor();
  await shown.evaluate((hover) => Promise.all(hover.getAnimations({ subtree: true }).map(({ finished }) => finished)));
  await page.screenshot({ path: shot });
  if (close) await page.screenshot({ path: close, clip: { x: 320, y: 185, width: 830, height: 400 } });
}

export async function fix(page) {
  const before = await problems(page);
  const box = await boxOf(page.locator('.squiggly-error').first());
  await page.keyboard.press('Escape');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // Away from the words: with Ctrl held down the mouse asks for a definition, and the hover would take the keys.
  await page.mouse.move(150, 500, { steps: 5 });
  await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  // The bulb says that VS Code knows the fixes; a list asked for while it still looks for them may not come up.
  await page.locator('.lightBulbWidget:visible').first().waitFor();
  const menu = page.locator('.action-widget:visible');
  const first = menu.locator('.monaco-list-row.focused').filter({ hasText: /^Restore/ });
  // The first is the one to take, without a mouse too. A list that a late answer closed is opened again.
  await views.insisted(async (timeout) => {
    if (await menu.isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await first.waitFor({ timeout });
  });
  await page.keyboard.press('Enter');
  await page.locator('.view-line').filter({ hasText: 'The water is going through' }).waitFor();
  await status(page)
    .filter({ hasText: `${before - 1} problem` })
    .waitFor();
}

export async function cite(page) {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('[@');
  await page.locator('.suggest-widget:visible').filter({ hasText: 'courier2025' }).waitFor();
  await page.keyboard.press('Escape');
}

/** What is off by default, in the draft as it is on the screen. */
async function shown(page, folder, shot) {
  const on = ['inlayHints', 'codeLens', 'gutterMarks'].map((name) => [`stet.${name}.enable`, true]);
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(Object.fromEntries(on)));
  await page.keyboard.press('Control+Home');
  await page
    .locator('.codelens-decoration')
    .filter({ hasText: /\d+ quotations · \d+ problems/ })
    .waitFor();
  await page.locator('.view-line').filter({ hasText: '✓ para.' }).first().waitFor();
  await page.locator('.glyph-margin-widgets .cgmr').first().waitFor();
  await page.screenshot({ path: shot });
}

function withWebPage(parent) {
  const folder = path.join(parent, 'with-web-page');
  const open = path.join(folder, 'draft.md');
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  const words = 'The ferry will sail again when the ice lets it, and not a day before';
  const page = `<!doctype html><title>No ferry before spring</title><article><h1>No ferry before spring</h1>
<p>The harbour of Vessel Point has been shut since the new year, and the pilots have gone home for the winter.</p>
<p>“${words},” harbour pilot Tove Marn said on Thursday. “I have waited for longer springs than this one.”</p>
<p>Marn has taken ships through the sound for thirty years, and she was the last to tie up her boat.</p></article>`;
  writeFileSync(path.join(folder, 'sources', 'ferry.html'), page);
  writeFileSync(open, `“${words.replace('ice', 'wind')},” harbour pilot Tove Marn said.\n`);
  return { folder, open };
}

async function webPage(page, shot) {
  const box = await boxOf(page.locator('.squiggly-error').first());
  await page.mouse.move(box.x + 5, box.y + 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.locator('.monaco-hover:visible a').filter({ hasText: 'No ferry before spring' }).click();
  await page.locator('.tab.active').filter({ hasText: 'ferry.html (words)' }).waitFor();
  await page.locator('.view-line').filter({ hasText: 'The ferry will sail again when the ice lets it' }).waitFor();
  await page.locator('.selected-text').first().waitFor();
  await page.screenshot({ path: shot });
}

function withoutSources(parent) {
  const folder = path.join(parent, 'without-sources');
  const open = path.join(folder, 'notes.md');
  mkdirSync(folder, { recursive: true });
  writeFileSync(open, '“Nobody has seen the map,” she said.\n');
  return { folder, open };
}

const toast = (page) => page.locator('.notification-toast').filter({ hasText: 'Stet' });

async function noSources(page) {
  await status(page).filter({ hasText: 'No sources' }).waitFor();
  await toast(page).filter({ hasText: 'sources' }).waitFor();
  assert.equal(await page.locator('.squiggly-error, .squiggly-warning').count(), 0);
}

/** VS Code writes what extensions remember now and then; a page reloaded before that has forgotten it. */
function remembered(page, key) {
  return page.waitForFunction(async (wanted) => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      try {
        if (!database.objectStoreNames.contains('ItemTable')) continue;
        const items = await done(database.transaction('ItemTable').objectStore('ItemTable').getAll());
        if (items.some((item) => String(item).includes(wanted))) return true;
      } finally {
        database.close();
      }
    }
    return false;
  }, key);
}

async function noSourcesAgain(page) {
  await status(page).filter({ hasText: 'No sources' }).waitFor();
  assert.equal(await toast(page).count(), 0);
}
