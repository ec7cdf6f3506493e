import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/src/core/prose/plainText.ts';
import { quotationsOf } from '../../../server/src/core/reading/quotations/quotations.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

const marked = (text: string): string[] => {
  const prose = plainText(text);
  return quotationsOf(prose).map((q) => q.parts.map((p) => sliceOf(prose.text, p)).join(' ¶ '));
};

describe('quotation marks', () => {
  it.each([
    ['straight', 'She said "the quay is lost" and left.', ['the quay is lost']],
    ['curly', 'She said “the quay is lost” and left.', ['the quay is lost']],
    ['guillemets', 'She said «the quay is lost» and left.', ['the quay is lost']],
    ['guillemets apart', 'She said « the quay is lost » and left.', [' the quay is lost ']],
    ['guillemets turned', 'She said »the quay is lost« and left.', ['the quay is lost']],
    ['low and high', 'She said „the quay is lost“ and left.', ['the quay is lost']],
    ['low and high, English end', 'She said „the quay is lost” and left.', ['the quay is lost']],
    ['an opening mark apart from dots', 'She said, “ … the quay is lost.”', [' … the quay is lost.']],
    ['dots behind a closing mark', '“The quay is lost,” … she said “and gone.”', ['The quay is lost,', 'and gone.']],
    ['single curly', 'She said ‘the quay is lost’ and left.', ['the quay is lost']],
    ['single straight', "She said 'the quay is lost' and left.", ['the quay is lost']],
    ['curly open, straight close', 'She said “the quay is lost" and left.', ['the quay is lost']],
    ['straight open, curly close', 'She said "the quay is lost” and left.', ['the quay is lost']],
    ['closing mark the wrong way round', '“The quay is lost,“ she said.', ['The quay is lost,']],
    ['doubled apostrophes', "''The quay is lost,'' she said.", ['The quay is lost,']],
    ['TeX', "``The quay is lost,'' she said.", ['The quay is lost,']],
    [
      'single in double',
      '“He cried ‘man the boats’ twice,” she said.',
      ['He cried ‘man the boats’ twice,', 'man the boats'],
    ],
    [
      'double in single',
      '‘He cried “man the boats” twice,’ she said.',
      ['He cried “man the boats” twice,', 'man the boats'],
    ],
    [
      'double in double',
      '“He cried “man the boats” twice,” she said.',
      ['He cried “man the boats” twice,', 'man the boats'],
    ],
    ['possessive plural inside', '‘The skippers’ boats are gone,’ she said.', ['The skippers’ boats are gone,']],
    ['between dashes', 'The quay—“a ruin,” she said—is lost.', ['a ruin,']],
    ['in brackets', 'The quay (“a ruin”) is lost.', ['a ruin']],
    ['one hand twice', '»Vi byggde kajen», sade Lind. »Den håller», sade han.', ['Vi byggde kajen', 'Den håller']],
    ['chevrons inside', '»Er rief ›Halt‹ und ging«, sagte er.', ['Er rief ›Halt‹ und ging', 'Halt']],
    ['chevrons inside, outward', '«Il a dit ‹non› hier», dit-elle.', ['Il a dit ‹non› hier', 'non']],
    ['corners', '彼は「門を『静かに』閉めろ」と言った。', ['門を『静かに』閉めろ', '静かに']],
    ['straight marks without blanks', '船長说"码头已经没有了"，然后走了。', ['码头已经没有了']],
    ['single marks without blanks', '他说：“有人喊‘快跑’就走了。”', ['有人喊‘快跑’就走了。', '快跑']],
    [
      'a blank behind the opening marks',
      '“ The quay is lost,” she said. “ Gone,” he said.',
      [' The quay is lost,', ' Gone,'],
    ],
    ['a blank before a closing mark of this shape', '„Der Kai ist fort “ sagte sie.', ['Der Kai ist fort ']],
    ['curly open, two apostrophes', "“The quay is lost,'' she said.", ['The quay is lost,']],
    ['two curly apostrophes', '‘‘The quay is lost,’’ she said.', ['The quay is lost,']],
    ['two commas', ",,De kade is weg,'' zei zij.", ['De kade is weg,']],
    [
      'German single inside',
      '„Er rief: ‚Der Kai ist fort‘, und ging“, sagte sie.',
      ['Er rief: ‚Der Kai ist fort‘, und ging', 'Der Kai ist fort'],
    ],
    ['German single', '‚Der Kai ist fort‘, rief sie.', ['Der Kai ist fort']],
    ['words without their ends inside', '‘We was goin’ down th’ quay,’ she said.', ['We was goin’ down th’ quay,']],
    ['rock and roll inside', "'It was rock 'n' roll in the '90s,' she said.", ["It was rock 'n' roll in the '90s,"]],
    ['a figure at the head', '‘90 per cent of the quay is lost,’ she said.', ['90 per cent of the quay is lost,']],
    ['a word that may be elided', '‘Course fees have doubled,’ she said.', ['Course fees have doubled,']],
    ['inches inside', '"The plank is 12" thick," she said.', ['The plank is 12" thick,']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', 'The skippers’ boats aren’t Ana’s, and it’s the men’s loss.'],
    ['straight apostrophes', "The skippers' boats aren't Ana's, and it's the men's loss."],
    ['elisions', 'Back in the ’90s they’d say ’twas rock ’n’ roll.'],
    ['straight elisions', "Back in the '90s they'd say 'twas rock 'n' roll."],
    ['feet and inches', 'The mast is 6\'2" long and the plank 12" wide.'],
    ['more elisions', "'t Was six o'clock, 'em boats sank and 'er crew swam."],
    ['a lone mark between blanks', 'She wrote a “ and nothing more.'],
    ['commas in a figure', 'It cost 1,,200 and more.'],
    ['no marks', 'The quay is lost, she said.'],
    ['a stray single mark', 'The quay is ‘lost and nobody minds.'],
  ])('none: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('carries a quotation over paragraphs that open again, to one close', () => {
    expect(marked('“The first.\n\n“The second.\n\n“The third,” she said.\n\nNarration.')).toEqual([
      'The first. ¶ The second. ¶ The third,',
    ]);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    const prose = plainText('“The quay is lost.\n\nNobody spoke.');
    const [q] = quotationsOf(prose);
    expect([q?.unclosed, q && sliceOf(prose.text, q.inner)]).toEqual([true, 'The quay is lost.']);
  });
});

