import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { completionsAt } from '../../server/src/core/answers/completing/completions.ts';
import { hoverAt } from '../../server/src/core/answers/hover/hover.ts';
import { findingsAt } from '../../server/src/core/answers/hover/nearest.ts';
import { definitionAt, linksIn } from '../../server/src/core/answers/places/definition.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { told } from '../support/told.ts';

const source = `# The quay

“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday. “Nobody was not awake.”

Fisherman Bo Lind, 61, disagreed: "It was twelve ... and they were old." He did not say which.
`;
const library = makeLibrary([makeSource('/s/quay.md', source), makeSource('/s/empty.txt', '')], []);

/** Bits of drafts: marks of all kinds, words of the source, speakers, and what breaks parsers. */
const bit = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '‹',
    '>',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    ' ',
    ' ',
    ',',
    '.',
    ':',
    '?',
    '…',
    '...',
    '[',
    ']',
    '[...]',
    '[sic]',
    '—',
    '-',
  ],
  ...[
    'The tide took fourteen boats',
    'the tide took forty boats',
    'before anybody rang the bell',
    'Nobody was not awake',
    'It was twelve',
    'and they were old',
    'not',
  ],
  ...[
    ' Aldana said',
    ' he said',
    ' said Bo Lind',
    ' according to the harbourmaster',
    ' Monday',
    ' on Friday',
    ' the officials said',
    'MR. LIND:',
    'Q:',
    '**LIND:** ',
  ],
  ...[
    '[@quay, para. 2]',
    '[@gone]',
    '@quay',
    '[[quay]]',
    '[^1]',
    '[^1]: ',
    '<!-- stet: so -->',
    '<!-- stet altered-quotation: so -->',
    '<!--',
    '-->',
    '\ud83d',
    '\udc00',
    '😀',
    '\u0000',
    '\uFEFF',
    'é',
    '日本',
    '6\'2"',
    '# ',
    '- ',
    '*',
    '`',
    '---\n',
    'title: x\n',
  ],
);
const draft = fc.array(bit, { maxLength: 50 }).map((bits) => bits.join(''));
const name = fc.constantFrom('/d/a.md', '/d/a.txt');

describe('a check', () => {
  it('never throws, and every place it names is in the text and parts no pair', () => {
    fc.assert(
      fc.property(draft, name, fc.nat(), (raw, path, at) => {
        const analysis = createAnalysis(library, defaultSettings);
        const report = analysis.check({ path, raw });
        const whole = (text: string, span: Span): void => {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span)).toBe(true);
          for (const edge of [span.start, span.end])
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1)) && edge > 0).toBe(false);
        };
        for (const one of report.quotations) {
          whole(raw, one.span);
          if (one.source !== null)
            whole(library.sources.find(({ path: p }) => p === one.source?.path)?.raw ?? '', one.source.span);
        }
        for (const finding of report.findings) {
          whole(raw, finding.span);
          for (const fix of finding.fixes()) for (const edit of fix.edits) whole(raw, edit.span);
          for (const one of finding.related)
            whole(library.sources.find(({ path: p }) => p === one.path)?.raw ?? '', one.span);
        }
        const offset = at % (raw.length + 1);
        analysis.ask({ path, raw }, hoverAt, offset);
        analysis.ask({ path, raw }, completionsAt, offset);
        analysis.ask({ path, raw }, definitionAt, offset);
        analysis.ask({ path, raw }, linksIn);
        analysis.ask({ path, raw }, findingsAt, { start: offset, end: offset });
      }),
      { numRuns: 400 },
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(draft, name, (raw, path) => {
        const one = createAnalysis(library, defaultSettings).check({ path, raw });
        expect(told(createAnalysis(library, defaultSettings).check({ path, raw }))).toEqual(told(one));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a source', () => {
  it('is made of any text', () => {
    fc.assert(
      fc.property(draft, name, (raw, path) => {
        const made = makeLibrary([makeSource(path, raw)], []);
        createAnalysis(made, defaultSettings).check({ path: '/d/b.md', raw: source });
      }),
      { numRuns: 150 },
    );
  });
});
