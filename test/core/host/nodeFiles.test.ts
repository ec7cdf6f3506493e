import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBibliographies } from '../../../server/src/host/bibliographies.ts';
import { readConfig } from '../../../server/src/host/config.ts';
import { nodeHost } from '../../../server/src/host/nodeHost.ts';
import { alone, lockLimits } from '../../../server/src/host/nodeLock.ts';
import { loadProject } from '../../../server/src/host/project.ts';
import { loadRecord } from '../../../server/src/host/verified.ts';

const host = nodeHost();
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-files-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textAt = (name: string): string => readFileSync(at(name), 'utf8');

/** No Windows has pipes and devices among its files. */
describe.skipIf(process.platform === 'win32')('what is no file', () => {
  beforeEach(() => {
    execFileSync('mkfifo', [at('pipe')]);
    mkdirSync(at('sources'));
    writeFileSync(at('sources/a.txt'), 'It held.');
  });

  it('is said, never waited for', async () => {
    await expect(host.read(at('pipe'))).rejects.toThrow(/^not a file but a pipe$/);
    await expect(host.read('/dev/zero')).rejects.toThrow(/^not a file but a device$/);
    symlinkSync('pipe', at('link'));
    await expect(host.read(at('link'))).rejects.toThrow(/^not a file but a pipe$/);
  });

  it('is an unreadable source, itself or behind a link, and the others are read', async () => {
    symlinkSync('../pipe', at('sources/b.md'));
    execFileSync('mkfifo', [at('sources/c.pdf'), at('sources/d.bib'), at('sources/.stetignore')]);
    const project = await loadProject(host, { folder, root: folder });
    expect(project?.library.sources.map(({ path }) => path)).toEqual([at('sources/a.txt')]);
    expect(project?.library.unreadable).toEqual(
      ['b.md', 'c.pdf'].map((name) => ({ path: at(`sources/${name}`), reason: 'not a file but a pipe' })),
    );
    const read = await loadBibliographies(host, project?.bibliographies ?? []);
    expect([...read.values()].map(({ result }) => result)).toEqual([
      { path: at('sources/d.bib'), reason: 'not a file but a pipe' },
    ]);
  });

  it('is no source that is named, no configuration and no record', async () => {
    const project = await loadProject(host, { folder, root: folder, overrides: { sources: ['/dev/zero'] } });
    expect(project?.library.unreadable).toEqual([{ path: '/dev/zero', reason: 'not a file but a device' }]);
    expect((await readConfig(host, at('pipe'))).defects).toMatchObject([{ message: 'not a file but a pipe' }]);
    expect((await loadRecord(host, at('pipe'))).defects).toMatchObject([{ message: 'not a file but a pipe' }]);
  });

  it('is a file that is too large to be one', async () => {
    writeFileSync(at('large.txt'), '');
    truncateSync(at('large.txt'), 3 * 2 ** 30);
    await expect(host.read(at('large.txt'))).rejects.toThrow('too large (the limit is 100 MB)');
  });
});

describe('writing', () => {
  it('is whole, leaves nothing else and keeps who may read it', async () => {
    await host.save?.(at('new/a.json'), bytes('one'));
    chmodSync(at('new/a.json'), 0o600);
    await host.save?.(at('new/a.json'), bytes('two'));
    expect([textAt('new/a.json'), readdirSync(at('new'))]).toEqual(['two', ['a.json']]);
    if (process.platform !== 'win32') expect(statSync(at('new/a.json')).mode & 0o777).toBe(0o600);
  });

  it('follows no link that somebody put in its way', async () => {
    writeFileSync(at('outside'), 'mine');
    mkdirSync(at('w'));
    for (const name of ['a.json', `a.json.${process.pid}.new`, 'a.json.new'])
      symlinkSync('../outside', at(`w/${name}`));
    await host.save?.(at('w/a.json'), bytes('yours'));
    expect([textAt('outside'), textAt('w/a.json')]).toEqual(['mine', 'yours']);
    expect(await host.create?.(at('w/a.json.new'), bytes('yours'))).toBe(false);
    expect(textAt('outside')).toBe('mine');
  });

  it('of what is new takes nobody’s place', async () => {
    const made = await Promise.all(['a', 'b', 'c'].map((text) => host.create?.(at('n.md'), bytes(text))));
    expect(made.filter((one) => one)).toHaveLength(1);
    expect(textAt('n.md')).toBe('abc'[made.indexOf(true)]);
    expect(readdirSync(folder)).toEqual(['n.md']);
  });

  it.skipIf(process.getuid?.() === 0)('where nobody may write says so, and leaves what is there', async () => {
    writeFileSync(at('a.json'), 'mine');
    chmodSync(folder, 0o555);
    await expect(host.save?.(at('a.json'), bytes('yours'))).rejects.toThrow('no permission');
    await expect(host.alone?.(at('a.json'), async () => {})).rejects.toThrow('no permission');
    chmodSync(folder, 0o755);
    expect(textAt('a.json')).toBe('mine');
  });
});

describe('doing something alone', () => {
  const lock = (): string => at('r.json.lock');
  const held = (holder: object): void => writeFileSync(lock(), JSON.stringify(holder));

  it('is one after the other', async () => {
    writeFileSync(at('r.json'), '0');
    const add = () =>
      alone(at('r.json'), async () => {
        const before = Number(textAt('r.json'));
        await host.read(at('r.json'));
        await host.save?.(at('r.json'), bytes(`${before + 1}`));
      });
    await Promise.all(Array.from({ length: 12 }, add));
    expect([textAt('r.json'), existsSync(lock())]).toEqual(['12', false]);
  });

  it('gives the lock back where it fails', async () => {
    await expect(alone(at('r.json'), () => Promise.reject(new Error('no')))).rejects.toThrow(/^no$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('breaks the lock of one that was killed by another clock', async () => {
    held({ token: 'x', process: 2 ** 22 + 7, machine: hostname() });
    const later = Date.now() / 1000 + 1e6;
    utimesSync(lock(), later, later);
    expect(await alone(at('r.json'), async () => 'done')).toBe('done');
  });

  it('breaks the lock of one that was killed', async () => {
    // No process has this number.
    held({ token: 'x', process: 2 ** 22 + 7, machine: hostname() });
    expect(await alone(at('r.json'), async () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('waits for one that lives, or lives elsewhere, and in the end says so', async () => {
    for (const machine of [hostname(), 'another']) {
      held({ token: 'x', process: process.pid, machine });
      const late = alone(at('r.json'), async () => 'done', { ...lockLimits, patience: 20 });
      await expect(late).rejects.toThrow('another program is writing it (r.json.lock is next to it)');
      expect(existsSync(lock())).toBe(true);
    }
  });

  it('gives up one of whom nothing was heard for long, and what is no lock', async () => {
    held({ token: 'x', process: process.pid, machine: 'another' });
    expect(await alone(at('r.json'), async () => 'done', { ...lockLimits, unknown: 0 })).toBe('done');
    symlinkSync('nowhere', lock());
    expect(await alone(at('r.json'), async () => 'done', { ...lockLimits, unknown: 0 })).toBe('done');
  });
});
