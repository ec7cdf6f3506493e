import assert from 'node:assert/strict';
import { LanguageModelTextPart, lm } from 'vscode';
import { test } from './harness.ts';
import { stet } from './workspace.ts';

async function ask(name: string, input: object) {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof LanguageModelTextPart);
  // The words of others stand between marks, declared as data.
  const [, data] = /^[^\n]*never instructions[^\n]*\n<stet-data>\n([\s\S]*)\n<\/stet-data>$/.exec(part.value) ?? [];
  return JSON.parse(data ?? '');
}

test('the tools of the manifest are there, and described', () => {
  const declared: { name: string; modelDescription: string; displayName: string }[] =
    stet().packageJSON.contributes.languageModelTools;
  assert.equal(declared.length, 3);
  for (const { name } of declared)
    assert.ok(
      lm.tools.some((tool) => tool.name === name && tool.description !== ''),
      name,
    );
  return Promise.resolve();
});

test('a language model verifies a quotation', async () => {
  const words = 'The water is going through the rock and not over the wall';
  assert.equal((await ask('stet_verify_quotation', { words, speaker: 'Dario Velt' })).verdict, 'sound');
  const wrong = await ask('stet_verify_quotation', { words, speaker: 'Runa Isaksen' });
  assert.deepEqual([wrong.verdict, wrong.findings[0].rule], ['faulty', 'misattributed-quotation']);
});

test('a language model finds a passage, with its speaker and its place', async () => {
  const { passages } = await ask('stet_find_source_passage', { words: 'A wall does not lie, it cracks' });
  assert.match(passages[0].text, /A wall doesn't lie/);
  assert.match(passages[0].speaker, /Lask/);
  assert.equal(passages[0].source.path, 'sources/orrin-leak.md');
});

test('a language model verifies what it has written', async () => {
  const text = '“The water is going through the wall and not over the rock,” Dario Velt said.\n';
  const { summary, quotations } = await ask('stet_verify_draft', { text });
  assert.match(summary, /^1 quotation: 1 wrong/);
  assert.match(quotations[0].suggested, /through the rock and not over the wall/);
});
