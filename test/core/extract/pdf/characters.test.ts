import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accented,
  fromTex,
  plainCharacters,
  texEncodingOf,
} from '../../../../server/src/core/extract/pdf/characters.ts';

describe('TeX’s codes', () => {
  it.each([
    ['\x10The a\x1fuent o\x1ece \x1dowed\x11', 'T1', '“The affluent office flowed”'],
    ['\x13C\x27est \xe9gal\x14 \x15 c\xf7ur', 'T1', '«C’est égal» – cœur'],
    ['\\The a\x0fuent o\x0ece\x22 | `\x0cne\x27', 'OT1', '“The affluent office” — ‘fine’'],
    ['na\x10ve stra\x19e', 'OT1', 'naıve straße'],
  ] as const)('%j in %s', (text, encoding, expected) => {
    expect(fromTex(text, encoding)).toBe(expected);
  });

  it.each([
    ['o\x1ece', 'T1'],
    ['o\x0ece', 'OT1'],
    ['\x10Boats,\x11 she said.', 'T1'],
    ['Boats, she said.', null],
  ] as const)('%j shows %s', (text, encoding) => {
    expect(texEncodingOf(text)).toBe(encoding);
  });
});

it('a loose accent stands on its letter', () => {
  expect(accented('´', 'e.')).toBe('é.');
  expect(accented('¨', 'ıve')).toBe('ïve');
  expect(accented('¸', 'ca')).toBe('ça');
  expect(accented('´', ' e')).toBeNull();
});

it('ligatures are letters, and what is no character is none', () => {
  expect(plainCharacters('o\ufb03ce \uf001nal\ue123\x07 a\u00a0b')).toBe('office final a b');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainCharacters(plainCharacters(text))).toBe(plainCharacters(text));
    }),
  );
});
