// Stet without a mouse, and for whoever has the screen read out: steps for a page with the sample's draft in front.
import assert from 'node:assert/strict';
import { line, open } from './quoting.mjs';
import { insisted, row, run } from './views.mjs';
import { boxOf, faults, status } from './writer.mjs';

const fault = 'This is the result of neglect';
const focused = (page) => page.locator('.monaco-list-row.focused');

/** Nothing here touches the mouse. */
export async function roundTrip(page) {
  await faults(page);
  await run(page, 'Stet: Focus on Quotations View');
  await row(page, `Wrong, ${fault}`).waitFor();
  // A view whose welcome gives way to its list loses the focus.
  await insisted(async (timeout) => {
    await run(page, 'Stet: Focus on Quotations View');
    await page.keyboard.press('Home');
    await focused(page).and(row(page, 'Wrong: ')).waitFor({ timeout });
  });
  await to(page, `Wrong, ${fault}`);
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await page.locator('.monaco-editor .selected-text').first().waitFor();
  await run(page, 'Stet: Focus on Quotations View');
  await focused(page)
    .and(row(page, `Wrong, ${fault}`))
    .waitFor();
  await entry(page, 'Compare with Source');
  await page.locator('.tab.active').filter({ hasText: 'draft.md, para.' }).waitFor();
  await page.locator('.monaco-diff-editor .char-insert').first().waitFor({ state: 'attached' });
  await run(page, 'View: Close All Editors');
  await page.keyboard.press('Control+P');
  await page.keyboard.type('draft.md');
  await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: 'draft.md' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await mend(page);
}

/** Down the list to a row. */
async function to(page, label) {
  const wanted = focused(page).and(row(page, label));
  for (let steps = 0; steps < 12 && (await wanted.count()) === 0; steps++) await page.keyboard.press('ArrowDown');
  await wanted.waitFor();
}

/** An entry in the menu of the row in focus. */
async function entry(page, words) {
  const menu = page.locator('.monaco-menu:visible');
  const wanted = menu.locator('.action-item.focused').filter({ hasText: words });
  await page.keyboard.press('Shift+F10');
  await menu.waitFor();
  for (let steps = 0; steps < 12 && (await wanted.count()) === 0; steps++) await page.keyboard.press('ArrowDown');
  await wanted.waitFor();
  await page.keyboard.press('Enter');
}

/** The next finding shows why, the first fix is the one to take. */
async function mend(page) {
  await page.locator('.squiggly-error').first().waitFor();
  // The key is Stet's as soon as the server has said that this is a draft.
  await insisted(async (timeout) => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F8');
    await page.locator('.monaco-hover:visible').filter({ hasText: 'going' }).waitFor({ timeout });
  });
  await page.keyboard.press('Escape');
  const fix = page.locator('.action-widget:visible .monaco-list-row.focused').filter({ hasText: /^Restore/ });
  await insisted(async (timeout) => {
    await page.keyboard.press('Control+.');
    await fix.waitFor({ timeout });
  });
  await page.keyboard.press('Enter');
  await line(page, 'The water is going through').waitFor();
}

/** What a screen reader is given: no meaning hangs on a colour or a picture alone. */
export async function readOut(page) {
  const label = (locator) => locator.first().getAttribute('aria-label');
  await status(page)
    .filter({ hasText: /\d+ problems/ })
    .waitFor();
  assert.match(
    await label(status(page).locator('a, [aria-label]')),
    /^Stet: \d+ problems\. Quotations are checked against \d sources/,
  );
  await run(page, 'Stet: Focus on Quotations View');
  assert.match(await label(row(page, 'Wrong: ')), /^Wrong: \d+ quotations/);
  assert.match(await label(row(page, `Wrong, ${fault}`)), /Dario Velt, The meaning is reversed.*para\. \d+/);
  await run(page, 'Stet: Focus on Sources View');
  assert.match(await label(row(page, 'Quoted: ')), /^Quoted: \d sources/);
  assert.match(await label(row(page, 'Fault, not flood')), /\d+ quotations, key courier2025/);
  for (const button of ['Show Quotations in Workspace', 'Group Quotations…', 'Filter Quotations…', 'Add Source…'])
    await page.locator(`.pane-header [aria-label="${button}"]`).first().waitFor({ state: 'attached' });
}

/** Words dragged here from elsewhere: they are written as they are, and may become a quotation. */
export async function drops(page) {
  await open(page, 'draft.md', true);
  await page.keyboard.type('Here: ');
  const box = await boxOf(line(page, /^Here:/));
  const words = 'Pumping grout into a mountain is slow work';
  await page.evaluate(drop, { x: box.x + 150, y: box.y + box.height / 2, words });
  await line(page, /^Here:\sPumping\sgrout\sinto/).waitFor();
  await page.locator('.post-edit-widget').waitFor();
  await insisted(async (timeout) => {
    await page.keyboard.press('Control+.');
    await page.getByText('Insert as Quotation with Citation').first().click({ timeout });
  });
  await line(page, /Here:\s“Pumping/).waitFor();
}

/** In the page: what a browser does when something is dragged in and dropped. */
function drop({ x, y, words }) {
  const { document, DataTransfer, DragEvent } = globalThis;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', words);
  const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, dataTransfer };
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.elementFromPoint(x, y).dispatchEvent(new DragEvent(type, at));
}
