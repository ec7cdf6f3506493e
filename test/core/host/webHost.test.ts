import { describe, expect, it } from 'vitest';
import { webHost, withClientFiles } from '../../../server/src/host/webHost.ts';
import { memoryHost } from './memoryHost.ts';

const disk = memoryHost({ '/work/a.md': 'on disk' });
const vfs = '/vscode-vfs:github/owner/name';
const editor = memoryHost({ [`${vfs}/sources/b.md`]: 'in the editor', [`${vfs}/sources/.hidden.md`]: '' });
const kinds: Readonly<Record<string, readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>> = {
  [vfs]: [{ name: 'sources', kind: 'folder' }],
  [`${vfs}/sources`]: [
    { name: 'b.md', kind: 'file' },
    { name: '.hidden.md', kind: 'file' },
  ],
};
const files = webHost({
  ...editor,
  entries: async (folder) => kinds[folder] ?? [],
  write: async (path, bytes) => editor.write(path, bytes),
});
const host = withClientFiles(disk, files);
const text = async (path: string): Promise<string> => new TextDecoder().decode(await host.read(path));

describe('a host beside an editor’s files', () => {
  it('reads each file where it is', async () => {
    expect(await text('/work/a.md')).toBe('on disk');
    expect(await text(`${vfs}/sources/b.md`)).toBe('in the editor');
  });

  it('writes each file where it is', async () => {
    await host.save?.('/work/b.md', new TextEncoder().encode('kept on disk'));
    await host.save?.(`${vfs}/c.md`, new TextEncoder().encode('kept by the editor'));
    expect([...disk.files.keys()]).toEqual(['/work/a.md', '/work/b.md']);
    expect(await text(`${vfs}/c.md`)).toBe('kept by the editor');
  });

  it('finds the files of a folder that only the editor can read', async () => {
    expect(await host.list(vfs, [])).toEqual([`${vfs}/sources/b.md`]);
    expect(await host.list(`${vfs}/sources/*.md`, [])).toEqual([`${vfs}/sources/b.md`]);
    expect(await host.list(vfs, [`${vfs}/sources`])).toEqual([]);
  });

  it('says in plain words what cannot be read, and that there is nothing where there is nothing', async () => {
    await expect(host.read(`${vfs}/none.md`)).rejects.toThrow('it could not be read (no such file)');
    expect(await host.stat(`${vfs}/none.md`)).toBe(null);
    expect(await host.list(`${vfs}/none`, [])).toEqual([]);
  });
});
