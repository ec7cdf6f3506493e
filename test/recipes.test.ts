import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The recipes of ARCHITECTURE.md, followed in a copy of the code: each addition touches the places that its recipe names and
 * no other, compiles, and does its work in the program.
 */

const root = join(import.meta.dirname, '..');
let copy = '';

const run = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, STET_CACHE: 'off' } });

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

/** Puts a line before or behind the only place where `at` stands. */
function add(file: string, at: string, line: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text.split(at), `${file}: ${at}`).toHaveLength(2);
  write(
    file,
    text.replace(at, () => line.replace('@', at)),
  );
}

const markup = `import type { Markup } from '../markup.ts';
import { text } from '../text/text.ts';

/** Shouted text: read as plain text, written in capitals. */
export const shout: Markup = {
  ...text,
  id: 'shout',
  name: 'shouted text',
  endings: ['.shout'],
  languageIds: ['shout'],
  write: { ...text.write, words: (words) => words.toUpperCase() },
};
`;

const rule = `import { rawSpan } from '../judging/facts.ts';
import type { Rule } from './rule.ts';

/**
 * A quotation that asks something.
 *
 * @why Questions are seldom quoted.
 * @example “Is it late?”
 */
export const askedQuotation: Rule = {
  id: 'asked-quotation',
  about: 'wording',
  severity: 'warning',
  summary: 'The quotation asks something.',
  check: (facts) =>
    facts.judged
      .filter(({ quotation: { inner } }) => facts.reading.prose.text.slice(inner.start, inner.end).includes('?'))
      .map(({ quotation, index }) => ({
        message: 'This asks something',
        span: rawSpan(facts, quotation.span),
        quotation: index,
        related: [],
        fixes: () => [],
      })),
};
`;

const drawn = `//- sources/quay.txt
"Who rang the bell before the tide came in?" asked Ines Aldana. "I heard it from the quay."

//- draft a question
“Who rang the bell before the tide came in?” asked Ines Aldana.
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ asked-quotation

//- draft no question
“I heard it from the quay,” said Ines Aldana.
`;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'stet-recipes-'));
  const parts = [
    'client',
    'server',
    'tools',
    'docs',
    'test/support',
    'test/drafts/rules',
    'package.json',
    'package.nls.json',
    'l10n',
    'package-lock.json',
  ];
  for (const name of [...parts, 'tsconfig.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  write('server/src/core/markup/shout/shout.ts', markup);
  add(
    'server/src/core/markup/registry.ts',
    "import { text } from './text/text.ts';",
    "import { shout } from './shout/shout.ts';\n@",
  );
  add('server/src/core/markup/registry.ts', 'export const markups: readonly Markup[] = [', '@shout, ');

  write('server/src/core/rules/askedQuotation.ts', rule);
  write('test/drafts/rules/asked-quotation.txt', drawn);
  add('server/src/core/rules/ids.ts', "  'unused-stet',", "  'asked-quotation',\n@");
  add('server/src/core/rules/rules.ts', "  'unused-stet': unusedStet,", "  'asked-quotation': askedQuotation,\n@");
  add(
    'server/src/core/rules/rules.ts',
    "import type { RuleId } from './ids.ts';",
    "import { askedQuotation } from './askedQuotation.ts';\n@",
  );
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a markup and a rule, added as their recipes say', () => {
  it('compile', () => {
    // The types of a browser come with the tests' own packages, which are not here.
    const compilerOptions = { lib: ['es2023', 'es2022.intl', 'webworker'] };
    const own = { extends: './tsconfig.json', compilerOptions, include: ['client/src', 'server/src'] };
    write('tsconfig.own.json', JSON.stringify(own));
    expect(run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.own.json'])).toBe('');
  });

  it('are known to the manifest, to the extension and to the reference', () => {
    run(['tools/manifest.mjs']);
    run(['tools/rules-doc.mjs']);
    const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
    expect(manifest.activationEvents).toContain('onLanguage:shout');
    expect(JSON.stringify(manifest.contributes.commands)).toMatch(/editorLangId =~ [^"]*shout/);
    expect(Object.keys(manifest.contributes.configuration.properties['stet.rules'].properties)).toContain(
      'asked-quotation',
    );
    expect(readFileSync(join(copy, 'client/src/draftKinds.ts'), 'utf8')).toMatch(/'shout'[\s\S]*\.\{shout,/);
    expect(readFileSync(join(copy, 'docs/rules.md'), 'utf8')).toContain('(rules/asked-quotation.md)');
    expect(readFileSync(join(copy, 'docs/rules/asked-quotation.md'), 'utf8')).toContain(
      'asked-quotation: This asks something',
    );
  });

  it('work in the program', () => {
    const build = `require('esbuild').buildSync({ entryPoints: ['server/src/cli/program.ts'], bundle: true, platform: 'node',
      format: 'cjs', mainFields: ['module', 'main'], outfile: 'stet.js', define: { STET_READERS: '""' }, logLevel: 'error' })`;
    run(['-e', build]);
    write('sources/quay.md', '“The tide took fourteen boats before dawn,” Ines Aldana said. “Who rang the bell?”\n');
    write(
      'draft.shout',
      '“The tide took forty boats before dawn,” Ines Aldana said. “Who rang the bell?” she asked.\n',
    );
    const report = JSON.parse(run(['stet.js', 'check', '--format', 'json', '--no-exit-code', 'draft.shout']));
    const found = report.drafts[0].findings.map((one: { rule: string; fixes: { edits: { newText: string }[] }[] }) => [
      one.rule,
      one.fixes[0]?.edits[0]?.newText,
    ]);
    expect(found).toContainEqual(['altered-quotation', 'FOURTEEN']);
    expect(found.map(([name]: [string]) => name)).toContain('asked-quotation');
  });
});
