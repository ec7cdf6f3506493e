import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../../server/src/host/nodeHost.ts';
import { resolvePath } from '../../../server/src/host/paths.ts';

const host = nodeHost();
let root = '';

beforeAll(() => {
  root = resolvePath('/', realpathSync(mkdtempSync(join(tmpdir(), 'stet-host-'))));
  for (const folder of ['a/b', 'node_modules/x', 'my [notes] (1)']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['a/1.md', 'a/b/2.txt', 'a/b/3.md', 'node_modules/x/4.md', 'my [notes] (1)/5.md', '.hidden.md'])
    writeFileSync(join(root, file), 'é');
  symlinkSync('..', join(root, 'a/b/loop'));
  symlinkSync('../a/1.md', join(root, 'my [notes] (1)/link.md'));
  symlinkSync('a', join(root, 'linked'));
});

afterAll(() => rmSync(root, { recursive: true }));

const listed = async (path: string, exclude: readonly string[] = []): Promise<readonly string[]> =>
  (await host.list(`${root}/${path}`, exclude, { root })).map((one) => one.slice(root.length + 1));

describe('the file system', () => {
  it.each([
    ['a', ['a/1.md', 'a/b/2.txt', 'a/b/3.md']],
    ['a/1.md', ['a/1.md']],
    ['a/*.md', ['a/1.md']],
    ['**/*.md', ['a/1.md', 'a/b/3.md', 'my [notes] (1)/5.md', 'my [notes] (1)/link.md']],
    ['my [notes] (1)', ['my [notes] (1)/5.md', 'my [notes] (1)/link.md']],
    ['linked', ['linked/1.md', 'linked/b/2.txt', 'linked/b/3.md']],
    ['my [notes] (1)/*.md', ['my [notes] (1)/5.md', 'my [notes] (1)/link.md']],
    ['gone', []],
    ['gone/*.md', []],
  ])('lists %s', async (path, expected) => {
    expect(await listed(path)).toEqual(expected);
  });

  it('leaves out what is excluded', async () => {
    expect(await listed('a', [`${root}/a/b/**`])).toEqual(['a/1.md']);
  });

  it('tells files from folders from nothing', async () => {
    expect(await host.stat(`${root}/a/1.md`)).toMatchObject({ size: 2, directory: false });
    expect(await host.stat(`${root}/a`)).toMatchObject({ directory: true });
    expect(await host.stat(`${root}/gone`)).toBeNull();
  });

  it('says in plain words why it cannot read', async () => {
    await expect(host.read(`${root}/gone`)).rejects.toThrow(/^no such file$/);
    await expect(host.read(`${root}/a`)).rejects.toThrow(/^this is a folder$/);
  });
});

describe('a name with accents', () => {
  it.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const)('written in %s is found as it is named in %s', async (written, named) => {
    const folder = `résumés-${written}`;
    mkdirSync(join(root, folder.normalize(written)));
    writeFileSync(join(root, folder.normalize(written), 'Žižka.md'.normalize(written)), 'é');
    const path = `${root}/${folder.normalize(named)}`;
    expect(await host.stat(`${path}/${'Žižka.md'.normalize(named)}`)).toMatchObject({ size: 2 });
    expect((await host.read(`${path}/${'Žižka.md'.normalize(named)}`)).length).toBe(2);
    expect(await host.list(path, [])).toEqual([`${path}/${'Žižka.md'.normalize(written)}`]);
    expect(await host.stat(`${path}/${'Zizka.md'.normalize(named)}`)).toBeNull();
  });
});
