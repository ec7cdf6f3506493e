#!/usr/bin/env node
// Writes the table of settings into docs/settings.md, between its two markers, from the manifest. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readIn } from './lib/nls.mjs';
import { root } from './lib/npm.mjs';

const begin = '<!-- settings: written by npm run docs:settings -->';
const end = '<!-- /settings -->';

const json = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const { contributes } = readIn(json('package.json'), json('package.nls.json'));
const rows = Object.entries(contributes.configuration.properties).map(([name, setting]) => {
  const meaning = setting.markdownDescription ?? setting.description;
  const values = setting.enum ? ` (${setting.enum.map((value) => `\`${value}\``).join(', ')})` : '';
  return `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${meaning}${values} |`;
});
const table = [begin, '| setting | default | meaning |', '|---|---|---|', ...rows, end].join('\n');

const file = path.join(root, 'docs/settings.md');
const page = readFileSync(file, 'utf8');
const from = page.indexOf(begin);
const to = page.indexOf(end);
if (from < 0 || to < from) {
  console.error(`docs/settings.md lacks the markers ${begin} and ${end}`);
  process.exit(1);
}
const wanted = page.slice(0, from) + table + page.slice(to + end.length);
if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (wanted !== page) {
  console.error('docs/settings.md does not list the settings of package.json: run npm run docs:settings');
  process.exit(1);
}
