// Runs the bundled tests of the core that it is told to; talks to `mutants.mjs`.
// usage: node mutantWorker.mjs; takes { bundle, places } and answers { stretches, loading, failed }: the tests of every file, some at a
// time, how long they took and which of the places in the bundle they ran; those that loading ran; what failed. Takes { bundle, chosen: [[file, [number …]] …] } and answers { by, killer }: the first failure
// and its stretch.
import { Session } from 'node:inspector/promises';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** To ask what was run takes longer than most tests. */
const atOnce = 10;

process.on('disconnect', () => process.exit());
process.on('message', async ({ bundle, places, chosen }) => {
  try {
    process.send(places ? await measured(bundle, places) : await failure(bundle, chosen));
  } catch (error) {
    process.send({ by: `an error outside of the tests: ${error.message}` });
  }
});

const loaded = (bundle) => import(pathToFileURL(bundle).href);

/** The first of the chosen tests that fails, or null. */
async function failure(bundle, chosen) {
  const { files, testsOf } = await loaded(bundle);
  const known = new Map();
  for (const [file, numbers] of chosen) {
    if (!known.has(file)) known.set(file, await testsOf(files[file]));
    const tests = known.get(file);
    for (const number of numbers)
      try {
        await tests[number].run();
      } catch {
        return { by: `${file}: ${tests[number].name}`, killer: `${file} ${numbers[0]}` };
      }
  }
  return { by: null };
}

/** Every stretch of tests with the places that it ran. */
async function measured(bundle, places) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const url = pathToFileURL(bundle).href;
  const ran = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return covered(result.find((script) => script.url === url)?.functions ?? [], places);
  };
  const { files, testsOf } = await loaded(bundle);
  const [stretches, loading, failed] = [[], [], []];
  for (const file of Object.keys(files)) {
    const tests = await testsOf(files[file]);
    loading.push(...(await ran()));
    for (let from = 0; from < tests.length; from += atOnce) {
      const numbers = [...tests.keys()].slice(from, from + atOnce);
      const since = performance.now();
      for (const number of numbers)
        try {
          await tests[number].run();
        } catch (error) {
          failed.push(`${file}: ${tests[number].name}\n${error.message}`);
        }
      stretches.push({ file, numbers, took: performance.now() - since, ran: await ran() });
    }
  }
  session.disconnect();
  return { stretches, loading, failed };
}

/** The numbers of the places (sorted offsets) that were run: an inner range outdoes the one around it. */
function covered(functions, places) {
  const state = new Map();
  const outerFirst = functions.toSorted(
    ({ ranges: [a] }, { ranges: [b] }) => a.startOffset - b.startOffset || b.endOffset - a.endOffset,
  );
  for (const { ranges } of outerFirst)
    for (const { startOffset, endOffset, count } of ranges)
      for (let i = firstFrom(places, startOffset); i < places.length && places[i] < endOffset; i++)
        state.set(i, count > 0);
  return [...state].filter(([, is]) => is).map(([i]) => i);
}

function firstFrom(places, offset) {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
