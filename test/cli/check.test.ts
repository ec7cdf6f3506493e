import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { memoryHost } from '../core/host/memoryHost.ts';
import { stet } from './support.ts';

const source = `---
title: Forty boats
author: Mara Quill
date: 2024-05-06
key: quay24
---

# Forty boats

“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.

The town had slept through it.
`;
const sound = '“The tide took fourteen boats before anybody rang the bell,” Aldana said.\n';
const faulty = sound.replace('fourteen', 'forty');
const files = { 'drafts/a.md': faulty, 'sources/quay.md': source };

describe('exit codes', () => {
  it('is 0 for a sound draft, and says so on stdout', async () => {
    const ran = await stet({ ...files, 'drafts/a.md': sound }, 'check', 'drafts/a.md');
    expect(ran).toEqual({ code: 0, out: '1 draft, 1 quotation (1 matches): nothing to report\n', err: '' });
  });

  it('is 1 for a fault', async () => {
    expect((await stet(files, 'check', 'drafts/a.md')).code).toBe(1);
  });

  it('is 0 for a fault when asked', async () => {
    const ran = await stet(files, 'check', '--no-exit-code', 'drafts/a.md');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('altered-quotation');
  });

  it('is 0 for a fault that is let stand', async () => {
    const draft = faulty.replace('said.', 'said. <!-- stet altered-quotation: her later count -->');
    const ran = await stet({ ...files, 'drafts/a.md': draft }, 'check', 'drafts/a.md');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('allowed: altered-quotation (her later count)');
    expect(ran.out).toContain('1 allowed');
  });

  it('is 0 for a fault below the severity asked for', async () => {
    const config = 'rules: { altered-quotation: hint }';
    const ran = await stet({ ...files, 'stet.config.yaml': config }, 'check', '--min-severity', 'error', 'drafts/a.md');
    expect(ran.code).toBe(0);
    expect(ran.out).not.toContain('altered-quotation');
  });

  it.each([
    [
      [],
      'name a command: init, check, sources, doctor, quotes, find, add, verify, archive, mcp, lsp or completions; see stet --help',
    ],
    [['chekc'], 'unknown command "chekc"; did you mean "check"? See stet --help'],
    [['help', 'doctr'], 'unknown command "doctr"; did you mean "doctor"? See stet --help'],
    [['check', '--fromat', 'json', 'a.md'], 'check has no option --fromat; did you mean --format?'],
    [
      ['check', '--format', 'prety', 'a.md'],
      '--format is one of pretty, line, json, html, markdown, sarif, github, junit, w3c, docx, odt, not "prety"; did you mean "pretty"?',
    ],
    [['check'], 'name a draft or a folder of drafts to check'],
    [['check', 'gone.md'], 'gone.md: no such file or folder'],
    [
      ['check', '--format', 'xml', 'drafts'],
      '--format is one of pretty, line, json, html, markdown, sarif, github, junit, w3c, docx, odt, not "xml"',
    ],
    [
      ['check', '--min-severity', 'loud', 'drafts'],
      '--min-severity is one of error, warning, information, hint, not "loud"',
    ],
    [['check', '--sources', 'gone', 'drafts'], '--sources gone: no such file or folder'],
    [['check', '--config', 'gone.json', 'drafts'], 'gone.json: no such configuration file'],
    [['check', 'sources'], 'no drafts in sources'],
    [['check', '--loud', 'drafts'], 'check has no option --loud'],
    [['check', '--output', '/no/such/folder/x', 'drafts'], '../no/such/folder/x: no such folder'],
  ])('is 2 for %j, with one line', async (args, line) => {
    const ran = await stet(files, ...args);
    expect(ran).toEqual({ code: 2, out: '', err: `stet: ${line}\n` });
  });

  it('is 2 for a draft that is no text, and checks the others', async () => {
    const cyrillic = Uint8Array.from([0xd7, 0xcf, 0xc4, 0xc1]);
    const ran = await stet({ ...files, 'drafts/b.md': cyrillic }, 'check', 'drafts');
    expect(ran.code).toBe(2);
    expect(ran.err).toBe('stet: drafts/b.md could not be checked: not UTF-8 or Windows-1252 text; save it as UTF-8\n');
    expect(ran.out).toContain('drafts/a.md:1:');
  });
});

