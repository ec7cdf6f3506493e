import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hoverAt } from '../../server/src/core/answers/hover/hover.ts';
import { sheetOf } from '../../server/src/core/answers/sheet/sheet.ts';
import type { Signature } from '../../server/src/core/answers/signingOff/signOff.ts';
import { signOff } from '../../server/src/core/answers/signingOff/signOff.ts';
import { noRecord, type SignOff, type VerificationRecord } from '../../server/src/core/verification/record.ts';
import { readRecord, recordText } from '../../server/src/core/verification/recordFile.ts';
import { textHash } from '../../server/src/core/verification/sameWords.ts';
import { sha256 } from '../../server/src/core/verification/sha256.ts';
import { draw } from '../support/draw.ts';
import { analysisOf, type Fixture, parseFixture } from '../support/fixture.ts';

const draft = `# The wall

“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said.

“We will not pay for a gate that the port should have closed,” she said.
`;
const source = `The storm reached the bay before dawn.

“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that the port should have closed.”

The town had slept through it.
`;
const petra: Signature = { by: 'Petra Lund', date: '2025-03-14T09:30:00Z', note: null };

function fixtureOf(words: string, from: string, name = 'harbour.md'): Fixture {
  const fixture = parseFixture(`//- /work/draft.md\n${words}\n//- sources/${name}\n${from}`);
  return { ...fixture, sources: fixture.sources.map(({ path, raw }) => ({ path: `/work/${path}`, raw })) };
}

/** The record after somebody verified a draft. */
function verified(words = draft, from = source, record: VerificationRecord = noRecord): VerificationRecord {
  const fixture = fixtureOf(words, from);
  const { added, replaced } = analysisOf(fixture, {}, record).ask(fixture.draft, signOff, petra);
  return { signOffs: [...record.signOffs.filter((one) => !replaced.includes(one)), ...added] };
}

/** The findings of a draft beside a record, drawn under it. */
function drawn(words: string, from: string, record: VerificationRecord): string {
  const fixture = fixtureOf(words, from);
  return draw(fixture.draft.raw, analysisOf(fixture, {}, record).check(fixture.draft).findings);
}

/** What the sheet says of each quotation's verification. */
function signOffs(words: string, from: string, record: VerificationRecord): readonly (string | null)[] {
  const fixture = fixtureOf(words, from);
  return analysisOf(fixture, {}, record)
    .ask(fixture.draft, sheetOf)
    .entries.map((entry) => entry.signOff);
}

const clean = `\n${draft.trim()}\n`;
const stands = '✓ Signed off by Petra Lund on 2025-03-14, recorded in .stet/verified.json';

describe('what was verified', () => {
  it('is shown at its quotations and reported nowhere', () => {
    expect(drawn(draft, source, verified())).toBe(clean);
    expect(signOffs(draft, source, verified())).toEqual([stands, stands]);
  });

  it('follows a draft that is written on: other places, other marks, other paragraphs', () => {
    const [first = '', second = '', third = ''] = draft.split('\n\n');
    const moved = [first, 'A new beginning.', third.replace('“', '"').replace('”', '"'), second, 'An end.'].join(
      '\n\n',
    );
    expect(signOffs(moved, source, verified())).toEqual([stands, stands]);
  });

  it('is for one of two quotations of the same words', () => {
    const twice = `${draft}\nSo said the mayor, who had not been there: “The tide took fourteen boats before anybody rang the bell.”\n`;
    expect(signOffs(twice, source, verified())).toEqual([stands, stands, null]);
  });

  it('falls away with other words in the draft, and says what it had seen', () => {
    const other = draft.replace('boats before', 'boats … before').replace('We will not', '[They] will not');
    expect(signOffs(other, source, verified())).toEqual([
      'Changed since it was signed off by Petra Lund on 2025-03-14: it was “The tide took fourteen boats before anybody rang the bell,”',
      'Changed since it was signed off by Petra Lund on 2025-03-14: it was “We will not pay for a gate that the port should have closed,”',
    ]);
  });

  it('is gone with its quotation', () => {
    const fixture = fixtureOf(draft.split('\n\n').slice(0, 2).join('\n\n'), source);
    const { gone } = analysisOf(fixture, {}, verified()).ask(fixture.draft, signOff, petra);
    expect(gone.map(({ quotation }) => quotation.exact)).toEqual([
      'We will not pay for a gate that the port should have closed,',
    ]);
  });

  it('knows a source that was moved by its key, and says so when there is none', () => {
    const keyed = `---\nkey: quay\n---\n\n${source}`;
    const record = verified(draft, keyed);
    const at = (path: string, from: string) => {
      const fixture = fixtureOf(draft, from, path);
      return analysisOf(fixture, {}, record).ask(fixture.draft, sheetOf).entries[0]?.signOff;
    };
    expect(at('2025/harbour.md', keyed)).toBe(stands);
    expect(at('other.md', source)).toBe(
      'Signed off by Petra Lund on 2025-03-14 against harbour.md, which is no longer among the sources',
    );
  });

  it('stands in the hover with its note', () => {
    const fixture = fixtureOf(draft, source);
    const { added } = analysisOf(fixture).ask(fixture.draft, signOff, { ...petra, note: 'heard on tape 3' });
    const hover = analysisOf(fixture, {}, { signOffs: added }).ask(fixture.draft, hoverAt, draft.indexOf('fourteen'));
    expect(hover?.markdown).toContain(
      '✓ Signed off by Petra Lund on 2025-03-14, recorded in .stet/verified.json: heard on tape 3',
    );
  });
});

