import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftEndings } from '../../server/src/core/markup/registry.ts';
import { bundleInto } from '../support/bundle.ts';
import { stet } from './support.ts';

const source = '“The kiln cracked in the second firing, and nobody had touched it,” potter Ida Moll said.\n';
const sound = '“The kiln cracked in the second firing, and nobody had touched it,” Ida Moll said.\n';
const altered = sound.replace('second', 'third');
const root = join(import.meta.dirname, '../..');
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Step {
  readonly uses?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const action = parse(textOf('action.yml')) as { readonly runs: { readonly steps: readonly Step[] } };
const step = (name: string): Step => action.runs.steps.find((one) => one.name === name) as Step;

describe('the action', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stet-action-'));
    await bundleInto(join(folder, 'action/dist'), 'cli', join(root, 'server/src/cli.ts'));
    for (const name of ['work/sources', 'work/my drafts', 'temp']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'work/sources/kiln.txt'), source);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(name: string, env: Readonly<Record<string, string>>) {
    const output = join(folder, 'output');
    writeFileSync(output, '');
    for (const format of ['sarif', 'json']) rmSync(join(folder, `temp/stet.${format}`), { force: true });
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step(name).run ?? ''], {
      cwd: join(folder, 'work'),
      encoding: 'utf8',
      env: {
        ...{ PATH: process.env['PATH'] ?? '', STET_CACHE: 'off', RUNNER_TEMP: join(folder, 'temp') },
        ...{ GITHUB_ACTION_PATH: join(folder, 'action'), GITHUB_OUTPUT: output, ...env },
      },
    });
    const outputs = Object.fromEntries(
      readFileSync(output, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('=')),
    );
    return { status: ran.status, out: ran.stdout, outputs: outputs as Record<string, string> };
  }

  it('keeps what it found before it fails for it', () => {
    writeFileSync(join(folder, 'work/my drafts/a.md'), altered);
    const { status, out, outputs } = run('Check quotations', {
      DRAFTS: 'my drafts\n',
      ARGUMENTS: '--profile\npress\n',
    });
    expect(status).toBe(0);
    expect(out).toMatch(/^::error file=my drafts\/a\.md,line=1/m);
    expect(outputs['exit-code']).toBe('1');
    expect(JSON.parse(readFileSync(outputs['sarif'] as string, 'utf8')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(readFileSync(outputs['json'] as string, 'utf8')).summary.errors).toBe(1);
    expect(run('Say what it comes to', { CODE: '1' }).status).toBe(1);
  }, 60_000);

  it('keeps its files where nothing was found, and none where nothing could be checked', () => {
    writeFileSync(join(folder, 'work/my drafts/a.md'), sound);
    const clean = run('Check quotations', { DRAFTS: 'my drafts', ARGUMENTS: '' }).outputs;
    expect([clean['exit-code'], Object.keys(clean)]).toEqual(['0', ['exit-code', 'sarif', 'json']]);
    expect(run('Check quotations', { DRAFTS: 'gone', ARGUMENTS: '' }).outputs).toEqual({ 'exit-code': '2' });
    expect(run('Say what it comes to', { CODE: '' }).status).toBe(2);
  }, 60_000);

  it('names others by their commits, and puts nothing of others into a script', () => {
    const uses = [textOf('action.yml'), textOf('docs/ci.md')].flatMap((text) => text.match(/uses: \S+/g) ?? []);
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((one) => !/@(?:[0-9a-f]{40}|COMMIT)$/.test(one))).toEqual([]);
    for (const { run: script = '' } of action.runs.steps) expect(script).not.toContain('${{');
    expect(textOf('docs/ci.md')).toContain('permissions:\n  contents: read\n');
  });
});

describe('the hooks', () => {
  const hooks = parse(textOf('.pre-commit-hooks.yaml')) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly files?: string;
  }[];

  it('take drafts of every markup, and run a command there is', async () => {
    const [drafts] = hooks;
    const files = new RegExp(drafts?.files ?? '^$');
    expect(draftEndings.filter((ending) => !files.test(`a${ending}`))).toEqual([]);
    expect(files.test('a.png')).toBe(false);
    for (const { entry } of hooks) {
      const [program, ...args] = entry.split(' ');
      expect(program).toBe('stet');
      const { err } = await stet(
        { 'a.md': sound, 'sources/kiln.txt': source },
        ...args,
        ...(args.includes('.') ? [] : ['a.md']),
      );
      expect(err).toBe('');
    }
  });

  it('pass over sources and what is excluded, among the files of a commit', async () => {
    const files = {
      'a.md': altered,
      'sources/kiln.md': source,
      'old/b.md': altered,
      'stet.config.yaml': 'exclude: [old]\n',
    };
    const check = ['check', '--only-drafts', '--format', 'line'];
    const ran = await stet(files, ...check, 'a.md', 'sources/kiln.md', 'old/b.md');
    expect([ran.code, ran.out.split('\n').length]).toEqual([1, 2]);
    expect(ran.out).toContain('a.md:1:');
    expect(await stet(files, ...check, 'sources/kiln.md')).toEqual({
      code: 0,
      out: '',
      err: 'stet: there is no draft among these files\n',
    });
  });

  const preCommit = process.env['STET_PRE_COMMIT'] ?? 'pre-commit';
  const isThere = spawnSync(preCommit, ['--version']).status === 0;
  // It builds Stet as whoever installs it does, packages and all: run where STET_PRE_COMMIT asks for it.
  it.skipIf(!isThere || process.env['STET_PRE_COMMIT'] === undefined)(
    'are run by pre-commit in a repository (skipped unless STET_PRE_COMMIT names the program)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'stet-hooks-'));
      try {
        const git = (...args: readonly string[]) =>
          execFileSync('git', ['-c', 'user.name=Ida', '-c', 'user.email=ida@kiln.example', ...args], { cwd: folder });
        mkdirSync(join(folder, 'sources'));
        writeFileSync(join(folder, 'sources/kiln.md'), source);
        writeFileSync(join(folder, 'a.md'), altered);
        const revision = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
        const hook = `repos:\n  - repo: ${root}\n    rev: ${revision}\n    hooks: [{ id: stet, language_version: system }]\n`;
        writeFileSync(join(folder, '.pre-commit-config.yaml'), hook);
        git('init', '-q');
        git('add', '.');
        const env = { ...process.env, PRE_COMMIT_HOME: join(folder, '.home'), STET_CACHE: 'off' };
        const run = () => spawnSync(preCommit, ['run', '--color', 'never'], { cwd: folder, env, encoding: 'utf8' });
        const faulty = run();
        expect(faulty.stdout).toContain('altered-quotation');
        expect(faulty.status).toBe(1);
        writeFileSync(join(folder, 'a.md'), sound);
        git('add', 'a.md');
        expect(run().status).toBe(0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    600_000,
  );
});

describe('the manual page', () => {
  const page = textOf('man/stet.1');
  it('is read by man without a word against it', () => {
    if (spawnSync('groff', ['--version']).status !== 0) return expect(existsSync(join(root, 'man/stet.1'))).toBe(true);
    const ran = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-K', 'utf8'], { input: page, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.stdout.replace(/\u001b\[[\d;]*m|.\u0008/gu, '')).toContain('stet check [options] DRAFT|DIR...');
  });
});
