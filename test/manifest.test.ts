import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../client/src/languageIds.ts';
import manifest from '../package.json';
import { ruleIds } from '../server/src/core/rules/ids.ts';
import { rules } from '../server/src/core/rules/rules.ts';
import { defaultSettings } from '../server/src/core/settings.ts';

const { commands, configuration, grammars } = manifest.contributes;
const settings = configuration.properties;

test('the setting for rules names every rule, in order, with its severity and what it says', () => {
  const listed = Object.entries(settings['stet.rules'].properties).map(([id, one]) => [
    id,
    one.default,
    one.description,
  ]);
  expect(listed).toEqual(ruleIds.map((id) => [id, rules[id].severity, rules[id].summary]));
});

test('a profile and an ellipsis that nobody set are those of the core', () => {
  expect(settings['stet.profile'].default).toBe(defaultSettings.profile);
  expect(settings['stet.ellipsis'].default).toBe(defaultSettings.ellipsis);
});

test('it wakes for the languages of drafts and for nothing else', () => {
  expect(manifest.activationEvents).toEqual(languages.map((language) => `onLanguage:${language}`));
});

test('every setting is described, every command has a title, every grammar a file', () => {
  const undescribed = Object.entries(settings).filter(
    ([, one]) => !('description' in one || 'markdownDescription' in one),
  );
  expect(undescribed).toEqual([]);
  expect(commands.filter(({ title, category }) => title === '' || category !== 'Stet')).toEqual([]);
  expect(grammars.filter(({ path }) => !existsSync(path))).toEqual([]);
});

test('every tool for language models says what it does, to the user and to the model, and what it takes', () => {
  for (const tool of manifest.contributes.languageModelTools) {
    expect(tool.name).toMatch(/^stet_\w+$/);
    for (const text of [tool.displayName, tool.userDescription, tool.modelDescription]) expect(text).not.toBe('');
    for (const one of Object.values(tool.inputSchema.properties)) expect(one.description).not.toBe('');
    expect(Object.keys(tool.inputSchema.properties)).toEqual(expect.arrayContaining(tool.inputSchema.required));
  }
});

test('each step of the walkthrough says what to do, with a command and a picture that the package carries', () => {
  const carried = readFileSync('.vscodeignore', 'utf8');
  const known = [...commands.map(({ command }) => command), 'editor.action.marker.next'];
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  expect(steps).toHaveLength(3);
  for (const { title, description, media } of steps) {
    expect(title).not.toBe('');
    expect(known).toContain(/\]\(command:([\w.]+)\)/.exec(description)?.[1]);
    const file = 'image' in media ? media.image : media.markdown;
    expect(existsSync(file as string), file).toBe(true);
    expect(carried).toMatch(new RegExp(`^!${(file as string).replace(/\/[^/]*$/, '')}/`, 'm'));
  }
});

test('the package carries what it shows and links to', () => {
  const carried = readFileSync('.vscodeignore', 'utf8');
  for (const file of ['docs/rules.md', manifest.icon]) {
    expect(existsSync(file), file).toBe(true);
    expect(carried).toContain(`!${file}`);
  }
});

test.each(['tools/settings-table.mjs', 'tools/rules-doc.mjs'])('%s has nothing to write', (tool) => {
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});