describe('a draft that has another name now', () => {
  const old = '/work/spring/wall.md';
  /** Who verified what, in a draft that was called otherwise then; `missing` where it is not there any more. */
  const record = (missing: readonly string[] = [old], words = draft, from = source): VerificationRecord => ({
    signOffs: verified(words, from).signOffs.map((one) => ({ ...one, draft: old })),
    missing: new Set(missing),
  });
  const third = '\n“Nobody on the north quay slept that night,” Aldana said.\n';
  const more = `${source}\n“Nobody on the north quay slept that night,” Aldana said Monday.\n`;

  it('has its sign-offs, by its quotations and what stands around them', () => {
    expect(signOffs(draft, source, record())).toEqual([stands, stands]);
    expect(signOffs(`${draft}${third}`, more, record([old], draft, more))).toEqual([stands, stands, null]);
  });

  it('has none while the other is there: it is a copy', () => {
    expect(signOffs(draft, source, record([]))).toEqual([null, null]);
  });

  it('that was written on is told so, as under its old name', () => {
    const other = draft.replace('We will not', '[They] will not');
    expect(signOffs(other, source, record())).toEqual([
      stands,
      'Changed since it was signed off by Petra Lund on 2025-03-14: it was “We will not pay for a gate that the port should have closed,”',
    ]);
  });

  it('is no other draft with the same words: nobody verified those', () => {
    const other = `Years later the harbourmaster wrote: “The tide took fourteen boats before anybody rang the bell.” Nothing more.

The mayor disagreed. “We will not pay for a gate that the port should have closed.” That was all.
`;
    expect(signOffs(other, source, record())).toEqual([null, null]);
    // One sentence of three taken over whole.
    const long = `${draft}${third}`;
    const short = `# Another\n\n${draft.split('\n\n')[1]}\n\nNothing more.\n`;
    expect(signOffs(long, more, record([old], long, more))).toEqual([stands, stands, stands]);
    expect(signOffs(short, more, record([old], long, more))).toEqual([null]);
  });

  it('takes them over for good when it is verified, and the later word of two holds', () => {
    const fixture = fixtureOf(`${draft}${third}`, more);
    const before = record([old], draft, more);
    const signing = analysisOf(fixture, {}, before).ask(fixture.draft, signOff, { ...petra, by: 'Tomas Brandt' });
    expect([signing.added.length, signing.standing]).toEqual([1, 2]);
    expect(signing.followed.map((one) => one.draft)).toEqual(['/work/draft.md', '/work/draft.md']);
    expect(signing.replaced).toEqual(before.signOffs);
    // Another copy of the project went on under the old name, and git kept both.
    const later = before.signOffs.map((one) => ({ ...one, by: 'Tomas Brandt', date: '2025-04-01T08:00:00Z' }));
    const both = { signOffs: [...signing.followed, ...later], missing: new Set([old]) };
    expect(signOffs(draft, more, both)).toEqual(
      Array(2).fill('✓ Signed off by Tomas Brandt on 2025-04-01, recorded in .stet/verified.json'),
    );
  });
});

