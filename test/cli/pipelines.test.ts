import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { changedSince } from '../../server/src/host/git.ts';
import { nodeHost } from '../../server/src/host/nodeHost.ts';
import { type MemoryHost, memoryHost } from '../core/host/memoryHost.ts';

const source = `“The kiln cracked in the second firing, and nobody had touched it,” potter Ida Moll said.

“We fired it again on Sunday with the door open all night,” said her brother Otto.
`;
const sound = '“The kiln cracked in the second firing, and nobody had touched it,” Ida Moll said.\n';
const altered = sound.replace('second', 'third');
const both = `${altered}\n“We fired it again on Monday with the door open all night,” Otto Moll said.\n`;

let host: MemoryHost;
beforeEach(() => {
  host = memoryHost({ '/work/sources/kiln.txt': source, '/work/a.md': altered, '/work/b.md': sound });
  host.tick(Date.UTC(2026, 2, 14));
});

async function run(args: readonly string[], given: { stdin?: string } = {}) {
  const said = { out: '', err: '' };
  const code = await main(args, {
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
    stdin: async () => new TextEncoder().encode(given.stdin ?? ''),
    cwd: '/work',
    host,
    color: false,
  });
  return { code, ...said };
}
const stet = (...args: readonly string[]) => run(args);
const textOf = (path: string): string => new TextDecoder().decode(host.files.get(path) as Uint8Array);

describe('--format line', () => {
  it('says one finding a line, where editors and CI look for it', async () => {
    expect((await stet('check', '--format', 'line', 'a.md', 'b.md')).out).toMatch(
      /^a\.md:1:26: error: The source has “second”, not “third” \(.+, para\. 1\) \[altered-quotation\]\n$/,
    );
  });
});

describe('--format w3c', () => {
  it('is a page of annotations whose selectors find the words', async () => {
    const page = JSON.parse((await stet('check', '--format', 'w3c', 'a.md')).out);
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const [{ target, body, type }] = page.items;
    const [position, quote] = target.selector;
    expect(type).toBe('Annotation');
    expect(target.source).toBe('a.md');
    expect(altered.slice(position.start, position.end)).toBe(quote.exact);
    expect(altered).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(body.map((one: { purpose: string }) => one.purpose)).toEqual(['commenting', 'tagging', 'tagging']);
  });
});

describe('a draft from standard input', () => {
  it('is checked as the file it is named after', async () => {
    const ran = await run(['check', '-', '--stdin-filename', 'drafts/new.md', '--format', 'line'], { stdin: altered });
    expect(ran.out).toMatch(/^drafts\/new\.md:1:26: error: /);
    expect(ran.code).toBe(1);
  });

  it.each([
    [['check', '-', 'a.md'], '"-" reads one draft from standard input and must be the only draft'],
    [['check', '-', '--fix'], '--fix cannot write to standard input; use --fix-dry-run to print the diff'],
  ])('%j is refused', async (args, line) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `stet: ${line}\n` });
  });
});

