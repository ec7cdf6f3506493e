// Writes what was learned into the files of the model that keep it: numbers, and the names of features.
import fs from 'node:fs';
import path from 'node:path';

/** `folder`: the model's; `model`: its parts by the names of their files, as `kept` has them. */
export function writeModel(folder, model) {
  for (const [name, part] of Object.entries(model))
    fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(part, null, 2)}\n`);
}
