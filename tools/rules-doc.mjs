#!/usr/bin/env node
// Writes docs/rules.md and a page for each rule, docs/rules/ID.md, from the rules, their doc comments and their drawn cases
// (test/drafts/rules): the pages that findings link to. `--check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { rulePages } from './docs/rulePages.mjs';
import { bundled } from './lib/bundled.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const core = await bundled(root, {
  'rules/ids.ts': 'ruleIds',
  'rules/rules.ts': 'rules',
  'style/style.ts': 'styleOf',
  '../../../test/support/topics.ts': 'topicFrom',
  '../../../test/support/draw.ts': 'draw, edited',
});

const pages = await rulePages(root, core);
const folder = path.join(root, 'docs/rules');
mkdirSync(folder, { recursive: true });
const gone = readdirSync(folder).filter((name) => !pages.has(`docs/rules/${name}`));
const stale = [...pages].filter(([name, text]) => {
  const file = path.join(root, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const name of [...stale.map(([file]) => file), ...gone.map((file) => `docs/rules/${file}`)])
    console.error(`${name} is not what the rules say: run npm run docs:rules`);
  if (stale.length + gone.length > 0) process.exit(1);
} else {
  for (const [name, text] of stale) writeFileSync(path.join(root, name), text);
  for (const name of gone) rmSync(path.join(folder, name));
}
