import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../server/src/core/language/en/english.ts';
import { contentKey } from '../../server/src/core/library/contentKey.ts';
import { buildIndex, indexInSlices } from '../../server/src/core/library/index.ts';
import { makeSegment, type Segment } from '../../server/src/core/library/indexSegment.ts';
import { segmentFrom, segmentPieces } from '../../server/src/core/library/indexStore.ts';
import { storedText } from '../../server/src/core/library/storedText.ts';
import { continuations } from '../../server/src/core/lookup/continuations.ts';
import { lookUp } from '../../server/src/core/lookup/lookup.ts';
import { judgeWording } from '../../server/src/core/verdict/wording/wording.ts';
import { sourceView, whole } from './wordingSupport.ts';

const mill =
  'The mill stood idle for nine winters before the Okonkwo sisters bought it. They kept the old wheel and threw away the rest.';
const ferry = 'The ferry left at six. The pilot, who had slept badly, found the channel by the sound of the bell.';
const market =
  'Prices rose again on Tuesday. The mill stood idle for nine winters, as every child in the valley knows.';

const found = (quote: string, texts: readonly string[], prefer: readonly number[] = []) =>
  lookUp(whole(quote), buildIndex(texts), { prefer: prefer.map(String) }).map(
    (p) => `${p.source}: ${texts[Number(p.source)]?.slice(p.span.start, p.span.end)}`,
  );

describe('lookUp', () => {
  it.each([
    ['one word', 'bell', ['1: bell']],
    ['two words', 'the bell', ['1: the bell']],
    ['three', 'Sound of the', ['1: sound of the']],
    ['across a point', 'at six. The pilot', ['1: at six. The pilot']],
    ['the end of a text', 'threw away the rest', ['0: threw away the rest']],
    ['ties, all of them', 'the mill stood idle', ['0: The mill stood idle', '2: The mill stood idle']],
    ['words of no text', 'lighthouse', []],
    ['two words not in a row', 'pilot bell', []],
    ['no words', '— “…”', []],
    ['nothing', '', []],
  ])('finds %s', (_, quote, expected) => {
    expect(found(quote, [mill, ferry, market])).toEqual(expected);
  });

  it('puts the preferred source first among equals', () => {
    expect(found('nine winters', [mill, ferry, market], [2])).toEqual(['2: nine winters', '0: nine winters']);
  });

  it('prefers more of the words to a preferred source', () => {
    expect(
      found('The mill stood idle for nine winters before the Okonkwo sisters bought it', [mill, ferry, market], [2])[0],
    ).toMatch(/^0: /);
  });

  it('looks into the cited source though many others have the same', () => {
    const copies = Array.from({ length: 60 }, (_, i) => `${mill} ${i}`);
    const changed = 'The mill stood empty for nine winters before the Okonkwo sisters bought it';
    expect(found('The mill stood idle for nine winters', copies, [47])[0]).toMatch(/^47: /);
    expect(found(changed, copies, [47])[0]).toMatch(/^47: /);
    expect(found(changed, copies).length).toBe(16);
  });

  it('does not run from one text into the next', () => {
    expect(found('the rest The ferry left', [mill, ferry]).filter((p) => /rest.*The ferry/s.test(p))).toEqual([]);
  });

  it('finds a quotation of two paragraphs', () => {
    const text = `${mill}\n\n${ferry}`;
    const quote = 'threw away the rest.\n\n“The ferry left at six';
    const cut = quote.indexOf('\n');
    const parts = [
      { start: 0, end: cut },
      { start: cut + 3, end: quote.length },
    ];
    const [passage] = lookUp({ text: quote, parts }, buildIndex([text]));
    expect(text.slice(passage?.span.start, passage?.span.end)).toBe('threw away the rest.\n\nThe ferry left at six');
    expect(passage?.score).toBe(1);
  });

  it('aligns words changed, added, missing', () => {
    const quote = 'The mill stood empty for nine long winters before the sisters bought it';
    const [passage] = lookUp(whole(quote), buildIndex([mill, ferry]));
    const steps = passage?.steps
      .filter((s) => s.kind !== 'equal')
      .map((s) => [s.kind, quote.slice(s.draft.start, s.draft.end), mill.slice(s.source.start, s.source.end)]);
    expect(steps).toEqual([
      ['changed', 'empty', 'idle'],
      ['added', 'long', ''],
      ['missing', '', 'Okonkwo'],
    ]);
  });

  it('says where the rest of a quotation put together stands', () => {
    const [passage] = lookUp(
      whole('The mill stood idle for nine winters before the pilot, who had slept badly, found the channel'),
      buildIndex([mill, ferry]),
    );
    expect(passage).toBeDefined();
    expect(passage?.rest?.length ?? 0).toBe(1);
    expect(new Set([passage?.source, passage?.rest?.[0]?.source])).toEqual(new Set(['0', '1']));
  });
});