describe('changed-source', () => {
  it('tells the difference at the quoted place, and where the words still stand', () => {
    const now = source.replace('fourteen boats before', 'forty boats long before');
    expect(drawn(draft, now, verified())).toMatchInlineSnapshot(`
      "
      # The wall

      “The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ changed-source: harbour.md has changed since Petra Lund signed this off on 2025-03-14: it now has “forty” instead of “fourteen”, and 1 more change (para. 2)
                     ^~~~~~~~ altered-quotation: The source has “forty”, not “fourteen” (harbour.md, para. 2); 1 more difference

      “We will not pay for a gate that the port should have closed,” she said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ changed-source: harbour.md has changed since Petra Lund signed this off on 2025-03-14: the quoted words are unchanged (para. 2)
      "
    `);
  });

  it('says that the words stand there as before when the source changed elsewhere', () => {
    const now = source.replace('The town had slept', 'The town, it is said, had slept');
    expect(drawn(draft, now, verified())).toMatchInlineSnapshot(`
      "
      # The wall

      “The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ changed-source: harbour.md has changed since 2 quotations from it were signed off: the quoted words are unchanged

      “We will not pay for a gate that the port should have closed,” she said.
      "
    `);
  });

  it('says that the words are gone', () => {
    const now = 'Herring is cheap, and the market opens at nine on Saturday with a band.\n';
    expect(drawn(draft, now, verified())).toMatchInlineSnapshot(`
      "
      # The wall

      “The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ quotation-not-found: Not found in the source
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ changed-source: harbour.md has changed since Petra Lund signed this off on 2025-03-14: the quoted words are no longer there

      “We will not pay for a gate that the port should have closed,” she said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ quotation-not-found: Not found in the source
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ changed-source: harbour.md has changed since Petra Lund signed this off on 2025-03-14: the quoted words are no longer there
      "
    `);
  });

  it.each([
    ['line ends', source.replaceAll('\n', '\r\n')],
    ['wrapping and blanks', source.replaceAll(' ', '\n')],
    ['marks and dashes', source.replace(/[“”]/g, '"')],
    ['emphasis', source.replace('fourteen', '*fourteen*')],
    ['a byte-order mark', `\uFEFF${source}`],
    ['front matter', `---\nretrieved: 2025-04-01\n---\n\n${source}`],
  ])('is silent when nothing but %s changed', (_, now) => {
    expect(drawn(draft, now, verified())).toBe(clean);
    expect(signOffs(draft, now, verified())).toEqual([stands, stands]);
  });

  it('offers to verify again, and that ends it', () => {
    const now = source.replace('The town had slept', 'The town slept');
    const fixture = fixtureOf(draft, now);
    const { findings } = analysisOf(fixture, {}, verified()).check(fixture.draft);
    expect(findings.flatMap(({ fixes }) => fixes().filter((fix) => fix.verifies))).toEqual([
      { title: 'Sign off all 2 again', edits: [], safe: false, preferred: false, verifies: [0, 1] },
    ]);
    expect(drawn(draft, now, verified(draft, now, verified()))).toBe(clean);
  });

  it('can be let stand', () => {
    const now = source.replace('The town had slept', 'The town slept');
    const left = draft.replace('said.', 'said. <!-- stet changed-source: a correction elsewhere -->');
    const fixture = fixtureOf(left, now);
    const { findings } = analysisOf(fixture, {}, verified(left)).check(fixture.draft);
    expect(findings.map(({ rule, stet }) => `${rule}: ${stet?.reason}`)).toEqual([
      'changed-source: a correction elsewhere',
    ]);
  });
});

