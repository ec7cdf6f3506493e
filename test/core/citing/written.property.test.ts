import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writtenCitations } from '../../../server/src/core/citing/written.ts';
import { scopeOf } from '../../../server/src/core/library/bibliography/scope.ts';
import { markupOfDraft } from '../../../server/src/core/markup/registry.ts';
import { noMetadata } from '../../../server/src/core/prose/prose.ts';
import { analysisOf, parseFixture } from '../../support/fixture.ts';

const { library } = analysisOf(
  parseFixture(`
  //- works.bib
  @book{lund, author = {Lund, Mara}, title = {Tidewater: A History}, date = {2020}}
  @book{lund2, author = {Lund, Mara and van der Sloot, Piet}, title = {Gauges}, date = {2020}}
  @book{case, title = {Tolland v. Brigg}, date = {1973}}
  @book{act, title = {Tidal Flats Act of 1994}}
  @book{none, author = {{}}, title = {}}
  //- draft.md
  -
`),
);
const scope = scopeOf(library, 'draft.md', noMetadata);

const scraps = [
  ...[
    'Lund',
    'Mara ',
    'van der Sloot',
    ' and ',
    ' & ',
    ', ',
    '. ',
    '; ',
    ': ',
    ' ',
    '\n',
    '\n\n',
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
  ],
  ...[
    '2020',
    '2020a',
    'n.d.',
    '12',
    'p. 12',
    '12–14',
    'et al.',
    'ibid.',
    'Id. at 4',
    'op. cit.',
    'see ',
    '§ 12(b)',
    '/',
    '-',
  ],
  ...[
    'Tolland v. Brigg',
    ', 412 U.S. 33, 40 (1973)',
    'Tolland, 412 U.S. at 41',
    ' v. ',
    '[1, 2]',
    '[3–5]',
    '^1^',
    '[^1]',
  ],
  ...[
    '\n\n[^1]: ',
    '\n\n## References\n\n',
    '\n1. ',
    '*Tidewater*',
    'Gauges',
    'Tidal Flats Act of 1994',
    '🜨',
    'é',
    '’s',
  ],
];

it('whatever the text, each citation stands in it, in order, and means works that are known', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...scraps), { maxLength: 40 }),
      fc.constantFrom('md', 'txt', 'tex', 'html'),
      (parts, ending) => {
        const raw = parts.join('');
        const prose = markupOfDraft(`draft.${ending}`).read(raw);
        for (const one of writtenCitations(prose, scope, library)) {
          for (const span of [one.raw, one.keyRaw, one.locatorRaw ?? one.raw]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(raw.length);
            expect(span.start).toBeLessThanOrEqual(span.end);
          }
          expect(one.at).toBeGreaterThanOrEqual(0);
          expect(one.at).toBeLessThanOrEqual(prose.text.length);
          for (const key of one.fits ?? [one.key]) expect(scope.references.has(key)).toBe(true);
          expect(one.fits?.length).not.toBe(1);
        }
      },
    ),
    { numRuns: 600 },
  );
});

it('without works nothing is cited, whatever stands there', () => {
  const { library: empty } = analysisOf(parseFixture('//- draft.md\n-\n'));
  const none = scopeOf(empty, 'draft.md', noMetadata);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
      expect(writtenCitations(markupOfDraft('draft.md').read(parts.join('')), none, empty)).toEqual([]);
    }),
  );
});
