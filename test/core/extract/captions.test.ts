import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captions } from '../../../server/src/core/extract/captions/read.ts';
import type { Prose } from '../../../server/src/core/prose/prose.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';
import { placeLabel } from '../../../server/src/core/verdict/citation/place.ts';
import { wordsAndRaw } from './shown.ts';

const vtt = (...cues: readonly string[]): string => `WEBVTT\n\n${cues.join('\n\n')}\n`;
/** A cue of two seconds from this second on. */
const cue = (second: number, words: string): string =>
  `00:00:${at(second)}.000 --> 00:00:${at(second + 2)}.000\n${words}`;
const at = (second: number): string => String(second).padStart(2, '0');

/** Blocks, a line each. */
const lines = (prose: Prose): readonly string[] => prose.blocks.map((block) => sliceOf(prose.text, block.span));

/** Who says what: each turn's speaker, and its words. */
const turns = (raw: string): readonly string[] => {
  const { prose, quotations } = read(captions(raw));
  return quotations
    .filter(({ form }) => form === 'turn')
    .map(
      ({ attribution, parts }) =>
        `${attribution?.speaker.text ?? '?'}: ${parts.map((part) => sliceOf(prose.text, part)).join(' / ')}`,
    );
};

describe('cues', () => {
  it('are running prose, with a time for each', () => {
    const raw = vtt(cue(1, 'We opened the gate'), cue(3, 'at six, and nobody\ncame to see it.'), cue(5, 'Nobody.'));
    const prose = captions(raw);
    expect(lines(prose)).toEqual(['We opened the gate at six, and nobody came to see it. Nobody.']);
    expect(prose.landmarks).toEqual([
      { kind: 'time', at: 0, label: '00:00:01', number: 1000, until: 3000 },
      { kind: 'time', at: 19, label: '00:00:03', number: 3000, until: 5000 },
      { kind: 'time', at: 54, label: '00:00:05', number: 5000, until: 7000 },
    ]);
    const start = prose.text.indexOf('came to');
    expect(placeLabel({ start, end: start + 4 }, prose)).toBe('00:00:03');
  });

  it('part at a pause behind a sentence, and at a long one anywhere', () => {
    expect(lines(captions(vtt(cue(1, 'It held.'), cue(6, 'Yes'), cue(12, 'it did.'), cue(40, 'Goodnight.'))))).toEqual([
      'It held.',
      'Yes it did.',
      'Goodnight.',
    ]);
    expect(lines(captions(vtt(cue(1, 'It held'), cue(30, 'and held.'))))).toEqual(['It held', 'and held.']);
  });

  it.each([
    [
      'styles, notes and regions',
      `WEBVTT - The harbour\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE a remark\nover two lines\n\n${cue(1, 'It held.')}\n`,
    ],
    [
      'identifiers and settings',
      `WEBVTT\n\nthe first cue\n00:01.000 --> 00:03.000 align:start position:0%\nIt held.\n`,
    ],
    [
      'styles and notes below a bare first line',
      `WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\nSTYLE\n::cue(b) { color: red }\n\nNOTE heard twice\n\n${cue(1, 'It held.')}\n\nNOTE\nto be\nchecked\n`,
    ],
    [
      'identifiers that a meeting’s service makes',
      `\uFEFFWEBVTT\r\n\r\n0e4b77fe-1c5d-42aa/3-0\r\n00:00:01.000 --> 00:00:03.000\r\nIt\r\n\r\n0e4b77fe-1c5d-42aa/3-1\r\n00:00:03.000 --> 00:00:04.000\r\nheld.\r\n`,
    ],
    ['SubRip', '1\n00:00:01,000 --> 00:00:03,500\nIt held.\n\n2\n00:00:04,000 --> 00:00:05,000\n\n'],
    ['lines of Windows and a byte-order mark', '\uFEFF1\r\n00:00:01,000 --> 00:00:03,500 X1:1 X2:2\r\nIt held.\r\n'],
    ['no blank line between cues', '1\n00:00:01,000 --> 00:00:03,500\nIt\n2\n00:00:04,000 --> 00:00:05,000\nheld.\n'],
    ['tags', vtt(cue(1, '<i>It</i> <c.loud>he</c>l<00:00:02.000><b>d</b>.'))],
    ['tags of SubRip', '1\n00:00:01,000 --> 00:00:03,500\n{\\an8}<font color="#fff">It</font> <u>held.</u>\n'],
    ['sounds and music', vtt(cue(1, '[applause] ♪ It held. ♪'), cue(3, '(door slams)'), cue(5, '[MUSIC PLAYING]'))],
    ['a blank line in a cue', '1\n00:00:01,000 --> 00:00:03,500\nIt\n\nheld.\n'],
  ])('leave nothing but their words: %s', (_, raw) => {
    const prose = captions(raw);
    expect(prose.text).toBe('It held.');
    expect(prose.defects).toEqual([]);
  });

  it('of one voice under identifiers are one turn', () => {
    const raw = `WEBVTT\n\na1-0\n${cue(1, '<v Priya Nair>The budget is signed</v>')}\n\na1-1\n${cue(3, '<v Priya Nair>and the roof is not.</v>')}\n\nNOTE pause\n\na2-0\n${cue(5, '<v Jon Falk>Who told you?</v>')}\n`;
    expect(turns(raw)).toEqual(['Priya Nair: The budget is signed and the roof is not.', 'Jon Falk: Who told you?']);
  });

  it('keep what is no markup', () => {
    const raw = vtt(cue(1, 'R&amp;D &lt;3 a < b, 5 - 3 (1974) [inaudible] & "so"&nbsp;on'));
    expect(captions(raw).text).toBe('R&D <3 a < b, 5 - 3 (1974) [inaudible] & "so"\u00a0on');
  });

  it('say their title and language', () => {
    expect(captions(`WEBVTT - The harbour hearing\nLanguage: en-GB\n\n${cue(1, 'x')}`).metadata).toMatchObject({
      title: 'The harbour hearing',
      language: 'en-GB',
    });
  });

  it('with a bad time code lose its time only', () => {
    const raw = vtt(cue(1, 'It'), '00:00:0x.000 --> 00:00:09.000\nheld', cue(5, 'fast.'));
    const prose = captions(raw);
    expect(prose.text).toBe('It held fast.');
    expect(prose.landmarks.map(({ label }) => label)).toEqual(['00:00:01', '00:00:05']);
    expect(prose.defects.map((defect) => `${sliceOf(raw, defect.raw)}: ${defect.message}`)).toEqual([
      '00:00:0x.000 --> 00:00:09.000: Cannot read the times on this line; its words are kept',
    ]);
  });

  it('are plain text where there are none', () => {
    const prose = captions('It held.\n\nYes.');
    expect([lines(prose), prose.defects.length]).toEqual([['It held.', 'Yes.'], 1]);
  });
});

