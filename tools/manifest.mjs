#!/usr/bin/env node
// Writes what the manifest repeats of the code: languages of drafts (activation events, `when` clauses) and the setting of each
// rule; package.nls.json, its words; l10n/bundle.l10n.json, the extension's; client/src/draftKinds.ts, what the extension knows of the
// markups; the JSON Schema of the configuration; the manual page; and the names of drafts for pre-commit. `--check` only compares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundled } from './lib/bundled.mjs';
import { clientWords } from './lib/clientWords.mjs';
import { moveWords } from './lib/nls.mjs';
import { root } from './lib/npm.mjs';

const { configNames, configSchema, manual, markups, ruleIds, rules } = await bundled(root, {
  'markup/registry.ts': 'markups',
  'rules/ids.ts': 'ruleIds',
  'rules/rules.ts': 'rules',
  '../host/config.ts': 'configNames',
  '../host/configSchema.ts': 'configSchema',
  '../cli/manual.ts': 'manual',
});
const languages = markups.flatMap(({ languageIds }) => languageIds);
const endings = markups.flatMap(({ endings }) => endings.map((ending) => ending.slice(1)));

const nls = 'package.nls.json';
let english = {};
const schemaFile = 'schemas/stet.config.schema.json';

function manifest(text) {
  const read = JSON.parse(text);
  const others = read.activationEvents.filter((event) => !event.startsWith('onLanguage:'));
  read.activationEvents = [...languages.map((id) => `onLanguage:${id}`), ...others];
  const severities = ['off', 'hint', 'information', 'warning', 'error'];
  read.contributes.configuration.properties['stet.rules'].properties = Object.fromEntries(
    ruleIds.map((id) => [
      id,
      { type: 'string', enum: severities, default: rules[id].severity, description: rules[id].summary },
    ]),
  );
  const validated = (ending) => ({
    fileMatch: configNames.filter((name) => ending.test(name)),
    url: `./${schemaFile}`,
  });
  read.contributes.jsonValidation = [validated(/\.json$/)];
  read.contributes.yamlValidation = [validated(/\.ya?ml$/)];
  english = moveWords(read, JSON.parse(readFileSync(path.join(root, nls), { encoding: 'utf8', flag: 'a+' }) || '{}'));
  const clauses = JSON.stringify(read, null, 2).replace(
    /editorLangId =~ \/\^\([^)]*\)\$\//g,
    `editorLangId =~ /^(${languages.join('|')})$/`,
  );
  return `${clauses}\n`;
}

const quoted = languages.map((id) => `'${id}'`);
const glob = `**/*.{${endings.join(',')}}`;
/** As the formatter writes it: on one line where it fits. */
const fitting = (line, broken) => (line.length <= 120 ? line : broken);
const client =
  () => `// Written by npm run docs:manifest from the registry of markups (server/src/core/markup/registry.ts).

/** The languages of drafts, as editors name them. */
${fitting(`export const languages: readonly string[] = [${quoted.join(', ')}];`, `export const languages: readonly string[] = [\n${quoted.map((one) => `  ${one},\n`).join('')}];`)}

/** Files that may be drafts. */
${fitting(`export const draftGlob = '${glob}';`, `export const draftGlob =\n  '${glob}';`)}
`;

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const files = {
  'package.json': manifest,
  [nls]: () => `${JSON.stringify(english, null, 2)}\n`,
  'l10n/bundle.l10n.json': () =>
    `${JSON.stringify(Object.fromEntries(clientWords(root).map((one) => [one, one])), null, 2)}\n`,
  'client/src/draftKinds.ts': client,
  [schemaFile]: () => `${JSON.stringify(configSchema(), null, 2)}\n`,
  'man/stet.1': () => manual(version),
  '.pre-commit-hooks.yaml': (before) =>
    before.replace(/^ {2}files: .*$/m, () => `  files: '\\.(?:${endings.join('|')})$'`),
};
for (const [name, written] of Object.entries(files)) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  const wanted = written(before);
  if (wanted === before) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else {
    console.error(`${name} is not what the code says: run npm run docs:manifest`);
    process.exitCode = 1;
  }
}
