import { describe, expect, it } from 'vitest';
import { stet } from './support.ts';

const source = '“The kiln cracked in the second firing, and nobody had touched it,” potter Ida Moll said.\n';
const altered = '“The kiln cracked in the third firing, and nobody had touched it,” Ida Moll said.\n';

/** What is said of `altered-quotation` in drafts/a.md: its severity, or "off". */
async function severity(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  const all = { 'sources/kiln.txt': source, 'drafts/a.md': altered, ...files };
  const { out } = await stet(all, 'check', '--format', 'line', ...args, 'drafts/a.md');
  return /: (\w+): [^\n]*\[altered-quotation\]/.exec(out)?.[1] ?? 'off';
}

const rule = (weight: string): string => `rules: { altered-quotation: ${weight} }`;
const own = (weight: string): string => `---\nstet:\n  ${rule(weight)}\n---\n\n${altered}`;
const overrides = (...rows: readonly (readonly [files: string, weight: string])[]): string =>
  `overrides:\n${rows.map(([files, weight]) => `  - files: ${files}\n    ${rule(weight)}\n`).join('')}`;

describe('what holds, from what nobody said on (docs/configuration.md, “What comes first”)', () => {
  const config = (text: string) => ({ 'stet.config.yaml': text });
  it.each([
    ['the rule’s own severity, where nobody says anything', {}, 'error'],
    ['over it the configuration', config(rule('hint')), 'hint'],
    ['over that its overrides', config(`${rule('hint')}\n${overrides(['drafts', 'information'])}`), 'information'],
    ['of these the last one', config(overrides(['drafts', 'hint'], ['drafts/*.md', 'warning'])), 'warning'],
    ['and none that is for others', config(overrides(['letters', 'hint'], ['a.md', 'hint'])), 'error'],
    ['over those the draft', { ...config(overrides(['drafts', 'hint'])), 'drafts/a.md': own('warning') }, 'warning'],
  ] as const)('%s', async (_, files, expected) => {
    expect(await severity(files)).toBe(expected);
  });

  it('the nearest configuration, and of several in a folder the JSON', async () => {
    const outer = { 'stet.config.yaml': rule('hint') };
    expect(await severity({ ...outer, 'drafts/stet.config.yaml': `sources: ../sources\n${rule('warning')}` })).toBe(
      'warning',
    );
    expect(await severity({ ...outer, 'stet.config.json': '{"rules": {"altered-quotation": "information"}}' })).toBe(
      'information',
    );
  });

  it('above all of it the command line', async () => {
    const draft = '“the kiln cracked in the second firing, and nobody had touched it,” Ida Moll said.\n';
    const files = {
      'sources/kiln.txt': source,
      'stet.config.yaml': 'overrides:\n  - files: drafts\n    profile: legal\n',
      'drafts/a.md': `---\nstet: { profile: legal }\n---\n\n${draft}`,
    };
    expect((await stet(files, 'check', '--format', 'line', 'drafts')).out).not.toBe('');
    expect((await stet(files, 'check', '--format', 'line', '--profile', 'press', 'drafts')).out).toBe('');
  });

  it('a profile for a folder, and for one draft', async () => {
    const draft = '“the kiln cracked in the second firing, and nobody had touched it,” Ida Moll said.\n';
    const files = {
      'sources/kiln.txt': source,
      'a.md': draft,
      'court/a.md': draft,
      'b.md': `---\nstet: { profile: legal }\n---\n${draft}`,
    };
    const text = 'overrides:\n  - files: court/**\n    profile: legal\n';
    const { out } = await stet({ ...files, 'stet.config.yaml': text }, 'check', '--format', 'line', '.');
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(['b.md', 'court/a.md', '']);
  });

  it('leaves out what an override leaves out', async () => {
    const files = { 'sources/kiln.txt': source, 'a.md': altered, 'old/a.md': altered };
    const text = 'overrides:\n  - files: old\n    exclude: true\n';
    const { out } = await stet({ ...files, 'stet.config.yaml': text }, 'check', '--format', 'line', '.');
    expect(out).not.toContain('old/');
  });
});

describe('what is not understood', () => {
  it.each([
    ['soruces: x', '1:1: unknown key "soruces"; did you mean "sources"?'],
    ['overrides:\n  - fils: x\n    profile: press\n', '2:5: unknown key "fils"; did you mean "files"?'],
    [
      'overrides:\n  - files: x\n    rules:\n      alterd-quotation: off\n',
      '4:7: unknown rule "alterd-quotation"; did you mean "altered-quotation"?',
    ],
    [
      'overrides: { files: x }',
      '1:1: "overrides" must be a list of entries, each with "files" and what is otherwise for them',
    ],
    ['overrides:\n  - profile: press\n', '2:5: this entry of "overrides" has no "files"'],
    ['overrides:\n  - files: x\n    exclude: sometimes\n', '3:5: "exclude" must be true or false'],
    ['baseline: [a]', '1:1: "baseline" must be a path'],
  ])('%j', async (text, line) => {
    const files = { 'sources/kiln.txt': source, 'a.md': altered, 'stet.config.yaml': text };
    expect((await stet(files, 'check', 'a.md')).err).toContain(`stet.config.yaml:${line}`);
  });

  it.each([
    ['stet: { profil: legal }', '2: stet: unknown key "profil"; did you mean "profile"?'],
    ['title: A\nstet:\n  rules:\n    wrong-dat: off', '5: stet: unknown rule "wrong-dat"; did you mean "wrong-date"?'],
    [
      'stet:\n  rules:\n    wrong-date: loud',
      '4: stet: "wrong-date" must be one of error, warning, information, hint, off',
    ],
    ['stet: { profile: tabloid }', '2: stet: "profile" must be one of press, academic, legal'],
    ['stet: { rules: off }', '2: stet: "rules" must be a list of "rule: severity" entries'],
  ])('in a draft: %j', async (front, line) => {
    const files = { 'sources/kiln.txt': source, 'a.md': `---\n${front}\n---\n\n${altered}` };
    const { err, out } = await stet(files, 'check', '--format', 'line', 'a.md');
    expect(err).toBe(`a.md:${line}\n`);
    expect(out).toContain('altered-quotation');
  });
});

describe('a configured baseline', () => {
  const files = { 'sources/kiln.txt': source, 'drafts/a.md': altered, 'stet.config.yaml': 'baseline: known.json\n' };
  it('that is not there yet is said, and ends with 2', async () => {
    const { code, err } = await stet(files, 'check', 'drafts');
    expect([code, err]).toEqual([2, 'stet: baseline known.json: no such file; create it with --update-baseline\n']);
  });

  it('is written by --update-baseline alone, and one that nobody names is said', async () => {
    const ran = await stet(files, 'check', '--update-baseline', 'drafts');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('1 known from the baseline');
    const none = await stet({ ...files, 'stet.config.yaml': '' }, 'check', '--update-baseline', 'drafts');
    expect(none.err).toBe('stet: --update-baseline needs --baseline FILE, or "baseline" in the configuration\n');
  });
});