describe('captions that roll', () => {
  const youtube = vtt(
    '00:00:00.000 --> 00:00:02.000 align:start position:0%\n \nwe<00:00:00.500><c> opened</c><00:00:01.000><c> the</c><c> gate</c>',
    '00:00:02.000 --> 00:00:02.010 align:start position:0%\nwe opened the gate\n ',
    '00:00:02.010 --> 00:00:04.000 align:start position:0%\nwe opened the gate\nat<00:00:02.500><c> six</c><c> and</c>',
    '00:00:04.000 --> 00:00:04.010 align:start position:0%\nat six and\n ',
    '00:00:04.010 --> 00:00:06.000 align:start position:0%\nat six and\nnobody<c> came</c>',
  );

  it('say every word once, at the time it came', () => {
    const prose = captions(youtube);
    expect(prose.text).toBe('we opened the gate at six and nobody came');
    expect(prose.landmarks.map(({ at: place, label }) => `${label} ${prose.text.slice(place).split(' ')[0]}`)).toEqual([
      '00:00:00 we',
      '00:00:02 at',
      '00:00:04 nobody',
    ]);
  });

  it('may overlap in time, as files made from YouTube’s do', () => {
    const srt = [
      '1\n00:00:00,000 --> 00:00:04,000\nwe opened the gate',
      '2\n00:00:02,000 --> 00:00:06,000\nwe opened the gate\nat six and',
      '3\n00:00:04,000 --> 00:00:08,000\nat six and\nnobody came',
    ].join('\n\n');
    expect(captions(srt).text).toBe('we opened the gate at six and nobody came');
  });

  it('roll by more lines, and by words', () => {
    expect(
      captions(
        vtt(
          cue(1, 'ONE LINE'),
          cue(3, 'ONE LINE\nTWO LINES'),
          cue(5, 'ONE LINE\nTWO LINES\nTHREE'),
          cue(7, 'TWO LINES\nTHREE\nFOUR'),
        ),
      ).text,
    ).toBe('ONE LINE TWO LINES THREE FOUR');
    expect(
      captions(vtt(cue(1, 'we opened'), cue(3, 'we opened the gate'), cue(5, 'we opened the gate at six'))).text,
    ).toBe('we opened the gate at six');
  });

  it('keep a speaker’s line one turn', () => {
    expect(
      turns(
        vtt(cue(1, '&gt;&gt; We opened'), cue(3, '&gt;&gt; We opened\nthe gate.'), cue(5, 'the gate.\n&gt;&gt; When?')),
      ),
    ).toEqual(['?: We opened the gate.', '?: When?']);
  });

  it('are not those in which somebody says a thing twice', () => {
    const raw = vtt(
      cue(1, 'No.'),
      cue(3, 'No.'),
      cue(5, 'It held and held.'),
      cue(7, 'It was wet.'),
      cue(9, 'And it stayed.'),
      cue(11, 'Good.'),
    );
    expect(captions(raw).text).toBe('No. No. It held and held. It was wet. And it stayed. Good.');
  });
});

