import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/src/core/prose/plainText.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

const blocks = (raw: string): string[] => {
  const prose = plainText(raw);
  return prose.blocks.map((b) => `${b.kind} ${b.paragraph}: ${sliceOf(prose.text, b.span)}`);
};

describe('plainText', () => {
  it('parts blocks by blank lines and takes a headline for the title', () => {
    const raw = 'Harbour wall falls\n\nThe wall fell on Monday.\nNobody was hurt.\n\nIt was old.\n';
    expect(blocks(raw)).toEqual([
      'heading 1: Harbour wall falls',
      'paragraph 2: The wall fell on Monday.\nNobody was hurt.',
      'paragraph 3: It was old.',
    ]);
    expect(plainText(raw).metadata.title).toBe('Harbour wall falls');
    expect(plainText(raw).text).toBe(raw);
  });

  it.each([
    ['a sentence', 'The wall fell on Monday.\n\nNobody was hurt.'],
    ['a turn', 'INES ALDANA: Good evening.\n\nTOM BRILL: Good evening.'],
    ['an address', 'https://example.org/wall\n\nThe wall fell on Monday.'],
    ['a day', 'March 4, 2024\n\nThe wall fell on Monday.'],
    ['a byline', 'By Agnes Lund\n\nThe wall fell on Monday.'],
    ['a time', '00:01\n\nThe wall fell on Monday.'],
    ['all there is', 'Harbour wall falls'],
  ])('takes no title of %s', (_, raw) => {
    expect(plainText(raw).metadata.title).toBeUndefined();
  });

  it.each([
    ['in sentence case', 'Harbour wall falls after a night of storm'],
    ['in capitals', 'HARBOUR WALL FALLS'],
    ['that asks', 'Who Will Pay For The New Harbour Wall?'],
  ])('takes the title of a headline %s', (_, title) => {
    expect(plainText(`${title}\n\nThe wall fell on Monday.`).metadata.title).toBe(title);
  });

  it.each(['\r\n', '\r'])('takes %j for a line break', (eol) => {
    expect(blocks(`Harbour wall falls${eol}${eol}The wall fell.${eol}${eol}It was old.`)).toEqual([
      'heading 1: Harbour wall falls',
      'paragraph 2: The wall fell.',
      'paragraph 3: It was old.',
    ]);
  });

  it('takes each of several long lines for a paragraph', () => {
    const long = 'The wall fell on Monday before dawn. '.repeat(6).trim();
    expect(blocks(`${long}\n${long}`)).toHaveLength(2);
  });

  it('takes each labelled turn for a paragraph', () => {
    expect(blocks('Q: Who built it?\nA: Nobody knows.\nQ: Who pays?\nA: The town does.')).toHaveLength(4);
  });

  it('leaves a byte-order mark and comments out of the words, and finds the way back', () => {
    const raw = '\ufeffThe wall fell.<!-- stet: as broadcast --> It was old.';
    const prose = plainText(raw);
    expect(prose.text).toBe('The wall fell. It was old.');
    expect(prose.comments).toEqual([{ raw: { start: 15, end: 42 }, text: 'stet: as broadcast' }]);
    expect(sliceOf(raw, prose.map.toRaw({ start: 15, end: 26 }))).toBe('It was old.');
  });

  it('has no block where there are no words', () => {
    expect(blocks('')).toEqual([]);
    expect(blocks(' \n\t\r\n')).toEqual([]);
  });

  it('calls a lone sentence a paragraph', () => {
    expect(blocks('“The tide took forty boats,” Ines Aldana said.')).toEqual([
      'paragraph 1: “The tide took forty boats,” Ines Aldana said.',
    ]);
  });

  describe('joins the lines that a quotation runs across', () => {
    const long = `Nets were mended on the pier while it lasted, and nobody there had a word to say of ${'it, '.repeat(20)}or the like.`;

    it.each([
      [
        'below what looks like a headline',
        'Orla Finn said: “The nets\nwere never ours to sell, and the whole of the pier knew it.”',
      ],
      ['in straight marks', 'Orla Finn said: "The nets\nwere never ours to sell, and the whole of the pier knew it."'],
      ['in single marks', 'Orla Finn said: ‘The nets\nwere never ours to sell, and the whole of the pier knew it.’'],
      ['in guillemets', 'Orla Finn said: «The nets\nwere never ours to sell, and the whole of the pier knew it.»'],
      ['in low marks', 'Orla Finn said: „The nets\nwere never ours to sell, and the whole of the pier knew it.“'],
      ['beside a long line', `“The nets\nwere never\r\nours,” Finn said. ${long}`],
      ['in an answer', 'Q: Whose were they?\nA: He said “the nets\nwere never ours” and left.', 'never ours'],
    ])('%s', (_, raw, last = '') => {
      const found = blocks(raw).filter((block) => /nets/i.test(block));
      expect(found[0]).toMatch(last === '' ? /never[\s\S]*(?:knew it|Finn said)/ : last);
    });

    it.each([
      [
        'a line that begins with a mark of its own',
        `“The nets were never ours to sell.\n“Nor was the pier,” Finn said. ${long}`,
      ],
      ['a turn', 'Q: She said “the nets\nA: were ours”, yes.'],
      ['an apostrophe', `It was in the summer of ’98.\nThe members’ nets lay there. ${long}`],
      ['what is quoted in each line', `“The nets,” she said.\n“The pier,” he said. ${long}`],
    ])('not across %s', (_, raw) => {
      expect(blocks(raw)).toHaveLength(2);
    });
  });
});
