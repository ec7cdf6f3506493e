import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { metadataOf } from '../../../server/src/core/prose/frontMatter.ts';
import { readYaml } from '../../../server/src/core/prose/yaml.ts';
import { parseConfig } from '../../../server/src/host/config.ts';

function read(text: string): unknown {
  const yaml = readYaml(text);
  return 'reason' in yaml ? yaml.reason : yaml.value(yaml.contents);
}

/** Six steps of ten: a million words. */
const multiplied = (last: string): string =>
  ['a0: &a0 [w, w, w, w, w, w, w, w, w, w]']
    .concat(Array.from({ length: 6 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`))
    .concat(last)
    .join('\n');

describe('YAML as data', () => {
  it('is what it says', () => {
    expect(read('a: 1\nb: [x, {c: null}]\n"d e": yes\n? f\n')).toEqual({
      a: 1,
      b: ['x', { c: null }],
      'd e': 'yes',
      f: null,
    });
    expect(read('__proto__: {a: 1}')).toEqual(Object.fromEntries([['__proto__', { a: 1 }]]));
    expect(read('')).toBeNull();
  });

  it('has what aliases stand for, the last before them', () => {
    expect(read('a: &x [1]\nb: *x\nc: &x [2]\nd: *x')).toEqual({ a: [1], b: [1], c: [2], d: [2] });
    expect(read('a: &x k\n*x : 1')).toEqual({ a: 'k', k: 1 });
    expect(read('a: *gone')).toEqual({ a: null });
  });

  it('leaves out keys that are no words, and what would stand in itself', () => {
    expect(read('{[a]: 1, b: 2}')).toEqual({ b: 2 });
    expect(read('a: &x [1, *x]')).toEqual({ a: [1, null] });
  });

  it('goes only so deep', () => {
    const nested = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(read(nested(100))).toBeTypeOf('object');
    expect(read(nested(101))).toBe('it is nested too deeply');
    expect(read(`${'- '.repeat(99)}a`)).toBeTypeOf('object');
    expect(read(`${'- '.repeat(300)}a`)).toBe('it is nested too deeply');
    expect(read('- "[[{"\n'.repeat(100))).toHaveLength(100);
  });

  it.each([
    ['braces', `title: ${'{'.repeat(5000)}`],
    ['braces in brackets', `title: ${'[{'.repeat(3000)}`],
    ['explicit keys', `title: {${'? {'.repeat(3000)}`],
    ['aliases', 'a: &x [*x]\n'.repeat(2000)],
    ['multiplied aliases', multiplied('title: T')],
  ])('takes no longer for %s', (_, yaml) => {
    expect(metadataOf(yaml, 0)).toHaveProperty('defects');
    expect(parseConfig(yaml, 'stet.config.yaml')).toHaveProperty('defects');
    expect(readBibliography('r.yaml', yaml)).toHaveProperty('defects');
    expect(readBibliography('r.json', yaml)).toHaveProperty('defects');
  });

  it('says that aliases multiply, once they do', () => {
    const [defect] = metadataOf(multiplied('title: *a6'), 0).defects;
    expect(defect?.message).toMatch(/aliases/);
    expect(metadataOf(multiplied('title: *a0'), 0).defects).not.toEqual([]);
    expect(metadataOf('a: &x Ines Aldana\nauthor: [*x, *x]', 0)).toMatchObject({
      metadata: { authors: ['Ines Aldana', 'Ines Aldana'] },
      defects: [],
    });
  });

  it('is not read when it is too long', () => {
    expect(read('- a\n'.repeat(19_900))).toHaveLength(19_900);
    expect(read('- a\n'.repeat(201_000))).toBe('it is too long');
  });
});