const pieces = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '\n\n',
    '\n',
    ' said ',
    ', ',
    '. ',
    'Ana Lund',
    'she',
    ' (',
    ') ',
    ': ',
    '— ',
    'according to ',
    '\ud800',
    '\udc00',
    '🌊',
    ' who ',
    '’s ',
    '1',
    '-',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

describe('whatever the text', () => {
  it('reads it, with spans in bounds that split no surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(plainText(text));
        const { text: prose } = reading.prose;
        const spans = [
          ...reading.quotations.flatMap((q) => [
            q.span,
            q.inner,
            ...q.parts,
            ...(q.attribution ? [q.attribution.speaker.span] : []),
          ]),
          ...reading.indirect.map((i) => i.span),
          ...reading.people.flatMap((p) => p.mentions),
        ];
        for (const s of spans) {
          expect(s.start).toBeGreaterThanOrEqual(0);
          expect(s.end).toBeLessThanOrEqual(prose.length);
          expect(s.start).toBeLessThanOrEqual(s.end);
          for (const at of [s.start, s.end]) {
            const split = /[\ud800-\udbff]/.test(prose[at - 1] ?? '') && /[\udc00-\udfff]/.test(prose[at] ?? '');
            expect(split).toBe(false);
          }
        }
        reading.quotations.forEach((q, i) => {
          expect(q.parts.length).toBeGreaterThan(0);
          if (q.parent !== null) expect(q.parent).toBeLessThan(i);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('reads an empty text and a single mark', () => {
    expect(read(plainText('')).quotations).toEqual([]);
    expect(read(plainText('“')).quotations).toEqual([]);
  });
});
