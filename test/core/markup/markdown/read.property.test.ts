import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../server/src/core/markup/markdown/read.ts';
import { calloutsIn } from '../../../../server/src/core/markup/pandoc/callouts.ts';

/** Bits that Markdown makes much of, and some that it makes nothing of. */
const bit = fc.constantFrom(
  ...[
    'wet',
    'rope',
    'Aldana',
    '“held,”',
    'é',
    '😀',
    '日本',
    '\ud83d',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '    ',
    '  \n',
    '\\',
    '\\*',
    '\\\n',
    '&amp;',
    '&nbsp;',
    '&#x201C;',
    '&bogus;',
    '&',
    '[',
    ']',
    '(',
    ')',
    '](x)',
    '![',
    '[^1]',
  ],
  ...[
    '[^1]: ',
    '[@key, p. 3]',
    '@key',
    '[[a|b]]',
    '[12]',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<',
    '>',
    '| a | b |\n|--|--|\n',
    '|',
    '---\n',
    'a: b\n',
    ':::',
    'a@b.org',
    '\uFEFF',
    'http://x.org',
  ],
);
const text = fc.array(bit, { maxLength: 60 }).map((bits) => bits.join(''));

describe('any Markdown', () => {
  it('maps each word to the file and back to itself', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: prose, map } = readMarkdown(raw);
        for (const word of prose.matchAll(/[\p{L}\p{N}]+/gu)) {
          const span = { start: word.index, end: word.index + word[0].length };
          const there = map.toRaw(span);
          expect(map.toProse(there)).toEqual(span);
          if (/^[a-z]+$/i.test(word[0]))
            expect(raw.slice(there.start, there.end).replace(/[^a-z]/gi, '')).toContain(word[0].slice(0, 1));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives blocks that hold the whole text, in order, and spans inside it', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const prose = readMarkdown(raw);
        expect(prose.blocks.map((one) => prose.text.slice(one.span.start, one.span.end)).join('\n\n')).toBe(prose.text);
        for (const { span, raw: there } of prose.inlines) {
          expect(0 <= span.start && span.start <= span.end && span.end <= prose.text.length).toBe(true);
          expect(0 <= there.start && there.start <= there.end && there.end <= raw.length).toBe(true);
        }
        for (const one of prose.citations)
          if (one.style === 'bracketed') expect(raw.slice(one.keyRaw.start, one.keyRaw.end)).toBe(one.key);
        expect(prose.directives.length).toBeLessThanOrEqual(prose.comments.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never parts a surrogate pair', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { map, text: prose } = readMarkdown(raw);
        for (const pair of prose.matchAll(/😀/g)) {
          const there = map.toRaw({ start: pair.index, end: pair.index + 2 });
          expect(raw.slice(there.start, there.end)).toBe('😀');
        }
      }),
    );
  });
});

describe('callouts', () => {
  it('stand apart and in order, whatever the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let end = 0;
        for (const { span } of calloutsIn(raw)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('wrapped words', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1, maxLength: 40 });
  const prefix = fc.constantFrom('', '> ', '> > ', '   ');
  const end = fc.constantFrom('\n', '\r\n', '  \n');

  it('come out as they went in, each with its place', () => {
    fc.assert(
      fc.property(words, prefix, end, fc.integer({ min: 1, max: 6 }), (all, before, eol, perLine) => {
        const lines: string[] = [];
        for (let i = 0; i < all.length; i += perLine) lines.push(before + all.slice(i, i + perLine).join(' '));
        const raw = lines.join(eol);
        const prose = readMarkdown(raw);
        const found = [...prose.text.matchAll(/[\p{L}]+/gu)];
        expect(found.map((one) => one[0])).toEqual(all);
        for (const one of found) {
          const there = prose.map.toRaw({ start: one.index, end: one.index + one[0].length });
          expect(raw.slice(there.start, there.end)).toBe(one[0]);
        }
      }),
    );
  });
});