describe('signing off', () => {
  const faulty = `${draft.replace('fourteen', 'forty')}\n“Nobody ever asked the fishermen of the north quay,” he said.\n`;

  it('takes all that is sound and says why of the others', () => {
    const fixture = fixtureOf(faulty, source);
    const { added, refused } = analysisOf(fixture).ask(fixture.draft, signOff, petra);
    expect(added.map(({ quotation }) => quotation.exact.slice(0, 11))).toEqual(['We will not']);
    expect(refused.map(({ index, reason }) => `${index} ${reason}`)).toEqual(['0 wrong', '2 not found']);
  });

  it('of what is let stand wants a person’s word', () => {
    const left = faulty.replace('said.', 'said. <!-- stet altered-quotation: as broadcast -->');
    const fixture = fixtureOf(left, source);
    const bulk = analysisOf(fixture).ask(fixture.draft, signOff, petra);
    expect(bulk.refused[0]).toMatchObject({ index: 0, reason: 'allowed' });
  });

  it('of a faulty one by name wants a note, and the finding stays', () => {
    const fixture = fixtureOf(faulty, source);
    const analysis = analysisOf(fixture);
    expect(analysis.ask(fixture.draft, signOff, petra, [2]).refused[0]?.reason).toBe(
      'not found; add a note that says why',
    );
    const { added } = analysis.ask(fixture.draft, signOff, { ...petra, note: 'on the phone' }, [0, 2]);
    expect(added.map((one) => one.source?.key ?? null)).toEqual(['harbour', null]);
    const record = { signOffs: added };
    expect(drawn(faulty, source, record)).toContain('altered-quotation');
    expect(signOffs(faulty, source, record)).toEqual([`${stands}: on the phone`, null, `${stands}: on the phone`]);
  });

  it('leaves what stands as it is, and replaces what does not', () => {
    const fixture = fixtureOf(draft, source);
    const again = analysisOf(fixture, {}, verified()).ask(fixture.draft, signOff, { ...petra, by: 'Tomas Brandt' });
    expect([again.added, again.standing]).toEqual([[], 2]);
    const later = fixtureOf(draft, source.replace('slept', 'dozed'));
    const record = verified();
    const anew = analysisOf(later, {}, record).ask(later.draft, signOff, petra);
    expect([anew.added.length, anew.replaced]).toEqual([2, record.signOffs]);
  });

  it('of a draft without sources takes nothing', () => {
    const fixture = parseFixture(`//- /work/draft.md\n${draft}`);
    const { added, refused } = analysisOf(fixture).ask(fixture.draft, signOff, petra);
    expect([added, refused.map(({ reason }) => reason)]).toEqual([[], ['not checked', 'not checked']]);
  });
});

