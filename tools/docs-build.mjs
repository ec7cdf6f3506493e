#!/usr/bin/env node
// `npm run docs:build`: docs/ as a site with its own search, in dist/docs or the folder that is named. Nothing in it comes from elsewhere.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { ensureInstalled, root } from './lib/npm.mjs';

ensureInstalled();
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist/docs'));
process.chdir(root);
rmSync(out, { recursive: true, force: true });
const { default: Eleventy } = await import('@11ty/eleventy');
const eleventy = new Eleventy('docs', path.relative(root, out), {
  configPath: 'tools/docs/eleventy.config.mjs',
  quietMode: true,
});
const [, pages] = await eleventy.write();

const assets = path.join(out, 'assets');
mkdirSync(assets, { recursive: true });
const sections = pages.flatMap(({ url, outputPath }) =>
  sectionsOf(url.slice(1) || 'index.html', readFileSync(outputPath, 'utf8')),
);
writeFileSync(
  path.join(assets, 'sections.js'),
  `globalThis.stetSections=${JSON.stringify(sections.map((section, id) => ({ id, ...section })))};\n`,
);
await build({
  entryPoints: ['tools/docs/search.js'],
  bundle: true,
  minify: true,
  format: 'iife',
  outfile: path.join(assets, 'search.js'),
});
console.log(`${pages.length} pages in ${path.relative(root, out)}`);

/** A page's sections: what stands below each heading, down to the next. */
function sectionsOf(url, html) {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  const page = main.querySelector('h1')?.textContent ?? url;
  const all = [];
  for (const node of main.children) {
    if (/^H[1-3]$/.test(node.tagName))
      all.push({ title: node.textContent, page, href: node.tagName === 'H1' ? url : `${url}#${node.id}`, text: '' });
    else if (all.length > 0)
      all.at(-1).text = `${all.at(-1).text} ${node.textContent.replace(/\s+/g, ' ').trim()}`.trim();
  }
  return all;
}