describe('--fix', () => {
  it('mends what is safe in the file and reports what is left', async () => {
    const ran = await stet('check', '--fix', 'a.md', 'b.md');
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('stet: a.md: mended\n');
    expect(textOf('/work/a.md')).toBe(sound);
    expect(host.files.get('/work/b.md')).toBe(sound);
  });

  it('leaves what the writer lets stand', async () => {
    const draft = altered.replace('said.', 'said. <!-- stet altered-quotation: her own count -->');
    host.write('/work/a.md', draft);
    await stet('check', '--fix', 'a.md');
    expect(host.files.get('/work/a.md')).toBe(draft);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff and writes nothing', async () => {
    const ran = await stet('check', '--fix-dry-run', 'a.md', 'b.md');
    expect(ran.out).toBe(
      ['--- a/a.md', '+++ b/a.md', '@@ -1,1 +1,1 @@', `-${altered.trim()}`, `+${sound.trim()}`, ''].join('\n'),
    );
    expect(host.files.get('/work/a.md')).toBe(altered);
  });

  it('prints what patch applies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-patch-'));
    try {
      host.write('/work/a.md', both);
      writeFileSync(join(folder, 'a.md'), both);
      writeFileSync(join(folder, 'x.diff'), (await stet('check', '--fix-dry-run', 'a.md')).out);
      execFileSync('git', ['apply', 'x.diff'], { cwd: folder });
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(
        both.replace('third', 'second').replace('Monday', 'Sunday'),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('--rule, --profile and --quiet', () => {
  it('reports findings of the rules named alone', async () => {
    expect((await stet('check', '--rule', 'misattributed-quotation', 'a.md')).code).toBe(0);
    expect((await stet('check', '--rule', 'altered-quotation', 'a.md')).code).toBe(1);
    expect((await stet('check', '--rule', 'altred-quotation', 'a.md')).err).toBe(
      'stet: --rule: unknown rule "altred-quotation"; did you mean "altered-quotation"?\n',
    );
  });

  it('takes a house style over the configuration', async () => {
    const draft = `“The kiln cracked in the second firing … nobody had touched it,” Ida Moll said.\n`;
    host.write('/work/a.md', draft);
    expect((await stet('check', '--profile', 'press', '--quiet', 'a.md')).out).toBe('');
    expect((await stet('check', '--profile', 'pres', 'a.md')).err).toContain('did you mean "press"?');
  });

  it('says nothing where there is nothing to say', async () => {
    expect(await stet('check', '--quiet', 'b.md')).toEqual({ code: 0, out: '', err: '' });
    expect((await stet('check', '--quiet', 'a.md')).out).toContain('altered-quotation');
  });
});

describe('a baseline', () => {
  const known = '/work/stet.baseline.json';
  it('knows what there was, wherever it stands now, and nothing else', async () => {
    expect((await stet('check', '--baseline', 'stet.baseline.json', '--update-baseline', 'a.md')).code).toBe(0);
    expect(JSON.parse(textOf(known))).toMatchObject({ version: 1, drafts: { 'a.md': {} } });
    host.write('/work/a.md', `An opening that was not there.\n\n${altered}`);
    expect((await stet('check', '--baseline', 'stet.baseline.json', 'a.md')).code).toBe(0);
    host.write('/work/a.md', both);
    const ran = await stet('check', '--baseline', 'stet.baseline.json', '--format', 'line', 'a.md');
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/^a\.md:3:\d+: error: The source has “Sunday”, not “Monday”[^\n]*\n$/);
  });

  it('knows as many as there were', async () => {
    await stet('check', '--baseline', 'stet.baseline.json', '--update-baseline', 'a.md');
    host.write('/work/a.md', `${altered}\n${altered}`);
    const ran = await stet('check', '--baseline', 'stet.baseline.json', '--format', 'line', 'a.md');
    expect(ran.out.split('\n')).toHaveLength(2);
  });

  it('keeps what it knows of drafts that are not checked now', async () => {
    host.write('/work/c.md', altered);
    await stet('check', '--baseline', 'stet.baseline.json', '--update-baseline', 'a.md', 'c.md');
    await stet('check', '--baseline', 'stet.baseline.json', '--update-baseline', 'b.md');
    expect(Object.keys(JSON.parse(textOf(known)).drafts)).toEqual(['a.md', 'c.md']);
  });

  it.each([
    ['{"drafts": 3}', 'baseline stet.baseline.json: not a Stet baseline'],
    ['not JSON', 'baseline stet.baseline.json: not a Stet baseline'],
  ])('%s is said', async (text, line) => {
    host.write(known, text);
    expect((await stet('check', '--baseline', 'stet.baseline.json', 'a.md')).err).toBe(`stet: ${line}\n`);
  });

  it('that is not there is said', async () => {
    const ran = await stet('check', '--baseline', 'none.json', 'a.md');
    expect(ran.err).toBe('stet: baseline none.json: no such file; create it with --update-baseline\n');
  });
});

describe('--changed-since', () => {
  let folder = '';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ida', '-c', 'user.email=ida@kiln.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  async function inFolder(...args: readonly string[]) {
    const said = { out: '', err: '' };
    const io = {
      stdout: (text: string) => {
        said.out += text;
      },
      stderr: (text: string) => {
        said.err += text;
      },
      cwd: folder,
      host: nodeHost(() => {}, null),
      changedSince,
      color: false,
    };
    return { code: await main(args, io), ...said };
  }
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-since-')));
    git('init', '-q');
    write('sources/kiln.txt', source);
    write('old.md', altered);
    write('changed.md', sound);
    git('add', '.');
    git('commit', '-qm', 'a');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('runs no program that the repository’s configuration names', async () => {
    const mark = join(folder, 'ran');
    write('.gitattributes', '*.md filter=own diff=own\n');
    git('config', 'core.fsmonitor', `touch ${mark}`);
    git('config', 'filter.own.clean', `sh -c "touch ${mark}; cat"`);
    git('config', 'filter.own.process', `touch ${mark}`);
    git('config', 'diff.own.textconv', `touch ${mark}`);
    git('config', 'diff.external', `touch ${mark}`);
    write('changed.md', altered);
    expect(await changedSince('HEAD', folder)).toContain(join(folder, 'changed.md'));
    expect(existsSync(mark)).toBe(false);
  });

  it('checks what has changed and what is new, and no other', async () => {
    write('changed.md', altered);
    write('drafts/new.md', altered);
    const { out } = await inFolder('check', '--changed-since', 'HEAD', '--format', 'line', '.');
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(['changed.md', 'drafts/new.md', '']);
  });

  it('is content where nothing has', async () => {
    expect(await inFolder('check', '--changed-since', 'HEAD', '.')).toEqual({
      code: 0,
      out: '',
      err: 'stet: none of these drafts has changed since HEAD\n',
    });
  });

  it.each(['gone', '--output=x', 'HEAD --'])('says that Git knows no revision “%s”', async (revision) => {
    const ran = await inFolder('check', `--changed-since=${revision}`, '.');
    expect(ran).toEqual({ code: 2, out: '', err: `stet: Git has no revision "${revision}"\n` });
  });
});

describe('stet init', () => {
  it('makes a folder ready and writes over nothing', async () => {
    host = memoryHost({});
    host.create = async (path, bytes) => {
      if (host.files.has(path)) return false;
      host.write(path, bytes);
      return true;
    };
    expect((await stet('init', '--profile', 'academic', 'paper')).code).toBe(0);
    expect([...host.files.keys()]).toEqual(['/work/paper/stet.config.yaml', '/work/paper/sources/.stetignore']);
    expect(textOf('/work/paper/stet.config.yaml')).toContain('profile: academic');
    host.write('/work/paper/stet.config.yaml', 'profile: legal\n');
    expect((await stet('init', 'paper')).out).toContain('A configuration already exists.');
    expect(host.files.get('/work/paper/stet.config.yaml')).toBe('profile: legal\n');
  });

  it('takes a folder of sources by another name, where it means nothing else', async () => {
    for (const [name, taken] of [
      ['quellen', true],
      ['papers', false],
    ] as const) {
      host = memoryHost({ [`/work/${name}/kiln.txt`]: 'Words.\n' });
      host.create = async (path, bytes) => {
        host.write(path, bytes);
        return true;
      };
      const { out } = await stet('init');
      expect(out.includes(`The folder "${name}" is taken as your sources.`)).toBe(taken);
      expect(textOf('/work/stet.config.yaml')).toContain(`sources: [${taken ? name : 'sources'}]`);
      expect(host.files.has('/work/sources/.stetignore')).toBe(!taken);
    }
  });

  it('writes a configuration that holds', async () => {
    host.create = async (path, bytes) => {
      host.write(path, bytes);
      return true;
    };
    await stet('init');
    const ran = await stet('check', 'a.md');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(1);
  });
});

describe('stet sources', () => {
  it('says what was read, and what was not and why', async () => {
    host.write('/work/sources/old.doc', 'x');
    const { out, code } = await stet('sources');
    expect(code).toBe(0);
    expect(out).toContain('sources/kiln.txt  @kiln');
    expect(out).toContain('sources/old.doc  not read: not a Word file');
    expect(out).toMatch(/1 source, 1 not read\n$/);
  });

  it('ends with 2 where there is none', async () => {
    host = memoryHost({ '/work/a.md': sound });
    expect((await stet('sources')).code).toBe(2);
  });
});

describe('stet completions', () => {
  it.each(['bash', 'zsh', 'fish'])('%s completes every command and its options', async (shell) => {
    const { out, code } = await stet('completions', shell);
    expect(code).toBe(0);
    for (const word of ['check', 'verify', 'fix-dry-run', 'allow-private', 'academic']) expect(out).toContain(word);
  });

  it('are what bash reads', async () => {
    const { out } = await stet('completions', 'bash');
    const asked = `${out}
      COMP_WORDS=(stet check --fi); COMP_CWORD=2; _stet; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(stet check --format ju); COMP_CWORD=3; _stet; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(stet qu); COMP_CWORD=1; _stet; echo "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' })).toBe(
      '--fix --fix-dry-run\njunit\nquotes\n',
    );
  });

  it('of no known shell are refused', async () => {
    expect((await stet('completions', 'tcsh')).err).toBe('stet: name your shell: bash, zsh or fish\n');
  });
});

describe('help of a command', () => {
  it.each(['init', 'check', 'sources', 'doctor', 'quotes', 'find', 'add', 'verify', 'mcp', 'completions'])(
    '%s says what it takes, in lines that fit',
    async (name) => {
      const { out, code } = await stet(name, '--help');
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^stet ${name}: .*\\n\\nUsage\\n  stet ${name} `));
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(100);
      expect(await stet('help', name)).toEqual({ code, out, err: '' });
    },
  );
});

