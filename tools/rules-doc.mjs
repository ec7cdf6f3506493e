#!/usr/bin/env node
// Writes docs/rules.md from the doc comments of the rules, the page that every finding links to. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'server/src/core/rules');
const page = path.join(root, 'docs/rules.md');

const ids = [...readFileSync(path.join(folder, 'ids.ts'), 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(
  (match) => match[1],
);
const described = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const id = /\bid: '([a-z-]+)'/.exec(text)?.[1];
      const comment = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: Rule/.exec(text)?.[1];
      if (!id || !comment) return [];
      const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
      const at = lines.findIndex((line) => line.startsWith('@example'));
      const meaning = lines
        .slice(0, at < 0 ? undefined : at)
        .join(' ')
        .trim();
      const example = at < 0 ? '' : lines.slice(at).join(' ').replace('@example', '').trim();
      const severity = /severity: '(\w+)'/.exec(text)?.[1] ?? '';
      return [[id, { meaning, example, severity }]];
    }),
);

const sections = ids.map((id) => {
  const rule = described.get(id);
  if (!rule) throw new Error(`no doc comment for ${id}`);
  return `## ${id}\n\nSeverity: **${rule.severity}**\n\n${rule.meaning}\n\n*For example:* ${rule.example.replace(/</g, '`<').replace(/>/g, '>`')}\n`;
});
const text = `# The rules\n\nEach finding carries one rule id. Settings (\`stet.rules\`), \`stet\` comments and reports name it. Every severity can be changed or turned \`off\`.\nTo let one finding stand, put \`<!-- stet rule-id: reason -->\` behind its quotation or on the line above.\n\n${sections.join('\n')}`;

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/rules.md is not what the rules say: run node tools/rules-doc.mjs');
    process.exit(1);
  }
} else writeFileSync(page, text);
