import { describe, expect, it } from 'vitest';
import { type Content, textContent } from '../../server/src/core/library/content.ts';
import { createPool, remembered } from '../../server/src/core/library/pool.ts';
import { makeSource, renamed, sourceOf } from '../../server/src/core/library/source.ts';
import { type StoredText, storedText } from '../../server/src/core/library/storedText.ts';

const article = '# The quay\n\n“The tide took fourteen boats,” harbourmaster Ines Aldana said.\n';

describe('a pool', () => {
  it('lets go of what nobody asked for lately, and of no more than it must', () => {
    const pool = createPool(30);
    const made: string[] = [];
    const value = (name: string) =>
      remembered(pool, 10, () => {
        made.push(name);
        return { name };
      });
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(value) as [() => object, () => object, () => object, () => object];
    for (const ask of [a, b, c, a, b, c]) ask();
    expect(made).toEqual(['a', 'b', 'c']);
    d();
    expect(pool.size).toBe(30);
    a();
    b();
    c();
    d();
    expect(pool.size).toBe(30);
  });

  it('takes in what is larger than itself', () => {
    const pool = createPool(30);
    const large = remembered(pool, 100, () => ({}));
    expect(large()).toBe(large());
    remembered(pool, 10, () => ({}))();
    expect(pool.size).toBe(10);
  });

  it('gives the same value as long as the work at hand goes on', () => {
    const pool = createPool(15);
    const one = remembered(pool, 10, () => ({}));
    const first = one();
    for (let n = 0; n < 5; n++) remembered(pool, 10, () => ({}))();
    expect(one()).toBe(first);
  });
});

/** A content whose texts count how often they are asked for. */
function counted(path: string, raw: string): { readonly content: Content; readonly asked: () => number } {
  let count = 0;
  const content = textContent(path, raw, (text): StoredText => {
    const { key } = storedText(text);
    return {
      key,
      length: text.length,
      get text() {
        count++;
        return text;
      },
    };
  });
  return { content, asked: () => count };
}

describe('a source', () => {
  it('has its names, its metadata and its defects at hand, under whatever key', () => {
    const { content, asked } = counted('/s/quay.md', article);
    const source = renamed(sourceOf('/s/quay.md', content), { key: 'aldana2025' });
    expect([source.key, source.ownKey, source.metadata.title]).toEqual(['aldana2025', 'quay', 'The quay']);
    expect([source.defects, source.reading.prose.defects, source.reading.prose.metadata.people]).toEqual([[], [], []]);
    expect(asked()).toBe(0);
    expect(source.reading.people[0]?.name).toBe('Ines Aldana');
    expect(source.raw).toBe(article);
    expect(asked()).toBeGreaterThan(0);
  });

  it('is read again when its reading had to go, and is the same', () => {
    const pool = createPool(1);
    const kept = makeSource('/s/quay.md', article);
    const source = sourceOf('/s/quay.md', counted('/s/quay.md', article).content, (size, make) =>
      remembered(pool, size, make),
    );
    for (let n = 0; n < 2; n++) {
      expect(source.reading.quotations).toEqual(kept.reading.quotations);
      expect(source.reading.prose.blocks).toEqual(kept.reading.prose.blocks);
    }
  });
});
