// The npm package: the command and what it runs, without the extension. All it needs is bundled, so it has no dependencies.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** What of the extension's files the command needs. */
const needed =
  /^(?:LICENSE|CHANGELOG\.md|SECURITY\.md|man\/|schemas\/|l10n\/|dist\/(?:cli|stet|server|readerThread)\.js|dist\/(?:readers|l10n)\/|dist\/THIRD-PARTY\.txt|dist\/sbom\.cdx\.json)/;
const told = ['name', 'version', 'description', 'keywords', 'homepage', 'bugs', 'repository', 'license', 'author'];
const run = ['bin', 'man', 'engines'];

/** The manifest of the npm package, from that of the project. */
export function manifestOf(project) {
  const kept = [...told, ...run].flatMap((key) => (key in project ? [[key, project[key]]] : []));
  const files = project.files.filter((file) => needed.test(file));
  return { ...Object.fromEntries(kept), files, publishConfig: { access: 'public', provenance: true } };
}

/** Packs `root`, built before, into `out`; answers the tarball's path. */
export function packNpm(root, out) {
  const manifest = manifestOf(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-npm-'));
  try {
    for (const file of [...manifest.files.flatMap((pattern) => filesOf(root, pattern)), 'README.md'])
      cpSync(path.join(root, file), path.join(folder, file));
    writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    mkdirSync(out, { recursive: true });
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', out];
    const { status, stdout, stderr } = spawnSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm pack: ${stderr}`);
    return path.join(out, JSON.parse(stdout)[0].filename);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A pattern of `files`: a name, `folder/*.js` or `folder/**`. */
function filesOf(root, pattern) {
  if (!pattern.includes('*')) return [pattern];
  const folder = pattern.slice(0, pattern.indexOf('*'));
  const name = path.basename(pattern);
  const fits =
    name === '**' ? () => true : (file) => file.startsWith(name.split('*')[0]) && file.endsWith(name.split('*')[1]);
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? name === '**'
        ? filesOf(root, `${folder}${entry.name}/**`)
        : []
      : fits(entry.name)
        ? [`${folder}${entry.name}`]
        : [],
  );
}
