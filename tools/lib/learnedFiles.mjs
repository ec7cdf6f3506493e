// Writes what was learned into the files of the model that keep it: numbers, and the names of features.
import fs from 'node:fs';
import path from 'node:path';
import { packed } from './trees.mjs';

/** `folder`: reading/speakers/model; `entries`: `name=number`. */
export function writeWeights(folder, entries) {
  write(folder, 'weights.ts', (source) => source.replace(/(?<=LEARNED = )`[^`]*`/, () => block(entries)));
}

/** `name`: the file; `ensemble`: what `learnTrees` answers. */
export function writeTrees(folder, name, ensemble) {
  const { base, names, parts } = packed(ensemble);
  write(folder, name, (source) =>
    source
      .replace(/(?<=BASE = )[^;]+/, () => String(base))
      .replace(/(?<=FEATURES = )`[^`]*`/, () => block(names))
      .replace(/(?<=TREES = )`[^`]*`/, () => block(parts)),
  );
}

function write(folder, name, change) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

/** Words in lines of a template literal. */
function block(words) {
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if (lines[last].length + word.length > 116) lines.push(word);
    else lines[last] += `${lines[last] === '' ? '' : ' '}${word}`;
  }
  return `\`${lines.join('\n')}\``;
}
