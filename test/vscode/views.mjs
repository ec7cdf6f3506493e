// The views of the container Stet, used with mouse and keyboard: steps for a page with the sample's draft in front.
import assert from 'node:assert/strict';

export const row = (page, label) =>
  page
    .locator('.monaco-list-row')
    .and(page.locator(`[aria-label^="${label}"]`))
    .first();
export const pane = (page, name) =>
  page.locator('.pane').filter({ has: page.locator(`.pane-header[aria-label^="${name}"]`) });

/** Runs a command of the palette by its whole title. A palette that loses the focus to what still closes is opened again. */
export async function run(page, title) {
  const input = page.locator('.quick-input-widget:visible input').first();
  await insisted(async (timeout) => {
    // What it offers is settled when it opens: one that opened too early is closed.
    if (await input.isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await input.fill(`>${title}`, { timeout });
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor({ timeout });
  });
  await page.keyboard.press('Enter');
}

/** Tries up to four times, more patiently each time. */
export async function insisted(body) {
  for (const timeout of [3000, 5000, 10_000]) {
    const done = await body(timeout).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  await body(120_000);
}

/** Chooses in a list that is open, by the words of an entry. */
export async function choose(page, words) {
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: words }).first().click();
}

/** Chooses in the menu of a row. A menu takes no click in its first moment. */
async function menu(page, label, entry) {
  const open = page.locator('.monaco-menu:visible');
  await row(page, label).click({ button: 'right' });
  await insisted(async (timeout) => {
    if ((await open.count()) > 0)
      await open.locator('.action-item').filter({ hasText: entry }).first().click({ timeout });
    await open.waitFor({ state: 'hidden', timeout });
  });
}

/** The list opens, by verdict, each row with its speaker and its place, and says all of it to a screen reader. */
export async function byVerdict(page, shot) {
  await run(page, 'Stet: Focus on Quotations View');
  await row(page, 'Wrong: ').waitFor();
  await row(page, 'Not found: 1 quotation').waitFor();
  const label = await row(page, 'Wrong, This is the result of neglect').getAttribute('aria-label');
  assert.match(label, /Dario Velt, The meaning is reversed.*para\. \d+/);
  await row(page, 'Fault, not flood')
    .filter({ hasText: /\d+ quotations/ })
    .waitFor();
  if (shot) await picture(page, shot);
  await run(page, 'View: Focus Active Editor Group');
}

/** For the README: a quotation is open, and the views are wide enough for what stands beside the words. */
async function picture(page, path) {
  await row(page, 'Wrong, This is the result of neglect').click();
  await page.locator('.view-line').filter({ hasText: 'This is the result of neglect' }).first().waitFor();
  const sash = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(sash.x + sash.width, 500);
  await page.mouse.down();
  await page.mouse.move(sash.x + sash.width + 200, 500, { steps: 3 });
  await page.mouse.up();
  await page.mouse.move(900, 700, { steps: 3 });
  await page.locator('.monaco-sash.hover, .monaco-sash.active').first().waitFor({ state: 'hidden' });
  await page.screenshot({ path, clip: { x: 0, y: 30, width: 1280, height: 610 } });
}

/** A row opens the words it lists, its passage, and the difference of the two. */
export async function opens(page) {
  await row(page, 'Wrong, This is the result of neglect').click();
  await page.locator('.view-line').filter({ hasText: 'This is the result of neglect' }).first().waitFor();
  await menu(page, 'Wrong, This is the result of neglect', 'Open Passage');
  await page.locator('.tab.active').filter({ hasText: 'orrin-leak.md' }).waitFor();
  // A source in front: the list goes on showing the draft.
  await menu(page, 'Wrong, This is the result of neglect', 'Compare with Source');
  await page.locator('.tab.active').filter({ hasText: 'draft.md, para.' }).waitFor();
  await page.locator('.monaco-diff-editor .char-insert').first().waitFor({ state: 'attached' });
}

/** What is mended leaves its group, and the list keeps its place. */
export async function mends(page) {
  const fix = page.locator('.action-widget:visible .monaco-list-row.focused').filter({ hasText: /^Restore/ });
  // A list of fixes that opens while its editor still comes to the front closes again.
  await insisted(async (timeout) => {
    await menu(page, 'Wrong, This is the result of neglect', 'Quick Fix…');
    await fix.waitFor({ timeout });
  });
  await page.keyboard.press('Enter');
  await page.locator('.view-line').filter({ hasText: 'This is not the result of neglect' }).first().waitFor();
  await row(page, 'Wrong, This is the result of neglect').waitFor({ state: 'detached' });
  await page.locator('.monaco-list-row[aria-label^="Wrong: "][aria-expanded="true"]').waitFor();
}

