import assert from 'node:assert/strict';
import { type CodeAction, ConfigurationTarget, commands, Range, workspace } from 'vscode';
import { test } from './harness.ts';
import { altered, hoverUntil, noProblems, problem } from './waiting.ts';
import { inFolder, ruleOf, showDraft, writeFile } from './workspace.ts';

const record = async () => new TextDecoder().decode(await workspace.fs.readFile(inFolder('.stet/verified.json')));

test('“Sign off this quotation” writes the record, and the hover says who', async () => {
  await workspace.getConfiguration('stet').update('checker', 'Petra Lund', ConfigurationTarget.Global);
  const { document, at } = await showDraft(
    'verify.md',
    '“The water is $0going through the rock,” said Dario Velt.\n\n“A wall doesn’t wriggle,” Lask said.\n',
  );
  await problem(document, altered('wriggle'));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(at, at),
  );
  const action = actions.find(({ title }) => title === 'Sign off this quotation');
  assert.ok(action?.command, actions.map(({ title }) => title).join());
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  await hoverUntil(document.uri, at, /✓ Signed off by Petra Lund on \d{4}-\d\d-\d\d/);
  assert.match(await record(), /"draft":\{"path":"verify\.md"/);
});

test('a source that changes since is told, until its quotations are verified again', async () => {
  await writeFile('sources/verify-tape.md', '“No buoy was lit off the northern mole,” Runa Isaksen said.\n');
  const { document, at } = await showDraft(
    'verify2.md',
    '“No buoy $0was lit off the northern mole,” Runa Isaksen said.\n',
  );
  await hoverUntil(document.uri, at, /verbatim|matches/i);
  await commands.executeCommand('stet.verifyDraft');
  assert.match(await record(), /verify-tape\.md/);
  await writeFile('sources/verify-tape.md', '“No buoy was lit off the northern mole,” Runa Isaksen said. She left.\n');
  const found = await problem(document, (one) => ruleOf(one) === 'changed-source');
  assert.match(found.message, /since Petra Lund signed this off/);
  await commands.executeCommand('stet.verifyDraft');
  await noProblems(document);
});

test('“Sign Off Quotation…” takes a faulty one with a note', async () => {
  const { document, at } = await showDraft(
    'verify3.md',
    '“The water is $0seeping through the rock,” said Dario Velt.\n',
  );
  await problem(document, (one) => ruleOf(one) === 'altered-quotation');
  await commands.executeCommand('stet.verifyQuotation', 'seeping, on the second tape');
  await hoverUntil(document.uri, at, /seeping, on the second tape/);
});