describe('help', () => {
  it.each([['--help'], ['check', '--help'], ['-h']])('is printed for %s %s', async (...args) => {
    const ran = await stet({}, ...args);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^stet(?: check)?: /);
    expect(Math.max(...ran.out.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await stet({}, '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('which drafts, which sources', () => {
  it('takes the drafts of a folder, its sources apart', async () => {
    const ran = await stet(
      { 'p/one.md': sound, 'p/two.txt': sound, 'p/x.png': 'x', 'p/sources/quay.md': source },
      'check',
      'p',
    );
    expect(ran.out).toBe('2 drafts, 2 quotations (2 match): nothing to report\n');
  });

  it('takes each draft beside its own sources', async () => {
    const other = source.replace('fourteen', 'forty');
    const ran = await stet(
      { 'p/a.md': sound, 'p/sources/quay.md': source, 'q/a.md': faulty, 'q/sources/quay.md': other },
      'check',
      'p/a.md',
      'q',
    );
    expect(ran.out).toBe('2 drafts, 2 quotations (2 match): nothing to report\n');
  });

  it('leaves out what the configuration excludes', async () => {
    const ran = await stet(
      { 'p/a.md': sound, 'p/old/b.md': sound, 'p/stet.config.yaml': 'exclude: old', 'sources/quay.md': source },
      'check',
      'p',
    );
    expect(ran.out).toBe('1 draft, 1 quotation (1 matches): nothing to report\n');
  });

  it('does not look through the folder of a draft that is named', async () => {
    const host = {
      ...memoryHost({ '/home/ada/draft.md': sound, '/home/ada/sources/quay.md': source }),
      listed: [] as string[],
    };
    const list = host.list;
    host.list = (path, exclude) => {
      host.listed.push(path);
      return list(path, exclude);
    };
    await main(['check', '/home/ada/draft.md'], { stdout() {}, stderr() {}, cwd: '/home/ada', host, color: false });
    expect(new Set(host.listed)).toEqual(new Set(['/home/ada/sources']));
  });

  it('takes sources as named, several times', async () => {
    const ran = await stet(
      { 'a.md': faulty, 'x/one.txt': 'Nothing.', 'y/quay.md': source },
      'check',
      '--sources',
      'x',
      '--sources',
      'y/*.md',
      'a.md',
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('y/quay.md:10:');
  });

  it('says what it could not read and what is wrong with the configuration', async () => {
    const ran = await stet(
      { ...files, 'sources/scan.pdf': '%PDF', 'stet.config.json': '{ "sorces": "x" }' },
      'check',
      'drafts',
    );
    expect(ran.err).toBe(
      'stet.config.json:1:3: unknown key "sorces"; did you mean "sources"?\nsources/scan.pdf could not be read: not a PDF\n',
    );
    expect(ran.out).toContain('altered-quotation');
  });

  it('says what is wrong with a text, and reads it all the same', async () => {
    const ran = await stet({ ...files, 'drafts/a.md': `---\ntitle: "A\n---\n\n${faulty}` }, 'check', 'drafts/a.md');
    expect(ran.err).toMatch(/^drafts\/a\.md:\d: Cannot read the front matter: /);
    expect(ran.out).toContain('drafts/a.md:5:16 error altered-quotation');
  });

  it('reports nothing without a source, says that nothing was checked and what to do, and fails', async () => {
    const ran = await stet({ 'drafts/a.md': faulty }, 'check', 'drafts/a.md');
    expect(ran).toEqual({
      code: 2,
      out: 'drafts/a.md: not checked: no sources found\n\n1 draft, 1 quotation (1 not checked): nothing to report\n',
      err: 'stet: no sources: put them in sources/ next to the drafts, or name them with --sources\n',
    });
  });

  it.each(['--allow-unchecked', '--no-exit-code'])('does not fail for want of sources with %s', async (option) => {
    const ran = await stet({ 'drafts/a.md': faulty }, 'check', option, 'drafts/a.md');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('drafts/a.md: not checked: no sources found');
  });

  it('fails for a fault whatever may stay unchecked', async () => {
    const ran = await stet(files, 'check', '--allow-unchecked', 'drafts/a.md');
    expect(ran).toMatchObject({ code: 1, err: '' });
  });
});

describe('pretty', () => {
  it('draws the fault and the source’s passage', async () => {
    const ran = await stet(files, 'check', 'drafts/a.md');
    expect(ran.out).toMatchInlineSnapshot(`
      "drafts/a.md:1:16 error altered-quotation
        The source has “fourteen”, not “forty” (Forty boats, para. 2)
          1 │ “The tide took forty boats before anybody rang the bell,” Aldana said.
            │                ^^^^^
        sources/quay.md:10:2 The source’s words
         10 │ “The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said…
            │  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

      1 draft, 1 quotation (1 wrong): 1 error
      "
    `);
  });
});

interface JsonReport {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly library: object;
  readonly drafts: readonly {
    path: string;
    checked: boolean;
    quotations: readonly JsonPlace[];
    findings: readonly JsonPlace[];
  }[];
  readonly summary: object;
}
interface JsonPlace {
  readonly start: number;
  readonly end: number;
  readonly range: object;
  readonly [key: string]: unknown;
}

describe('json', () => {
  const checked = async (all: Readonly<Record<string, string>>, draft = 'drafts/a.md'): Promise<JsonReport> =>
    JSON.parse((await stet(all, 'check', '--format', 'json', draft)).out) as JsonReport;

  it('has the keys of the report, and no other', async () => {
    const report = await checked(files);
    expect(Object.keys(report)).toEqual(['version', 'tool', 'library', 'drafts', 'summary']);
    expect(report.library).toEqual({ sources: 1, words: expect.any(Number), unreadable: [] });
    const [draft] = report.drafts;
    expect(Object.keys(draft ?? {})).toEqual(['path', 'checked', 'quotations', 'findings']);
    const [quotation] = draft?.quotations ?? [];
    expect(quotation).toEqual({
      start: 0,
      end: faulty.indexOf('”') + 1,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: faulty.indexOf('”') + 1 } },
      text: faulty.slice(0, faulty.indexOf('”') + 1),
      wording: 'altered',
      state: 'faulty',
      source: {
        id: 'quay24',
        path: 'sources/quay.md',
        start: expect.any(Number),
        end: expect.any(Number),
        range: { start: { line: 9, character: expect.any(Number) }, end: { line: 9, character: expect.any(Number) } },
        text: expect.stringContaining('fourteen boats'),
        locator: 'para. 2',
      },
      attribution: {
        verdict: 'agrees',
        draft: { text: 'Aldana', name: 'Aldana' },
        source: { text: expect.stringContaining('Ines Aldana'), name: 'Ines Aldana', role: 'harbourmaster' },
      },
      citation: null,
    });
    const [finding] = draft?.findings ?? [];
    expect(Object.keys(finding ?? {})).toEqual([
      'rule',
      'severity',
      'message',
      'start',
      'end',
      'range',
      'quotation',
      'related',
      'fixes',
    ]);
    expect(finding).toMatchObject({ rule: 'altered-quotation', severity: 'error', quotation: 0 });
    expect(faulty.slice(finding?.start, finding?.end)).toBe('forty');
    expect(report.summary).toEqual({
      quotations: 1,
      verbatim: 0,
      edited: 0,
      altered: 1,
      notFound: 0,
      unplaced: 0,
      unchecked: 0,
      speakerUnchecked: 0,
      errors: 1,
      warnings: 0,
      infos: 0,
      stets: 0,
    });
  });

  it('counts what is too short to place, and what has no speaker to compare', async () => {
    const draft = `“So we stop,” Quill said. Here it is: ${sound.slice(0, sound.indexOf(',”'))}.”\n`;
    const meeting = 'MAYOR: So we stop.\n\nALDANA: Do we?\n\nCLERK: So we stop.\n';
    const report = await checked({ ...files, 'drafts/a.md': draft, 'sources/meeting.txt': meeting });
    expect(report.drafts[0]?.quotations.map(({ wording, state }) => [wording, state])).toEqual([
      ['unplaced', 'unplaced'],
      ['verbatim', 'speaker-unchecked'],
    ]);
    expect(report.summary).toMatchObject({
      quotations: 2,
      verbatim: 1,
      unplaced: 1,
      unchecked: 0,
      speakerUnchecked: 1,
    });
  });

  it.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['CR', '\r', ''],
    ['a byte-order mark', '\n', '\uFEFF'],
  ])('counts offsets in the file and positions in lines, with %s', async (_, eol, mark) => {
    const raw = mark + `😀 Up.\n\n${faulty}`.replaceAll('\n', eol);
    const report = await checked({ ...files, 'drafts/a.md': raw });
    const [finding] = report.drafts[0]?.findings ?? [];
    expect(raw.slice(finding?.start, finding?.end)).toBe('forty');
    expect(finding?.range).toEqual({ start: { line: 2, character: 15 }, end: { line: 2, character: 20 } });
  });

  it('gives fixes that mend the file', async () => {
    const report = await checked(files);
    const fixes = report.drafts[0]?.findings[0]?.['fixes'] as readonly {
      edits: readonly { start: number; end: number; newText: string }[];
    }[];
    const edit = fixes[0]?.edits[0];
    expect(faulty.slice(0, edit?.start) + edit?.newText + faulty.slice(edit?.end)).toBe(sound);
  });

  it('keeps the reason of what is let stand', async () => {
    const draft = faulty.replace('said.', 'said. <!-- stet altered-quotation: her later count -->');
    const report = await checked({ ...files, 'drafts/a.md': draft });
    expect(report.drafts[0]?.findings[0]).toMatchObject({
      rule: 'altered-quotation',
      stet: { reason: 'her later count' },
    });
    expect(report.summary).toMatchObject({ errors: 0, stets: 1 });
  });

  it('says that an unchecked draft is unchecked', async () => {
    const report = await checked({ 'drafts/a.md': faulty });
    expect(report.drafts[0]).toMatchObject({ checked: false, findings: [] });
    expect(report.drafts[0]?.quotations[0]?.['wording']).toBe('unchecked');
    expect(report.summary).toMatchObject({ unchecked: 1 });
  });

  it('goes to a file when asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-cli-'));
    const ran = await stet(files, 'check', '--format', 'json', '--output', join(folder, 'report.json'), 'drafts/a.md');
    expect(ran.out).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: 2 });
    rmSync(folder, { recursive: true });
  });
});

