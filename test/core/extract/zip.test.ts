import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../server/src/core/extract/archive/zip.ts';
import { zipOf } from '../../support/packed.ts';

function open(bytes: Uint8Array) {
  const archive = openZip(bytes);
  if ('reason' in archive) throw new Error(archive.reason);
  return archive;
}

const read = (bytes: Uint8Array, name: string): string | null => {
  const found = open(bytes).read(name);
  if (found === null) return null;
  return 'reason' in found ? found.reason : new TextDecoder().decode(found);
};

/** The archive with the bytes at the first place where `head` stands in it changed, from `at` behind its start. */
function patched(bytes: Uint8Array, head: number, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 4 <= copy.length; i++) {
    if (view.getUint32(i, true) !== head) continue;
    copy.set(values, i + at);
    return copy;
  }
  throw new Error('no such header');
}

const directory = 0x02014b50;
const rope = strToU8('The rope held. '.repeat(50));

describe('an archive', () => {
  it('gives its entries, packed or stored, whatever the case of their names', () => {
    const bytes = zipSync({
      'a.txt': [strToU8('packed '.repeat(99)), { level: 9 }],
      'B.txt': [strToU8('stored'), { level: 0 }],
    });
    expect([read(bytes, 'a.txt')?.length, read(bytes, 'b.txt'), read(bytes, 'B.TXT'), read(bytes, 'c')]).toEqual([
      693,
      'stored',
      'stored',
      null,
    ]);
  });

  it('may end in a comment, and stand in a larger buffer', () => {
    const bytes = zipOf({ 'a.txt': 'It held.' });
    const whole = new Uint8Array(bytes.length + 9);
    whole.set(bytes, 4);
    whole[4 + bytes.length - 2] = 3;
    expect(read(whole.subarray(4, 4 + bytes.length + 3), 'a.txt')).toBe('It held.');
  });

  it('knows no names that lead elsewhere', () => {
    const names = ['../a', 'a/../../b', '/etc/c', '..\\d', 'C:/e', 'f/./g', 'h\0i', 'j/'];
    const bytes = zipSync(Object.fromEntries([...names, 'a..b/c'].map((name) => [name, rope])));
    const archive = open(bytes);
    expect([...names, 'a..b/c'].filter((name) => archive.has(name))).toEqual(['a..b/c']);
  });

  it('unpacks no bomb, whatever its header says', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
    expect(read(bomb, 'a.xml')).toBe('expands to far more than a document contains');
    expect(read(patched(bomb, directory, 24, [9, 0, 0, 0]), 'a.xml')).toBe(
      'expands to far more than a document contains',
    );
  });

  it('counts what it unpacks altogether', () => {
    const large = new Uint8Array(31 * 1024 * 1024);
    const bytes = zipSync({ a: large, b: large, c: large, d: large }, { level: 0 });
    const archive = open(bytes);
    const sizes = ['a', 'b', 'c', 'd'].map((name) => {
      const found = archive.read(name);
      return found instanceof Uint8Array ? found.length : found?.reason;
    });
    expect(sizes).toEqual([large.length, large.length, large.length, 'expands to far more than a document contains']);
  });

  it('reserves nothing for what a header promises', () => {
    const bytes = patched(zipOf({ a: rope }), directory, 24, [255, 255, 255, 127]);
    expect(read(bytes, 'a')).toBe(new TextDecoder().decode(rope));
  });

  it('says what is locked, packed strangely, or damaged', () => {
    const bytes = zipOf({ a: rope });
    expect(read(patched(bytes, directory, 8, [1, 0]), 'a')).toBe('protected with a password');
    expect(read(patched(bytes, directory, 10, [14, 0]), 'a')).toBe('compressed in a way that Stet cannot read');
    expect(read(patched(bytes, directory, 16, [0, 0, 0, 0]), 'a')).toBe('cut off or damaged');
    expect(read(patched(bytes, 0x04034b50, 33, [255, 255, 255]), 'a')).toBe('cut off or damaged');
    expect(read(patched(bytes, directory, 42, [255, 255, 0, 0]), 'a')).toBeNull();
    expect(openZip(patched(bytes, 0x06054b50, 10, [255, 255]))).toEqual({
      reason: 'it contains too many files (65535; the limit is 20000)',
    });
    expect(openZip(patched(bytes, 0x06054b50, 10, [9, 0]))).toEqual({ reason: 'cut off or damaged' });
  });

  it('cut anywhere, or with any byte changed, gives its words or a reason', () => {
    const bytes = zipOf({ a: rope, b: 'stored' });
    const whole = new TextDecoder().decode(rope);
    const sound = (changed: Uint8Array): void => {
      const archive = openZip(changed);
      if ('reason' in archive) return expect(archive.reason).not.toBe('');
      const found = archive.read('a');
      if (found instanceof Uint8Array) expect(new TextDecoder().decode(found)).toBe(whole);
    };
    for (let length = 0; length < bytes.length; length++) sound(bytes.subarray(0, length));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        sound(changed);
      }),
      { numRuns: 500 },
    );
  });
});
