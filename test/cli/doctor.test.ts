import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { type Machine, machineOf } from '../../server/src/host/nodeMachine.ts';
import { memoryHost } from '../core/host/memoryHost.ts';

const source = '“The kiln cracked in the second firing, and nobody had touched it,” potter Ida Moll said.\n';
const well: Machine = {
  ...{ node: '22.4.0', system: 'linux x64', git: 'git version 2.39.5', repository: '/work' },
  cache: { folder: '/home/ida/.cache/stet', files: 3, bytes: 1_200_000, fault: null },
  has: async () => ['code'],
};

async function doctor(files: Readonly<Record<string, string>>, machine: Machine = well, ...args: readonly string[]) {
  let out = '';
  let err = '';
  const placed = Object.entries(files).map(([path, text]) => [`/work/${path}`, text] as const);
  const code = await main(['doctor', ...args], {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    ...{ cwd: '/work', host: memoryHost(Object.fromEntries(placed)), color: false, machine: async () => machine },
  });
  return { code, out, err };
}

const drafts = { 'drafts/a.md': 'Words.\n', 'sources/kiln.txt': source };

describe('stet doctor', () => {
  it('says in sentences that all is well', async () => {
    const { code, out, err } = await doctor(drafts);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchInlineSnapshot(`
      "✓ Node 22.4.0 on linux x64.
      ✓ There is no configuration, and none is needed; “stet init” writes one.
      ✓ 1 source of 16 words read from sources.
      ✓ 1 draft in this folder.
      ✓ The cache is /home/ida/.cache/stet (1.2 MB in 3 files).
      ✓ Git version 2.39.5; the repository is /work.
      ✓ Editors: VS Code; the language server “stet-language-server” is not among the programs they find (docs/editors.md).
      "
    `);
  });

  it.each([
    ['no sources', { 'a.md': 'Words.\n' }, 2, /^✗ There are no sources/m],
    [
      'sources that are empty',
      { 'a.md': 'Words.\n', 'sources/.stetignore': '' },
      2,
      /^✗ There is nothing in sources yet: put what you quote there\.$/m,
    ],
    [
      'one that cannot be read',
      { ...drafts, 'sources/old.doc': 'x' },
      1,
      /^! 1 source of 16 words read from sources; 1 could not be read\.\n {4}sources\/old\.doc: /m,
    ],
    [
      'an entry that is not understood',
      { ...drafts, 'stet.config.yaml': 'soruces: x\n' },
      1,
      /^! .*stet\.config\.yaml; 1 entry of it could not be understood\.\n {4}stet\.config\.yaml:1:1: unknown key "soruces"; did you mean "sources"\?/m,
    ],
    [
      'several configurations',
      { ...drafts, 'stet.config.yaml': '', 'stet.config.json': '{}' },
      0,
      /^✓ .*stet\.config\.json\.\n {4}stet\.config\.yaml is also there/m,
    ],
    [
      'a baseline that is not there',
      { ...drafts, 'stet.config.yaml': 'baseline: known.json\n' },
      2,
      /^✗ The baseline known\.json cannot be used: no such file/m,
    ],
    [
      'a baseline',
      { ...drafts, 'stet.config.yaml': 'baseline: k.json\n', 'k.json': '{"version":1,"drafts":{"a.md":{"x":2}}}' },
      0,
      /^✓ The baseline k\.json knows 2 findings in 1 draft/m,
    ],
    [
      'a bibliography that is not there',
      { ...drafts, 'stet.config.yaml': 'bibliography: gone.bib\n' },
      1,
      /^! The bibliography gone\.bib could not be read: no such file\./m,
    ],
  ] as const)('says what is amiss: %s', async (_, files, code, line) => {
    const ran = await doctor(files);
    expect(ran.out).toMatch(line);
    expect(ran.code).toBe(code);
  });

  it.each([
    [{ ...well, node: '18.1.0' }, 2, '✗ Node 18.1.0 is too old: Stet needs 20 or newer.'],
    [{ ...well, cache: { ...well.cache, folder: null } }, 0, '✓ The cache is off (STET_CACHE)'],
    [
      { ...well, cache: { ...well.cache, fault: 'no permission' } },
      1,
      '! The cache /home/ida/.cache/stet cannot be written to: no permission',
    ],
    [{ ...well, git: null, repository: null }, 0, '✓ Git was not found; only --changed-since needs it.'],
  ])('looks at the machine: %#', async (machine, code, line) => {
    const ran = await doctor(drafts, machine);
    expect(ran.out).toContain(line);
    expect(ran.code).toBe(code);
  });

  it('wants one folder that is there', async () => {
    expect((await doctor(drafts, well, 'gone')).err).toBe('stet: gone: no such folder\n');
    expect((await doctor(drafts, well, 'a', 'b')).code).toBe(2);
  });

  it('finds programs and the cache of a real machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-machine-'));
    try {
      mkdirSync(join(folder, 'bin'));
      writeFileSync(join(folder, 'bin/nvim'), '', { mode: 0o755 });
      const env = { ...process.env, PATH: join(folder, 'bin'), STET_CACHE: join(folder, 'cache') };
      const found = await machineOf({ ...process, env, platform: process.platform } as NodeJS.Process, folder);
      expect(found.cache).toEqual({ folder: join(folder, 'cache'), files: 0, bytes: 0, fault: null });
      if (process.platform !== 'win32') expect(await found.has(['code', 'nvim'])).toEqual(['nvim']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
