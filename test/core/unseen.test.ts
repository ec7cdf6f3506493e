import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { faultOf } from '../../server/src/host/faults.ts';

const words = (number: string): string => `“The kiln took ${number} pots before the door was shut,” Ida Moll said.\n`;

describe('what turns the direction of what stands behind it', () => {
  const library = makeLibrary([makeSource('/s/kiln.txt', words('14')), makeSource('/s/saw.txt', 'No saw.')], []);
  const check = (raw: string) => createAnalysis(library, defaultSettings).check({ path: '/d/a.md', raw });

  it.each(['\u202e14\u202c', '\u202d14\u202c', '1\u202e4\u202c'])('is no sound figure: %j', (number) => {
    const raw = words(number);
    const { quotations, findings } = check(raw);
    expect(quotations.map(({ state }) => state)).toEqual(['faulty']);
    const edits = findings.flatMap(({ fixes }) => fixes()[0]?.edits ?? []);
    const [{ span, newText }] = edits as [(typeof edits)[number]];
    expect(check(raw.slice(0, span.start) + newText + raw.slice(span.end)).quotations[0]?.state).toBe('sound');
  });

  it('is sound where nothing is turned, and what only joins is in nobody’s way', () => {
    for (const number of ['14', '\u206614\u2069', '14\u200e', '\u206014'])
      expect(check(words(number)).quotations.map(({ state }) => state)).toEqual(['sound']);
  });
});

describe('signs of a draft’s own making', () => {
  const long = 'rope '.repeat(190);
  it.each([
    ['.adoc', `:a: ${long}\n\n${'{a} '.repeat(20_000)}\n\nThe end of {a}it.\n`],
    ['.rst', `.. |a| replace:: ${long}\n\n${'|a| '.repeat(20_000)}\n\nThe end of |a| it.\n`],
  ])('stand for so many words in all, and no more: %s', (ending, raw) => {
    const { text } = proseOf(`a${ending}`, raw) ?? { text: '' };
    expect(text).toContain(long.trim());
    expect(text.length).toBeLessThan(1_000_000 + raw.length);
    expect(text).toMatch(/The end of \S+ ?it\.$/);
  });
});

it('a fault is told in plain words', () => {
  const deep = (n: number): number => 1 + deep(n + 1);
  let fault: unknown;
  try {
    deep(0);
  } catch (error) {
    fault = error;
  }
  expect(faultOf(fault)).toBe('it is nested too deeply, or too long');
  expect(faultOf(new TypeError('x is not a function'))).toBe('its reader failed (TypeError)');
  expect(faultOf(new Error('it is encrypted'))).toBe('it is encrypted');
});
