import { describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { asAddress, asJson, forTerminal, messageInLine, nameInLine } from '../../server/src/cli/terminal.ts';
import { memoryHost } from '../core/host/memoryHost.ts';

/** What a terminal obeys: a title, a colour that Stet never uses, C1's own introducer, a bell, a return, a turn of direction. */
const evil =
  '\u001b]0;owned\u0007\u001b[97;105m\u009b2J\u0090q\u009c\u007f\u0000\r\u0008\u202e##[warning]a ##vso[task.complete]b ##teamcity[c]';
/** A file with a NUL is no text, and no file’s name has one. */
const written = evil.replaceAll('\u0000', '');
const inName = written;

const quay = `---\ntitle: "Log ${JSON.stringify(evil).slice(1, -1)}"\npublication: "Quay ${JSON.stringify(evil).slice(1, -1)}"\n---\n\n“The tide took fourteen ${written}boats before anybody rang the bell,” ${written}Ines Aldana${written} said.\n`;

const files: Readonly<Record<string, string>> = {
  [`drafts/a${inName}.md`]: `---\ntitle: "Mine ${written}"\nauthors: [${written}]\n---\n\n“The tide took ${written}forty boats before anybody rang the bell,” Ines Aldana said [@gone${written}; @{gone${written}}].\n\n“We ${written} never promised the ferry to anybody on the pier,” Ines Aldana said. <!-- stet quotation-not-found: ${written} -->\n`,
  [`drafts/b${inName}.xyz`]: 'x',
  [`drafts/sub\n::error ::${inName}/c\n::warning ::x.md`]:
    '“The tide took forty boats before anybody rang the bell,” Oskar Lind said.\n',
  [`drafts/d${inName}.md`]: '%PDF',
  [`sources/quay${inName}.md`]: quay,
  [`sources/bad${inName}.txt`]: '%PDF',
  [`sources/refs${inName}.bib`]: `@book{k${written}, title = {T ${written}}}\n@book{k${written}, title = {T}}\n@article{`,
  'stet.config.yaml': `sources: sources\n"no${JSON.stringify(evil).slice(1, -1)}": 1\nrules:\n  "x${JSON.stringify(evil).slice(1, -1)}": off\n`,
  '.stet/verified.json': `{"${written}`,
};

async function run(color: boolean, ...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  let [out, err] = ['', ''];
  const placed = Object.fromEntries(Object.entries(files).map(([path, content]) => [`/work/${path}`, content]));
  const code = await main(args, {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    cwd: '/work',
    host: memoryHost(placed),
    color,
    checker: async () => `Petra ${evil}`,
  });
  return { out, err, code };
}

/** What is left that a terminal would obey, but for line feeds, tabs and colours of ours. */
const obeyed = (text: string): readonly string[] =>
  text.replace(/\u001b\[(?:[0-9]|2[0-9]|3[0-9]|9[0-6])m/g, '').match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g) ??
  [];

const commands: readonly (readonly string[])[] = [
  ...['pretty', 'json', 'html', 'markdown', 'sarif', 'github', 'junit'].map((f) => ['check', '--format', f, 'drafts']),
  ['check', `drafts/b${inName}.xyz`, `drafts/a${inName}.md`],
  ['check', `nowhere${inName}.md`],
  ['check', '--format', `no${inName}`, 'drafts'],
  ['check', `--no${inName}`, 'drafts'],
  [`no${inName}`],
  ['quotes', `sources/quay${inName}.md`],
  ['quotes', '--format', 'pretty', `sources/quay${inName}.md`],
  ['quotes', `nowhere${inName}.md`],
  ['find', `The tide took ${evil} forty boats before anybody rang the bell`],
  ['find', '--format', 'pretty', `The tide took ${evil} forty boats before anybody rang the bell`],
  ['verify', `drafts/a${inName}.md`],
  ['verify', '--by', `P ${evil}`, '--note', evil, '--quotation', '1', `drafts/a${inName}.md`],
  ['add', `nowhere${inName}.txt`],
];

describe.each([false, true])('with colour %s', (color) => {
  it.each(commands.map((args) => [asJson(args), args] as const))(
    '%s: no terminal obeys what others wrote',
    async (_, args) => {
      const { out, err } = await run(color, ...args);
      expect(out + err).not.toBe('');
      expect(obeyed(out)).toEqual([]);
      expect(obeyed(err)).toEqual([]);
      expect(out + err).not.toContain('\u001b[97;105m');
      // Logs of other systems find commands anywhere in a line.
      expect(out + err).not.toMatch(/##(?:vso|teamcity)?\[/);
      if (args.includes('github')) return;
      // A log of GitHub's obeys lines that begin so.
      expect(`${out}\n${err}`).not.toMatch(/^\s*::/m);
    },
  );
});

it('annotates a file whose name holds a command by its name', async () => {
  const { out } = await run(false, 'check', '--format', 'github', 'drafts');
  const lines = out.trim().split('\n');
  expect(lines.every((line) => /^::(?:error|warning|notice) file=/.test(line))).toBe(true);
  expect(out).toContain('%0A%3A%3Awarning %3A%3Ax.md');
});

it('has an address for every name', () => {
  expect(asAddress('a b/c#d?e%41.md')).toBe('a%20b/c%23d%3Fe%2541.md');
  expect(asAddress('a\ud800.md')).toBe('a%EF%BF%BD.md');
});

it('keeps JSON’s values', () => {
  const value = { [evil]: [evil, 'é 😀 \u2066'] };
  expect(JSON.parse(asJson(value))).toEqual(value);
  expect(obeyed(asJson(value, 2))).toEqual([]);
});

it('shows commands of a log, which finds none', () => {
  const lines = [
    '::error file=a::b',
    '  ::set-output name=a::b',
    'a ##vso[task.complete]b',
    '##[group]a',
    '::add-mask::a',
  ];
  for (const line of lines) {
    const shown = forTerminal(line, false);
    expect(shown.replaceAll('\u2060', '')).toBe(line);
    expect(shown).not.toMatch(/##(?:vso)?\[|^\s*::/m);
  }
  const value = { a: lines };
  expect(JSON.parse(asJson(value))).toEqual(value);
  expect(asJson(value)).not.toMatch(/##(?:vso)?\[/);
  for (const harmless of ['::: {.callout}\na ## b\n#[a]\n::\n', 'std::vector::size', '## [1.0] ##'])
    expect(forTerminal(harmless, false)).toBe(harmless);
});

it('shows words as they are that nothing obeys', () => {
  const words = 'Žižka said: “4 × 5 … 日本 – 😀 שלום”\n\tand more\n';
  expect(forTerminal(words, false)).toBe(words);
  expect(forTerminal('\u001b[1mbold\u001b[22m', true)).toBe('\u001b[1mbold\u001b[22m');
  expect(forTerminal('\u001b[1mbold', false)).toBe('␛[1mbold');
  expect(messageInLine('one\r\n\ttwo')).toBe('one two');
  expect(nameInLine('/work', '/work/::error ::x.md')).toBe('./::error ::x.md');
  expect(nameInLine('/work', '/work/a\nb.md')).toBe('a␊b.md');
});
