import { describe, expect, it } from 'vitest';
import { folderOf, isInside, relativePath, resolvePath } from '../../../server/src/host/paths.ts';

describe('paths', () => {
  it.each([
    ['/a/b', 'c.md', '/a/b/c.md'],
    ['/a/b', '../c.md', '/a/c.md'],
    ['/a/b', './/c/./d/', '/a/b/c/d'],
    ['/a/b', '/x/y', '/x/y'],
    ['/', '..', '/'],
    ['C:/a', 'b\\c.md', 'C:/a/b/c.md'],
    ['/a', 'C:\\b\\c.md', 'C:/b/c.md'],
  ])('from %s, %s is %s', (folder, path, expected) => {
    expect(resolvePath(folder, path)).toBe(expected);
  });

  it.each([
    ['/a/b', '/a/b/c.md', 'c.md'],
    ['/a/b', '/a/c.md', '../c.md'],
    ['/a/b', '/a/bc/d.md', '../bc/d.md'],
    ['/a/b', '/a/b', '.'],
    ['C:/a', 'D:/b', 'D:/b'],
  ])('seen from %s, %s is %s', (folder, path, expected) => {
    expect(relativePath(folder, path)).toBe(expected);
  });

  it('know their folder', () => {
    expect([folderOf('/a/b'), folderOf('/a'), folderOf('/'), folderOf('C:/a')]).toEqual(['/a', '/', '/', 'C:/']);
    expect([isInside('/a', '/a/b'), isInside('/a', '/ab'), isInside('/', '/a')]).toEqual([true, false, true]);
  });
});
