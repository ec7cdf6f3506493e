import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docxOf, p } from '../support/packed.ts';

const root = join(import.meta.dirname, '../..');
const article = `Bell silent as tide takes the quay

“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said on Monday.
`;
const inTex = `\\documentclass{article}
\\begin{document}
The quay is gone. \`\`The tide took forty boats before anybody rang the bell,'' Ines Aldana said.
\\end{document}
`;
const inWord = '“The tide took fourteen boats before anybody rang a bell,” Ines Aldana said.';

let folder = '';
const home = (): string => join(folder, 'home');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-new-'));
  mkdirSync(home());
  if (!existsSync(join(root, 'dist/stet.js'))) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
  // What is built is what is packed: nothing is built anew beside the tests that use it.
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: root, shell: process.platform === 'win32' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first command, `npm install`, without the registry: the package holds all that it runs. */
function install(): void {
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
}

function stet(...args: readonly string[]) {
  const { bin } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  const env = { PATH: process.env['PATH'] ?? '', HOME: home(), STET_CACHE: 'off' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'package', bin.stet), ...args], {
    ...{ cwd: join(home(), 'story'), encoding: 'utf8', env },
  });
  return { status, out: stdout, err: stderr };
}

it('from an empty folder to the first finding in three commands', () => {
  install();
  mkdirSync(join(home(), 'story'));
  expect(stet('init')).toMatchObject({ status: 0, err: '' });
  writeFileSync(join(home(), 'story/sources/bell.txt'), article);
  writeFileSync(join(home(), 'story/quay.tex'), inTex);
  writeFileSync(join(home(), 'story/quay.docx'), docxOf(p(inWord)));
  const { status, out, err } = stet('check', '--format', 'line', 'quay.tex', 'quay.docx');
  expect(err).toBe('');
  expect(out).toMatch(
    /^quay\.tex:3:\d+: error: The source has “fourteen”, not “forty” \(Bell silent as tide takes the quay, para\. 2\) \[altered-quotation\]$/m,
  );
  expect(out).toMatch(
    /^quay\.docx \(para\. 1\): error: The source has “the”, not “a” \(Bell silent as tide takes the quay, para\. 2\) \[altered-quotation\]$/m,
  );
  expect(status).toBe(1);
});

it('the package holds its manual, its schemas and nothing that only we need', () => {
  for (const name of ['man/stet.1', 'schemas/stet.config.schema.json', 'schemas/stet.report.schema.json'])
    expect(existsSync(join(folder, 'package', name)), name).toBe(true);
  expect(readdirSync(join(folder, 'package'))).not.toContain('test');
  expect(stet('doctor').out).toContain('1 source of ');
});