/** What somebody signs off says so, with the name and the note. */
export async function verifies(page) {
  await menu(page, "Wrong, It's our duty to finish", 'Sign Off…');
  await page.locator('.quick-input-widget:visible input').first().fill('heard on tape');
  await page.keyboard.press('Enter');
  // It leaves the faulty ones for the group of those that are signed off, which is closed.
  await run(page, 'Stet: Focus on Quotations View');
  await page.keyboard.press('End');
  await row(page, 'Signed off: 1 quotation').click();
  // The rows of a group come a moment after it is opened.
  const signedOff = page.locator('.monaco-list-row[aria-label*="Signed off by"][aria-label*="heard on tape"]').first();
  await insisted(async (timeout) => {
    await page.keyboard.press('End');
    await signedOff.waitFor({ timeout });
  });
  await page.keyboard.press('Home');
}

/** Copies go to the clipboard: a quotation with its speaker and source, a citation. */
export async function copies(page) {
  await menu(page, 'Not found, There will be an inquiry', 'Copy Quotation');
  await clipboard(page, /^“There will be an inquiry.*” — .*Moreau$/);
  await menu(page, 'Fault, not flood', 'Copy Citation');
  await clipboard(page, /^\[@courier2025\]$/);
}

async function clipboard(page, pattern) {
  await page.waitForFunction(async ({ source }) => new RegExp(source).test(await navigator.clipboard.readText()), {
    source: pattern.source,
  });
}

/** By source and by speaker, problems only, with words; and back. */
export async function groupsAndFilters(page) {
  await run(page, 'Stet: Group Quotations…');
  await choose(page, 'By Speaker');
  await row(page, 'Dario Velt: ').waitFor();
  await run(page, 'Stet: Filter Quotations…');
  await choose(page, 'Containing Words');
  await page.locator('.quick-input-widget:visible input').first().fill('borehole');
  await page.keyboard.press('Enter');
  await row(page, 'Matches, You can see it from any borehole').waitFor();
  await row(page, 'Dario Velt: ').waitFor({ state: 'detached' });
  await pane(page, 'Quotations').filter({ hasText: 'Shown: containing “borehole”' }).waitFor();
  await run(page, 'Stet: Filter Quotations…');
  await choose(page, 'Problems Only');
  await pane(page, 'Quotations').filter({ hasText: 'No quotations match the filter' }).waitFor();
  await run(page, 'Stet: Clear Quotations Filter');
  await row(page, 'Dario Velt: ').waitFor();
  await menu(page, 'Fault, not flood', 'Show Quotations from This Source');
  await page.locator('.monaco-list-row.focused[aria-label^="Fault, not flood"][aria-expanded="true"]').waitFor();
  await run(page, 'Stet: Group Quotations…');
  await choose(page, 'By Status');
  await row(page, 'Not found: ').waitFor();
}

/** Every draft of the workspace, closed ones too; and back. */
export async function workspaceToo(page) {
  await run(page, 'Stet: Show Quotations in Workspace');
  await page.locator('.monaco-list-row[aria-label*="second.md"]').first().waitFor();
  await run(page, 'Stet: Show Quotations in Draft');
  await page.locator('.monaco-list-row[aria-label*="second.md"]').first().waitFor({ state: 'detached' });
}

/** What is no source is told with its reason; a source is found in the explorer. */
export async function sources(page) {
  await row(page, 'Cannot read scan.doc: ').waitFor();
  await row(page, 'notes.txt, not quoted').waitFor();
  await run(page, 'Stet: Read Sources Again');
  // What is read already goes on serving.
  await run(page, 'Stet: Stop Reading Sources');
  await menu(page, 'notes.txt', 'Reveal in Explorer');
  await page.locator('.explorer-folders-view .monaco-list-row.selected').filter({ hasText: 'notes.txt' }).waitFor();
}

/** What was typed is saved first: closing would ask. */
export async function closeAll(page) {
  await run(page, 'File: Save All');
  await run(page, 'View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'detached' });
}

/** Without a draft the views say what to do. */
export async function empty(page) {
  await closeAll(page);
  await run(page, 'Stet: Focus on Quotations View');
  await pane(page, 'Quotations').filter({ hasText: 'Open a draft' }).waitFor();
  await pane(page, 'Sources').filter({ hasText: 'Open a draft to see its sources' }).waitFor();
  await run(page, 'Stet: Show Output');
  await page.locator('.part.panel .pane-body, .part.panel .output-view').first().waitFor();
}
