import { describe, expect, it } from 'vitest';
import { citationKeysOf, keyByFormula, keyInExtra } from '../../../../server/src/host/zotero/citationKeys.ts';
import type { ZoteroItem } from '../../../../server/src/host/zotero/item.ts';

const item = (fields: Record<string, string>, family = '', citationKey: string | null = null): ZoteroItem => ({
  key: 'ABCD2345',
  library: { kind: 'user' },
  type: 'book',
  fields,
  creators: family === '' ? [] : [{ role: 'author', given: 'A.', family }],
  files: [],
  citationKey,
});

describe('the key of an item', () => {
  it.each([
    ['lundWallThatCounted2019', { title: 'The Wall That Counted the Floods', date: '2019-03-00 March 2019' }, 'Lund'],
    ['mullerhahnWeirRiver1998', { title: 'Of the Weir and a River', date: '1998' }, 'Müller-Hahn'],
    ['sorlieEtude', { title: 'Étude' }, 'Sørlie'],
    ['vandersluisDikes2001', { title: 'Dikes', date: '2001' }, 'van der Sluis'],
    ['ItHeldTwice2024', { title: '“It held” twice', date: '2024-05-01 x' }, ''],
    ['', {}, ''],
  ])('is made as Better BibTeX makes it: %s', (key, fields, family) => {
    expect(keyByFormula(item(fields, family))).toBe(key);
  });

  it('is the one that is kept, wherever', () => {
    const kept = [
      item({ title: 'A', citationKey: 'native' }),
      item({ title: 'B', extra: 'x: y\nCitation Key: extra_1\nz' }),
      item({ title: 'C', extra: 'Citation Key: other' }, '', 'table'),
    ];
    expect([...citationKeysOf(kept).values()]).toEqual(['native', 'extra_1', 'table']);
    expect(keyInExtra('The citation key: none of it')).toBe(null);
  });

  it('is told apart from another’s by a letter', () => {
    const alike = [1, 2, 3].map(() => item({ title: 'Dikes', date: '2001' }, 'Lund'));
    expect([
      ...citationKeysOf([...alike, item({ title: 'X', extra: 'Citation Key: lundDikes2001' })]).values(),
    ]).toEqual(['lundDikes2001', 'lundDikes2001a', 'lundDikes2001b', 'lundDikes2001c']);
  });
});
