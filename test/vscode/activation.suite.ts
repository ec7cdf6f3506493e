import assert from 'node:assert/strict';
import { DiagnosticSeverity, Position, type Range, workspace } from 'vscode';
import { test } from './harness.ts';
import { say } from './measured.ts';
import { altered, problem } from './waiting.ts';
import { checkedByCli, inFolder, problemsOf, ruleOf, show, stet, writeFile } from './workspace.ts';

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning };

/** What VS Code notes of its extension host, as long as it does. */
interface Marks {
  readonly MonacoPerformanceMarks?: {
    getMarks(): readonly { readonly name: string; readonly startTime: number }[];
  };
}

test('measured: activation', async () => {
  await stet().activate();
  const marks = (globalThis as Marks).MonacoPerformanceMarks?.getMarks() ?? [];
  const at = (name: string) =>
    marks.find((mark) => mark.name === `code/extHost/${name}/stet.stet`)?.startTime ?? Number.NaN;
  const code = Math.round(at('didLoadExtensionCode') - at('willLoadExtensionCode'));
  const activation = Math.round(at('didActivateExtension') - at('willActivateExtension'));
  say(`  code read in ${code} ms, activated in ${activation} ms`);
});

test('other languages leave it asleep', async () => {
  await writeFile('said.json', '{ "said": "“nothing”" }');
  await show(inFolder('said.json'));
  // VS Code may have activated the extension for plain text of its own; the server must not run for that.
  assert.ok(!stet().isActive || !stet().exports.running());
});

test('a Markdown draft wakes it and has its faults underlined, those that `stet check` finds', async () => {
  const draft = await show(inFolder('draft.md'));
  await problem(draft, () => true);
  assert.equal(stet().exports.running(), true);

  const place = (rule: string, severity: unknown, { start, end }: Pick<Range, 'start' | 'end'>) =>
    `${start.line}:${start.character}-${end.line}:${end.character} ${rule} ${severity}`;
  const shown = problemsOf(draft.uri)
    .filter(({ severity }) => severity <= DiagnosticSeverity.Warning)
    .map((one) => place(ruleOf(one), one.severity, one.range));
  const reported = (await checkedByCli('draft.md'))
    .filter(({ stet }) => stet === undefined || stet === null)
    .flatMap(({ rule, severity, range }) =>
      severity === 'error' || severity === 'warning'
        ? [place(rule, severities[severity], { start: at(range.start), end: at(range.end) })]
        : [],
    );
  assert.ok(shown.length >= 5, `only ${shown.length} problems in the sample`);
  assert.deepEqual(shown.sort(), reported.sort());
});

const at = ({ line, character }: { line: number; character: number }) => new Position(line, character);

test('a problem names its rule, links to it, and points into the source', async () => {
  const draft = await show(inFolder('draft.md'));
  const found = await problem(draft, altered('seeping'));
  assert.match(found.message, /“going”.*“seeping”/);
  assert.ok(
    typeof found.code === 'object' && decodeURIComponent(found.code.target.toString()).includes('altered-quotation'),
  );
  const [related] = found.relatedInformation ?? [];
  assert.ok(related, 'no related information');
  const source = await workspace.openTextDocument(related.location.uri);
  assert.match(source.getText(related.location.range), /going/);
});
