import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { readRecord } from '../../server/src/core/verification/recordFile.ts';
import { nodeHost } from '../../server/src/host/nodeHost.ts';
import { type MemoryHost, memoryHost } from '../core/host/memoryHost.ts';

const source = `“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.

“We will not pay for a gate that the port should have closed,” Mayor Oskar Lindqvist said.
`;
const draft = `“The tide took fourteen boats before anybody rang the bell,” Aldana said.

“We will not pay for a gate that the port should have closed,” Lindqvist said.
`;
const record = '/work/.stet/verified.json';

let host: MemoryHost;
beforeEach(() => {
  host = memoryHost({ '/work/sources/quay.md': source, '/work/drafts/a.md': draft });
  host.tick(Date.UTC(2025, 2, 14, 9, 30));
});

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await main(args, {
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
    cwd: '/work',
    host,
    color: false,
  });
  return { code, ...said };
}

const text = (path: string): string =>
  String(
    host.files.get(path) instanceof Uint8Array
      ? new TextDecoder().decode(host.files.get(path) as Uint8Array)
      : host.files.get(path),
  );
const kept = () => readRecord(text(record), '/work').signOffs;

describe('stet verify', () => {
  it('records the sound quotations beside the sources, with name and day', async () => {
    const ran = await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    expect(ran).toEqual({ code: 0, out: 'drafts/a.md: 2 quotations signed off by Petra Lund\n', err: '' });
    expect(kept()).toMatchObject([
      {
        draft: '/work/drafts/a.md',
        by: 'Petra Lund',
        date: expect.stringMatching(/^2025-03-14T09:\d\d:\d\dZ$/),
        note: null,
      },
      { source: { path: '/work/sources/quay.md', key: 'quay' } },
    ]);
    expect(text('/work/.stet/.gitattributes')).toBe('verified.json merge=union\n');
  });

  it('tells of a source that changed until it is verified again; the same words make no problem', async () => {
    await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    expect((await run('check', 'drafts/a.md')).code).toBe(0);
    host.write('/work/sources/quay.md', source.replace('Mayor', 'Lord Mayor'));
    const ran = await run('check', 'drafts/a.md');
    expect(ran.code).toBe(0);
    const report = JSON.parse((await run('check', '--format', 'json', 'drafts/a.md')).out);
    expect(report.drafts[0].findings[0]).toMatchObject({
      ...{ rule: 'changed-source', severity: 'information', quotation: 0 },
      message: 'quay.md has changed since 2 quotations from it were signed off: the quoted words are unchanged',
    });
    expect(report.drafts[0].findings[0].fixes.every((fix: { edits: unknown[] }) => fix.edits.length > 0)).toBe(true);
    await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    expect((await run('check', 'drafts/a.md')).code).toBe(0);
  });

  it('keeps to what an editor allowed without a comment, as long as the words are the same', async () => {
    host.write('/work/drafts/a.md', draft.replace('fourteen', 'forty'));
    await run('verify', '--by', 'Petra Lund', '--note', 'on tape', '--quotation', '1', 'drafts/a.md');
    const record = text('/work/.stet/verified.json');
    expect((await run('check', 'drafts/a.md')).code).toBe(1);
    host.write('/work/.stet/verified.json', record.replace('"note":"on tape"', '"allows":"altered-quotation"'));
    const allowed = await run('check', '--format', 'json', 'drafts/a.md');
    const [{ findings, quotations }] = JSON.parse(allowed.out).drafts;
    expect(findings).toMatchObject([{ rule: 'altered-quotation', stet: { reason: 'by Petra Lund on 2025-03-14' } }]);
    expect(quotations[0].state).toBe('let-stand');
    expect(allowed.code).toBe(0);
    host.write('/work/drafts/a.md', draft.replace('fourteen', 'fifty'));
    expect((await run('check', 'drafts/a.md')).code).toBe(1);
  });

  it('says what it left, and ends with 1', async () => {
    host.write('/work/drafts/a.md', draft.replace('fourteen', 'forty'));
    expect(await run('verify', '--by', 'Petra Lund', 'drafts')).toEqual({
      code: 1,
      out: `drafts/a.md: 1 quotation signed off by Petra Lund, 1 not signed off
  1 “The tide took forty boats before anybody rang the bell,”: wrong
`,
      err: '',
    });
  });

  it('signs one off with a note, sound or not', async () => {
    host.write('/work/drafts/a.md', draft.replace('fourteen', 'forty'));
    const args = ['verify', '--by', 'Petra Lund', '--quotation', '1', 'drafts/a.md'];
    expect((await run(...args)).code).toBe(1);
    expect((await run(...args, '--note', 'forty on the tape')).code).toBe(0);
    expect(kept()).toMatchObject([{ note: 'forty on the tape' }]);
    expect((await run('check', '--format', 'markdown', 'drafts/a.md')).out).toContain(
      '✓ Signed off by Petra Lund on 2025-03-14, recorded in .stet/verified.json: forty on the tape',
    );
  });

  it('leaves alone what stands, and everybody else’s lines', async () => {
    await run('verify', '--by', 'Petra Lund', '--quotation', '1', 'drafts/a.md');
    const [line] = kept();
    const ran = await run('verify', '--by', 'Tomas Brandt', 'drafts/a.md');
    expect(ran.out).toBe('drafts/a.md: 1 quotation signed off by Tomas Brandt, 1 signed off before\n');
    expect(kept()).toHaveLength(2);
    expect(kept()).toContainEqual(line);
    const before = text(record);
    await run('verify', '--by', 'Tomas Brandt', 'drafts/a.md');
    expect(text(record)).toBe(before);
  });

  it('keeps a draft and its copy apart', async () => {
    host.write('/work/drafts/old/a.md', draft);
    await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    await run('verify', '--by', 'Tomas Brandt', 'drafts/old/a.md');
    expect(kept().map(({ draft: path, by }) => `${path} ${by}`)).toEqual([
      '/work/drafts/a.md Petra Lund',
      '/work/drafts/a.md Petra Lund',
      '/work/drafts/old/a.md Tomas Brandt',
      '/work/drafts/old/a.md Tomas Brandt',
    ]);
  });

  it('finds what was verified under another name, and keeps it under that of now', async () => {
    await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    host.files.delete('/work/drafts/a.md');
    host.write('/work/drafts/spring/wall.md', draft);
    const sheet = await run('check', '--format', 'markdown', 'drafts/spring/wall.md');
    expect(sheet.out.match(/✓ Signed off by Petra Lund/g)).toHaveLength(2);
    expect(kept().map((one) => one.draft)).toEqual(['/work/drafts/a.md', '/work/drafts/a.md']);
    const ran = await run('verify', '--by', 'Tomas Brandt', 'drafts/spring/wall.md');
    expect(ran.out).toBe(
      'drafts/spring/wall.md: 0 quotations signed off by Tomas Brandt, 2 signed off before, sign-offs of drafts/a.md moved here with it\n',
    );
    expect(kept().map((one) => `${one.draft} ${one.by}`)).toEqual(
      Array(2).fill('/work/drafts/spring/wall.md Petra Lund'),
    );
    const again = await run('verify', '--by', 'Tomas Brandt', 'drafts/spring/wall.md');
    expect(again.out).toBe('drafts/spring/wall.md: 0 quotations signed off by Tomas Brandt, 2 signed off before\n');
  });

  it('never writes over a record that it does not understand', async () => {
    await run('verify', '--by', 'Petra Lund', '--quotation', '1', 'drafts/a.md');
    const broken = text(record).replace('"verified": [', '"verified": [\n<<<<<<< HEAD');
    host.write(record, broken);
    const ran = await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('.stet/verified.json: it was left unchanged: unresolved merge');
    expect(text(record)).toBe(broken);
    const checked = await run('check', 'drafts/a.md');
    expect(checked.err).toBe('.stet/verified.json:4: unresolved merge: keep the lines of both sides\n');
  });

  it.each([
    [['verify'], 'name a draft whose quotations to sign off'],
    [['verify', 'drafts/a.md'], 'give your name with --by, STET_CHECKER or git config --global user.name'],
    [['verify', '--by', ' ', 'drafts/a.md'], 'give your name with --by, STET_CHECKER or git config --global user.name'],
    [
      ['verify', '--by', 'P', '--quotation', '0', 'drafts/a.md'],
      '--quotation must be a number from the fact-check sheet, starting at 1, not "0"',
    ],
    [['verify', '--by', 'P', '--quotation', '3', 'drafts/a.md'], 'drafts/a.md has 2 quotations; there is no number 3'],
    [['verify', '--by', 'P', 'gone.md'], 'gone.md: no such file or folder'],
  ])('is 2 for %j, with one line', async (args, line) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `stet: ${line}\n` });
    expect(host.files.has(record)).toBe(false);
  });

  it('keeps its record beside the configuration, else where there is one', async () => {
    host.write('/work/drafts/stet.config.yaml', 'sources: [../sources]\n');
    await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    expect(host.files.has('/work/drafts/.stet/verified.json')).toBe(true);
    host.write(record, '{"version":1,"verified":[]}');
    host.files.delete('/work/drafts/.stet/verified.json');
    await run('verify', '--by', 'Petra Lund', 'drafts/a.md');
    expect(kept()).toHaveLength(2);
  });
});

describe('the record in Git', () => {
  let folder = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Petra Lund', '-c', 'user.email=p@lund.example', '-C', folder, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const onDisk = (...args: readonly string[]) =>
    main(args, { stdout() {}, stderr() {}, cwd: folder, host: nodeHost(), color: false });

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-verify-')));
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources/quay.md'), source);
    writeFileSync(join(folder, 'a.md'), draft);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes in what two people verified apart', async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'draft');
    for (const [branch, number] of [
      ['one', '1'],
      ['two', '2'],
    ] as const) {
      git('switch', '--quiet', '--create', branch, 'main');
      await onDisk('verify', '--by', branch, '--quotation', number, 'a.md');
      git('add', '.');
      git('commit', '--quiet', '-m', branch);
    }
    git('merge', '--quiet', '-m', 'both', 'one');
    const read = readRecord(readFileSync(join(folder, '.stet/verified.json'), 'utf8'), folder);
    expect(read.defects).toEqual([]);
    expect(read.signOffs.map(({ by }) => by).sort()).toEqual(['one', 'two']);
    expect(await onDisk('check', 'a.md')).toBe(0);
  });
});
