#!/usr/bin/env node
// Writes what the manifest repeats of the code: languages of drafts (activation events, `when` clauses) and the setting of each
// rule; and client/src/draftKinds.ts, what the extension knows of the markups. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundled } from './lib/bundled.mjs';
import { root } from './lib/npm.mjs';

const { markups, ruleIds, rules } = await bundled(root, {
  'markup/registry.ts': 'markups',
  'rules/ids.ts': 'ruleIds',
  'rules/rules.ts': 'rules',
});
const languages = markups.flatMap(({ languageIds }) => languageIds);
const endings = markups.flatMap(({ endings }) => endings.map((ending) => ending.slice(1)));

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
  const clauses = JSON.stringify(read, null, 2).replace(
    /editorLangId =~ \/\^\([^)]*\)\$\//g,
    `editorLangId =~ /^(${languages.join('|')})$/`,
  );
  return `${clauses}\n`;
}

const quoted = languages.map((id) => `'${id}'`);
/** As the formatter has it: a line, or a line each. */
const listed =
  quoted.join(', ').length < 70 ? `[${quoted.join(', ')}]` : `[\n${quoted.map((id) => `  ${id},\n`).join('')}]`;
const client =
  () => `// Written by npm run docs:manifest from the registry of markups (server/src/core/markup/registry.ts).

/** The languages of drafts, as editors name them. */
export const languages: readonly string[] = ${listed};

/** Files that may be drafts. */
export const draftGlob =
  '**/*.{${endings.join(',')}}';
`;

const files = { 'package.json': manifest, 'client/src/draftKinds.ts': client };
for (const [name, written] of Object.entries(files)) {
  const file = path.join(root, name);
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  const wanted = written(before);
  if (wanted === before) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else {
    console.error(`${name} is not what the code says: run npm run docs:manifest`);
    process.exitCode = 1;
  }
}
