import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../server/src/core/markup/markdown/read.ts';
import { sliceOf } from '../../../../server/src/core/text/span.ts';

/** Each citation as `form key | locator | raw text | words before it`. */
function cited(raw: string): readonly string[] {
  const prose = readMarkdown(raw);
  return prose.citations.map((one) => {
    if (one.keyRaw !== one.raw) expect(sliceOf(raw, one.keyRaw)).toBe(one.key);
    if (one.locatorRaw !== null) expect(sliceOf(raw, one.locatorRaw)).toBe(one.locator);
    return [
      `${one.style} ${one.key}`,
      one.locator ?? '–',
      sliceOf(raw, one.raw),
      prose.text.slice(0, one.at).slice(-8),
    ].join(' | ');
  });
}

describe('citations', () => {
  it.each([
    ['It held [@log].', ['bracketed log | – | [@log] | It held']],
    ['It held [@log, para. 3].', ['bracketed log | para. 3 | [@log, para. 3] | It held']],
    [
      'It held [see @log, pp. 3-5, 9 and more].',
      ['bracketed log | pp. 3-5, 9 | [see @log, pp. 3-5, 9 and more] | It held'],
    ],
    ['It held [@log, 12].', ['bracketed log | 12 | [@log, 12] | It held']],
    ['It held [@tape, 00:14:05].', ['bracketed tape | 00:14:05 | [@tape, 00:14:05] | It held']],
    ['It held [@log, p. xiv].', ['bracketed log | p. xiv | [@log, p. xiv] | It held']],
    ['It held [@log, chapter two].', ['bracketed log | chapter two | [@log, chapter two] | It held']],
    ['It held [@log, § Ropes and sails].', ['bracketed log | § Ropes and sails | [@log, § Ropes and sails] | It held']],
    ['It held [@log, {pp. iv, 3} with more].', ['bracketed log | pp. iv, 3 | [@log, {pp. iv, 3} with more] | It held']],
    [
      'It held [see @log, pp. 3-5, and passim].',
      ['bracketed log | pp. 3-5 | [see @log, pp. 3-5, and passim] | It held'],
    ],
    ['It held [@{log of 1931}, p. 3].', ['bracketed log of 1931 | p. 3 | [@{log of 1931}, p. 3] | It held']],
    ['Aldana [-@log, ¶ 4] held.', ['bracketed log | ¶ 4 | [-@log, ¶ 4] | Aldana']],
    [
      'It held [@a-b:2013, p. 3; see @other_x, §2].',
      [
        'bracketed a-b:2013 | p. 3 | [@a-b:2013, p. 3; see @other_x, §2] | It held',
        'bracketed other_x | §2 | [@a-b:2013, p. 3; see @other_x, §2] | It held',
      ],
    ],
    ['As @log [p. 3] has it.', ['bracketed log | p. 3 | @log [p. 3] | As']],
    ['As @log has it.', ['bracketed log | – | @log | As']],
    ['It held [[Harbour log#Ropes]].', ['wiki Harbour log | – | [[Harbour log#Ropes]] | It held']],
    ['It [held](http://h/log).', ['link http://h/log | – | [held](http://h/log) | It held']],
    ['It [held](log.pdf#page=7).', ['link log.pdf#page=7 | p. 7 | [held](log.pdf#page=7) | It held']],
    ['It held.^[@log, p. 2.] So.', ['inline-note log | p. 2 | ^[@log, p. 2.] | It held.']],
    ['It held.[^1] So it did.\n\n[^1]: See @log [p. 2].\n', ['footnote log | p. 2 | @log [p. 2] | It held.']],
    [
      'It held.[^1] So it did.\n\n[^1]: <http://h/log>, read in May.\n',
      ['footnote http://h/log | – | <http://h/log> | It held.'],
    ],
  ])('%j', (raw, expected) => {
    expect(cited(raw)).toEqual(expected);
  });

  it.each([
    'No citation at all.',
    'Write to ines@harbour.org, [above](#top) or `@code`.',
    'An image ![@rope](rope.png) and a [note].',
    'Text with [sic] and […].',
  ])('finds none in %j', (raw) => {
    expect(cited(raw)).toEqual([]);
  });
});
