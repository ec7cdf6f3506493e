import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { type MemoryHost, memoryHost } from '../core/host/memoryHost.ts';
import { bundleInto } from '../support/bundle.ts';

const source = '“The kiln cracked in the second firing, and nobody had touched it,” potter Ida Moll said.\n';
const sound = '“The kiln cracked in the second firing, and nobody had touched it,” Ida Moll said.\n';
const altered = sound.replace('second', 'third');

/** A run that goes on, over files in memory, whose changes the test tells of. */
function watching(host: MemoryHost, ...args: readonly string[]) {
  let said = '';
  let told = 0;
  let heard = () => {};
  const folders = new Map<string, (path: string) => void>();
  let interrupt = () => {};
  const ended = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const take = (text: string): void => {
    said += text;
    heard();
  };
  const code = main(args, {
    stdout: take,
    stderr: take,
    cwd: '/work',
    host,
    color: false,
    watch(folder, deep, changed) {
      const key = `${folder} ${deep}`;
      folders.set(key, changed);
      return () => void folders.delete(key);
    },
    interrupted: () => ended,
  });
  return {
    code,
    folders,
    said: () => said,
    interrupt: () => interrupt(),
    /** All that is said until the next round is over. */
    async round(): Promise<string> {
      const end = 'waiting for changes; Ctrl-C ends\n';
      while (!said.slice(told).includes(end))
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      const all = said.slice(told);
      told = said.length;
      return all;
    },
    change(path: string, text: string): void {
      host.write(path, text);
      for (const [key, changed] of [...folders]) {
        const [folder = '', deep] = key.split(' ');
        if (deep === 'true' ? path.startsWith(`${folder}/`) : path.slice(0, path.lastIndexOf('/')) === folder)
          changed(path);
      }
    },
  };
}

describe('check --watch', () => {
  const files = { '/work/sources/kiln.txt': source, '/work/drafts/a.md': sound };
  const check = ['check', '--watch', '--format', 'line', 'drafts'] as const;

  it('checks anew when a draft, a source or the configuration changes, and ends when it is told to', async () => {
    const run = watching(memoryHost(files), ...check);
    expect(await run.round()).not.toContain('altered-quotation');
    run.change('/work/drafts/a.md', altered);
    expect(await run.round()).toMatch(/drafts\/a\.md has changed\n[\s\S]*altered-quotation/);
    run.change('/work/sources/kiln.txt', source.replace('second', 'third'));
    expect(await run.round()).not.toContain('altered-quotation');
    run.change('/work/sources/kiln.txt', source);
    expect(await run.round()).toContain('altered-quotation');
    run.change('/work/stet.config.yaml', 'rules:\n  altered-quotation: off\n');
    expect(await run.round()).not.toContain('[altered-quotation]');
    run.interrupt();
    expect(await run.code).toBe(0);
    expect(run.folders.size).toBe(0);
  });

  it('sees a draft and sources that are new, and passes over what is neither', async () => {
    const run = watching(memoryHost({ '/work/drafts/a.md': sound }), ...check);
    expect(await run.round()).toContain('no sources');
    run.change('/work/sources', '');
    await run.round();
    run.change('/work/drafts/picture.png', '');
    run.change('/work/drafts/b.md', altered);
    expect(await run.round()).toContain('drafts/b.md has changed');
    run.interrupt();
    expect(await run.code).toBe(2);
  });

  it('reads anew what has changed, and no other file', async () => {
    const host = memoryHost({ ...files, '/work/sources/other.txt': 'Nothing here.\n' });
    const run = watching(host, ...check);
    await run.round();
    host.tick(1000);
    run.change('/work/drafts/a.md', altered);
    await run.round();
    run.change('/work/sources/other.txt', 'Nothing there.\n');
    await run.round();
    run.interrupt();
    await run.code;
    const reads = (name: string) => host.reads.filter((path) => path.endsWith(name)).length;
    expect([reads('kiln.txt'), reads('other.txt')]).toEqual([1, 2]);
  });

  it('goes on when a round fails', async () => {
    const host = memoryHost({ ...files, '/work/stet.config.yaml': 'baseline: known.json\n' });
    const run = watching(host, ...check);
    expect(await run.round()).toContain('baseline known.json: no such file');
    run.change('/work/known.json', '{"version": 1, "drafts": {}}');
    expect(await run.round()).not.toContain('known.json: ');
    run.interrupt();
    expect(await run.code).toBe(0);
  });

  it.each([
    [['-'], '--watch has no file to watch: a draft comes from standard input once'],
    [['--update-baseline', 'a.md'], '--watch and --update-baseline do not go together'],
    [['--format', 'docx', 'a.docx'], '--watch and --format docx do not go together: a copy is written once'],
  ])('is refused with %j', async (args, line) => {
    const run = watching(memoryHost(files), 'check', '--watch', ...args);
    expect(await run.code).toBe(2);
    expect(run.said()).toBe(`stet: ${line}\n`);
  });
});

describe('the program, watching', () => {
  let folder = '';
  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-watch-')));
    await bundleInto(folder, 'stet', 'server/src/cli.ts');
    for (const name of ['work/sources', 'work/drafts/new']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'work/sources/kiln.txt'), source);
    writeFileSync(join(folder, 'work/drafts/a.md'), sound);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('hears of files that are written, put in the place of others or are new in folders below, and ends at Ctrl-C', async () => {
    const child = spawn(process.execPath, [join(folder, 'stet.js'), 'check', '--watch', '--format', 'line', 'drafts'], {
      cwd: join(folder, 'work'),
      env: { ...process.env, STET_CACHE: 'off' },
    });
    let said = '';
    let heard = () => {};
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said += data.toString();
        heard();
      });
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(said))
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      said = '';
    };
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    await until(/waiting/);
    writeFileSync(join(folder, 'work/drafts/a.md'), altered);
    await until(/a\.md:1:\d+: error[\s\S]*waiting/);
    writeFileSync(join(folder, 'work/fresh'), sound);
    renameSync(join(folder, 'work/fresh'), join(folder, 'work/drafts/a.md'));
    await until(/a\.md has changed[\s\S]*waiting/);
    mkdirSync(join(folder, 'work/drafts/late'));
    writeFileSync(join(folder, 'work/drafts/late/b.md'), altered);
    await until(/late\/b\.md:1:\d+: error[\s\S]*waiting/);
    child.kill('SIGINT');
    expect(await closed).toBe(1);
  }, 60_000);
});