describe('the index', () => {
  it('reads only what is new and finds what an index made afresh finds', () => {
    const word = fc.constantFrom('tide', 'net', 'boat', 'the', 'of', 'salt', 'rope', 'gull', 'mast', 'not');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        text,
        (versions, quote) => {
          let index = buildIndex([]);
          for (const texts of versions) index = buildIndex(texts, index);
          const texts = versions.at(-1) ?? [];
          const places = (i: typeof index) =>
            lookUp(whole(quote), i, { limit: 1000 })
              .filter((p) => p.score === 1)
              .map((p) => `${p.source}:${p.span.start}`)
              .sort();
          expect(places(index)).toEqual(places(buildIndex(texts)));
          expect(index.words).toBe(buildIndex(texts).words);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is the same, bit for bit, whatever was there before and in whatever order the texts came', () => {
    const word = fc.constantFrom('tide', 'net', 'boat', 'the', 'of', 'salt', 'rope', 'gull', 'mast', 'not');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    const version = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), fc.nat(), (versions, turn) => {
        let index = buildIndex([]);
        for (const texts of versions) index = buildIndex(texts, index);
        const last = versions.at(-1) ?? [];
        const turned = [...last.slice(turn % (last.length + 1)), ...last.slice(0, turn % (last.length + 1))];
        const bytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
          Buffer.from(buffer, byteOffset, byteLength);
        const expectSame = ({ segment: a }: typeof index, { segment: b }: typeof index) => {
          expect(a.texts.map(({ key }) => key)).toEqual(b.texts.map(({ key }) => key));
          for (const name of ['firsts', 'signatures', 'marks', 'suffixes', 'buckets'] as const)
            expect(bytes(a[name]).equals(bytes(b[name])), name).toBe(true);
        };
        const fresh = buildIndex(last);
        expectSame(index, fresh);
        expectSame(buildIndex(turned), fresh);
      }),
      { numRuns: 30 },
    );
  });

  it('is the one before when nothing has changed', () => {
    const first = buildIndex([mill, ferry, market]);
    expect(buildIndex([market, mill, ferry], first).segment).toBe(first.segment);
    const second = buildIndex([mill, `${ferry} Again.`, market], first);
    expect(lookUp(whole('the bell Again'), second).map((p) => p.source)).toEqual(['1']);
    expect(lookUp(whole('sound of the bell'), second).map((p) => p.source)).toEqual(['1']);
  });

  it('finds every run of words where it stands', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (words, at, length) => {
          const text = words.join(' ');
          const from = at % words.length;
          const quote = words.slice(from, from + length).join(' ');
          const places = lookUp(whole(quote), buildIndex([text]), { limit: 1000 }).map((p) => p.span.start);
          const expected = words.flatMap((_, i) => (` ${text.slice(i * 2)} `.startsWith(` ${quote} `) ? [i * 2] : []));
          expect([...places].sort((x, y) => x - y)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is built in slices that say how far they are', () => {
    const slices = indexInSlices(Array.from({ length: 100 }, (_, i) => storedText(`${mill} ${i} ${ferry}`)));
    const shares: number[] = [];
    for (let step = slices.next(); !step.done; step = slices.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((x, y) => x - y));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

describe('a stored segment', () => {
  const texts = [mill, '', ferry];
  const segment = makeSegment(texts);
  const bytes = Uint8Array.from(segmentPieces(segment).flatMap((piece) => [...piece]));
  const arrays = (s: Segment) => [s.firsts, s.marks, s.suffixes, s.buckets, s.signatures].map((a) => Array.from(a));

  it('comes back as it was', () => {
    const again = segmentFrom(bytes, texts.map(storedText));
    expect(again && arrays(again)).toEqual(arrays(segment));
  });

  it('is doubted when it is torn or of other texts', () => {
    expect(segmentFrom(bytes.slice(0, bytes.length - 4), texts.map(storedText))).toBeNull();
    expect(segmentFrom(bytes.slice(0, 10), texts.map(storedText))).toBeNull();
    expect(segmentFrom(new Uint8Array(0), texts.map(storedText))).toBeNull();
    expect(segmentFrom(bytes, [mill, ferry].map(storedText))).toBeNull();
  });

  it('has keys that tell texts apart', () => {
    expect(contentKey(mill)).toMatch(/^[0-9a-f]{32}$/);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (a, b) => {
        expect(contentKey(a) === contentKey(b)).toBe(a === b);
      }),
    );
    const long = 'salt '.repeat(20_000);
    expect(contentKey(long)).not.toBe(contentKey(`${long.slice(0, 50_000)}S${long.slice(50_001)}`));
  });
});

describe('whatever the texts', () => {
  const libraries: Readonly<Record<string, readonly string[]>> = {
    'one word': ['the '.repeat(200_000)],
    'one sentence': ['The committee found that the bridge was safe and the road was not. '.repeat(20_000)],
    'one sentence a source': Array.from(
      { length: 3000 },
      (_, i) => `The committee found that the bridge was safe and the road was not, ${i}.`,
    ),
    'one line': ['x'.repeat(2_000_000)],
    'no words': ['... '.repeat(50_000), '[] '.repeat(50_000), '\ud800'.repeat(50_000)],
  };
  const quotes = [
    'the '.repeat(1000),
    `${'the '.repeat(500)}zebra ${'the '.repeat(500)}`,
    'The committee found that the bridge was unsafe and the road was not',
    'The committee found … the road [surely] was',
    'The committee found that the bridge was quite safe and the road was not. '.repeat(300),
    'the ... '.repeat(3000),
    '[a] '.repeat(3000),
    '['.repeat(50_000),
    '.'.repeat(50_000),
    'x'.repeat(50_000),
    '\udc00 the \ud800',
  ];
  it.each(Object.keys(libraries))('look-up, judgement and completion end soon: %s', (name) => {
    const texts = libraries[name] ?? [];
    const index = buildIndex(texts);
    const view = (id: string) => ({ prose: { text: texts[Number(id)] ?? '', blocks: [] }, quotations: [] });
    for (const quote of quotes) {
      const passages = lookUp(whole(quote), index);
      expect(passages.length).toBeLessThanOrEqual(16);
      judgeWording(whole(quote), passages, { language: english, source: view });
      expect(continuations(quote, index, view).length).toBeLessThanOrEqual(8);
    }
  });

  it('takes any string on either side', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (quote, text) => {
          const index = buildIndex([text]);
          const passages = lookUp(whole(quote), index);
          const wording = judgeWording(whole(quote), passages, {
            language: english,
            counts: new Set(['own-dots'] as const),
            source: () => sourceView(text),
          });
          expect(['verbatim', 'edited', 'altered', 'not-found']).toContain(wording.kind);
          for (const { span } of passages)
            expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('continuations', () => {
  const view = sourceView(`The pilot had slept badly.

@Holt “We are not asking for charity,” Maren Holt said. @Holt +“We want the timetable that we were promised in March, no more and no less. And Mr. Reyes knows it.”

We are not asking for charity, the leaflet says, but for bread. It cost 3.5 crowns.`);
  const text = view.prose.text;
  const index = buildIndex([text]);
  const ends = (typed: string) =>
    continuations(typed, index, () => view).map((c) =>
      [c.clause, c.sentence, c.utterance].map((s) => text.slice(s.start, s.end)),
    );

  it('go to the end of clause, sentence and utterance', () => {
    expect(ends('We want the ')).toEqual([
      [
        ' timetable that we were promised in March',
        ' timetable that we were promised in March, no more and no less.',
        ' timetable that we were promised in March, no more and no less. And Mr. Reyes knows it.',
      ],
    ]);
  });

  it('complete a word begun', () => {
    expect(ends('we want the timet')[0]?.[0]).toBe(' that we were promised in March');
  });

  it('take speech before narration', () => {
    expect(ends('we are not asking')).toEqual([
      [' for charity', ' for charity', ' for charity'],
      [
        ' for charity',
        ' for charity, the leaflet says, but for bread.',
        ' for charity, the leaflet says, but for bread. It cost 3.5 crowns.',
      ],
    ]);
  });

  it('do not stop at an abbreviation', () => {
    expect(ends('no less. And Mr')[0]?.[1]).toBe('. Reyes knows it.');
  });

  it('are none for one word, for words of no source, for the last words', () => {
    expect(ends('We ')).toEqual([]);
    expect(ends('the old lighthouse keeper ')).toEqual([]);
    expect(ends('Mr. Reyes knows it ')).toEqual([]);
  });
});
