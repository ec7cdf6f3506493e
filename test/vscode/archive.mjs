// The packaged extension beside an archive on a real node of OpenSearch, in a folder without a source: its findings come, the node
// goes, which is said, and comes back. Skipped in plain words where there is no Java.
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { openBrowser } from '../../tools/host/browser.mjs';
import { serve } from '../../tools/host/serve.mjs';
import { startCluster, unavailable } from '../archive/cluster/cluster.mjs';
import { run } from './views.mjs';
import { status, stepsOn } from './writer.mjs';

/** `vsix`: the package; `cli`: the command line of the same build; `folder`: a copy of the sample; `scratch`: a folder outside of it. */
export async function driveArchive({ vsix, cli, folder, scratch }) {
  const reason = await unavailable();
  if (reason !== null) {
    process.stderr.write(`VS Code beside an archive is not tried: ${reason}.\n`);
    return [];
  }
  const sources = path.join(scratch, 'archived');
  renameSync(path.join(folder, 'sources'), sources);
  const cluster = await startCluster({ nodes: 1 });
  const [node] = cluster.nodes;
  const given = ['--address', node.address, '--index', 'newsroom', '--replicas', '0'];
  execFileSync(process.execPath, [cli, 'archive', 'index', ...given, sources], { cwd: scratch, stdio: 'inherit' });
  const settings = {
    'editor.minimap.enabled': false,
    'stet.archive': { address: node.address, index: 'newsroom', seconds: 5 },
  };
  const { url, stop } = await serve({ vsix, folder, open: path.join(folder, 'draft.md'), settings });
  const { browser, page } = await openBrowser();
  const { outcomes, step } = stepsOn(page, 'archive');
  const squiggles = page.locator('.squiggly-error');
  const says = (words) => status(page).filter({ hasText: words }).waitFor();
  try {
    await page.goto(url);
    await step('archive: a draft without a local source is underlined', async () => {
      await squiggles.first().waitFor();
      await says(/^\s*archive · \d+ problems/);
    });
    await step('archive: a node that is gone is said, and nothing is denied', async () => {
      await node.killed();
      await run(page, 'Stet: Read Sources Again');
      await says(/archive silent/);
      await squiggles.first().waitFor({ state: 'detached' });
    });
    await step('archive: when it is back, so are the findings', async () => {
      node.start();
      await squiggles.first().waitFor();
      await says(/^\s*archive · \d+ problems/);
    });
    await step('archive: its key is kept among the secrets of the editor', async () => {
      const asked = (title) =>
        page.locator('.quick-input-widget:visible').filter({ hasText: title }).locator('input').first();
      await run(page, 'Stet: Set the Key of the Archive…');
      await asked('Key of the Archive (1 of 2)').fill(node.address);
      await page.keyboard.press('Enter');
      await asked('Key of the Archive (2 of 2)').fill('bm90aGluZzpzZWNyZXQ=');
      await page.keyboard.press('Enter');
      await page.locator('.notification-list-item').filter({ hasText: 'The key of the archive is kept.' }).waitFor();
      await squiggles.first().waitFor();
    });
  } finally {
    await browser.close();
    stop();
    await cluster.stop();
  }
  return outcomes;
}