describe('broken drafts', () => {
  it.each([
    ['an empty one', ''],
    ['an unclosed mark', '“The tide took fourteen boats\n\nand more.\n'],
    ['a lone surrogate', `“The tide \ud83d took fourteen boats before anybody rang the bell,” Aldana said.\n`],
    ['one of marks only', '“”“”\'"\'"«»‚‘'.repeat(50)],
    ['control characters', '“The\u0001 tide\u0007 took fourteen boats,” she said.\n'],
  ])('is checked: %s', async (_, draft) => {
    const ran = await stet({ ...files, 'drafts/a.md': draft }, 'check', 'drafts/a.md');
    expect(ran.code).toBeLessThan(2);
    expect(ran.out).toMatch(/^|\n1 draft/);
  });

  it('is checked: 5 MB on one line', async () => {
    const rest = ' The rest of the day was like any other at the quay. '.repeat(100);
    const draft = (sound.trimEnd() + rest).repeat(1000).slice(0, 5_000_000);
    const ran = await stet({ ...files, 'drafts/a.txt': draft }, 'check', 'drafts/a.txt');
    expect(ran.code).toBeLessThan(2);
  });
});

describe('the fact-check sheet', () => {
  it('is one HTML file whose links lead from where it is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-'));
    try {
      const ran = await stet(files, 'check', '--format', 'html', '--output', join(folder, 'a.html'), 'drafts/a.md');
      expect(ran).toEqual({ code: 1, out: '', err: '' });
      const page = readFileSync(join(folder, 'a.html'), 'utf8');
      expect(page).toMatch(/^<!doctype html>/);
      expect(page).toContain('The source has “fourteen”, not “forty”');
      expect(page).toMatch(/href="(?:\.\.\/)+work\/sources\/quay\.md"/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is Markdown for those who like it better, of every draft', async () => {
    const ran = await stet({ ...files, 'drafts/b.md': sound }, 'check', '--format', 'markdown', 'drafts');
    expect(ran.out).toContain('# Fact-check sheet: 2 drafts');
    expect(ran.out).toContain('### Quotation 1: wrong');
    expect(ran.out).toContain('### Quotation 1: matches');
    expect(ran.out).toContain('[Forty boats](<sources/quay.md>)');
  });

  it('shows the findings that were asked for', async () => {
    const draft = sound.replace(',” Aldana said', '”').replace('[', '');
    const all = await stet({ ...files, 'drafts/a.md': draft }, 'check', '--format', 'markdown', 'drafts/a.md');
    const some = await stet(
      { ...files, 'drafts/a.md': draft },
      'check',
      '--format',
      'markdown',
      '--min-severity',
      'error',
      'drafts/a.md',
    );
    expect(all.out).toContain('unattributed-quotation');
    expect(some.out).not.toContain('unattributed-quotation');
    // What it comes to is the same, whatever is shown.
    for (const { out } of [all, some]) expect(out).toContain('### Quotation 1: words match, speaker not checked');
  });
});