describe('who speaks', () => {
  it('voices say', () => {
    expect(
      turns(
        vtt(
          cue(1, '<v Ines Aldana>We opened the gate'),
          cue(3, '<v.loud Ines Aldana>at six.</v>\n<v Tom Holt>Did you?'),
          cue(5, 'Nobody came.'),
        ),
      ),
    ).toEqual(['Ines Aldana: We opened the gate at six.', 'Tom Holt: Did you?', '?: Nobody came.']);
  });

  it('voices and labels are words of the prose, with their place in the file', () => {
    const raw = vtt(cue(1, '<v Ines Aldana>We opened the gate.'));
    const { prose, quotations } = read(captions(raw));
    expect(prose.text).toBe('Ines Aldana: We opened the gate.');
    const name = quotations[0]?.attribution?.speaker.span ?? { start: 0, end: 0 };
    expect(sliceOf(raw, prose.map.toRaw(name))).toBe('Ines Aldana');
  });

  it('labels say, in capitals or where the name comes back', () => {
    expect(
      turns(vtt(cue(1, 'MS. ALDANA: We opened it.'), cue(3, 'One thing: nobody came.'), cue(5, 'HOLT (off): Really?'))),
    ).toEqual(['MS. ALDANA: We opened it.', '?: One thing: nobody came.', 'HOLT: Really?']);
    expect(
      turns(
        vtt(
          cue(1, 'Ines Aldana: We opened'),
          cue(3, 'Ines Aldana: the gate.'),
          cue(5, 'Tom Holt: Yes.'),
          cue(7, 'Tom Holt: We did.'),
        ),
      ),
    ).toEqual(['Ines Aldana: We opened the gate.', 'Tom Holt: Yes. We did.']);
  });

  it('whom programs for meetings name by surname first, and nobody where a label names none', () => {
    const label = (second: number, name: string): string => cue(second, `<v ${name}>It held.`);
    const { people, quotations } = read(
      captions(vtt(label(1, 'Aldana, Ines (Guest)'), label(3, 'Holt, Tom'), label(5, 'Aldana, Ines'))),
    );
    expect(quotations.map(({ attribution }) => people[attribution?.speaker.person ?? -1]?.name)).toEqual([
      'Ines Aldana',
      'Tom Holt',
      'Ines Aldana',
    ]);
    const nobody = ['SPEAKER_01', 'Speaker 2', 'MAN', 'OLD WOMAN', 'MAN ON RADIO', 'Second Officer', 'BOTH', 'Q'];
    for (const name of nobody)
      expect(turns(vtt(cue(1, `${name.toUpperCase()}: It held.`), cue(3, `<v ${name}>It did.`)))).toEqual([
        '?: It held. It did.',
      ]);
    expect(turns(vtt(cue(1, '[SPEAKER_00]: It held.'), cue(3, '[Ines Aldana]: It did.')))).toEqual([
      '?: It held.',
      'Ines Aldana: It did.',
    ]);
  });

  it('no word before a colon does, where all is in capitals', () => {
    const loud = vtt(cue(1, 'LISTEN: IT WAS WET'), cue(3, 'AND COLD ALL NIGHT.'), cue(5, '>> ALDANA: WE KNEW.'));
    expect(turns(loud)).toEqual(['?: LISTEN: IT WAS WET AND COLD ALL NIGHT.', 'ALDANA: WE KNEW.']);
  });

  it('arrows mark every change, so that what is not marked goes on', () => {
    expect(
      turns(
        vtt(
          cue(1, '>> Ines Aldana: We opened it.'),
          cue(3, 'Nobody came.'),
          cue(5, '&gt;&gt; Really?'),
          cue(7, '>> ALDANA: Yes.'),
        ),
      ),
    ).toEqual(['Ines Aldana: We opened it. Nobody came.', '?: Really?', 'ALDANA: Yes.']);
  });

  it('dashes mark a change within a cue', () => {
    expect(
      turns(vtt(cue(1, '- Did it hold?\n-It did.'), cue(3, 'And then'), cue(5, '- all of it -\nwas gone.'))),
    ).toEqual(['?: Did it hold?', '?: It did. And then - all of it - was gone.']);
  });

  it('a pause ends no turn of one who is named', () => {
    expect(turns(vtt(cue(1, '<v Ines>It held.'), cue(20, '<v Ines>It did.')))).toEqual(['Ines: It held. / It did.']);
  });
});

