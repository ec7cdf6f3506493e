import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meant } from '../../../server/src/core/text/meant.ts';
import { configFrom, parseConfig } from '../../../server/src/host/config.ts';

/** Each defect as `line: message`. */
const defects = (text: string): readonly string[] =>
  parseConfig(text, '/p/stet.config.yaml').defects.map((one) => `${one.line + 1}: ${one.message}`);

describe('a configuration', () => {
  it('is JSON or YAML', () => {
    const expected = {
      sources: ['clips', 'tapes/*.txt'],
      profile: 'academic',
      rules: { 'wrong-date': 'off', 'missing-citation': 'information' },
    };
    expect(parseConfig(JSON.stringify({ ...expected, $schema: 'x' }), '')).toEqual({ config: expected, defects: [] });
    const yaml =
      'sources: [clips, tapes/*.txt]\nprofile: academic # a thesis\nrules:\n  wrong-date: off\n  missing-citation: info\n';
    expect(parseConfig(yaml, '')).toEqual({ config: expected, defects: [] });
  });

  it('takes one path for a list, and nothing for nothing', () => {
    expect(parseConfig('sources: clips', '').config).toEqual({ sources: ['clips'] });
    expect(parseConfig('', '')).toEqual({ config: {}, defects: [] });
    expect(parseConfig('{}', '')).toEqual({ config: {}, defects: [] });
  });

  it('names the nearest key for one it does not know, and keeps the rest', () => {
    const text =
      '{\n  "profile": "legal",\n  "sorces": "clips",\n  "rules": {\n    "altred-quotation": "hint",\n    "wrong-role": "hint"\n  }\n}';
    expect(defects(text)).toEqual([
      '3: unknown key "sorces"; did you mean "sources"?',
      '5: unknown rule "altred-quotation"; did you mean "altered-quotation"?',
    ]);
    expect(parseConfig(text, '').config).toEqual({ profile: 'legal', rules: { 'wrong-role': 'hint' } });
  });

  it('lists the keys when none is near', () => {
    expect(defects('colour: red')).toEqual([
      '1: unknown key "colour" (choose from sources, exclude, bibliography, profile, ellipsis, baseline, archive, zotero, rules, overrides)',
    ]);
  });

  it.each([
    ['sources: 3', '1: "sources" must be a path, a glob or a list of them'],
    ['\nprofile: tabloid', '2: "profile" must be one of press, academic, legal'],
    ['rules:\n  wrong-date: loud', '2: "wrong-date" must be one of error, warning, information, hint, off'],
    ['rules: [a]', '1: "rules" must be a list of "rule: severity" entries'],
    ['- a\n- b', '1: a configuration must be a list of "key: value" entries'],
  ])('says what is wrong with %j', (text, message) => {
    expect(defects(text)).toEqual([message]);
  });

  it('says where it cannot be read', () => {
    expect(defects('{\n  "profile": "press",\n  "sources": [\n')[0]).toMatch(/^\d: /);
    expect(parseConfig('{\n  "profile": "legal",\n  "sources": [\n', '').config.profile).toBe('legal');
  });

  it('may come from an editor', () => {
    expect(configFrom({ profile: 'legal', sources: ['a'] })).toEqual({
      config: { profile: 'legal', sources: ['a'] },
      problems: [],
    });
    expect(configFrom(undefined)).toEqual({ config: {}, problems: [] });
    const circle: Record<string, unknown> = {};
    circle['sources'] = circle;
    expect(configFrom(circle).config).toEqual({});
  });

  it('never throws', () => {
    const bit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      '"',
      '\n',
      ' ',
      '- ',
      'sources',
      'rules',
      '&a',
      '*a',
      '!!js/function',
      '<<',
      '%',
      '\ud800',
      '? ',
      '|',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 20 }), (bits) => void parseConfig(bits.join(''), '')),
      { numRuns: 1000 },
    );
  });
});

describe('the nearest name', () => {
  it.each([
    ['sorces', 'sources'],
    ['source', 'sources'],
    ['Exclude', 'exclude'],
    ['elipsis', 'ellipsis'],
    ['zzz', null],
  ])('to %s is %s', (name, expected) => {
    expect(meant(name, ['sources', 'exclude', 'profile', 'ellipsis'])).toBe(expected);
  });
});
