import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../server/src/core/extract/registry.ts';

/** Words of which each stands once, so that a place that is off by one shows. */
const wordAt = (n: number): string => `word${n.toString(36).padStart(3, '0')}x`;

const between = fc.constantFrom(
  ...[' ', ' ', ' ', '\n', '\r\n', '\n\n', '\n\n# ', '\n\n> ', '\n> ', '\n\n- ', '\n- ', '\n\n| ', ' | ', ' **', '** '],
  ...[
    '\n\n[^1]: ',
    '[^1] ',
    ' [',
    '](x) ',
    ' <!-- ',
    ' --> ',
    ' “',
    '” ',
    '\n\n```\n',
    '\n\n<p>',
    '</p>\n\n',
    '&amp; ',
    '\\* ',
  ],
);
/** Where such marks come from: files put together of others, and text pasted out of them. */
const mark = fc.constantFrom('', '', '', '\uFEFF', '\uFEFF\uFEFF');
const piece = fc.tuple(between, mark, mark);
const head = fc.constantFrom('', '\uFEFF', '---\ntitle: A\n---\n', '\uFEFF---\ntitle: A\n---\n\uFEFF');

describe('byte-order marks inside a text', () => {
  it.each(['a.md', 'a.txt', 'a.vtt', 'a.srt'])('shift no place in %s', (path) => {
    fc.assert(
      fc.property(head, fc.array(piece, { minLength: 1, maxLength: 30 }), (begin, pieces) => {
        const words = pieces.map(([gap, before, behind], n) => `${before}${wordAt(n)}${behind}${gap}`);
        const cue =
          path === 'a.vtt'
            ? 'WEBVTT\n\n00:01.000 --> 00:09.000\n'
            : path === 'a.srt'
              ? '1\n00:00:01,000 --> 00:00:09,000\n'
              : '';
        const raw = begin + cue + words.join('');
        const { text, map } = proseOf(path, raw);
        for (const { 0: word, index } of text.matchAll(/word\w{3}x/g)) {
          const there = map.toRaw({ start: index, end: index + word.length });
          expect(raw.slice(there.start, there.end)).toBe(word);
        }
      }),
      { numRuns: 400 },
    );
  });
});
