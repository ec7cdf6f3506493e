import { describe, expect, it } from 'vitest';
import { plainText } from '../../../server/src/core/formats/plainText.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

const blocks = (raw: string): string[] => {
  const prose = plainText(raw);
  return prose.blocks.map((b) => `${b.kind} ${b.paragraph}: ${sliceOf(prose.text, b.span)}`);
};

describe('plainText', () => {
  it('parts blocks by blank lines and takes the first line for the title', () => {
    const raw = 'Harbour wall falls\n\nThe wall fell on Monday.\nNobody was hurt.\n\nIt was old.\n';
    expect(blocks(raw)).toEqual([
      'heading 1: Harbour wall falls',
      'paragraph 2: The wall fell on Monday.\nNobody was hurt.',
      'paragraph 3: It was old.',
    ]);
    expect(plainText(raw).metadata.title).toBe('Harbour wall falls');
    expect(plainText(raw).text).toBe(raw);
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
});
