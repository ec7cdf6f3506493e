#!/usr/bin/env node
// `npm run package`: stet-<version>.vsix, minified, all dependencies bundled, with a bill of materials (CycloneDX) of what is
// bundled; says how large it came out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, root } from './lib/npm.mjs';

try {
  ensureInstalled();
  const { createVSIX } = await import('@vscode/vsce');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, 'dist', 'sbom.cdx.json'), billOfMaterials());
  const packagePath = path.join(root, `stet-${version}.vsix`);
  // Relative links and pictures of the README become addresses in the repository, where an extension's page finds them.
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  console.log(`${path.basename(packagePath)}: ${Math.round(statSync(packagePath).size / 1024)} KB`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** What `npm sbom` says of the lock file, without its serial number and date: the same lock gives the same bytes. */
function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const bill = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }),
  );
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  return `${JSON.stringify(bill, null, 2)}\n`;
}
