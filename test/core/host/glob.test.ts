import { describe, expect, it } from 'vitest';
import { glob, globs } from '../../../server/src/host/glob.ts';
import { isIgnored, rulesIn } from '../../../server/src/host/ignoreFiles.ts';

describe('a glob', () => {
  it.each([
    ['a.md', ['a.md'], ['b.md', 'a.mdx']],
    ['*.md', ['a.md', '.md'], ['a/b.md', 'a.txt']],
    ['a/*', ['a/b'], ['a/', 'a', 'a/b/c']],
    ['a?.md', ['ab.md'], ['a.md', 'a/.md']],
    ['**', ['a', 'a/b'], []],
    ['**/*.md', ['a.md', 'a/b/c.md'], ['a.txt']],
    ['a/**', ['a', 'a/b', 'a/b/c'], ['ab', 'b/a']],
    ['*/**', ['a/b'], ['a']],
    ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['ab', 'a/cb']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['[ab].md', ['a.md', 'b.md'], ['c.md']],
    ['[!ab].md', ['c.md'], ['a.md', '/.md']],
    ['[a-c0-9]', ['b', '5'], ['d', '-']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a', ['[a'], ['a']],
    ['{a,b/c,}.md', ['a.md', 'b/c.md', '.md'], ['c.md']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b', 'd']],
    ['{a}', ['{a}'], ['a']],
    ['{a,b', ['{a,b'], ['a']],
    ['n{8..11}', ['n8', 'n10', 'n11'], ['n7', 'n12', 'n']],
    ['n{08..11}', ['n08', 'n11'], ['n8']],
    ['{a..c}', ['b'], ['d']],
    ['@(a|b).md', ['a.md', 'b.md'], ['ab.md', '.md']],
    ['?(a)b', ['ab', 'b'], ['aab']],
    ['+(ab)', ['ab', 'abab'], ['', 'aba']],
    ['*(a|b)', ['', 'abba'], ['abc']],
    ['\\*\\{a', ['*{a'], ['xa']],
    ['é?.md', ['é😀.md'], ['é.md']],
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter((path) => !glob(pattern)(path))).toEqual([]);
    expect(no.filter((path) => glob(pattern)(path))).toEqual([]);
  });

  it('may stand with others, and behind folders with signs in their names', () => {
    const matches = globs(['/my \\[notes\\] \\(1\\)/old/*.md', '/b']);
    expect(['/my [notes] (1)/old/a.md', '/b'].every(matches)).toBe(true);
    expect(matches('/my [notes] (1)/a.md')).toBe(false);
  });

  it.each([
    '*a',
    '+(a)',
    '*(a|b)',
    '{a,b}*',
    '**/a*',
    '?*',
    '[a-z]*',
    '*(*(*(a)))',
    '@(a|',
    '{a,',
    '[a',
    '\\',
    '{1..200}',
  ])('of %s, repeated, is matched in no time', (piece) => {
    const pattern = `s/${piece.repeat(Math.floor(1000 / piece.length))}`;
    expect(glob(`${pattern}!`)(`s/${'a'.repeat(250)}`)).toBe(false);
    expect(glob(`${pattern}!`)(`s/${'a/'.repeat(125)}`)).toBe(false);
  });

  it('that is longer than anybody writes is a name', () => {
    const long = '*'.repeat(2001);
    expect([glob(long)('a'), glob(long)(long)]).toEqual([false, true]);
  });
});

describe('an ignore file', () => {
  it.each([
    ['a.md', ['a.md', 'b/a.md', 'A.MD'], ['a.mdx']],
    ['/a.md', ['a.md'], ['b/a.md']],
    ['b/a.md', ['b/a.md'], ['c/b/a.md']],
    ['old/', ['old/a.md', 'b/old/c/a.md'], ['old']],
    ['old', ['old', 'old/a.md'], ['olds/a.md']],
    ['b/**', ['b/a.md', 'b/c/a.md'], ['a.md']],
    ['*.md\n!a.md', ['b.md'], ['a.md', 'c/a.md']],
    ['old/\n!old/a.md', ['old/a.md'], ['a.md']],
    ['# a\n\\#a\n\\!b\n', ['#a', '!b'], ['a', '# a']],
    ['{a,b}.md', ['{a,b}.md'], ['a.md']],
    ['[ab].md  ', ['a.md'], ['c.md', 'a.md  ']],
  ])('%j means what git would mean', async (text, yes, no) => {
    const rules = await rulesIn(async () => text, '/w', []);
    // From folder to folder down to the file, as one that lists them goes.
    const isHidden = (path: string): boolean =>
      path
        .split('/')
        .some((_, i, parts) => isIgnored(rules, `/w/${parts.slice(0, i + 1).join('/')}`, i + 1 < parts.length));
    expect(yes.filter((path) => !isHidden(path))).toEqual([]);
    expect(no.filter(isHidden)).toEqual([]);
  });
});