describe('laws', () => {
  it('each word stands where the map says, whatever the file', () => {
    const bit = fc.constantFrom(
      'gate',
      'ALDANA: ',
      'Tom: ',
      'rope',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '00:00:01.000 --> 00:00:03.000\n',
      '00:00:02,000 --> 00:00:04,000\n',
      '1:2 --> x\n',
      '<v Ines>',
      '</v>',
      '<i>',
      '<',
      '&amp;',
      '>> ',
      '- ',
      '[x]',
      '(y)',
      '♪',
      '12\n',
      'NOTE\n',
      '😀',
      '{\\an8}',
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(bit, { maxLength: 40 }), (headed, bits) => {
        const raw = (headed ? 'WEBVTT\n\n' : '') + bits.join('');
        const prose = captions(raw);
        for (const [word, there] of wordsAndRaw(prose, raw))
          expect(`${there[0]}${there.at(-1)}`).toBe(`${word[0]}${word.at(-1)}`);
        for (const { span } of prose.blocks) expect(sliceOf(prose.text, span).trim()).not.toBe('');
        let last = 0;
        for (const mark of prose.landmarks) {
          expect(mark.at).toBeGreaterThanOrEqual(last);
          last = mark.at;
        }
        read(prose);
      }),
      { numRuns: 500 },
    );
  });

  it('a file cut anywhere has the words up to there', () => {
    const raw = vtt(cue(1, '<v Ines Aldana>We opened the gate'), cue(3, 'at six.'), cue(5, '<v Tom Holt>Did you?'));
    const whole = captions(raw).text;
    for (let length = 0; length < raw.length; length++) {
      const { text } = captions(raw.slice(0, length));
      const first = text.split(/\W+/).filter((word) => word.length > 2 && whole.includes(word));
      expect(whole.startsWith(text.slice(0, 10)) || first.length <= 3, `${length}: ${text}`).toBe(true);
    }
  });
});