describe('what a report is written over', () => {
  let folder: string;
  const inFolder = async (...args: readonly string[]) => {
    let err = '';
    const code = await main(args, {
      stdout: () => {},
      stderr: (text) => {
        err += text;
      },
      cwd: folder,
      host: nodeHost(),
      color: false,
    });
    return { code, err };
  };
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-over-')));
    put('sources/kiln.txt', source);
    put('sources/refs.bib', '@book{a, title = {T}}\n');
    put('stet.config.json', '{"sources": ["sources"]}');
    put('a.md', altered);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a.md', 'a draft'],
    ['here/a.md', 'a draft'],
    ['sources/kiln.txt', 'a source'],
    ['sources/refs.bib', 'a bibliography'],
    ['stet.config.json', 'the configuration'],
  ])('is not what it was made from: %s', async (output, what) => {
    symlinkSync('.', join(folder, 'here'));
    const before = textOf(output);
    const { code, err } = await inFolder('check', '--format', 'json', '--output', output, 'a.md');
    expect([code, err]).toEqual([2, `stet: --output ${output} is ${what}; choose another file for the report\n`]);
    expect(textOf(output)).toBe(before);
  });

  it('is a report of before', async () => {
    put('report.json', 'old');
    expect((await inFolder('check', '--format', 'json', '--output', 'report.json', 'a.md')).code).toBe(1);
    expect(textOf('report.json')).toMatch(/^\{/);
  });

  it('of a baseline is what other runs have put there meanwhile', async () => {
    const names = ['b', 'c', 'd', 'e'].map((name) => `${name}.md`);
    for (const name of names) put(name, altered);
    const runs = names.map((name) => inFolder('check', '--baseline', 'known.json', '--update-baseline', name));
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(Object.keys(JSON.parse(textOf('known.json')).drafts)).toEqual(names);
  });

  it('of a baseline outside is named before', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'stet-outside-')));
    put('stet.config.json', JSON.stringify({ sources: ['sources'], baseline: `${outside}/known.json` }));
    const { err } = await inFolder('check', '--update-baseline', 'a.md');
    expect(err).toContain(`stet: this folder keeps its baseline outside of it, in ${outside}`);
    rmSync(outside, { recursive: true });
  });

  it('is no place for a draft without end', async () => {
    put('long.md', 'The kiln held. '.repeat(400_000));
    const { code, err } = await inFolder('check', 'long.md');
    expect([code, err]).toEqual([2, expect.stringContaining('too large (6 MB; the limit is 5 MB)')]);
  });
});
