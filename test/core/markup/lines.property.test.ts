import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markups } from '../../../server/src/core/markup/registry.ts';
import type { Prose } from '../../../server/src/core/prose/prose.ts';

const lines = markups.filter(({ id }) => ['asciidoc', 'rst', 'org'].includes(id));

/** Scraps of all three, for what is not whole in any of them. */
const scrap = fc.constantFrom(
  ...'word|“It held,” she said.|"`forty`"|*b*|**b**|_i_|`c`|``c``|:cite:p:`k{p. 3}`|:ref:`a <b>`|cite:[k(p. 3)]|cite:k[3]|<<k>>'.split(
    '|',
  ),
  ...'[cite:@k p. 3; @b]|[fn:1]|[fn:: note]|[fn:1] Body.|footnote:[He said "`x`".]|[1]_|[#]_|[Lund2020]_|k_|*|_|`|#|~|+|^2^|{a}'.split(
    '|',
  ),
  ...[
    '|',
    '\\',
    '\\*',
    '&amp;',
    '[',
    ']',
    '[[',
    ']]',
    '[[x][y]]',
    '{',
    '}',
    '<',
    '>',
    '(',
    ')',
    ':',
    '::',
    '"',
    "'",
    '\u200b',
    '\ud83c\udf0a',
  ],
  ...[
    '= T',
    '== T',
    '* T',
    '** TODO T :a:',
    'T\n===',
    '===\nT\n===',
    '----',
    '....',
    '____',
    '****',
    '====',
    '++++',
    '|===',
    '""',
    '--',
    '////',
  ],
  ...[
    '.. note:: x',
    '.. epigraph::',
    '.. stet altered-quotation: so',
    '// stet rule-x: so',
    '# stet rule-x: so',
    '@@comment: stet: x@@',
  ],
  ...[
    '#+begin_quote',
    '#+end_quote',
    '#+begin_src',
    '#+end_src',
    '#+title: T',
    ':PROPERTIES:',
    ':END:',
    ':lang: en',
    ':Author: A B',
    '#+x',
  ],
  ...[
    '.. [1] Note.',
    '.. [Lund2020] Entry.',
    '.. |a| replace:: b',
    '.. _k: https://x.org',
    '[quote, A B, Log]',
    '[verse]',
    '[[[k]]] Entry',
  ],
  ...[
    '- ',
    '* ',
    '. ',
    '1. ',
    '+',
    'a:: b',
    '| a | b |',
    '|-',
    '+--+--+',
    '|a |b',
    '== ==',
    '-- A B',
    '> x',
    'NOTE: x',
    '  ',
    '\t',
    '   x',
    '::',
    'x::',
  ],
  ...['\n', '\n', '\n\n', '\n\n', '\r\n', '\r', ' ', ' ', '\n   ', '\n  '],
);
const draft = fc.oneof(
  fc.array(scrap, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Every word stands where the map says, or is what signs there stand for; blocks and callouts are apart and in order. */
function holds(raw: string, prose: Prose): void {
  const { text, map, blocks, inlines, citations, comments, directives } = prose;
  let before = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(before);
    expect(span.end).toBeLessThanOrEqual(text.length);
    before = span.end;
  }
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const span = { start: word.index, end: word.index + word[0].length };
    const there = map.toRaw(span);
    expect(there.start).toBeLessThan(there.end);
    const written = raw.slice(there.start, there.end);
    const back = map.toProse(there);
    expect(text.slice(back.start, back.end)).toContain(word[0]);
    // Signs that stand for others are short, or a name in signs.
    if (written !== word[0]) expect(written).toMatch(/[\\&{}^~*_`|+=/[\]:\n\r\u200b<(#"'@$]/);
  }
  for (const { raw: at, span } of inlines) {
    expect(0 <= at.start && at.start <= at.end && at.end <= raw.length).toBe(true);
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
  }
  for (const { key, keyRaw, locator, locatorRaw, names, at } of citations) {
    if (names === 'key') expect(raw.slice(keyRaw.start, keyRaw.end).normalize('NFC')).toBe(key);
    if (locatorRaw !== null) expect(raw.slice(locatorRaw.start, locatorRaw.end)).toBe(locator);
    expect(at).toBeLessThanOrEqual(text.length);
  }
  for (const { raw: at } of [...comments, ...directives]) expect(at.start < at.end && at.end <= raw.length).toBe(true);
}

describe.each(lines)('$name', ({ read, write, cursor, bibliographies }) => {
  it('is read whatever the text, and every word leads back to where it stands', () => {
    fc.assert(
      fc.property(draft, (raw) => holds(raw, read(raw))),
      { numRuns: 600 },
    );
  });

  it('tells what is typed, and writes comments, at any place of any text', () => {
    fc.assert(
      fc.property(draft, fc.nat(400), (raw, place) => {
        const at = Math.min(place, raw.length);
        const typing = cursor(raw, at);
        if (typing) expect(0 <= typing.replace.start && typing.replace.end <= raw.length).toBe(true);
        const { span } = write.comment('stet: x', raw, at);
        expect(0 <= span.start && span.start <= span.end && span.end <= raw.length).toBe(true);
        for (const path of bibliographies(raw)) expect(path).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('is read as the words that were written for a line’s beginning', () => {
    const unit = fc.constantFrom(...'ab1 *_`[]()<>{}#&@^~|$%\\!:;/+-=.,\'"');
    const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (wanted) => {
        fc.pre(wanted.trim() !== '' && !/^\s/.test(wanted));
        const written = write.words(wanted, true);
        fc.pre(written !== null);
        expect(folded(read(`${written} and she went.\n`).text)).toBe(folded(`${wanted} and she went.`));
      }),
      { numRuns: 800 },
    );
  });
});
