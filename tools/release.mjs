#!/usr/bin/env node
// `npm run release`: builds, checks and packs what is published, into dist/release: the npm package, the extension, the bill of
// materials, checksums, the notes of CHANGELOG.md and the entries for others' lists. It publishes only with `-- --publish`.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { entriesOf } from './lib/entries.mjs';
import { isDated, notesOf } from './lib/notes.mjs';
import { binOf, ensureInstalled, node, root, run } from './lib/npm.mjs';
import { packNpm } from './lib/npmPackage.mjs';

const publishes = process.argv.includes('--publish');
const out = path.join(root, 'dist/release');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { version, homepage, repository } = manifest;
const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');

try {
  ensureInstalled();
  const notes = notesOf(changelog, version);
  if (notes === null) throw new Error(`CHANGELOG.md has no section for ${version}`);
  if (publishes) await readyToPublish();
  checks();
  pack(notes);
  if (publishes) publish();
  else
    console.log(
      '\nNothing was published. With -- --publish these would run:\n\n' +
        commands()
          .map((line) => `  ${line.join(' ')}`)
          .join('\n'),
    );
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** What is quick; all of it before something is published. */
function checks() {
  const quick = [
    ['the manifest', 'tools/manifest.mjs', '--check'],
    ['the pages of the rules', 'tools/rules-doc.mjs', '--check'],
    ['the list of settings', 'tools/settings-table.mjs', '--check'],
    ['types', binOf('typescript', 'tsc'), '--noEmit', '-p', '.'],
    ['lint', binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  ];
  const all = publishes ? [['tests', 'tools/test.mjs']] : quick;
  for (const [name, ...args] of all) if (node(args).status !== 0) throw new Error(`not released: ${name}`);
}

function pack(notes) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.join(out, 'entries'), { recursive: true });
  // Builds for production, too.
  if (node(['tools/package.mjs']).status !== 0) throw new Error('not released: the extension');
  copyFileSync(path.join(root, `stet-${version}.vsix`), path.join(out, `stet-${version}.vsix`));
  const tarball = packNpm(root, out);
  copyFileSync(path.join(root, 'dist/sbom.cdx.json'), path.join(out, `stet-${version}.cdx.json`));
  writeFileSync(path.join(out, 'NOTES.md'), `${notes}\n`);
  const values = { VERSION: version, SHA256: sha256(tarball), HOMEPAGE: homepage };
  for (const [name, text] of entriesOf(root, values)) writeFileSync(path.join(out, 'entries', name), text);
  const packed = readdirSync(out).filter((name) => name.startsWith('stet-'));
  writeFileSync(
    path.join(out, 'SHA256SUMS'),
    packed.map((name) => `${sha256(path.join(out, name))}  ${name}\n`).join(''),
  );
  console.log(`\n${packed.join('\n')}\nin ${path.relative(root, out)}`);
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** A release is what is committed and tagged, is dated, and links to what is there. */
async function readyToPublish() {
  const git = (...args) => run('git', args, { stdio: 'pipe', encoding: 'utf8' }).stdout?.trim();
  if (git('status', '--porcelain') !== '') throw new Error('not published: there are changes that are not committed');
  if (
    git('tag', '--points-at', 'HEAD')
      .split('\n')
      .every((tag) => tag !== `v${version}`)
  )
    throw new Error(`not published: HEAD has no tag v${version}`);
  if (!isDated(changelog, version)) throw new Error(`not published: CHANGELOG.md gives ${version} no date`);
  for (const address of [homepage, repository.url.replace(/^git\+|\.git$/g, '')]) {
    const answer = await fetch(address, { method: 'HEAD' }).catch(() => null);
    if (!answer?.ok) throw new Error(`not published: ${address}, which the package links to, does not answer`);
  }
}

/** npm signs where the package came from; it can do so on a build machine only. */
function commands() {
  const vsix = `dist/release/stet-${version}.vsix`;
  return [
    ['npm', 'publish', `./dist/release/stet-${version}.tgz`, '--provenance', '--access', 'public'],
    ['npx', 'vsce', 'publish', '--packagePath', vsix],
    ['npx', '--yes', 'ovsx@0.10.6', 'publish', vsix],
    ['gh', 'release', 'create', `v${version}`, '--notes-file', 'dist/release/NOTES.md', 'dist/release/*'],
  ];
}

function publish() {
  for (const [program, ...args] of commands().slice(0, 3))
    if (run(program, args).status !== 0) throw new Error(`stopped at: ${program} ${args.join(' ')}`);
  const files = readdirSync(out, { withFileTypes: true }).flatMap((one) =>
    one.isFile() ? [path.join(out, one.name)] : [],
  );
  const made = run('gh', ['release', 'create', `v${version}`, '--notes-file', path.join(out, 'NOTES.md'), ...files]);
  if (made.status !== 0) throw new Error('published, but gh made no release of it');
}
