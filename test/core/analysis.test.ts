import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { completionsAt } from '../../server/src/core/answers/completing/completions.ts';
import { hoverAt } from '../../server/src/core/answers/hover/hover.ts';
import { definitionAt } from '../../server/src/core/answers/places/definition.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { applied } from '../support/draw.ts';
import { told } from '../support/told.ts';

const said = [
  'The ferry was late again and the passengers had stopped counting the days',
  'We never promised that the bridge would open before the winter',
  'Every plank on that deck was laid by hand in the yard below the church',
  'Nobody from the ministry has answered a single letter since the spring',
  'There is no money for a second engine and there was none for the first',
];

const article = `The ferry that never came

“${said[0]},” Captain Mira Holt said on Tuesday.

“${said[1]},” said Transport Minister Arne Vik.

The town had waited for eleven years, and in that time two companies had gone bankrupt over the crossing.

“${said[2]},” Holt said. “${said[3]}.”

“${said[4]},” Vik told parliament.
`;

const speakers = ['Holt', 'Vik', 'Holt', 'Holt', 'Vik'];
const library = makeLibrary([makeSource('sources/ferry.txt', article)], []);
const check = (raw: string, path = 'draft.md') => createAnalysis(library, defaultSettings).check({ path, raw });

describe('one snapshot', () => {
  test('typing in one paragraph repeats no look-up of another’s', () => {
    const analysis = createAnalysis(library, defaultSettings);
    const one = `“${said[0]},” Holt said.\n\n“${said[1]},” Vik said.\n\nThe end`;
    analysis.check({ path: 'draft.md', raw: one });
    expect(analysis.lookUps()).toBe(2);
    analysis.check({ path: 'draft.md', raw: `${one} of it.` });
    analysis.check({ path: 'draft.md', raw: `Before it all.\n\n${one} of it.` });
    expect(analysis.lookUps()).toBe(2);
    const moved = analysis.check({ path: 'draft.md', raw: `Before it all.\n\n${one} of it.` });
    expect(moved.findings).toEqual([]);
    analysis.check({ path: 'draft.md', raw: one.replace('ferry', 'train') });
    expect(analysis.lookUps()).toBe(3);
  });

  test('a completion judges nothing, and what was looked up before it is still known after it', () => {
    const analysis = createAnalysis(library, defaultSettings);
    const raw = `“${said[0]},” Holt said.\n\nHe said: “`;
    analysis.check({ path: 'draft.md', raw });
    for (const typed of ['T', 'Th', 'The']) {
      const text = raw + typed;
      analysis.ask({ path: 'draft.md', raw: text }, completionsAt, text.length);
    }
    expect(analysis.lookUps()).toBe(1);
    expect(analysis.check({ path: 'draft.md', raw: raw.replace('He said: “', 'The end.') }).findings).toEqual([]);
    expect(analysis.lookUps()).toBe(1);
  });

  test('a check in steps judges a quotation at each, says what a whole one says, and forgets nothing when it is left', () => {
    const raw = said
      .map((words, i) => `“${words},” ${speakers[i]} said.`)
      .join('\n\n')
      .replace('ferry', 'train');
    const analysis = createAnalysis(library, defaultSettings);
    const steps = analysis.checkInSteps({ path: 'draft.md', raw });
    steps.next();
    steps.next();
    const some = analysis.lookUps();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(said.length);
    const typed = { path: 'draft.md', raw: `${raw}\n\nThe end.` };
    for (const _ of analysis.checkInSteps(typed));
    expect(analysis.lookUps()).toBe(said.length);
    expect(told(analysis.check(typed))).toEqual(told(createAnalysis(library, defaultSettings).check(typed)));
    expect(analysis.lookUps()).toBe(said.length);
  });

  test('a wording kept from an earlier text stands at its new place', () => {
    const analysis = createAnalysis(library, defaultSettings);
    const faulty = `“${said[2]?.replace('hand', 'foot')},” Holt said.`;
    analysis.check({ path: 'draft.md', raw: faulty });
    const raw = `One line more.\n\n${faulty}`;
    const [finding] = analysis.check({ path: 'draft.md', raw }).findings;
    expect(raw.slice(finding?.span.start, finding?.span.end)).toBe('foot');
  });

  test('without a readable source nothing is reported, and it says so', () => {
    const empty = createAnalysis(makeLibrary([], []), defaultSettings).check({
      path: 'draft.md',
      raw: '“Nobody said this,” Holt said.',
    });
    expect(empty.checked).toBe(false);
    expect(empty.findings).toEqual([]);
    expect(empty.quotations.map((q) => q.wording)).toEqual(['unchecked']);
  });

  test('a rule can be turned off or made stricter', () => {
    const raw = '“A whole sentence that nobody has ever said about herring,” Holt said.';
    const withRule = (severity: 'off' | 'error') =>
      createAnalysis(library, { ...defaultSettings, rules: { 'quotation-not-found': severity } })
        .check({ path: 'draft.md', raw })
        .findings.map((f) => f.severity);
    expect(withRule('off')).toEqual([]);
    expect(withRule('error')).toEqual(['error']);
  });
});

