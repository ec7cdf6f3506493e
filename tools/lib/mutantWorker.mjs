// Runs the tests in a copy of the project over and over, a change of one line each time; talks to `mutants.mjs`.
// usage: node mutantWorker.mjs COPY; takes { file, text } and answers { killed }, or { ready, failed } at first.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { BaseSequencer, createVitest } from 'vitest/node';

const [root] = process.argv.slice(2);
process.chdir(root);

/** The quickest killers first; then the other tests of the core that are about judging and take no long properties. */
const folders = ['test/golden/', 'test/core/rules/', 'test/core/'];
const slow = /property\.test|[pP]roperties\.test|\/(?:host|documents|formats|bibliography)\/|\/(?:pool|long)\.test/;
const rank = ({ moduleId }) => folders.findIndex((folder) => moduleId.includes(`/${folder}`));

class InOrder extends BaseSequencer {
  async sort(specs) {
    return [...specs].sort((a, b) => rank(a) - rank(b));
  }
}

const vitest = await createVitest('test', {
  root,
  watch: false,
  bail: 1,
  // One thread that loads the core once.
  isolate: false,
  fileParallelism: false,
  pool: 'threads',
  sequence: { sequencer: InOrder },
  reporters: [{}],
  testTimeout: 60_000,
});
const specs = (await vitest.globTestSpecifications(folders)).filter(({ moduleId }) => !slow.test(moduleId));

/** The first thing that fails, or null. */
async function failure() {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs, true);
  if (unhandledErrors.length > 0) return 'an error outside of the tests';
  for (const module of testModules) {
    if (module.errors().length > 0) return module.relativeModuleId;
    for (const test of module.children.allTests('failed')) return test.fullName;
  }
  return null;
}

process.on('message', async ({ file, text }) => {
  const full = path.join(root, file);
  const before = readFileSync(full, 'utf8');
  writeFileSync(full, text);
  vitest.invalidateFile(full);
  const by = await failure();
  writeFileSync(full, before);
  vitest.invalidateFile(full);
  process.send({ killed: by !== null, by });
});
process.send({ ready: true, failed: await failure() });
