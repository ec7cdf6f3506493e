#!/usr/bin/env node
// `node tools/cmaps.mjs FOLDER`: packs the predefined CMaps of PDF (ISO 32000-1, table 118), and those that lead from their
// characters to Unicode, into server/src/core/extract/pdf/cmapData.ts. FOLDER is `cmaps` of the pdfjs-dist that unpdf names in
// its package.json: unpdf ships pdf.js without them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

const [folder] = process.argv.slice(2);
const upright = [
  'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16',
  'B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16',
  '83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16',
  'KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16',
].flatMap((names) => names.split(' '));
const wanted = [
  ...upright.flatMap((name) => [`${name}-H`, `${name}-V`]),
  ...['H', 'V', ...['GB1', 'CNS1', 'Japan1', 'Korea1'].map((set) => `Adobe-${set}-UCS2`)],
];

/** A file's bytes; null where there is none: some encodings are written in one direction only. */
function bytesOf(name) {
  try {
    return readFileSync(path.join(folder, `${name}.bcmap`));
  } catch {
    return null;
  }
}

/** The CMap that another is made from: the format's header says so in records of type 7. */
function basisOf(bytes) {
  let at = 1;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = bytes[at++];
      value = (value << 7) | (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length && bytes[at] >> 5 === 7) {
    const kind = bytes[at++] & 31;
    const text = String.fromCharCode(...Array.from({ length: number() }, number));
    if (kind === 1) return text;
  }
  return null;
}

const packed = new Map();
for (const queue = [...wanted]; queue.length > 0; ) {
  const name = queue.shift();
  const bytes = packed.has(name) ? null : bytesOf(name);
  if (bytes === null) continue;
  packed.set(name, bytes);
  const basis = basisOf(bytes);
  if (basis !== null) queue.push(basis);
}
const names = [...packed.keys()].sort();
const all = Buffer.concat(names.map((name) => packed.get(name)));
const licence = readFileSync(path.join(folder, 'LICENSE'), 'latin1')
  .replace(/^%%Copyright: ?/gm, '')
  .trim();
const file = `/*
 * Made by tools/cmaps.mjs from the CMaps of pdf.js. Their licence:
 *
${licence
  .replace(/^-+\n|\n-+$/g, '')
  .replace(/^/gm, ' * ')
  .replace(/ +$/gm, '')}
 */

/** The lengths of the CMaps by their names, in the order in which they stand in \`cmapData\`. */
export const cmapLengths: Readonly<Record<string, number>> = {
${names.map((name) => `  ${/^[A-Za-z]\w*$/.test(name) ? name : `'${name}'`}: ${packed.get(name).length},`).join('\n')}
};

/** All of them one behind the other: deflated, in base 64. */
export const cmapData =
  '${deflateRawSync(all, { level: 9 }).toString('base64')}';
`;
writeFileSync(path.join(import.meta.dirname, '../server/src/core/extract/pdf/cmapData.ts'), file);
console.log(`${names.length} CMaps, ${Math.round(all.length / 1024)} KB, packed ${Math.round(file.length / 1024)} KB`);