/** How a copy may differ without being another quotation: marks, spaces, dashes, case of the first letter. */
const typography = fc.record({
  marks: fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['‘', '’']),
  space: fc.constantFrom(' ', '  ', '\u00a0', '\u2009', '\n'),
  emphasis: fc.boolean(),
  upper: fc.boolean(),
});

describe('for any draft', () => {
  test('words copied from a source, with their speaker, are never reported', () => {
    fc.assert(
      fc.property(fc.nat(4), typography, (i, { marks, space, emphasis, upper }) => {
        const words = (said[i] as string).split(' ');
        if (emphasis) words[2] = `*${words[2]}*`;
        const text = words.join(space);
        const first = upper ? text : text.charAt(0).toLowerCase() + text.slice(1);
        const { findings } = check(`${marks[0]}${first},${marks[1]} ${speakers[i]} said.`);
        expect(findings.map((f) => f.rule)).toEqual([]);
      }),
    );
  });

  test('one word changed is reported at that word, and the fix removes it', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(20), (i, at) => {
        const words = (said[i] as string).split(' ');
        const n = at % words.length;
        words[n] = 'zeppelin';
        const raw = `“${words.join(' ')},” ${speakers[i]} said.`;
        const { findings } = check(raw);
        expect(findings).toHaveLength(1);
        const finding = findings[0];
        if (!finding) return;
        expect(raw.slice(finding.span.start, finding.span.end)).toContain('zeppelin');
        const mended = applied(
          { draft: { path: 'draft.md', raw }, sources: [], bibliographies: [], cursor: -1 },
          finding.fixes()[0]?.edits ?? [],
        );
        expect(check(mended).findings).toEqual([]);
      }),
    );
  });

  test('findings of two paragraphs are those of each', () => {
    const paragraph = fc.tuple(fc.nat(4), fc.boolean()).map(([i, wrong]) => {
      const words = wrong ? (said[i] as string).replace(/ the /, ' a ') : (said[i] as string);
      return `“${words},” ${i % 2 === 0 ? 'Mira Holt' : 'Arne Vik'} said.`;
    });
    fc.assert(
      fc.property(paragraph, paragraph, (a, b) => {
        const shifted = check(b).findings.map((f) => [f.rule, f.span.start + a.length + 2]);
        const alone = [...check(a).findings.map((f) => [f.rule, f.span.start]), ...shifted];
        expect(check(`${a}\n\n${b}`).findings.map((f) => [f.rule, f.span.start])).toEqual(alone);
      }),
    );
  });

  test('nothing throws, and every span lies in the draft', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '[@',
        ']',
        '<!-- stet',
        ' -->',
        '\ud83d',
        '\r',
        '\r\n',
        '\n\n> ',
        '…',
        '[sic]',
        'Holt said',
        said[1] as string,
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('draft.md', 'draft.txt'), (pieces, path) => {
        const raw = pieces.join('');
        const analysis = createAnalysis(library, defaultSettings);
        for (const finding of analysis.check({ path, raw }).findings) {
          expect(finding.span.start).toBeGreaterThanOrEqual(0);
          expect(finding.span.end).toBeLessThanOrEqual(raw.length);
          expect(finding.span.start).toBeLessThanOrEqual(finding.span.end);
        }
        for (let at = 0; at <= raw.length; at += 7) {
          analysis.ask({ path, raw }, hoverAt, at);
          analysis.ask({ path, raw }, completionsAt, at);
          analysis.ask({ path, raw }, definitionAt, at);
        }
      }),
    );
  });
});
