import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, createAnalysis } from '../../server/src/core/analysis.ts';
import { type Index, indexInSlices } from '../../server/src/core/library/index.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource, type Source } from '../../server/src/core/library/source.ts';
import { type StoredText, storedText } from '../../server/src/core/library/storedText.ts';
import { lookUp } from '../../server/src/core/lookup/lookup.ts';
import { placesAfter } from '../../server/src/core/lookup/places.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { told } from '../support/told.ts';
import { whole } from './wordingSupport.ts';

const baker =
  'The oven stood cold for three weeks, the baker said. “We burned the last of the beech in March,” said Pavel Dorn.';
const miller =
  '“Nobody weighs the flour any more,” miller Anke Ruhl said on Friday. The scales had been sold before the winter.';
const grocer =
  '“We burned the last of the beech in March,” Dorn told the council. “Nobody had asked him,” said grocer Ilse Kern.';
const others = Array.from(
  { length: 12 },
  (_, i) => `“Street ${i} has no lamps and no pavement,” said councillor number ${i}. We burned nothing, nobody asked.`,
);

/** A text that counts how often it is read. */
function counting(text: string, count: { reads: number }): StoredText {
  const { key, length } = storedText(text);
  return {
    key,
    length,
    get text() {
      count.reads++;
      return text;
    },
  };
}

function indexOf(texts: readonly StoredText[], previous?: Index): Index {
  const slices = indexInSlices(texts, previous?.segment);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

describe('a look-up in a library that has grown', () => {
  test('reads the new text alone, and finds what one made afresh finds', () => {
    const [old, fresh] = [{ reads: 0 }, { reads: 0 }];
    const before = indexOf([baker, miller, ...others].map((text) => counting(text, old)));
    const quote = whole('We burned the last of the beech in March');
    const first = placesAfter();
    expect(lookUp(quote, before, { places: first }).map(({ source }) => source)).toEqual(['0']);
    expect(first.looked).toBe(true);

    const after = indexOf([...before.texts, counting(grocer, fresh)], before);
    [old.reads, fresh.reads] = [0, 0];
    const second = placesAfter(first.known);
    const found = lookUp(quote, after, { places: second });
    expect(found.map(({ source }) => source)).toEqual(['0', '14']);
    expect([old.reads, fresh.reads > 0]).toEqual([0, true]);
    expect(found).toEqual(lookUp(quote, after));

    fresh.reads = old.reads = 0;
    const third = placesAfter(second.known);
    expect(lookUp(quote, after, { places: third })).toEqual(found);
    expect([old.reads, fresh.reads, third.looked]).toEqual([0, 0, false]);
  });
});

const path = 'draft.md';
const source = (name: string, text: string): Source => makeSource(`sources/${name}.txt`, text);
const grownTo = (analysis: Analysis, sources: readonly Source[]): Analysis =>
  createAnalysis(makeLibrary(sources, [], analysis.library), analysis.settings, analysis.record, analysis.memory);
const freshly = (sources: readonly Source[]): Analysis => createAnalysis(makeLibrary(sources, []), defaultSettings);

describe('an analysis beside a library that has grown', () => {
  const raw = [
    '“We burned the last of the beech in March,” Dorn said.',
    '“Nobody weighs the flour any more,” Ruhl said.',
    '“Street 4 has no lamps and no pavement,” said councillor number 4.',
    '“Street 4 has no lamps and no gutters,” said councillor number 4.',
    '',
  ].join('\n\n');
  const sources = [
    source('baker', baker),
    source('miller', miller),
    ...others.map((text, i) => source(`other${i}`, text)),
  ];

  test('looks for what stands word for word in the new document alone, and for nothing else where it has nothing of it', () => {
    const first = freshly(sources);
    first.check({ path, raw });
    expect(first.lookUps()).toBe(4);

    const unlike = grownTo(first, [...sources, source('zoo', 'The giraffes came by train. Their keeper slept.')]);
    const report = unlike.check({ path, raw });
    // The altered one: what resembles hangs on how rare words are in the whole library.
    expect(unlike.lookUps()).toBe(1);
    expect(told(report)).toEqual(told(freshly(unlike.library.sources).check({ path, raw })));

    const like = grownTo(unlike, [...unlike.library.sources, source('grocer', grocer)]);
    const grown = like.check({ path, raw });
    expect(like.lookUps()).toBe(2);
    expect(told(grown)).toEqual(told(freshly(like.library.sources).check({ path, raw })));
  });

  test('looks up nothing when a document goes, but what only resembles', () => {
    const first = freshly([...sources, source('grocer', grocer)]);
    first.check({ path, raw });
    const gone = grownTo(first, sources.slice(1));
    expect(told(gone.check({ path, raw }))).toEqual(told(freshly(sources.slice(1)).check({ path, raw })));
    // The altered one, and the one whose words no source has any more.
    expect(gone.lookUps()).toBe(2);
  });

  test('looks up nothing when the library is the same: other settings, another record', () => {
    const first = freshly(sources);
    first.check({ path, raw });
    const strict = createAnalysis(first.library, { ...defaultSettings, ellipsis: '[…]' }, first.record, first.memory);
    strict.check({ path, raw });
    expect(strict.lookUps()).toBe(0);
  });

  test('a source that is read otherwise with the same words is judged anew', () => {
    const said = 'We burned the last of the beech in March';
    const spoken = makeSource('sources/baker.md', `“${said},” said Pavel Dorn.\n`);
    const written = makeSource('sources/baker.md', `## “${said},” said Pavel Dorn.\n`);
    const first = freshly([spoken]);
    first.check({ path, raw });
    expect(told(grownTo(first, [written]).check({ path, raw }))).toEqual(told(freshly([written]).check({ path, raw })));
  });
});

describe('for any sources', () => {
  const words = fc.constantFrom('beech', 'flour', 'oven', 'the', 'of', 'burned', 'nobody', 'March', 'scales', 'not');
  const sentence = fc.array(words, { minLength: 4, maxLength: 9 }).map((all) => all.join(' '));
  const text = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((s) => `“${s},” said Dorn.`).join('\n\n'));
  const library = fc.array(fc.tuple(fc.nat(5), text), { maxLength: 5 });
  const made = (all: readonly (readonly [number, string])[]): Source[] => all.map(([n, one]) => source(`s${n}`, one));
  const draft = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((s) => `“${s},” Dorn said.`).join('\n\n'));

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(library, draft, fc.nat(), (all, raw, turn) => {
        const sources = [...new Map(made(all).map((one) => [one.path, one])).values()];
        const at = turn % (sources.length + 1);
        const turned = [...sources.slice(at), ...sources.slice(0, at)].toReversed();
        expect(told(freshly(turned).check({ path, raw }))).toEqual(told(freshly(sources).check({ path, raw })));
      }),
      { numRuns: 100 },
    );
  });

  test('whatever was there before, what is remembered changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(library, draft), { minLength: 2, maxLength: 5 }), (versions) => {
        let analysis = freshly([]);
        for (const [all, raw] of versions) {
          analysis = grownTo(analysis, made(all));
          expect(told(analysis.check({ path, raw }))).toEqual(told(freshly(made(all)).check({ path, raw })));
        }
      }),
      { numRuns: 100 },
    );
  });
});
