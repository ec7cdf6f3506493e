import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../client/src/draftKinds.ts';
import written from '../package.json';
import words from '../package.nls.json';
import { ruleIds } from '../server/src/core/rules/ids.ts';
import { rules } from '../server/src/core/rules/rules.ts';
import { defaultSettings } from '../server/src/core/settings.ts';
import { sourceScheme } from '../server/src/protocol.ts';

/** As its user reads it, keys and all. */
const manifest: typeof written = JSON.parse(
  JSON.stringify(written).replace(/%([\w.-]+)%/g, (_, key: string) =>
    JSON.stringify((words as Readonly<Record<string, string>>)[key]).slice(1, -1),
  ),
);

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

test('it wakes for the languages of drafts, for notebooks, for tabs of its own, and for nothing else', () => {
  const drafts = languages.map((language) => `onLanguage:${language}`);
  const own = [sourceScheme, 'stet-compare'].map((scheme) => `onFileSystem:${scheme}`);
  expect(manifest.activationEvents).toEqual([...drafts, 'onNotebook:jupyter-notebook', ...own]);
});

test('every setting is described, every command has a title, every grammar a file', () => {
  const undescribed = Object.entries(settings).filter(
    ([, one]) => !('description' in one || 'markdownDescription' in one),
  );
  expect(undescribed).toEqual([]);
  expect(commands.filter(({ title, category }) => title === '' || category !== 'Stet')).toEqual([]);
  expect(grammars.filter(({ path }) => !existsSync(path))).toEqual([]);
});

/** Done with the mouse. */
const byOtherMeans = ['stet.quotations.open'];

test('every command is used by a test in VS Code, every view has a name, every setting is set by a test', () => {
  const textOf = (folder: string): string =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|mjs)$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
  const inVscode = textOf('test/vscode');
  const unused = commands.filter(({ command, title }) => !inVscode.includes(command) && !inVscode.includes(title));
  expect(unused.map(({ command }) => command)).toEqual(byOtherMeans);
  const views = Object.values(manifest.contributes.views).flat();
  expect(views.map(({ name, contextualTitle }) => [name, contextualTitle])).not.toContainEqual(
    expect.arrayContaining(['']),
  );
  const everywhere = ['test/vscode', 'test/protocol', 'test/core'].map(textOf).join('\n');
  const unset = Object.keys(settings).filter((name) => {
    const [first] = name.slice('stet.'.length).split('.');
    return !everywhere.includes(name) && !new RegExp(`\\b${first}:|'${first}'`).test(everywhere);
  });
  expect(unset).toEqual([]);
});

test('every context key of a clause is one that the extension sets', () => {
  const clauses = [
    ...JSON.stringify(manifest.contributes).matchAll(/"(?:when|enablement)":"((?:[^"\\\\]|\\\\.)*)"/g),
  ].map(([, clause = '']) => clause);
  const keys = new Set(clauses.flatMap((clause) => clause.match(/\bstet\.[a-z]+\b(?!\.)/g) ?? []));
  const views = Object.values(manifest.contributes.views).flatMap((all) => all.map(({ id }) => id));
  const code = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`client/src/${file}`, 'utf8'))
    .join('\n');
  const wanted = [...keys].filter((key) => !views.includes(key) && !(key in settings));
  expect(wanted.length).toBeGreaterThan(3);
  expect(wanted.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
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
  const carried = manifest.files.join('\n');
  const known = [
    ...commands.map(({ command }) => command),
    'editor.action.marker.next',
    'workbench.action.openSettings',
  ];
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  expect(steps).toHaveLength(11);
  for (const { title, description, media } of steps) {
    expect(title).not.toBe('');
    expect(known).toContain(/\]\(command:([\w.]+)(?:\?[^)]*)?\)/.exec(description)?.[1]);
    const file = 'image' in media ? media.image : media.markdown;
    expect(existsSync(file as string), file).toBe(true);
    expect(carried).toMatch(new RegExp(`^${(file as string).replace(/\/[^/]*$/, '')}/`, 'm'));
  }
});

test('the package carries what it shows and links to', () => {
  const carried = manifest.files.join('\n');
  for (const file of ['docs/rules/*.md', manifest.icon]) {
    expect(existsSync(file.replace(/\/\*.*$/, '')), file).toBe(true);
    expect(carried).toContain(file);
  }
});

test.each(['tools/settings-table.mjs', 'tools/rules-doc.mjs', 'tools/manifest.mjs'])(
  '%s has nothing to write',
  (tool) => {
    expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
  },
);

test('every locked package has a checksum, and its version is pinned', () => {
  const lock: { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const unsure = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unsure.map(([path]) => path)).toEqual([]);
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
