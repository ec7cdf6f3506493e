// Themes, folders and empty views: what Stet looks like there, and what it says.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { open } from './quoting.mjs';
import { choose, pane, row, run } from './views.mjs';
import { boxOf, status } from './writer.mjs';

const off = '“A wall doesn’t bow,” Lask said.\n';
const source = 'Lask laid bricks for forty years.\n\n“A wall doesn’t lie,” Lask said.\n';

export async function statusDetails(page, shot) {
  const box = await boxOf(status(page));
  await page.mouse.move(box.x + 10, box.y - 200);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  const details = page.locator('.monaco-hover:visible').filter({ hasText: 'Quotations are checked against' });
  for (const link of ['Quotations', 'Sources', 'Read Sources Again', 'Output'])
    await details.locator('a').filter({ hasText: link }).first().waitFor();
  await page.screenshot({ path: shot });
}

/** A theme is set where everybody who opens the folder gets it; VS Code follows the file. */
export async function highContrast(page, folder, shot) {
  await open(page, 'draft.md', false);
  await page.keyboard.press('Control+Home');
  for (const [name, theme, kind] of [
    ['high-contrast', 'Default High Contrast', 'hc-black'],
    ['high-contrast-light', 'Default High Contrast Light', 'hc-light'],
  ]) {
    const shown = { 'stet.inlayHints.enable': true, 'stet.codeLens.enable': true, 'stet.gutterMarks.enable': true };
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    const file = path.join(folder, '.vscode', 'settings.json');
    writeFileSync(file, JSON.stringify({ ...shown, 'workbench.colorTheme': theme }));
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    await page.locator('.glyph-margin-widgets .cgmr').first().waitFor();
    await run(page, 'Stet: Focus on Quotations View');
    await row(page, 'Wrong: ').waitFor();
    await run(page, 'View: Focus Active Editor Group');
    await page.locator('.view-line').filter({ hasText: '✓ para.' }).first().waitFor();
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F8');
    await page.locator('.monaco-hover:visible').filter({ hasText: 'Quick Fix' }).waitFor();
    await page.screenshot({ path: shot(name) });
    await page.keyboard.press('Escape');
  }
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), '{}');
  await page.locator('.monaco-workbench.vs, .monaco-workbench.vs-dark').first().waitFor();
}

/** Two folders, of which one lets altered words pass. */
export function twoFolders(write) {
  for (const name of ['town', 'county']) {
    write(`several/${name}/sources/lask.md`, source);
    write(`several/${name}/${name}.md`, off);
  }
  write('several/county/.vscode/settings.json', JSON.stringify({ 'stet.rules': { 'altered-quotation': 'off' } }));
  const folders = ['town', 'county'].map((name) => ({ path: name }));
  const workspace = write('several/desk.code-workspace', JSON.stringify({ folders }));
  const fileOf = (name) => path.join(path.dirname(workspace), name, `${name}.md`);
  return { workspace, open: fileOf('town'), other: fileOf('county') };
}

export async function ownSettings(page, other, shot) {
  await page.locator('.squiggly-error').first().waitFor();
  await status(page).filter({ hasText: '1 source · 1 problem' }).waitFor();
  await open(page, path.basename(other), false, other);
  await status(page).filter({ hasText: '1 source · 0 problems' }).waitFor();
  assert.equal(await page.locator('.editor-group-container.active .squiggly-error').count(), 0);
  await run(page, 'Stet: Show Quotations in Workspace');
  await run(page, 'Stet: Focus on Quotations View');
  await row(page, 'Wrong, A wall doesn’t bow, Lask, town.md').waitFor();
  await row(page, 'Wrong, A wall doesn’t bow, county.md, Lask').waitFor();
  await row(page, 'lask.md, county, 1 quotation').waitFor();
  await page.screenshot({ path: shot });
}

export function states(write) {
  write('states/sources/lask.md', source);
  write('states/quiet.md', 'He went home.\n\nNobody spoke.\n');
  write('states/waits.md', off);
  write('states/long.md', `${off}\n${`${'So it went on, and nobody had said it. '.repeat(25)}\n\n`.repeat(2050)}`);
  const file = write('states/.vscode/settings.json', JSON.stringify({ 'stet.run': 'manual' }));
  const folder = path.dirname(path.dirname(file));
  return { folder, open: path.join(folder, 'quiet.md') };
}

export async function saysWhy(page, write, shot) {
  const says = (words) => pane(page, 'Quotations').filter({ hasText: words }).waitFor();
  const settings = (value) => write('states/.vscode/settings.json', JSON.stringify(value));
  await status(page).filter({ hasText: '1 source' }).waitFor();
  await run(page, 'Stet: Focus on Quotations View');
  await open(page, 'waits.md', false);
  await says('This draft is checked when you ask for it');
  await page.screenshot({ path: shot('empty-waits') });
  await pane(page, 'Quotations').getByText('Check Document').click();
  await row(page, 'Wrong, A wall doesn’t bow').waitFor();
  settings({});
  await open(page, 'quiet.md', false);
  await says('This draft has no quotations yet');
  await page.screenshot({ path: shot('empty-quiet') });
  await open(page, 'long.md', false);
  await says('too long to check in the editor');
  await status(page).filter({ hasText: 'Not checked' }).waitFor();
  await page.screenshot({ path: shot('empty-too-long') });
  settings({ 'stet.enable': false });
  await says('Stet is turned off here');
  await page.screenshot({ path: shot('empty-off') });
}

export function bare(write) {
  const open = write('bare/notes.md', '“Nobody has seen the map,” she said.\n');
  return { folder: path.dirname(open), open };
}

export async function withoutSources(page, shot) {
  await status(page).filter({ hasText: 'No sources' }).waitFor();
  await run(page, 'Stet: Focus on Quotations View');
  for (const name of ['Quotations', 'Sources']) await pane(page, name).filter({ hasText: 'No sources yet.' }).waitFor();
  await page.screenshot({ path: shot });
}

export async function withoutFolder(page, shot) {
  await run(page, 'Stet: Focus on Quotations View');
  await pane(page, 'Quotations').filter({ hasText: 'Open a draft' }).waitFor();
  await pane(page, 'Sources').filter({ hasText: 'Open a draft to see its sources' }).waitFor();
  for (const button of ['Open Folder', 'Open Sample'])
    await pane(page, 'Quotations').locator('.monaco-button').filter({ hasText: button }).waitFor();
  await page.screenshot({ path: shot });
}

export async function walkthrough(page, shot) {
  await run(page, 'View: Close Primary Side Bar');
  await run(page, 'Welcome: Open Walkthrough...');
  await choose(page, 'Check your quotations with Stet');
  for (const [i, title] of ['Open the sample', 'See why, and fix it', 'Check a draft of your own'].entries()) {
    const step = page.locator('.getting-started-step').filter({ hasText: title });
    await step.first().click();
    await page.locator('.getting-started-step.expanded').filter({ hasText: title }).waitFor();
    await page.screenshot({ path: shot(`walkthrough-${i + 1}`) });
  }
}
