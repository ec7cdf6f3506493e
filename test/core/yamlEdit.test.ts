import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleOffInDraft } from '../../server/src/core/drafting/ownRules.ts';
import { markupOfDraft } from '../../server/src/core/markup/registry.ts';
import { yamlEdit } from '../../server/src/core/prose/yamlEdit.ts';
import { parseConfig } from '../../server/src/host/config.ts';
import { ruleOffInConfig } from '../../server/src/host/ruleOff.ts';

interface Edit {
  readonly span: { readonly start: number; readonly end: number };
  readonly newText: string;
}
const applied = (text: string, edit: Edit | null): string | null =>
  edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
const off = (text: string, files: string | null = null) => applied(text, ruleOffInConfig(text, 'wrong-date', files));

describe('a rule switched off in a configuration', () => {
  it.each([
    ['an empty file', '', 'rules:\n  wrong-date: off\n'],
    ['comments alone', '# ours\n', '# ours\nrules:\n  wrong-date: off\n'],
    [
      'other keys, with comments where they were',
      'profile: legal # a brief\n\n# where\nsources: [a, b] # both\n# end\n',
      'profile: legal # a brief\n\n# where\nsources: [a, b] # both\nrules:\n  wrong-date: off\n# end\n',
    ],
    [
      'other rules',
      'rules:\n    wrong-role: hint # for now\nprofile: press\n',
      'rules:\n    wrong-role: hint # for now\n    wrong-date: off\nprofile: press\n',
    ],
    ['the rule itself', 'rules:\n  wrong-date:   error # why\n', 'rules:\n  wrong-date:   off # why\n'],
    ['rules in braces', 'rules: { wrong-role: hint }\n', 'rules: { wrong-role: hint, wrong-date: off }\n'],
    ['empty braces', 'rules: {}\n', 'rules: { wrong-date: off }\n'],
    [
      'rules with nothing behind',
      'rules: # none yet\nprofile: press\n',
      'rules: # none yet\n  wrong-date: off\nprofile: press\n',
    ],
    ['no line end', 'profile: press', 'profile: press\nrules:\n  wrong-date: off'],
    ['JSON', '{\n  "profile": "legal"\n}\n', '{\n  "profile": "legal",\n  "rules": { "wrong-date": "off" }\n}\n'],
    [
      'JSON with rules',
      '{\n  "rules": {\n    "wrong-role": "hint"\n  }\n}\n',
      '{\n  "rules": {\n    "wrong-role": "hint",\n    "wrong-date": "off"\n  }\n}\n',
    ],
    ['JSON on a line', '{"profile": "legal"}', '{"profile": "legal", "rules": { "wrong-date": "off" }}'],
  ])('everywhere: %s', (_, before, after) => {
    expect(off(before)).toBe(after);
  });

  it.each([
    ['an empty file', '', 'overrides:\n  - files: drafts\n    rules:\n      wrong-date: off\n'],
    [
      'other overrides',
      'overrides:\n- files: a # first\n  profile: legal\n# end\n',
      'overrides:\n- files: a # first\n  profile: legal\n- files: drafts\n  rules:\n    wrong-date: off\n# end\n',
    ],
    [
      'JSON',
      '{\n  "profile": "legal"\n}\n',
      '{\n  "profile": "legal",\n  "overrides": [{ "files": "drafts", "rules": { "wrong-date": "off" } }]\n}\n',
    ],
    [
      'JSON with overrides',
      '{ "overrides": [{ "files": "a", "profile": "legal" }] }',
      '{ "overrides": [{ "files": "a", "profile": "legal" }, { "files": "drafts", "rules": { "wrong-date": "off" } }] }',
    ],
  ])('for a folder: %s', (_, before, after) => {
    expect(off(before, 'drafts')).toBe(after);
  });

  it('a name that is a glob means itself', () => {
    expect(parseConfig(off('', 'a [1]/b.md') ?? '', '').config.overrides?.[0]?.files).toEqual(['a \\[1\\]/b.md']);
  });

  it.each(['rules: [a]', '- a', 'rules: {', 'overrides: a'])('not in %j', (text) => {
    expect(off(text, text.startsWith('o') ? 'a' : null)).toBeNull();
  });
});

describe('a rule switched off in a draft', () => {
  const inDraft = (path: string, raw: string) => applied(raw, ruleOffInDraft(raw, markupOfDraft(path), 'wrong-date'));
  it.each([
    ['a.md', 'Words.\n', '---\nstet:\n  rules:\n    wrong-date: off\n---\n\nWords.\n'],
    [
      'a.md',
      '---\ntitle: A # one\n---\nWords.\n',
      '---\ntitle: A # one\nstet:\n  rules:\n    wrong-date: off\n---\nWords.\n',
    ],
    [
      'a.md',
      '---\nstet: { profile: legal }\n---\nWords.\n',
      '---\nstet: { profile: legal, rules: { wrong-date: off } }\n---\nWords.\n',
    ],
    [
      'a.qmd',
      '---\r\ntitle: A\r\n---\r\nWords.\r\n',
      '---\r\ntitle: A\r\nstet:\r\n  rules:\r\n    wrong-date: off\r\n---\r\nWords.\r\n',
    ],
    ['a.txt', '---\ntitle: A\n---\nWords.\n', '---\ntitle: A\nstet:\n  rules:\n    wrong-date: off\n---\nWords.\n'],
  ])('%s: %j', (path, before, after) => {
    expect(inDraft(path, before)).toBe(after);
  });

  it.each([
    ['a.tex', 'Words.'],
    ['a.txt', 'Words.'],
    ['a.md', '---\nstet: off\n---\nWords.\n'],
  ])('not in %s: %j', (path, raw) => {
    expect(inDraft(path, raw)).toBeNull();
  });
});

it('an edit never throws, and what it says is said', () => {
  const bit = fc.constantFrom(
    'a: b\n',
    'rules:',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    ' x: y',
    '#c\n',
    '"q"',
    '&a',
    '*a',
    '? ',
    '|\n',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 14 }), (bits) => {
      const text = bits.join('');
      const after = applied(text, ruleOffInConfig(text, 'wrong-date', null));
      if (after !== null) expect(parseConfig(after, '').config.rules?.['wrong-date']).toBe('off');
      yamlEdit(text, ['a', 'b'], ['c']);
    }),
  );
  expect(parse(applied('', yamlEdit('', ['a', 'b'], ['true', { c: 'x y' }])) ?? '')).toEqual({
    a: { b: ['true', { c: 'x y' }] },
  });
});
