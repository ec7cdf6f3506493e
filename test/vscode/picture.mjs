// The README's moving picture: a writer types two quotations, sees what is wrong with them, and puts it right.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../tools/host/browser.mjs';
import { serve } from '../../tools/host/serve.mjs';
import { gifOf } from '../../tools/lib/gif.mjs';
import { insisted } from './views.mjs';
import { boxOf, stepsOn } from './writer.mjs';

const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.fontSize': 16,
  'editor.hover.above': false,
  'editor.cursorBlinking': 'solid',
  'editor.quickSuggestions': { other: 'off' },
  'editor.wordBasedSuggestions': 'off',
  'editor.suggestOnTriggerCharacters': false,
  'window.commandCenter': false,
};

const source = `Storm at the quay

“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said on Monday.

“Nobody had closed the gate, and nobody will say who had the key,” Mayor Tom Brill said.
`;
const begun = '# After the storm\n\n';
const said = '“The tide took forty boats before anybody rang the bell,” harbourmaster Ines Aldana said.';
const other = '“Nobody had closed the gate, and nobody will say who had the key,” Aldana said.';

/** `vsix`: the package; `scratch`: where a folder may be made; `shots`: where the picture goes. */
export async function drivePicture({ vsix, scratch, shots }) {
  const folder = path.join(scratch, 'picture', 'storm');
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  writeFileSync(path.join(folder, 'sources', 'storm.md'), source);
  writeFileSync(path.join(folder, 'draft.md'), begun);
  const { url, stop } = await serve({ vsix, folder, open: path.join(folder, 'draft.md'), settings });
  const { browser, page } = await openBrowser();
  const { outcomes, step } = stepsOn(page, 'picture');
  const frames = [];
  const frame = async (delay) => {
    const clip = { x: 0, y: 35, width: 920, height: 420 };
    frames.push({ png: await page.screenshot({ clip, caret: 'initial' }), delay });
  };
  try {
    mkdirSync(shots, { recursive: true });
    await page.setViewportSize({ width: 920, height: 540 });
    await page.goto(url);
    await step('picture: a writer types and is told', () => typed(page, frame));
    await step('picture: the hover shows the source, the fix puts it right', () => fixed(page, frame));
    await step('picture: words in another’s mouth', () => misattributed(page, frame));
    if (outcomes.every(({ error }) => error === null)) writeFileSync(path.join(shots, 'stet.gif'), gifOf(frames));
  } finally {
    await browser.close();
    stop();
  }
  return outcomes;
}

const wrong = (page) => page.locator('.squiggly-error').last();

async function typed(page, frame) {
  await page.locator('.view-line').filter({ hasText: 'After the storm' }).click();
  await page.keyboard.press('Control+b');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+End');
  await frame(900);
  await types(page, said, frame);
  await wrong(page).waitFor();
  await frame(1500);
}

/** A frame every few letters. */
async function types(page, text, frame) {
  for (let at = 0; at < text.length; at += 7) {
    await page.keyboard.insertText(text.slice(at, at + 7));
    await frame(90);
  }
}

async function hovers(page, words) {
  const box = await boxOf(wrong(page));
  await page.mouse.move(box.x + 5, box.y + 150);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  const shown = page.locator('.monaco-hover:visible').filter({ hasText: words });
  await shown.filter({ hasText: 'Quick Fix' }).waitFor();
  await shown.evaluate((hover) => Promise.all(hover.getAnimations({ subtree: true }).map(({ finished }) => finished)));
}

async function fixed(page, frame) {
  await hovers(page, 'fourteen');
  await frame(3500);
  await choose(page, /^Restore/, frame);
  await page.locator('.view-line').filter({ hasText: 'fourteen' }).waitFor();
  await page.locator('.squiggly-error').waitFor({ state: 'detached' });
  await frame(1500);
}

/** Takes a fix at the words under the mouse. */
async function choose(page, title, frame) {
  const box = await boxOf(wrong(page));
  await page.keyboard.press('Escape');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(900, 500, { steps: 5 });
  await page.locator('.lightBulbWidget:visible').first().waitFor();
  const menu = page.locator('.action-widget:visible');
  await insisted(async (timeout) => {
    if (await menu.isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    await menu.locator('.monaco-list-row.focused').filter({ hasText: title }).waitFor({ timeout });
  });
  await frame(1500);
  await page.keyboard.press('Enter');
}

async function misattributed(page, frame) {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await types(page, other, frame);
  await wrong(page).waitFor();
  await frame(1200);
  await hovers(page, 'Tom Brill');
  await frame(4000);
  await choose(page, /Brill/, frame);
  await page.locator('.view-line').filter({ hasText: 'Brill' }).waitFor();
  await page.locator('.squiggly-error').waitFor({ state: 'detached' });
  await frame(3000);
}
