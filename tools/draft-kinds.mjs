#!/usr/bin/env node
// Writes what the extension knows of the markups of drafts from their registry: the manifest's activation events and `when`
// clauses, and client/src/draftKinds.ts. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundled } from './lib/bundled.mjs';
import { root } from './lib/npm.mjs';

const { markups } = await bundled(root, { 'markup/registry.ts': 'markups' });
const languages = markups.flatMap(({ languageIds }) => languageIds);
const endings = markups.flatMap(({ endings }) => endings.map((ending) => ending.slice(1)));

const manifest = (text) => {
  const read = JSON.parse(text);
  const others = read.activationEvents.filter((event) => !event.startsWith('onLanguage:'));
  read.activationEvents = [...languages.map((id) => `onLanguage:${id}`), ...others];
  const clauses = JSON.stringify(read, null, 2).replace(
    /editorLangId =~ \/\^\([^)]*\)\$\//g,
    `editorLangId =~ /^(${languages.join('|')})$/`,
  );
  return `${clauses}\n`;
};

const quoted = languages.map((id) => `'${id}'`).join(', ');
const client =
  () => `// Written by npm run docs:drafts from the registry of markups (server/src/core/markup/registry.ts).

/** The languages of drafts, as editors name them. */
export const languages: readonly string[] = [${quoted}];

/** Files that may be drafts. */
export const draftGlob = '**/*.{${endings.join(',')}}';
`;

const files = { 'package.json': manifest, 'client/src/draftKinds.ts': client };
for (const [name, written] of Object.entries(files)) {
  const file = path.join(root, name);
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  const wanted = written(before);
  if (wanted === before) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else {
    console.error(`${name} does not name the markups of drafts as their registry does: run npm run docs:drafts`);
    process.exitCode = 1;
  }
}
