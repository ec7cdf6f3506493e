// What the core's tests use of Vitest, without its runner: tests are gathered, and run when and as often as somebody asks.
// Vitest's own matchers judge.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const load = (name) => import(pathToFileURL(ofVitest.resolve(name)).href);
const { addCustomEqualityTesters, chai, setState, ...matchers } = await load('@vitest/expect');
const { format, plugins } = await load('@vitest/pretty-format');

for (const plugin of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) chai.use(plugin);
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  ...globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT],
});
Object.defineProperty(globalThis, matchers.GLOBAL_EXPECT, { value: expect, configurable: true });
setState({ assertionCalls: 0 }, expect);
chai.expect.extend(expect, matchers.customMatchers);
chai.use((_, { addMethod }) =>
  addMethod(chai.Assertion.prototype, 'toMatchInlineSnapshot', function toMatch(snapshot) {
    chai.assert.strictEqual(serialised(this._obj), outdented(snapshot).trim());
  }),
);
chai.use((_, { addMethod }) =>
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', async function toMatch(file) {
    chai.assert.strictEqual(this._obj, readFileSync(file, 'utf8'));
  }),
);

/** As Vitest writes a snapshot, without the blanks around. */
const serialised = (value) =>
  format(value, {
    plugins: [plugins.DOMCollection, plugins.DOMElement, plugins.Immutable, plugins.AsymmetricMatcher],
    printBasicPrototype: false,
    escapeString: false,
  }).trim();

function outdented(snapshot) {
  const [, depth] = /^\n?(\s*)\S/.exec(snapshot) ?? ['', ''];
  return snapshot
    .split('\n')
    .map((line) => (line.startsWith(depth) ? line.slice(depth.length) : line))
    .join('\n');
}

/** The tests of the file being loaded. */
let gathered = [];
let around = '';

/** Loads a file of tests by calling `begin`, and gives them: { name, run }. */
export async function testsOf(begin) {
  gathered = [];
  await begin();
  return gathered;
}

export function describe(name, body) {
  const outer = around;
  around = `${outer}${name} > `;
  body();
  around = outer;
}
export function test(name, run) {
  gathered.push({ name: `${around}${name}`, run });
}
test.fails = (name, run) =>
  test(name, async () => {
    const failed = await Promise.resolve()
      .then(run)
      .then(
        () => false,
        () => true,
      );
    if (!failed) throw new Error('holds and should not');
  });
test.skipIf = (is) => (is ? () => undefined : test);
for (const one of [test, describe])
  one.each =
    (rows) =>
    (name, body, ...more) => {
      for (const [i, row] of rows.entries()) {
        const values = Array.isArray(row) ? row : [row];
        one(`${i} ${name}`, () => body(...values), ...more);
      }
    };

export { test as it };
