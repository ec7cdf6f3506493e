#!/usr/bin/env node
// Writes docs/rules.md from the rules and their doc comments, the page that every finding links to. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundled } from './lib/bundled.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'server/src/core/rules');
const page = path.join(root, 'docs/rules.md');

const { ruleIds, rules, styleOf } = await bundled(root, {
  'rules/ids.ts': 'ruleIds',
  'rules/rules.ts': 'rules',
  'style/style.ts': 'styleOf',
});

/** What stands above a rule in its file: what it means, and an example. */
function commentOf(id) {
  const file = `${id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}.ts`;
  const comment = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: Rule/.exec(
    readFileSync(path.join(folder, file), 'utf8'),
  )?.[1];
  if (!comment) throw new Error(`no doc comment for ${id}`);
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const at = lines.findIndex((line) => line.startsWith('@example'));
  if (at < 0) throw new Error(`no example for ${id}`);
  return {
    meaning: lines.slice(0, at).join(' ').trim(),
    example: lines.slice(at).join(' ').replace('@example', '').trim(),
  };
}

const sections = ruleIds.map((id) => {
  const { about, severity } = rules[id];
  const { meaning, example } = commentOf(id);
  const others = ['academic', 'legal'].flatMap((profile) => {
    const one = styleOf({ profile }).severities[id];
    return one === undefined ? [] : [`**${one}** in ${profile} writing`];
  });
  const shown = example.replace(/</g, '`<').replace(/>/g, '>`');
  return `## ${id}\n\nAbout: ${about}. Severity: ${[`**${severity}**`, ...others].join(', ')}\n\n${meaning}\n\n*For example:* ${shown}\n`;
});
const text = `# The rules\n\nEach finding carries one rule id. Settings (\`stet.rules\`), \`stet\` comments and reports name it. Every severity can be changed or turned \`off\`.\nTo let one finding stand, put \`<!-- stet rule-id: reason -->\` behind its quotation or on the line above.\n\n${sections.join('\n')}`;

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/rules.md is not what the rules say: run node tools/rules-doc.mjs');
    process.exit(1);
  }
} else writeFileSync(page, text);