describe('the file', () => {
  const record = verified();
  const text = recordText(record.signOffs, '/work');

  it('has one line an entry, with W3C selectors, and paths from its root', () => {
    expect(text).toMatchInlineSnapshot(`
      "{
      "version": 1,
      "verified": [
      {"id":"4648c61efd5f647c","draft":{"path":"draft.md","selector":{"type":"TextQuoteSelector","exact":"The tide took fourteen boats before anybody rang the bell,","prefix":"The wall\\n\\n“","suffix":"” harbourmaster Ines Aldana said"}},"source":{"path":"sources/harbour.md","key":"harbour","hash":"96e1b74eae1f154303f01573581f59d495e6a58798c33344976146b7e1d4ed53","selector":[{"type":"TextQuoteSelector","exact":"The tide took fourteen boats before anybody rang the bell","prefix":" reached the bay before dawn.\\n\\n“","suffix":",” harbourmaster Ines Aldana sai"},{"type":"TextPositionSelector","start":41,"end":98}],"locator":"para. 2"},"by":"Petra Lund","date":"2025-03-14T09:30:00Z"},
      {"id":"fec57a7a1bca8a97","draft":{"path":"draft.md","selector":{"type":"TextQuoteSelector","exact":"We will not pay for a gate that the port should have closed,","prefix":"rbourmaster Ines Aldana said.\\n\\n“","suffix":"” she said."}},"source":{"path":"sources/harbour.md","key":"harbour","hash":"96e1b74eae1f154303f01573581f59d495e6a58798c33344976146b7e1d4ed53","selector":[{"type":"TextQuoteSelector","exact":"We will not pay for a gate that the port should have closed","prefix":"aster Ines Aldana said Monday. “","suffix":".”\\n\\nThe town had slept through i"},{"type":"TextPositionSelector","start":141,"end":200}],"locator":"para. 2"},"by":"Petra Lund","date":"2025-03-14T09:30:00Z"},
      "One entry a line, sorted; when merging, keep the lines of both sides. Written by stet verify."
      ]
      }
      "
    `);
  });

  it('is read as it was written, whatever the notes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (notes) => {
        const all = notes.map(
          (note, i): SignOff => ({ ...(record.signOffs[0] as SignOff), id: `${i}`.padStart(4, '0'), note }),
        );
        expect(readRecord(recordText(all, '/work'), '/work')).toEqual({ signOffs: all, defects: [] });
      }),
    );
  });

  it('may hold the lines of both sides of a merge', () => {
    const lines = text.split('\n');
    const both = [...lines.slice(0, 4), ...lines.slice(3)].join('\n');
    expect(readRecord(both, '/work')).toMatchObject({ signOffs: { length: 3 }, defects: [] });
    expect(signOffs(draft, source, { signOffs: readRecord(both, '/work').signOffs })).toEqual([stands, stands]);
  });

  it.each([
    [
      'a merge that is not resolved',
      text.replace('"verified": [\n', '"verified": [\n<<<<<<< ours\n'),
      2,
      'unresolved merge: keep the lines of both sides',
    ],
    ['a line that is broken', text.replace('"by":', '"by"'), 1, 'not JSON'],
    ['a file that ends too soon', text.slice(0, text.length - 40), 2, 'not JSON'],
    ['an entry of another kind', text.replace('"by":"Petra Lund"', '"by":7'), 1, 'cannot make sense of an entry (by)'],
    ['another JSON', '{"name": "stet"}', 0, 'not a record of sign-offs'],
    ['a later version', text.replace('"version": 1', '"version": 2'), 0, 'written by a later version of Stet'],
    ['nothing', ' ', 0, 'not JSON'],
  ])('costs what it must with %s, and says so', (_, broken, left, message) => {
    const { signOffs: kept, defects } = readRecord(broken, '/work');
    expect([kept.length, defects.map((one) => one.message)]).toEqual([left, [message]]);
  });

  it('tells where its first wrong entries stand, each behind the one before', () => {
    const wrong = Array.from({ length: 300 }, (_, i) => JSON.stringify({ id: `x${i % 7}` }));
    const { defects } = readRecord(`{"version":1,"verified":[\n${wrong.join(',\n')}\n]}`, '/work');
    const starts = defects.map(({ raw }) => raw.start);
    expect(starts).toHaveLength(300);
    expect(starts.slice(0, 100)).toEqual([...new Set(starts.slice(0, 100))].sort((a, b) => a - b));
    expect(new Set(starts.slice(100))).toEqual(new Set([0]));
  });

  it('of very many is followed as one of few', () => {
    const [one] = verified().signOffs as [SignOff];
    const others = Array.from({ length: 6000 }, (_, i) => ({
      ...one,
      id: `x${i}`,
      date: '2024-01-01T00:00:00Z',
      quotation: {
        ...one.quotation,
        exact: `Nobody in house ${i} of street ${i * 7} had heard it`,
        prefix: '',
        suffix: '',
      },
    }));
    const changed = draft.replace('before anybody rang', 'before somebody rang');
    const said = (record: VerificationRecord) => signOffs(changed, source, record)[0];
    expect(said({ signOffs: [...others, one] })).toBe(said({ signOffs: [one] }));
    expect(said({ signOffs: [one] })).not.toBeNull();
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(text.length).map((n) => text.slice(0, n)),
        ),
        (any) => {
          for (const { raw } of readRecord(any, '/work').defects) expect(raw.start).toBeLessThanOrEqual(any.length);
        },
      ),
    );
  });
});

test('SHA-256 is the one that everybody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('the hash of a text is what files hold, now and later', () => {
  expect(textHash(source)).toMatchInlineSnapshot(`"96e1b74eae1f154303f01573581f59d495e6a58798c33344976146b7e1d4ed53"`);
  expect(textHash('It cost 1.5 million, “he” said – re-\nopening.')).toBe(
    textHash('It cost 1.5 million, "he" said: reopening'),
  );
  expect(textHash('It cost 1.5 million')).not.toBe(textHash('It cost 15 million'));
});
