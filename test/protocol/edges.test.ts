import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toOffset, toSpan } from '../../server/src/lsp/fromLsp.ts';
import { settingsFrom } from '../../server/src/lsp/settings.ts';
import { linesOf, toRange } from '../../server/src/lsp/toLsp.ts';
import { extractedFrom, extractUri, fileOf, pathOf, sameUri, uriOf } from '../../server/src/lsp/uris.ts';

describe('positions', () => {
  const document = TextDocument.create('file:///d.md', 'markdown', 1, 'a😀b\r\ncd\re\n');

  it.each([
    [{ line: 0, character: 1 }, 1],
    [{ line: 0, character: 2 }, 1],
    [{ line: 0, character: 3 }, 3],
    [{ line: 0, character: 99 }, 4],
    [{ line: 1, character: 0 }, 6],
    [{ line: 2, character: 0 }, 9],
    [{ line: 99, character: 0 }, 11],
    [{ line: -1, character: 0 }, 0],
  ])('%o is offset %i: never inside a pair, never past a line', (position, offset) => {
    expect(toOffset(document, position)).toBe(offset);
  });

  it('a range written backwards is a span all the same', () => {
    expect(toSpan(document, { start: { line: 1, character: 2 }, end: { line: 0, character: 3 } })).toEqual({
      start: 3,
      end: 8,
    });
  });

  it('there and back is the same place', () => {
    for (const offset of [0, 1, 3, 4, 6, 8, 9, 10, 11]) {
      const { start } = toRange(document, { start: offset, end: offset });
      expect(toOffset(document, start)).toBe(offset);
    }
  });

  it('a byte-order mark is no column', () => {
    const lines = linesOf('/s.txt', '\ufeffab\ncd');
    expect(toRange(lines, { start: 0, end: 2 })).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 0, character: 1 },
    });
    expect(toRange(lines, { start: 4, end: 6 })).toEqual({
      start: { line: 1, character: 0 },
      end: { line: 1, character: 2 },
    });
  });
});

describe('URIs and paths', () => {
  it.each([
    ['file:///work/a%20b/%C3%A9.md', '/work/a b/é.md'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['vscode-vfs://github/x/y%20z.md', '/vscode-vfs:github/x/y z.md'],
    ['vscode-test-web://mount/', '/vscode-test-web:mount'],
    ['git:/x/y.md?%7B%7D', 'git:/x/y.md?%7B%7D'],
    ['not a uri', 'not a uri'],
  ])('%s is %s', (uri, path) => {
    expect(pathOf(uri)).toBe(path);
  });

  it.each([
    ['vscode-notebook-cell:/work/a%20b.ipynb#W0sZmlsZQ%3D%3D', '/work/a b.ipynb'],
    ['vscode-notebook-cell://ssh-remote%2Bhost/work/a.ipynb#W0sdnNjb2RlLXJlbW90ZQ%3D%3D', '/work/a.ipynb'],
    ['vscode-notebook-cell://github/x/b.ipynb#W2sdnNjb2RlLXZmcw%3D%3D', '/vscode-vfs:github/x/b.ipynb'],
    ['vscode-notebook-cell:/work/c.ipynb#nothing', '/work/c.ipynb'],
    ['file:///work/d.md', '/work/d.md'],
  ])('%s is part of %s', (uri, path) => {
    expect(fileOf(uri)).toBe(path);
  });

  it('the words extracted from a source have a URI that leads back to it, whatever its name and file system', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => !/[/\\]/.test(name));
    const folder = fc.constantFrom(
      '/work',
      '/vscode-vfs:github/x',
      '/vscode-test-web:mount',
      '//server/share',
      'c:/work',
    );
    fc.assert(
      fc.property(folder, part, part, (root, a, b) => {
        const path = `${root}/${a}/${b}.pdf`;
        const known = pathOf(uriOf(path));
        expect(extractedFrom(extractUri(path))).toBe(known);
        expect(fileOf(extractUri(path))).toBe(known);
      }),
    );
  });

  it.each([
    'stet-source:/work/a.pdf (words)',
    'stet-source:/work/a.pdf?file//',
    'file:///work/a.pdf.txt',
    'stet-source:',
  ])('%s shows no source', (uri) => {
    expect(extractedFrom(uri)).toBeNull();
  });

  it('two spellings are one file', () => {
    expect(sameUri('file:///work/a%20b.md')).toBe(sameUri(uriOf('/work/a b.md')));
    expect(sameUri('file:///c%3A/x.md')).toBe(sameUri('file:///C:/x.md'));
  });
});

describe('settings', () => {
  it('take what is there and default the rest', () => {
    expect(settingsFrom(undefined)).toEqual({
      enable: true,
      run: 'onType',
      diagnosticMode: 'openFilesOnly',
      completesCitations: true,
      inlayHints: false,
      codeLens: false,
      checker: null,
      addsPrivate: false,
      config: {},
      problems: [],
    });
    expect(settingsFrom(null)).toEqual(settingsFrom({}));
    expect(settingsFrom('nonsense')).toEqual(settingsFrom({}));
    expect(settingsFrom([1])).toEqual(settingsFrom({}));
  });

  it.each([
    [{ run: 'onSave', rules: { 'wrong-date': 'off' } }],
    [{ stet: { run: 'onSave', rules: { 'wrong-date': 'off' } } }],
    [{ 'stet.run': 'onSave', 'stet.rules': { 'wrong-date': 'off' } }],
    [{ 'stet.run': 'onSave', 'stet.rules.wrong-date': 'off' }],
    [{ run: 'onSave', 'rules.wrong-date': 'off', 'trace.server': 'verbose', profile: null }],
  ])('are understood as %o', (value) => {
    expect(settingsFrom(value)).toMatchObject({
      run: 'onSave',
      config: { rules: { 'wrong-date': 'off' } },
      problems: [],
    });
  });

  it('name what is wrong and keep what is right', () => {
    const { run, enable, config, problems } = settingsFrom({
      run: 3,
      enable: 'yes',
      profile: 'press',
      elipsis: '...',
      sources: ['a'],
    });
    expect({ run, enable, config }).toEqual({
      run: 'onType',
      enable: true,
      config: { profile: 'press', sources: ['a'] },
    });
    expect(problems).toHaveLength(3);
  });
});
