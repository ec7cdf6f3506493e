import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { fullName } from '../../../server/src/core/library/bibliography/reference.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

function entries(path: string, raw: string): readonly string[] {
  return readBibliography(path, raw).references.map((one) => {
    expect(sliceOf(raw, one.keyRaw)).toBe(one.key);
    const { authors, title, container, date, kind } = one.work;
    return [one.key, kind, authors.map(fullName).join(' & '), title, container, date].join(' | ');
  });
}

const item = {
  id: 'finnegan2022',
  type: 'article-newspaper',
  title: 'Tide mill to <i>turn</i> again',
  author: [{ family: 'Finnegan', given: 'Orla' }, { literal: 'Port Authority' }],
  issued: { 'date-parts': [[2022, 5, 9]] },
  'container-title': 'Estuary Times',
};
const line =
  'finnegan2022 | news | Orla Finnegan & Port Authority | Tide mill to turn again | Estuary Times | 2022-05-09';

describe('CSL-JSON', () => {
  it('a list, an export with items, keys that are citation keys or numbers', () => {
    expect(entries('r.json', JSON.stringify([item], null, 1))).toEqual([line]);
    expect(entries('r.json', JSON.stringify({ items: [{ ...item, id: 12 }] }))[0]).toMatch(/^12 \|/);
    expect(entries('r.json', JSON.stringify([{ ...item, id: 'http://z/1', 'citation-key': 'orla' }]))[0]).toMatch(
      /^orla \|/,
    );
  });

  it('an entry without an id costs itself, broken text is said with its place', () => {
    const { references, defects } = readBibliography('r.json', JSON.stringify([{ title: 'x' }, item]));
    expect([references.map(({ key }) => key), defects.map(({ message }) => message)]).toEqual([
      ['finnegan2022'],
      ['Entry 1 has no “id”'],
    ]);
    const broken = '[\n{"id": "a", "title": "A"},\n{"id": "b" "title": "B"}\n]';
    const found = readBibliography('r.json', broken);
    expect(found.references.map(({ key }) => key)).toContain('a');
    expect(found.defects[0]?.raw.start).toBeGreaterThan(broken.indexOf('"b"'));
  });
});

describe('CSL-YAML', () => {
  it('references, with dates as Pandoc writes them', () => {
    const raw = `---
references:
- id: "finnegan2022"
  type: article-newspaper
  title: Tide mill to turn again
  author:
    - {family: Finnegan, given: Orla}
    - literal: Port Authority
  issued: {year: 2022, month: 5, day: 9}
  container-title: Estuary Times
- title: no id
- id: two
  author: Ann Orr
---
`;
    expect(entries('r.yaml', raw)).toEqual([line, 'two | other | Ann Orr |  |  | ']);
    expect(readBibliography('r.yaml', raw).defects.map(({ message }) => message)).toEqual(['This entry has no “id”']);
  });
});

describe('Hayagriva', () => {
  it('entries by key, what they stand in as their parent', () => {
    const raw = `finnegan2022:
  type: article
  title: Tide mill to turn again
  author: ["Finnegan, Orla", {name: Sloot, prefix: van der, given-name: Piet}]
  date: 2022-05-09
  page-range: 3-9
  url: { value: https://estuary-times.example/mill, date: 2023-01-01 }
  parent: { type: newspaper, title: Estuary Times }
odd: 3
`;
    expect(entries('r.yml', raw)).toEqual([
      'finnegan2022 | news | Orla Finnegan & Piet van der Sloot | Tide mill to turn again | Estuary Times | 2022-05-09',
    ]);
    expect(readBibliography('r.yml', raw).references[0]?.work).toMatchObject({
      pages: '3–9',
      url: 'https://estuary-times.example/mill',
    });
    expect(readBibliography('r.yml', raw).defects).toHaveLength(1);
  });
});

it('hostile data is read in bounds', () => {
  const bomb = `a: &a [x,x]\n${'bcdefghij'
    .split('')
    .map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
    .join('\n')}`;
  for (const [path, raw] of [
    ['x.yaml', bomb],
    ['x.yaml', '['.repeat(5000)],
    ['x.json', '['.repeat(5000)],
    ['x.json', '3'],
    ['x.yaml', ''],
    ['x.bib', '{'.repeat(100_000)],
    ['x.bib', '@a{'.repeat(20_000)],
  ] as const) {
    expect(readBibliography(path, raw).references.length).toBeLessThan(20_001);
  }
});
