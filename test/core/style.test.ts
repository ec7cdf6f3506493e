import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Profile } from '../../server/src/core/settings.ts';
import { told } from '../support/told.ts';

const library = makeLibrary(
  [
    makeSource(
      'sources/quarry.txt',
      '“When the crane came down we counted the men twice,” foreman Otto Reyl said. “I would … have gone in myself, and nobody else would have,” Reyl said.',
    ),
    makeSource(
      'sources/review.txt',
      'The foreman wrote: “We counted the frightened men twice before breakfast.” So did the cook.',
    ),
  ],
  [],
);
const path = 'draft.md';
const profiles: readonly Profile[] = ['press', 'academic', 'legal'];
const inProfile = (profile: Profile) => ({ ...defaultSettings, profile });

describe('a style', () => {
  const raw = [
    'Otto Reyl said, “When the crane came down we counted the men twice.”',
    '“The crane came down,” Reyl said.',
    '“I would … in myself, and nobody else would have,” Reyl said.',
    '“we counted the frightened men twice before breakfast,” the foreman wrote.',
    '',
  ].join('\n\n');

  test('decides over facts that are the same for all: nothing is looked up for another', () => {
    for (const first of profiles)
      for (const second of profiles) {
        const before = createAnalysis(library, inProfile(first));
        before.check({ path, raw });
        const after = createAnalysis(library, inProfile(second), before.record, before.memory);
        expect(told(after.check({ path, raw }))).toEqual(
          told(createAnalysis(library, inProfile(second)).check({ path, raw })),
        );
        expect(after.lookUps()).toBe(0);
      }
  });

  test.each([
    ['press', ['sound', 'sound', 'sound', 'sound']],
    ['academic', ['sound', 'sound', 'faulty', 'sound']],
    ['legal', ['sound', 'faulty', 'sound', 'faulty']],
  ] as const)('%s', (profile, states) => {
    const { quotations } = createAnalysis(library, inProfile(profile)).check({ path, raw });
    expect(quotations.map(({ state }) => state)).toEqual(states);
  });

  test('says what a first letter is in the source, where it counts', () => {
    const { findings } = createAnalysis(library, inProfile('legal')).check({ path, raw });
    const messages = findings.filter(({ rule }) => rule === 'altered-quotation').map(({ message }) => message);
    expect(messages.map((message) => message.replace(/ \(.*/, ''))).toEqual([
      'The source has “the”, not “The”',
      'The source has “We”, not “we”',
    ]);
  });

  test('what it lets pass is a fact', () => {
    const lenient = createAnalysis(library, defaultSettings).ask({ path, raw }, ({ judged }) =>
      judged.map((one) => one.lenient),
    );
    expect(lenient).toEqual([[], ['first-letter'], ['own-dots'], ['first-letter']]);
  });
});
