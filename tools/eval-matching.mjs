#!/usr/bin/env node
// `npm run eval:matching [-- FOLDER]`: how often `stet find` places a quotation and judges it as its label does, by kind.
// FOLDER holds corpus*.jsonl ({id, text}) and quotes*.jsonl ({id, kind, quote, doc, start, end}); see CONTRIBUTING.md.
// A placed quotation is one whose span lies in the right document and overlaps the labelled one.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { node, root } from './lib/npm.mjs';

/** The wordings that a label of this kind allows. */
const allowed = {
  exact: ['verbatim'],
  permitted: ['verbatim', 'edited'],
  altered: ['altered'],
  absent: ['not-found'],
};

const named = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
const folder = named ?? path.join(root, '..', 'shared', 'eval', 'matching');
const [corpus, quotes] = ['corpus', 'quotes'].map(inFolder);
if (node(['esbuild.mjs']).status !== 0) process.exit(1);

const args = ['dist/cli.js', 'find', '--library-jsonl', corpus, '--quotes-jsonl', quotes];
const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] };
const answers = new Map(linesOf(execFileSync(process.execPath, args, options)).map((answer) => [answer.id, answer]));
const labelled = linesOf(readFileSync(quotes, 'utf8'));

for (const [kind, wordings] of Object.entries(allowed)) {
  const own = labelled.filter((label) => label.kind === kind);
  const judged = own.filter(({ id }) => wordings.includes(answers.get(id)?.wording));
  const placed = kind === 'absent' ? '' : `, ${own.filter(isPlaced).length} placed`;
  console.log(`${kind.padEnd(9)} ${judged.length} of ${own.length} judged right${placed}`);
  if (!process.argv.includes('--errors')) continue;
  for (const label of own.filter((one) => !judged.includes(one))) {
    console.log(`  ${label.id} ${answers.get(label.id)?.wording}: ${label.quote} [${label.ops?.join(', ') ?? ''}]`);
  }
}

function isPlaced({ id, doc, start, end }) {
  const answer = answers.get(id);
  return answer?.doc === doc && answer.start < end && answer.end > start;
}

function inFolder(name) {
  let file;
  try {
    file = readdirSync(folder).find((entry) => entry.startsWith(name) && entry.endsWith('.jsonl'));
  } catch {} // said below
  if (file) return path.join(folder, file);
  console.error(`${folder} has no ${name}*.jsonl: name a folder that has.`);
  return process.exit(2);
}

function linesOf(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
