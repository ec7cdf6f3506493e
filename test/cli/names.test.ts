import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { draftDocumentEndings } from '../../server/src/core/extract/registry.ts';
import { draftEndings } from '../../server/src/core/markup/registry.ts';
import { nodeHost } from '../../server/src/host/nodeHost.ts';

/** Names that only a real file system has. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-names-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(
    join(folder, 'sources', 'quay.txt'),
    'Log\n\n“The tide took fourteen boats before anybody rang the bell,” Ines Aldana said.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const draft = '“The tide took forty boats before anybody rang the bell,” Ines Aldana said.\n';

async function stet(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { stdout: (text: string) => void out.push(text), stderr: (text: string) => void err.push(text) };
  const code = await main(args, { ...streams, cwd: folder, host: nodeHost(), color: false });
  return { code, out: out.join(''), err: err.join('') };
}

/** A name that is no UTF-8; false where the system takes none. */
function written(...bytes: readonly (string | number)[]): boolean {
  const name = Buffer.concat([
    Buffer.from(`${folder}/`),
    ...bytes.map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.from([one]))),
  ]);
  try {
    if (name.at(-1) === 0x2f) mkdirSync(name);
    else writeFileSync(name, draft);
    return true;
  } catch {
    return false;
  }
}

it.skipIf(process.platform === 'win32')('checks drafts and reads sources whose names hold line breaks', async () => {
  mkdirSync(join(folder, 'dra\nfts'));
  writeFileSync(join(folder, 'dra\nfts', 'x\ny.md'), draft);
  const { code, out } = await stet('check', 'dra\nfts');
  expect(code).toBe(1);
  expect(out).toContain('dra␊fts/x␊y.md:1:16 error altered-quotation');
  rmSync(join(folder, 'sources', 'quay.txt'));
  writeFileSync(join(folder, 'sources', 'qu\n\ray.txt'), draft);
  expect((await stet('check', '--sources', 'sources/*.txt', 'dra\nfts')).code).toBe(0);
});

it('says which drafts, sources and folders it cannot ask for by their names', async () => {
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'drafts', 'fine.md'), draft.replace('forty', 'fourteen'));
  if (!written('drafts/b', 0xe9, '.md') || !written('sources/c', 0xff, '.txt')) return;
  written('sources/d', 0xfe, '/');
  written('drafts/e', 0xfe, '/');
  const { code, err } = await stet('check', 'drafts');
  expect(code).toBe(2);
  const why = 'its name is not valid UTF-8; rename it';
  expect(err.split('\n').sort()).toEqual([
    '',
    `sources/c\ufffd.txt could not be read: ${why}`,
    `sources/d\ufffd could not be read: ${why}`,
    `stet: drafts/b\ufffd.md could not be checked: ${why}`,
    `stet: drafts/e\ufffd could not be read: ${why}`,
  ]);
});

it('refuses a named file that no markup of drafts reads, and checks the others', async () => {
  for (const name of ['paper.xyz', 'paper', 'letter.eml', 'film.srt']) writeFileSync(join(folder, name), draft);
  writeFileSync(join(folder, 'fine.md'), draft.replace('forty', 'fourteen'));
  for (const name of ['paper.xyz', 'paper', 'letter.eml', 'film.srt']) {
    const { code, out, err } = await stet('check', name, 'fine.md');
    expect(code).toBe(2);
    expect(err).toBe(
      `stet: ${name} could not be checked: Stet does not check files of this type (it checks ${[...draftEndings, ...draftDocumentEndings].join(', ')})\n`,
    );
    expect(out).toContain('1 matches');
  }
});

it('names a folder outside before it writes there', async () => {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'stet-outside-')));
  try {
    symlinkSync(outside, join(folder, '.stet'));
    writeFileSync(join(folder, 'fine.md'), draft.replace('forty', 'fourteen'));
    const verified = await stet('verify', '--by', 'Petra Lund', 'fine.md');
    expect(verified).toMatchObject({
      code: 0,
      err: `stet: this folder keeps its sign-offs outside of it, in ${outside}\n`,
    });
    rmSync(join(folder, 'sources'), { recursive: true });
    symlinkSync(outside, join(folder, 'sources'));
    const added = await stet('add', 'fine.md');
    expect(added).toMatchObject({
      code: 0,
      err: `stet: this folder keeps its sources outside of it, in ${outside}\n`,
    });
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
});
