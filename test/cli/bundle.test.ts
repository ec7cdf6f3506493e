import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleInto } from '../support/bundle.ts';
import { pdfOf } from '../support/pdf.ts';
import type { Ran } from './support.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

/** The command as it ships, started in a folder of its own. `firstLine`: its reader goes away after one. */
function stet(args: readonly string[], firstLine = false): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'stet.js'), ...args], {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (firstLine) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-bundle-'));
  await bundleInto(folder, 'stet', join(root, 'server/src/cli.ts'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(
    join(folder, 'sources/quay.md'),
    '“The tide took fourteen boats before anybody rang the bell,” Ines Aldana said.\n',
  );
  writeFileSync(join(folder, 'sources/koi8.txt'), Uint8Array.from([0xd7, 0xcf, 0xc4, 0xc1]));
  writeFileSync(
    join(folder, 'draft.md'),
    '“The tide took forty boats before anybody rang the bell,” Ines Aldana said.\n',
  );
  writeFileSync(
    join(folder, 'long.md'),
    '“No boats at all were ever seen upon this quay,” Ines Aldana said.\n\n'.repeat(1000),
  );
  symlinkSync(join(folder, 'sources'), join(folder, 'sources/again'));
  mkdirSync(join(folder, 'printed'));
  writeFileSync(
    join(folder, 'printed/quay.pdf'),
    pdfOf([
      [{ x: 70, y: 700, text: '“The tide took fourteen boats before anybody rang the bell,” Ines Aldana said.' }],
    ]),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

const device = '/dev/full';

describe.skipIf(!existsSync(device))('a disk that is full', () => {
  /** The command in a shell that redirects it, or bounds the files that may be written. */
  const inShell = (script: string, ...args: string[]) =>
    spawnSync('sh', ['-c', script, process.execPath, join(folder, 'stet.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  it('is said where the report goes to it', () => {
    const { status, stderr } = inShell(`exec "$0" "$@" >${device}`, 'check', 'draft.md');
    expect(stderr.split('\n').at(-2)).toBe('stet: the output: the disk is full');
    expect(status).toBe(2);
  });

  it('is said of a file, by its name', async () => {
    const { code, err } = await stet(['check', '--output', device, 'draft.md']);
    expect(err).toContain('/dev/full: the disk is full');
    expect(code).toBe(2);
  });

  it('leaves no lock and no half of a record', () => {
    writeFileSync(
      join(folder, 'sound.md'),
      '“The tide took fourteen boats before anybody rang the bell,” Ines Aldana said.\n',
    );
    const { status, stderr } = inShell(
      `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`,
      'verify',
      '--by',
      'Ida',
      'sound.md',
    );
    expect(stderr).toContain('.stet/verified.json: the file would be too large');
    expect([status, readdirSync(join(folder, '.stet'))]).toEqual([2, []]);
  });
});

describe('the bundled command', () => {
  it('checks files of the disk', async () => {
    const ran = await stet(['check', 'draft.md']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(
      'draft.md:1:16 error altered-quotation\n  The source has “fourteen”, not “forty” (quay.md, para. 1)',
    );
    expect(ran.err).toBe('sources/koi8.txt could not be read: not UTF-8 or Windows-1252 text; save it as UTF-8\n');
  });

  it('loads the reader of a format when there is such a document, and not before', async () => {
    renameSync(join(folder, 'readers'), join(folder, 'away'));
    const text = await stet(['check', 'draft.md', '--sources', 'sources/quay.md']);
    expect(text).toMatchObject({ code: 1, err: '' });
    const without = await stet(['check', 'draft.md', '--sources', 'printed']);
    expect(without.err).toMatch(/^printed\/quay\.pdf could not be read: /);
    renameSync(join(folder, 'away'), join(folder, 'readers'));
    const pdf = await stet(['check', 'draft.md', '--sources', 'printed']);
    expect(pdf.out).toContain('The source has “fourteen”, not “forty” (quay.pdf, p. 1)');
    expect(pdf).toMatchObject({ code: 1, err: '' });
  });

  it('writes a whole report into a pipe', async () => {
    const ran = await stet(['check', '--format', 'json', 'long.md']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ summary: { quotations: 1000, notFound: 1000 } });
  });

  it('ends quietly when its reader goes away', async () => {
    const ran = await stet(['check', '--format', 'json', 'long.md'], true);
    expect(ran.err).not.toContain('EPIPE');
    expect(ran.code).toBeGreaterThanOrEqual(0);
  });

  it('fails in one line', async () => {
    expect(await stet(['check', 'gone.md'])).toEqual({
      code: 2,
      out: '',
      err: 'stet: gone.md: no such file or folder\n',
    });
  });

  it('takes in what several sign off at the same time', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    mkdirSync(join(folder, 'signed/sources'), { recursive: true });
    const words = '“The tide took fourteen boats before anybody rang the bell,” Ines Aldana said.\n';
    for (const name of ['sources/quay', ...names]) writeFileSync(join(folder, `signed/${name}.md`), words);
    const signed = ['--by', 'Petra Lund', '--sources', 'signed/sources'];
    const ran = await Promise.all(names.map((name) => stet(['verify', ...signed, `signed/${name}.md`])));
    expect(ran.map(({ code, err }) => [code, err])).toEqual(names.map(() => [0, '']));
    const record = readFileSync(join(folder, '.stet/verified.json'), 'utf8');
    expect(names.filter((name) => !record.includes(`"signed/${name}.md"`))).toEqual([]);
    expect(readdirSync(join(folder, '.stet')).sort()).toEqual(['.gitattributes', 'verified.json']);
  });
});
