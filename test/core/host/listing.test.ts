import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isIgnored, rulesIn } from '../../../server/src/host/ignoreFiles.ts';
import { type Folders, listFiles } from '../../../server/src/host/listing.ts';
import { nodeHost } from '../../../server/src/host/nodeHost.ts';
import { resolvePath } from '../../../server/src/host/paths.ts';
import { loadProject } from '../../../server/src/host/project.ts';

const host = nodeHost();
let root: string;

beforeEach(() => {
  root = resolvePath('/', realpathSync(mkdtempSync(join(tmpdir(), 'stet-listing-'))));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const link = (path: string, target: string): void => symlinkSync(target, join(root, path));

/** What is listed of a place in the workspace, and the links that were not followed. */
async function listed(place: string, below = 'w') {
  const outside: string[] = [];
  const name = (path: string): string => path.slice(root.length + below.length + 2);
  const bounds = { root: `${root}/${below}`, outside: (path: string) => void outside.push(name(path)) };
  const paths = await host.list(`${root}/${below}/${place}`, [], bounds);
  return { paths: paths.map(name), outside };
}
const files = async (place: string): Promise<readonly string[]> => (await listed(place)).paths;

describe('.stetignore', () => {
  it('hides what it names, from its folder on', async () => {
    write({
      'w/sources/a.md': '',
      'w/sources/a.old.md': '',
      'w/sources/attic/b.md': '',
      'w/sources/notes/attic/c.md': '',
      'w/sources/.stetignore': '# superseded\n*.old.md\n/attic/\n',
    });
    expect(await files('sources')).toEqual(['sources/a.md', 'sources/notes/attic/c.md']);
  });

  it('takes back what one above it, or a line before, has hidden', async () => {
    write({
      'w/.stetignore': '*.txt\n!kept.txt\n',
      'w/sources/a.txt': '',
      'w/sources/kept.txt': '',
      'w/sources/court/.stetignore': '!*.txt\nkept.txt\n',
      'w/sources/court/b.txt': '',
      'w/sources/court/kept.txt': '',
    });
    expect(await files('sources')).toEqual(['sources/court/b.txt', 'sources/kept.txt']);
  });

  it('does not take back a file of a hidden folder', async () => {
    write({ 'w/sources/.stetignore': 'attic/\n!attic/a.md\n', 'w/sources/attic/a.md': '', 'w/sources/b.md': '' });
    expect(await files('sources')).toEqual(['sources/b.md']);
  });

  it('counts above the workspace for nothing', async () => {
    write({ '.stetignore': '*\n', 'w/sources/a.md': '' });
    expect(await files('sources')).toEqual(['sources/a.md']);
  });

  it('hides no file that is named itself', async () => {
    write({ 'w/.stetignore': '*.md\n', 'w/sources/a.md': '' });
    expect(await files('sources/a.md')).toEqual(['sources/a.md']);
    expect(await files('sources/*.md')).toEqual([]);
  });

  it('is what git’s own says nothing about: sources are often kept out of git', async () => {
    write({ 'w/.gitignore': 'sources/\n', 'w/sources/.gitignore': '*\n!.gitignore\n', 'w/sources/a.md': '' });
    expect(await files('sources')).toEqual(['sources/a.md']);
  });

  it('hides all that is in a folder it names, and nothing in one that is taken back', async () => {
    write({
      'w/.stetignore': 'attic/\nhidden/\n',
      'w/sources/attic/deep/a.md': '',
      'w/sources/court/.stetignore': '!attic/\n',
      'w/sources/court/attic/deep/b.md': '',
      'w/hidden/deep/c.md': '',
    });
    expect(await files('sources')).toEqual(['sources/court/attic/deep/b.md']);
    expect(await files('hidden')).toEqual([]);
    expect(await files('hidden/deep')).toEqual([]);
  });

  it('holds to a bounded number of patterns, however deep they are piled', async () => {
    const patterns = Array.from({ length: 300 }, (_, i) => `*${i}*x`).join('\n');
    let rules: Awaited<ReturnType<typeof rulesIn>> = [];
    for (let depth = 0; depth < 50; depth++)
      rules = await rulesIn(async () => patterns, `/w${'/d'.repeat(depth)}`, rules);
    expect(rules.reduce((sum, layer) => sum + layer.patterns.length, 0)).toBe(1000);
  });

  it('is read in no time, whatever stands in it', async () => {
    const patterns = ['*a'.repeat(60), `**/${'a/**/'.repeat(60)}`, '[', '\\', '!', '*.md'].join('\n');
    const rules = await rulesIn(async () => patterns, '/w', []);
    const name = `/w/${'a'.repeat(250)}`;
    expect(isIgnored(rules, `${name}b`, false)).toBe(false);
    expect(isIgnored(rules, name, false)).toBe(true);
    expect(isIgnored(rules, '/w/a.md', false)).toBe(true);
  });
});

it('says which folder cannot be opened, and lists the others', async () => {
  const folders: Folders = {
    stat: async (path) => ({ size: 0, modified: 0, directory: !path.endsWith('.md') }),
    read: async () => new Uint8Array(),
    real: async (path) => path,
    entries: async (folder) =>
      folder === '/w/shut'
        ? null
        : folder === '/w'
          ? [
              { name: 'a.md', kind: 'file' },
              { name: 'shut', kind: 'folder' },
            ]
          : [],
  };
  const lost: string[] = [];
  const bounds = { root: '/w', lost: (path: string, reason: string) => void lost.push(`${path}: ${reason}`) };
  expect(await listFiles(folders, '/w', [], bounds)).toEqual(['/w/a.md']);
  expect(lost).toEqual(['/w/shut: this folder cannot be opened']);
});

describe('links', () => {
  it('to files and folders of the workspace are followed', async () => {
    write({ 'w/sources/a.md': '', 'w/archive/b.md': '', 'w/archive/deep/c.md': '' });
    link('w/sources/file.md', '../archive/b.md');
    link('w/sources/archive', '../archive');
    expect(await listed('sources')).toEqual({
      paths: ['sources/a.md', 'sources/archive/b.md', 'sources/archive/deep/c.md', 'sources/file.md'],
      outside: [],
    });
  });

  it('that lead out of it are not, and it is said', async () => {
    write({ 'w/sources/a.md': '', 'home/secret.md': '', 'home/deep/b.md': '' });
    link('w/sources/file.md', join(root, 'home/secret.md'));
    link('w/sources/home', '../../home');
    link('w/sources/gone.md', 'nowhere.md');
    link('w/sources/far', '../way');
    link('w/way', '../home/deep');
    expect(await listed('sources')).toEqual({
      paths: ['sources/a.md'],
      outside: ['sources/far', 'sources/file.md', 'sources/home'],
    });
    const { library } = (await loadProject(host, { folder: `${root}/w`, root: `${root}/w` })) ?? {};
    expect(library?.sources.map(({ path }) => path)).toEqual([`${root}/w/sources/a.md`]);
    expect(library?.unreadable).toContainEqual({
      path: `${root}/w/sources/home`,
      reason: 'link points outside the workspace; add its target to "sources" to include it',
    });
  });

  it('that are named are followed, wherever they lead, and no further', async () => {
    write({ 'home/papers/a.md': '', 'home/papers/deep/b.md': '', 'home/secret.md': '' });
    mkdirSync(join(root, 'w'));
    link('w/papers', '../home/papers');
    link('home/papers/deep/up.md', '../a.md');
    link('home/papers/out.md', '../secret.md');
    expect(await listed('papers')).toEqual({
      paths: ['papers/a.md', 'papers/deep/b.md', 'papers/deep/up.md'],
      outside: ['papers/out.md'],
    });
  });

  it('that go in circles end, and no folder is read twice', async () => {
    write({ 'w/sources/a.md': '', 'w/sources/deep/b.md': '', 'w/other/c.md': '' });
    link('w/sources/deep/self', '.');
    link('w/sources/deep/up', '..');
    link('w/sources/workspace', '..');
    link('w/other/back', '../sources');
    link('w/sources/ring', 'ring');
    expect(await files('sources')).toEqual(['sources/a.md', 'sources/deep/b.md', 'sources/workspace/other/c.md']);
  });
});
