// Quoting, done with mouse and keyboard: steps for a page with the sample's folder open.
import { closeAll, insisted, run } from './views.mjs';

const input = (page) => page.locator('.quick-input-widget:visible input').first();
/** A line as it is shown: long ones are wrapped at the width of the day, so few words are looked for. */
export const line = (page, words) => page.locator('.view-line').filter({ hasText: words });

/**
 * Opens a file of the folder and leads to its end, on a new line where it is a draft. By its whole path, where that is
 * given: then nothing is searched.
 */
export async function open(page, name, newLine, file = name) {
  // By its whole name: a comparison that is open begins with the draft's.
  const named = page.locator('.label-name').filter({ hasText: new RegExp(`^${name.replace('.', '\\.')}$`) });
  // The files are looked for when the list opens: one that opened before the folder was known finds none.
  await insisted(async (timeout) => {
    if (await input(page).isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await input(page).fill(file, { timeout });
    await page.locator('.quick-input-list .monaco-list-row').filter({ has: named }).first().click({ timeout });
  });
  // Where the file was in front before, keys would still go to the list.
  await input(page).waitFor({ state: 'hidden' });
  await page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  await page.keyboard.press('Control+End');
  if (newLine) await page.keyboard.type('\n\n');
}

/** Words are looked for as they are typed, the passage is shown beside, and written as the draft quotes and cites. */
export async function inserts(page, shot) {
  await open(page, 'draft.md', true);
  await run(page, 'Stet: Insert Quotation…');
  await input(page).fill('water rock not over');
  const found = page.locator('.quick-input-list .monaco-list-row.focused');
  await found.filter({ hasText: 'The water is going through the rock' }).filter({ hasText: 'Dario Velt' }).waitFor();
  await page.locator('.tab').filter({ hasText: 'orrin-leak.md' }).waitFor();
  if (shot) await page.screenshot({ path: shot });
  await page.keyboard.press('Enter');
  await line(page, '“The water is going through').waitFor();
  await page.keyboard.type(' So it went.');
  await line(page, 'went.').waitFor();
}

/** A source is picked by words of its title or its author, and cited at the cursor. */
export async function cites(page) {
  await open(page, 'draft.md', true);
  await page.keyboard.type('So it is told');
  await run(page, 'Stet: Insert Citation…');
  await input(page).fill('courier2025');
  const found = page.locator('.quick-input-list .monaco-list-row.focused');
  await found.filter({ hasText: 'Fault, not flood' }).filter({ hasText: 'Dorrit' }).waitFor();
  await page.keyboard.press('Enter');
  await line(page, /^So\sit\sis\stold\s\[@courier2025\]$/).waitFor();
}

/** Whoever thinks better of it finds everything as it was. */
export async function cancels(page) {
  await closeAll(page);
  await open(page, 'draft.md', true);
  await run(page, 'Stet: Insert Quotation…');
  await input(page).fill('no herring stands anywhere');
  await page.locator('.quick-input-list').filter({ hasText: 'No source contains these words' }).waitFor();
  await input(page).fill('borehole');
  await page.locator('.tab').filter({ hasText: 'isaksen-interview.md' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.tab').filter({ hasText: 'isaksen-interview.md' }).waitFor({ state: 'detached' });
  await page.locator('.tab.active').filter({ hasText: 'draft.md' }).waitFor();
}

/** Words copied from a source are pasted as they are, or, when the writer says so, as a quotation. */
export async function pastes(page) {
  await closeAll(page); // beside another group the editor is too narrow to count what it finds
  await open(page, 'orrin-leak.md', false);
  await page.keyboard.press('Control+F');
  const find = page.locator('.find-widget.visible textarea').first();
  await find.fill('Pumping grout into a mountain is slow work');
  await page.locator('.find-widget.visible .matchesCount').filter({ hasText: '1 of 1' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+C');
  await open(page, 'draft.md', true);
  await page.keyboard.press('Control+V');
  // The editor writes spaces that do not break.
  await line(page, /^Pumping\sgrout\sinto\sa\smountain\sis\sslow\swork$/).waitFor();
  await page.locator('.post-edit-widget').waitFor();
  await insisted(async (timeout) => {
    await page.keyboard.press('Control+.');
    await page.getByText('Insert as Quotation with Citation').first().click({ timeout });
  });
  await line(page, '“Pumping grout into').waitFor();
  await line(page, /Velt\ssaid\s\[@courier2025,\spara\.\s14\]/).waitFor();
}
