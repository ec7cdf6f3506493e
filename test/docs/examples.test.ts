import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json';
import { given, UsageError } from '../../server/src/cli/usage.ts';
import { ruleIds } from '../../server/src/core/rules/ids.ts';
import { parseConfig } from '../../server/src/host/config.ts';
import { docxOf, p } from '../support/packed.ts';
import { type Block, blocksOf, pages, root, textOf } from './page.ts';
import { type Session, session, wordsOf } from './session.ts';

/*
 * Every block of code of the documentation is tried. A block with a name is a file, saved under it in the page's folder; in a
 * `console` block each line `$ …` is run there and must show what stands below it (a line `…` stands for any lines); a `sh` block is
 * for the reader: its commands must be such as there are. `npx vitest run test/docs -u` writes what the commands show.
 */
const written = pages().filter((page) => !page.startsWith('docs/rules/'));

/** Files that a page speaks of and cannot show. */
const documents: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>> = {
  'docs/start/desk.md': {
    'story.docx': docxOf(
      p('“We are not closing, we are breathing in,” mill director Sanna Ek told reporters.') +
        p(
          '“The river has never been so clean, and I was never so poor,” said Elin Storm, who has worked there for years.',
        ),
    ),
  },
};

describe.each(written)('%s', (page) => {
  test('its examples hold', async () => {
    const text = textOf(page);
    const here = session();
    for (const [name, bytes] of Object.entries(documents[page] ?? {})) here.save(name, bytes);
    let wanted = text;
    try {
      // Each block is the length it was before it, so places are counted from the end.
      for (const block of blocksOf(text)) {
        const shown = await tried(block, here);
        const fromEnd = text.length - block.end;
        wanted = `${wanted.slice(0, wanted.length - fromEnd - block.text.length)}${shown}${wanted.slice(wanted.length - fromEnd)}`;
      }
    } finally {
      here.end();
    }
    if (isUpdating() && wanted !== text) writeFileSync(join(root, page), wanted);
    else expect(wanted).toBe(text);
  });
});

test('every block of a rule’s page is a drawn draft, a setting or a comment', () => {
  const languages = pages()
    .filter((page) => page.startsWith('docs/rules/'))
    .flatMap((page) => blocksOf(textOf(page)).map(({ language, name }) => `${language} ${name}`.trim()));
  expect([...new Set(languages)].sort()).toEqual(['json settings.json', 'md', 'text', 'yaml stet.config.yaml']);
});

const isUpdating = (): boolean =>
  (expect.getState().snapshotState as unknown as { _updateSnapshot: string })._updateSnapshot === 'all';

/** The block as it should be. */
async function tried(block: Block, here: Session): Promise<string> {
  const { language, name, text } = block;
  if (language === 'console') return console(text, here);
  if (language === 'sh') for (const line of text.trim().split('\n')) runnable(line);
  else if (name.startsWith('editors/')) return readFileSync(join(root, name), 'utf8');
  else if (name.startsWith('stet.config.')) configuration(name, text);
  else if (name.endsWith('settings.json')) settings(text);
  else if (name.endsWith('.json') && language === 'json') JSON.parse(text);
  else if (language === 'yaml') workflow(text);
  else if (name === '') comments(text);
  if (name !== '') here.save(name, text);
  return text;
}

/** What a terminal shows of these commands. */
async function console(text: string, here: Session): Promise<string> {
  let shown = '';
  for (const [, line = '', below = ''] of text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
    const now = (await here.run(line)).replace(/\n?$/, '\n').replace(/^\n$/, '');
    shown += `$ ${line}\n${matches(below, now) ? below : now}`;
  }
  return shown;
}

/** A line `…` stands for any lines. */
function matches(below: string, now: string): boolean {
  const pattern = below
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\\n)*?.*' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('\n');
  return new RegExp(`^${pattern}$`).test(now);
}

/** Programs that a reader has, or gets as the page says. */
const programs = /^(?:npm|npx|code|codium|brew|git|cd|mkdir|source|curl|sha256sum|gh)$/;

function runnable(line: string): void {
  const [program = '#', ...args] = wordsOf(line);
  const stet = program === 'npx' && args[0] === 'stet' ? args.slice(1) : args;
  if (program === 'stet' || (program === 'npx' && args[0] === 'stet')) usable(stet);
  else if (program === 'npm' && args[0] === 'run') expect(Object.keys(manifest.scripts)).toContain(args[1]);
  else expect(program).toMatch(program.startsWith('#') ? /^#/ : programs);
}

function usable([name = '', ...args]: readonly string[]): void {
  if (name.startsWith('-')) return;
  const { operands } = given(name, args);
  if (name !== 'init' && name !== 'sources' && name !== 'mcp' && name !== 'lsp' && operands.length === 0)
    throw new UsageError(`stet ${name} wants something to work on`);
}

function configuration(name: string, text: string): void {
  expect(parseConfig(text, name).defects).toEqual([]);
}

function settings(text: string): void {
  const known = Object.keys(manifest.contributes.configuration.properties);
  const editor = Object.keys(manifest.contributes.configurationDefaults);
  for (const key of Object.keys(JSON.parse(text)))
    if (!/^(?:editor|workbench|\[)/.test(key)) expect([...known, ...editor]).toContain(key);
}

/** What a CI is told to run is pinned, may only read, and runs commands that there are. */
function workflow(text: string): void {
  const read: unknown = parse(text);
  expect(read).toBeTypeOf('object');
  for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@[0-9a-f]{40}$/);
  if (text.includes('runs-on:')) expect(text).toContain('permissions:\n  contents: read');
  // pre-commit names the files itself.
  for (const [, key = '', line = ''] of text.matchAll(/(run|entry): (.+)/g))
    for (const one of line.split(' && ')) runnable(key === 'entry' ? `${one} FILE` : one);
}

/** A comment that allows a finding names a rule. */
function comments(text: string): void {
  for (const [, rule] of text.matchAll(/stet(?:-file)? ([a-z]+-[a-z-]+):/g)) expect(ruleIds).toContain(rule);
}
