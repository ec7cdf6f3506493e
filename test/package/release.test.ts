import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json';
import lock from '../../package-lock.json';

/** The tools are plain JavaScript. */
interface Tools {
  notesOf(changelog: string, version: string): string | null;
  isDated(changelog: string, version: string): boolean;
}
const { notesOf, isDated }: Tools = await import('../../tools/lib/notes.mjs' as string);
const { entriesOf }: { entriesOf(root: string, values: Readonly<Record<string, string>>): [string, string][] } =
  await import('../../tools/lib/entries.mjs' as string);
const root = join(import.meta.dirname, '../..');

test('the notes of a release are its section of the changelog', () => {
  const changelog = '# Changelog\n\n## 0.2.0 — 2026-12-01\n\n- New.\n\n## 0.1.0 — unreleased\n\nOld.\n';
  expect(notesOf(changelog, '0.2.0')).toBe('- New.');
  expect(notesOf(changelog, '0.1.0')).toBe('Old.');
  expect(notesOf(changelog, '0.3.0')).toBeNull();
  expect([isDated(changelog, '0.2.0'), isDated(changelog, '0.1.0')]).toEqual([true, false]);
  expect(notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), manifest.version)).not.toBeNull();
});

test('the manifest says what a page of an extension shows', () => {
  const { publisher, displayName, description, icon, galleryBanner, categories, keywords, license } = manifest;
  for (const said of [publisher, displayName, description, icon, galleryBanner.color, license])
    expect(said).not.toBe('');
  expect(description.length).toBeLessThan(200);
  expect(keywords.length).toBeLessThanOrEqual(30);
  expect(categories.length).toBeGreaterThan(0);
  const { homepage, repository, bugs } = manifest;
  for (const address of [homepage, repository.url.replace('git+', ''), bugs.url])
    expect(address).toMatch(/^https:\/\//);
  // Only the release may publish the npm package, which is made of a part of this one.
  expect(manifest.private).toBe(true);
});

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Says MIT by an address, where the lock file looks for a name. */
const saidOtherwise = 'node_modules/format';

/** Of tools only: licences that ask nothing of what they make. */
const ofTools = /^(?:MPL-2\.0|Artistic-2\.0|WTFPL|Python-2\.0|CC-BY-3\.0|CC0-1\.0|SEE LICENSE IN LICENSE\.txt)$/;
const permissive = /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Zlib)$/;

test('what ships is under MIT, ISC, BSD or Apache; tools are under licences that are known', () => {
  const packages = Object.entries(lock.packages as Record<string, Locked>);
  const licencesOf = ({ license = '' }: Locked): readonly string[] =>
    license.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  const unknown = packages
    // Of a platform that is not this one the lock file may know no licence.
    .filter(([path, { optional, license }]) => path !== '' && path !== saidOtherwise && !(optional && !license))
    .filter(([, one]) => !licencesOf(one).some((name) => permissive.test(name) || (one.dev && ofTools.test(name))))
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(unknown).toEqual([]);
});

test('entries for the lists of others are filled in whole', () => {
  const values = { VERSION: '1.2.3', SHA256: 'f00d', HOMEPAGE: 'https://stet.example/' };
  const entries = Object.fromEntries(entriesOf(root, values));
  expect(Object.values(entries).join('')).not.toMatch(/VERSION|SHA256|HOMEPAGE/);
  expect(entries['stet.rb']).toContain('url "https://registry.npmjs.org/stet/-/stet-1.2.3.tgz"\n  sha256 "f00d"');
  expect(entries['mason.yaml']).toContain('id: pkg:npm/stet@1.2.3');
  expect(parse(entries['mason.yaml'] ?? '')).toMatchObject({ bin: { stet: 'npm:stet' } });
});

test('entries for the lists of others start the server as it starts', () => {
  const entries = readdirSync(join(root, 'packaging')).map((name) =>
    readFileSync(join(root, 'packaging', name), 'utf8'),
  );
  expect(entries.filter((text) => text.includes('stet-language-server'))).toEqual([]);
  const editors = ['neovim.lua', 'emacs.el', 'ale.vim', 'helix.toml', 'kate.json', 'sublime.json', 'zed/src/lib.rs'];
  for (const name of editors) expect(readFileSync(join(root, 'editors', name), 'utf8')).toMatch(/\blsp\b/);
});
