import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOutside, walled } from '../../../server/src/host/confined.ts';
import { nodeHost } from '../../../server/src/host/nodeHost.ts';

/** A workspace full of ways out, beside a folder that is none of its. */
let [base, root, outside] = ['', '', ''];
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'stet-walls-')));
  [root, outside] = [`${base}/work`, `${base}/elsewhere`];
  for (const folder of ['work/in/deep', 'elsewhere']) mkdirSync(join(base, folder), { recursive: true });
  writeFileSync(`${outside}/kept.txt`, 'kept');
  symlinkSync(outside, `${root}/out`);
  symlinkSync('../../elsewhere', `${root}/in/.originals`);
  symlinkSync('in', `${root}/also`);
  symlinkSync(`${outside}/kept.txt`, `${root}/in/link.txt`);
  symlinkSync(`${outside}/gone`, `${root}/broken`);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('written');

describe('in a folder that is not trusted', () => {
  it.each([
    'out/a.txt',
    'out/new/a.txt',
    'in/.originals/a.html',
    'in/../../elsewhere/a.txt',
    '../elsewhere/a.txt',
    'broken/a.txt',
    'also/../out/a.txt',
  ])('nothing is written at %s', async (path) => {
    const host = walled(nodeHost(), root);
    await expect(host.save?.(`${root}/${path}`, bytes)).rejects.toThrow(
      /outside this folder|no such file|no such folder|cannot be written|exist/i,
    );
    await expect(host.discard?.(`${root}/out/kept.txt`)).rejects.toThrow('outside this folder');
    expect(readdirSync(outside)).toEqual(['kept.txt']);
  });

  it('a link that stands where a file is to be is replaced, and what it led to stays', async () => {
    await walled(nodeHost(), root).save?.(`${root}/in/link.txt`, bytes);
    expect(readFileSync(`${outside}/kept.txt`, 'utf8')).toBe('kept');
    expect(readFileSync(`${root}/in/link.txt`, 'utf8')).toBe('written');
  });

  it.each(['a.txt', 'in/deep/a.txt', 'new/folder/a.txt', 'also/b.txt', 'in/../c.txt'])(
    '%s is written',
    async (path) => {
      const host = walled(nodeHost(), root);
      await host.save?.(`${root}/${path}`, bytes);
      expect(readFileSync(join(root, path), 'utf8')).toBe('written');
      await host.discard?.(`${root}/${path}`);
      expect(existsSync(join(root, path))).toBe(false);
    },
  );
});

it('a folder reached by a link of its own is inside of itself', async () => {
  symlinkSync(root, `${base}/linked`);
  expect(await placeOutside(nodeHost(), `${base}/linked`, `${base}/linked/in/a.txt`)).toBeNull();
  expect(await placeOutside(nodeHost(), `${base}/linked`, `${base}/linked/out/a.txt`)).toBe(`${outside}/a.txt`);
  expect(await placeOutside(nodeHost(), root, `${root}/out/new/a.txt`)).toBe(`${outside}/new/a.txt`);
});

it('a link that somebody put under the name of an unfinished file is not written through', async () => {
  const secret = `${outside}/kept.txt`;
  for (const name of [`x.txt.${process.pid}.new`, 'x.txt.new', 'x.txt.0.new']) symlinkSync(secret, `${root}/${name}`);
  await nodeHost().save?.(`${root}/x.txt`, bytes);
  expect(readFileSync(secret, 'utf8')).toBe('kept');
});
