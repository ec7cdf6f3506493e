// The licences of what the bundles carry, as those licences ask: one text beside the bundles.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a package carries of another's without its notice. */
const inside = {
  unpdf: [
    'It contains pdf.js, Copyright Mozilla Foundation, under the Apache License, Version 2.0.',
    `Beside it stand the CMaps of pdf.js:\n\n${licenceAbove('server/src/core/extract/pdf/cmapData.ts')}`,
  ],
};

/** `metafiles`: esbuild's, one a bundle. Where a package has no file for its licence, its manifest or,
 * failing that, its readme says it. */
export function noticesOf(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const entries = readdirSync(folder);
    const file = entries.find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? read(folder, file) : license ? `Licence: ${license}` : read(folder, entries.find(isReadme));
    return [`${name} ${version}`, text, ...(inside[name] ?? [])].join('\n\n');
  });
  // Packages under it often carry its notice only, and it asks for a copy of itself.
  const apache = read(import.meta.dirname, 'apache-2.0.txt');
  const all = [...notices, apache].join(`\n\n${'-'.repeat(80)}\n\n`);
  return `Stet's bundles carry the packages below.\n\n${all}\n`;
}

const isReadme = (entry) => /^readme/i.test(entry);
const read = (folder, entry) => readFileSync(path.join(folder, entry), 'utf8').trim();

/** The comment that a file of ours begins with. */
function licenceAbove(file) {
  const text = readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');
  return text
    .slice(0, text.indexOf('*/'))
    .replace(/^ ?\/?\* ?/gm, '')
    .trim();
}