describe('a bibliography', () => {
  const draft = `---\nbibliography: refs.bib\n---\n\n${sound.replace('said.', 'said [@aldana].')}`;
  const entry = '@article{aldana, title = {Forty boats}, file = {../sources/quay.md}}\n';

  it('is read from the draft’s front matter, and its defects are said with their lines', async () => {
    const ran = await stet(
      { 'drafts/a.md': draft, 'sources/quay.md': source, 'drafts/refs.bib': `${entry}\n@book{title = {No key}}\n` },
      'check',
      'drafts/a.md',
    );
    expect(ran).toMatchObject({ code: 0, err: 'drafts/refs.bib:3: This entry has no key\n' });
  });

  it('that is not there is said', async () => {
    const ran = await stet({ 'drafts/a.md': draft, 'sources/quay.md': source }, 'check', 'drafts/a.md');
    expect(ran.err).toBe('drafts/refs.bib could not be read: no such file\n');
    expect(ran.out).toContain('unknown-citation');
  });

  it('is named on the command line', async () => {
    const files = {
      'drafts/a.md': draft.replace('bibliography: refs.bib', 'title: x'),
      'sources/quay.md': source,
      'lib/all.bib': entry,
    };
    expect((await stet(files, 'check', 'drafts/a.md')).code).toBe(1);
    expect((await stet(files, 'check', '--bibliography', 'lib/all.bib', 'drafts/a.md')).out).not.toContain(
      'unknown-citation',
    );
    expect((await stet(files, 'check', '--bibliography', 'gone.bib', 'drafts/a.md')).err).toContain(
      '--bibliography gone.bib: no such file',
    );
  });
});
