import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, inquire } from '../../server/src/core/inquiry.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

const library = makeLibrary(
  [
    makeSource(
      'sources/archive.txt',
      '“Nobody has opened that drawer since my aunt died,” archivist Jonas Weil said. “She called it ‘the graveyard’ and kept the key on a string,” Weil said.\n\nThe letters were bound in red.',
    ),
    makeSource('sources/letter.txt', 'Nobody has opened that drawer since my aunt died, he writes.'),
  ],
  [],
);
const ask = (claim: Partial<Claim> & Pick<Claim, 'words'>) =>
  inquire({ speaker: null, source: null, ...claim }, library, defaultSettings, (path) => path);
const said = 'Nobody has opened that drawer since my aunt died';

describe('a claim', () => {
  test.each([
    ['the words, the speaker', { words: said, speaker: 'Jonas Weil' }, 'sound'],
    [
      'in marks, on two lines',
      { words: '“Nobody has opened that drawer\n since my aunt died,”', speaker: 'Weil' },
      'sound',
    ],
    [
      'marks of a quotation within',
      { words: 'She called it “the graveyard” and kept the key', speaker: 'Weil' },
      'sound',
    ],
    [
      'what a transcriber notes',
      { words: 'She called it [laughs] “the graveyard” and kept the key', speaker: 'Weil' },
      'sound',
    ],
    ['a role, a point behind it', { words: said, speaker: 'the archivist.' }, 'sound'],
    ['nobody is asked about', { words: said }, 'speaker-unchecked'],
    [
      'different speaker',
      { words: 'She called it ‘the graveyard’ and kept the key on a string', speaker: 'Marta Lind' },
      'faulty',
    ],
    ['another word', { words: said.replace('drawer', 'door'), speaker: 'Jonas Weil' }, 'faulty'],
    ['no such words', { words: 'The river has never frozen in all these years' }, 'not-found'],
    [
      'another source',
      { words: 'kept the key on a string, or so she said', source: 'sources/letter.txt' },
      'not-found',
    ],
  ] as const)('%s', (_, claim, verdict) => {
    expect(ask(claim)?.verdict).toBe(verdict);
  });

  test('is told as it was asked', () => {
    expect(ask({ words: said, speaker: 'Marta  Lind, the mayor!' })?.speaker.draft).toBe('Marta  Lind, the mayor!');
    expect(ask({ words: said })?.speaker).toMatchObject({ draft: null, comparison: 'no speaker was given' });
  });

  test('says where in the source that is named alone', () => {
    const told = ask({ words: said, source: 'sources/letter.txt' });
    expect(told?.passages.map(({ source }) => source.path)).toEqual(['sources/letter.txt']);
    expect(told?.alsoAt).toEqual([]);
  });

  test.each(['', '“ ”', '— …'])('without words is none: %j', (words) => {
    expect(ask({ words })).toBeNull();
  });

  test('whatever is asked, it answers', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const quoted = fc.array(fc.constantFrom('“', '”', '"', '\n\n', '[', ']', '@', said, '. ', '</', '\r\n'), {
      maxLength: 9,
    });
    const words = fc.oneof(
      text,
      quoted.map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(words, fc.option(fc.oneof(text, fc.constant('Jonas Weil'))), (one, speaker) => {
        const told = ask({ words: one, speaker });
        if (told?.verdict === 'sound') expect(told.passages.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
