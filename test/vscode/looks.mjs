// What must hold for whoever uses no mouse, cannot see the screen, has a high-contrast theme or several folders, and what Stet
// says where there is nothing to show: the packaged extension on pages of its own. Leaves a picture of each.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../../tools/host/browser.mjs';
import { serve } from '../../tools/host/serve.mjs';
import * as keys from './keys.mjs';
import * as scenes from './scenes.mjs';
import { sourceTab, withFerry } from './sourceTab.mjs';
import { stepsOn } from './writer.mjs';

const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.hover.above': false,
  'window.commandCenter': false,
};

/** `vsix`: the package; `folder`: a copy of the sample; `scratch`: where more folders may be made; `shots`: where the pictures go. */
export async function driveLooks({ vsix, folder, scratch, shots }) {
  const ferry = withFerry(folder);
  const { url, urlOf, stop } = await serve({ vsix, folder, open: path.join(folder, 'draft.md'), settings });
  const { browser, page } = await openBrowser();
  const { outcomes, step } = stepsOn(page, 'looks');
  const shot = (name) => path.join(shots, `${name}.png`);
  const write = writerOf(scratch);
  try {
    mkdirSync(shots, { recursive: true });
    await page.goto(url);
    await step('by keys: from the list to the quotation, the difference, the next finding and its fix', () =>
      keys.roundTrip(page),
    );
    await step('read out: status, groups, quotations, sources and buttons have words', () => keys.readOut(page));
    await step('the status item says how the sources stand, and leads on', () =>
      scenes.statusDetails(page, shot('status')),
    );
    await step('dropped: words of a source become a quotation when the writer says so', () => keys.drops(page));
    await step('in high contrast: views, hover, underlines and marks are there', () =>
      scenes.highContrast(page, folder, shot),
    );
    await step('the words of a source open in a tab of their own, and wrap', () =>
      sourceTab(page, urlOf({ folder, open: ferry }), shot('source-tab')),
    );
    const { other, ...both } = scenes.twoFolders(write);
    await page.goto(urlOf(both));
    await step('several folders: each goes by its own settings, and the workspace lists both', () =>
      scenes.ownSettings(page, other, shot('multi-root')),
    );
    await page.goto(urlOf(scenes.states(write)));
    await step('a draft without quotations, one that waits, one that is too long, and Stet switched off say so', () =>
      scenes.saysWhy(page, write, shot),
    );
    await page.goto(urlOf(scenes.bare(write)));
    await step('without sources the views say what to do', () => scenes.withoutSources(page, shot('empty-sources')));
    await page.goto(urlOf({}));
    await step('without a folder the views lead to the sample', () => scenes.withoutFolder(page, shot('empty-folder')));
    await step('the walkthrough leads through its three steps', () => scenes.walkthrough(page, shot));
  } finally {
    await browser.close();
    stop();
  }
  return outcomes;
}

/** Writes a file somewhere below, and answers its path. */
function writerOf(scratch) {
  return (name, text) => {
    const file = path.join(scratch, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
}
