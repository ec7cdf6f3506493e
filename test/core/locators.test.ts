import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeExtractedSource, makeSource } from '../../server/src/core/library/source.ts';
import { locatorAt, readLocator } from '../../server/src/core/markup/locators.ts';
import { markdown } from '../../server/src/core/markup/markdown/markdown.ts';
import type { Prose } from '../../server/src/core/prose/prose.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { contradiction } from '../../server/src/core/verdict/citation/locator.ts';
import { placeLabel, placeLabels } from '../../server/src/core/verdict/citation/place.ts';
import { chapter, cue, page, proseWith } from '../support/places.ts';

const at = (prose: Prose, words: string) => {
  const start = prose.text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» is not there`);
  return { start, end: start + words.length };
};

/** Where the words stand instead, as the rule would say; "–" when it is silent. */
function instead(prose: Prose, words: string, locator: string): string {
  const read = readLocator(locator);
  return (read && contradiction(read, at(prose, words), prose)) ?? '–';
}

const report = proseWith([
  page(1, 'iv'),
  'The pumps were old when the mill was young.',
  page(2, '245'),
  'The first pump failed in March.',
  'The second pump held, and ~',
  page(3, '246'),
  '~nobody thanked it for that.',
  page(4, '247'),
  'The third was sold.',
]);

describe('the terms of other languages', () => {
  it.each([
    ['S. 14', 'page'],
    ['Seiten 14–16', 'page'],
    ['pág. 14', 'page'],
    ['págs. 14-16', 'page'],
    ['с. 14', 'page'],
    ['стр. 14', 'page'],
    ['blz. 14', 'page'],
    ['sid. 14', 'page'],
    ['Abs. 3', 'paragraph'],
    ['Rn. 3', 'paragraph'],
    ['párr. 3', 'paragraph'],
    ['Kap. 2', 'chapter'],
    ['гл. 2', 'chapter'],
    ['Abschn. 2', 'section'],
    // A page in Swedish, a section in a statute.
    ['s. 14', 'other'],
  ])('%s', (words, kind) => {
    expect(locatorAt(`, ${words}`)?.words).toBe(words);
    expect(readLocator(words)?.kind).toBe(kind);
  });

  it('are no part of a word', () => {
    expect(locatorAt('Sitten 14')).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    ['first pump failed', 'p. 245', '–'],
    ['first pump failed', '245', '–'],
    ['first pump failed', 'p. 2', '–'],
    ['first pump failed', 'page 246', 'p. 245'],
    ['first pump failed', '246', 'p. 245'],
    ['first pump failed', 'pp. 244-6', '–'],
    ['first pump failed', 'pp. 246–47, 300', 'p. 245'],
    ['first pump failed', 'pp. 12, 245 and 300', '–'],
    ['first pump failed', 'pp. 240ff.', '–'],
    ['first pump failed', 'pp. 246ff.', 'p. 245'],
    ['first pump failed', 'p. 244f.', '–'],
    ['pumps were old', 'p. IV', '–'],
    ['pumps were old', 'pp. iii-vi', '–'],
    ['pumps were old', 'p. vii', 'p. iv'],
    ['pumps were old', 'p. 1', '–'],
    ['held, and nobody', 'p. 245', '–'],
    ['held, and nobody', 'p. 246', '–'],
    ['held, and nobody', 'p. 247', 'pp. 245–246'],
    ['first pump failed', 'vol. 3', '–'],
    ['first pump failed', 'fig. 3', '–'],
    ['first pump failed', 'para. 77', '–'],
    ['first pump failed', 'at 14:05', '–'],
    ['first pump failed', 'ch. 9', '–'],
  ])('%s, cited %s: %s', (words, locator, expected) => {
    expect(instead(report, words, locator)).toBe(expected);
  });

  it('are named by their labels', () => {
    expect(placeLabel(at(report, 'old when'), report)).toBe('p. iv');
    expect(placeLabel(at(report, 'held, and nobody'), report)).toBe('pp. 245–246');
  });

  it('say nothing before the first', () => {
    const late = proseWith(['A cover without a number.', page(1), 'A page with one.']);
    expect(instead(late, 'cover', 'p. 9')).toBe('–');
    expect(placeLabel(at(late, 'cover'), late)).toBe('para. 1');
  });
});

const tape = proseWith([
  cue('00:00:02', 5000),
  'Good evening from the quay.',
  cue('00:14:05', 849_500),
  'We opened the gate at six, ~',
  cue('00:14:10', 853_000),
  '~and nobody came to see it.',
  cue('01:14:20', 4_465_000),
  'Goodnight.',
]);

describe('times', () => {
  it.each([
    ['opened the gate', '00:14:05', '–'],
    ['opened the gate', '14:05', '–'],
    ['opened the gate', 'at 14:05', '–'],
    ['opened the gate', '00:14:08', '–'],
    ['opened the gate', '0:14:04', '–'],
    ['opened the gate', '00:14:05.200', '–'],
    ['opened the gate', '14:00-14:06', '–'],
    ['opened the gate', '00:13:00–00:14:00', '00:14:05'],
    ['opened the gate', '00:15:05', '00:14:05'],
    ['opened the gate', 'at 12:00', '00:14:05'],
    ['nobody came', '14:05', '–'],
    ['nobody came', '14:20', '00:14:10'],
    ['Goodnight', '1:14', '–'],
    ['Goodnight', '1:14:21', '–'],
    ['opened the gate', 'p. 3', '–'],
    ['opened the gate', '12', '–'],
    ['opened the gate', 'para. 9', '–'],
  ])('%s, cited %s: %s', (words, locator, expected) => {
    expect(instead(tape, words, locator)).toBe(expected);
  });
});

const book = proseWith([
  chapter(1, 'Cover'),
  'The Mill at Cobbold Creek',
  chapter(2, 'Preface'),
  'It knocks, and I listened.',
  chapter(3, 'Chapter One: Ropes'),
  '# Ropes',
  'The ropes were wet.',
  'The ropes were dry.',
  chapter(4, 'Chapter Two: Sails'),
  'The sails were torn.',
]);

describe('chapters', () => {
  it.each([
    ['ropes were dry', 'ch. 1', '–'],
    ['ropes were dry', 'chap. I', '–'],
    ['ropes were dry', 'chapter one', '–'],
    ['ropes were dry', 'ch. 2', 'ch. 1'],
    ['ropes were dry', 'chs. 1-2', '–'],
    ['ropes were dry', 'ch. 3', '–'],
    ['ropes were dry', 'ch. “Ropes”', '–'],
    ['ropes were dry', 'ch. “Sails”', 'ch. 1'],
    ['I listened', 'ch. 2', 'ch. “Preface”'],
    ['ropes were dry', 'para. 3', '–'],
    ['ropes were dry', 'para. 2', '–'],
    ['ropes were dry', 'para. 5', '–'],
    ['ropes were dry', 'para. 9', 'para. 3'],
  ])('%s, cited %s: %s', (words, locator, expected) => {
    expect(instead(book, words, locator)).toBe(expected);
  });

  it('are counted by their place only where nothing but chapters is', () => {
    const plain = proseWith([chapter(1, 'Ropes'), 'The ropes were wet.', chapter(2, 'Sails'), 'The sails were torn.']);
    expect(instead(plain, 'sails were', 'ch. 2')).toBe('–');
    expect(instead(plain, 'sails were', 'ch. 1')).toBe('ch. “Sails”');
    const opened = proseWith([chapter(1, 'Preface'), 'I listened.', chapter(2, 'Sails'), 'The sails were torn.']);
    expect(instead(opened, 'sails were', 'ch. 1')).toBe('–');
  });

  it('are left out of a citation that their title would end', () => {
    const odd = proseWith([chapter(1, 'Ropes; or [Sails]'), 'The ropes were wet.']);
    expect(placeLabel(at(odd, 'ropes'), odd)).toBe('ch. “Ropes; or [Sails]”, para. 1');
    expect(markdown.write.locator(placeLabel(at(odd, 'ropes'), odd), '', { start: 0, end: 0 })).toBe('');
  });

  it('are named with the paragraph counted in them', () => {
    expect(placeLabel(at(book, 'ropes were dry'), book)).toBe('ch. 1, para. 3');
    expect(placeLabel(at(book, 'I listened'), book)).toBe('ch. “Preface”, para. 1');
  });
});

const paper = proseWith([
  '# Sound of mills',
  'Mills knock.',
  '## 1 Methods',
  'We listened.',
  '### 1.1 Sites',
  'Cobbold Creek was the quietest.',
  '## 2 Results',
  '[45] All mills knock.',
]);

describe('sections and paragraphs', () => {
  it.each([
    ['quietest', 'sec. 1', '–'],
    ['quietest', '§ 1.1', '–'],
    ['quietest', 'sec. 2', 'sec. 1.1'],
    ['quietest', 'sec. 7', '–'],
    ['quietest', '§ Sites', '–'],
    ['quietest', '§ Results', '§ 1.1 Sites'],
    ['quietest', '§ Discussion', '–'],
    ['Mills knock.', '§ Results', '–'],
    ['All mills knock', 'para. 45', '–'],
    ['All mills knock', 'para. 46', 'para. 8'],
    ['quietest', 'para. 6', '–'],
    ['quietest', 'paras 1, 3', '–'],
    ['quietest', 'paras 1, 2', 'para. 6'],
  ])('%s, cited %s: %s', (words, locator, expected) => {
    expect(instead(paper, words, locator)).toBe(expected);
  });

  it('offer the section too', () => {
    expect(placeLabels(at(paper, 'quietest'), paper)).toEqual(['para. 6', '§ 1.1 Sites']);
    expect(placeLabels(at(paper, 'Mills knock'), paper)).toEqual(['para. 2']);
  });
});

describe('numbers that a format counts', () => {
  it('are those of a judgment’s paragraphs', () => {
    const { prose } = makeSource(
      'ruling.md',
      '# Ruling\n\nThe court finds:\n\n44. The gate was shut.\n45. Nobody shut it.\n',
    ).reading;
    expect(prose.blocks.map(({ printed }) => printed ?? null)).toEqual([null, null, 44, 45]);
    expect([instead(prose, 'Nobody shut', 'para. 45'), instead(prose, 'Nobody shut', 'para. 44')]).toEqual([
      '–',
      'para. 4',
    ]);
  });
});

describe('in a draft', () => {
  const library = makeLibrary([makeExtractedSource('sources/pumps.pdf', report)], []);
  const check = (citation: string) => {
    const raw = `The report says “The first pump failed in March” ${citation}.`;
    const { findings, quotations } = createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw });
    return { raw, finding: findings[0], quotation: quotations[0] };
  };

  it('the wrong page is said, and mended as it was written', () => {
    const { finding } = check('[@pumps, p. 300]');
    expect(finding).toMatchObject({ rule: 'wrong-locator', message: 'These words are on p. 245, not p. 300' });
    expect(finding?.fixes()[0]).toMatchObject({ title: 'Correct to p. 245' });
    expect(check('[@pumps, 300]').finding?.fixes()[0]?.edits[0]?.newText).toBe('245');
  });

  it('a link to another page of the file is said too', () => {
    expect(check('([report](sources/pumps.pdf#page=9))').finding?.message).toBe('These words are on p. 245, not p. 9');
    expect(check('([report](sources/pumps.pdf#page=2))').finding).toBeUndefined();
  });

  it('the right page is no finding, and the report names it', () => {
    const { finding, quotation } = check('[@pumps, p. 245]');
    expect(finding).toBeUndefined();
    expect(quotation?.source?.locator).toBe('p. 245');
  });
});

describe('laws', () => {
  it('any words can be read or not', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = locatorAt(text);
        if (found) expect(text.slice(found.start)).toContain(found.words);
        readLocator(text);
      }),
    );
  });

  it('what a place is called agrees with the place', () => {
    for (const prose of [report, tape, book, paper]) {
      for (const block of prose.blocks) {
        for (const label of placeLabels(block.span, prose)) {
          const read = locatorAt(label);
          expect(read, label).not.toBeNull();
          expect(instead(prose, prose.text.slice(block.span.start, block.span.end), read?.words ?? '')).toBe('–');
        }
      }
    }
  });
});
