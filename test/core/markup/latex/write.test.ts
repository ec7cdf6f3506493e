import { describe, expect, it } from 'vitest';
import { latex } from '../../../../server/src/core/markup/latex/latex.ts';
import { applyFix, completeAt } from '../../../support/draw.ts';

const { write, cursor } = latex;
const tex = String.raw;
const biblatex = tex`\usepackage[style=apa]{biblatex}\begin{document}`;
const natbib = tex`\usepackage{natbib}\begin{document}`;
const work = (locator: string) => ({ key: 'log', locator, title: 'Log', url: null });
const cited = (style: string | null, raw: string, locator = 'p. 3'): string => {
  const { before, behind } = write.citation(work(locator), style, raw);
  return `said${before}.${behind}`;
};

describe('words', () => {
  it.each([
    [
      '100% & 5$ #1 a_b {x} ~ ^ \\',
      tex`100\% \& 5\$ \#1 a\_b \{x\} \textasciitilde{} \textasciicircum{} \textbackslash{}`,
    ],
    ['“He said ‘no’” – so — on', "``He said ‘no’'' -- so --- on"],
    ["a--b ''c'' ,,d", "a-{}-b '{}'c'{}' ,{},d"],
    ['a\u00a0b\u2009c\nd', tex`a~b\,c d`],
  ])('%j', (words, written) => expect(write.words(words)).toBe(written));

  it('are none with a sign that TeX does not take', () => expect(write.words('a\u0000b')).toBeNull());
  it('begin a line with a bracket in braces', () => expect(write.words('[T]he', true)).toBe('{[}T]he'));
});

describe('a citation', () => {
  it.each([
    [null, biblatex, tex`said \autocite[3]{log}.`],
    [null, natbib, tex`said \citep[p.~3]{log}.`],
    [null, '', tex`said~\cite[p.~3]{log}.`],
    ['parencite', biblatex, tex`said \parencite[3]{log}.`],
    ['textcite', biblatex, tex`said \parencite[3]{log}.`],
    ['citet', natbib, tex`said \citep[p.~3]{log}.`],
    ['footcite', biblatex, tex`said.\footcite[3]{log}`],
    ['footnote', biblatex, tex`said.\footnote{\autocite[3]{log}.}`],
    ['nocite', biblatex, tex`said \autocite[3]{log}.`],
    ['textcquote', biblatex, tex`said \autocite[3]{log}.`],
    ['autocites', '', tex`said \autocite[3]{log}.`],
  ])('as %s', (style, raw, written) => expect(cited(style, raw)).toBe(written));

  it.each([
    ['pp. 3–4', '[3--4]'],
    ['para. 12', '[para.~12]'],
    ['ch. “Ropes [or] Sails”', "[{ch. ``Ropes [or] Sails''}]"],
    ['00:14:05', '[00:14:05]'],
    ['', ''],
  ])('of %s', (locator, note) => expect(cited(null, biblatex, locator)).toBe(tex`said \autocite${note}{log}.`));
});

describe('a draft in LaTeX', () => {
  const source = `//- sources/harbour.md
---
key: harbour
---
“The tide took fourteen boats,” harbourmaster Ines Aldana said.

“It’s 100% the R&D crew_7’s fault,” she said.
`;
  const fixture = (draft: string): string => `${source}//- draft.tex\n${draft}\n`;

  it('is mended in its own words', () => {
    const draft = fixture(tex`\enquote{The tide took \emph{forty} boats,} harbourmaster Ines Aldana said.`);
    expect(applyFix(draft, 'Restore the source’s wording')).toBe(
      '\\enquote{The tide took \\emph{fourteen} boats,} harbourmaster Ines Aldana said.\n',
    );
  });

  it('takes signs of the source as TeX reads them', () => {
    const draft = fixture("``It’s 10\\% the crew\\_7’s fault,'' Ines Aldana said.");
    expect(applyFix(draft, 'Restore the source’s wording')).toBe(
      "``It’s 100\\% the R\\&D crew\\_7’s fault,'' Ines Aldana said.\n",
    );
  });

  it('is let stand by a comment that changes no word', () => {
    const draft = fixture("``The tide took forty boats,'' Ines Aldana said, and went.");
    expect(applyFix(draft, 'Allow this altered-quotation with a comment…')).toBe(
      "``The tide took forty boats,'' Ines Aldana said, and went. % stet altered-quotation: reason\n",
    );
  });

  it('loses its marks with their command', () => {
    const draft = fixture(tex`\enquote{Nobody had ever seen so many boats in one place at once,} Ines Aldana said.`);
    expect(applyFix(draft, 'Remove the quotation marks')).toBe(
      'Nobody had ever seen so many boats in one place at once, Ines Aldana said.\n',
    );
  });

  it('is completed by keys, places and quotations', () => {
    const line = (draft: string): readonly string[] => completeAt(fixture(draft));
    expect(line('So \\cite{har$0}.')[0]).toBe('harbour | harbour.md | harbour');
    expect(line("``The tide took fourteen boats,'' she said \\autocite[$0]{harbour}.")).toEqual([
      'para. 1 | where the quotation is | para.~1',
    ]);
    expect(line('\\enquote{The tide took $0')).toEqual([
      'fourteen boats | harbourmaster Ines Aldana · harbour.md · para. 1 | The tide took fourteen boats',
      'fourteen boats,} harbourmaster Ines Aldana said | harbourmaster Ines Aldana · harbour.md · para. 1 | The tide took fourteen boats,} harbourmaster Ines Aldana said',
    ]);
  });
});

describe('what is typed', () => {
  const at = (draft: string) => {
    const offset = draft.indexOf('|');
    const raw = draft.replace('|', '');
    const typing = cursor(raw, offset);
    return typing && { ...typing, replace: raw.slice(typing.replace.start, typing.replace.end) };
  };
  it.each([
    ['\\cite{lu|', { kind: 'key', typed: 'lu', replace: 'lu' }],
    ['\\cite{a, lu|nd}', { kind: 'key', typed: 'lu', replace: 'lund' }],
    ['\\parencite[see][12]{|}', { kind: 'key', typed: '', replace: '' }],
    ['\\autocites{a}{b|}', { kind: 'key', typed: 'b', replace: 'b' }],
    ['\\textcquote[12]{lo|}', { kind: 'key', typed: 'lo', replace: 'lo' }],
    ['\\cite[p.~1|]{log}', { kind: 'locator', key: 'log', replace: 'p.~1' }],
    ['\\cite[see][1|]{log}', { kind: 'locator', key: 'log', replace: '1' }],
    ['``It h|', { kind: 'quotation', typed: 'It h', replace: 'It h', close: "''" }],
    [
      '\\enquote{It \\emph{was} M\\"u|',
      { kind: 'quotation', typed: 'It was Mü', replace: 'It \\emph{was} M\\"u', close: '}' },
    ],
    ['“It h|', { kind: 'quotation', typed: 'It h', replace: 'It h', close: '”' }],
  ])('%s', (draft, typing) => expect(at(draft)).toEqual(typing));

  it.each([
    '\\emph{lu|}',
    "``It held'' so|",
    '% ``It h|',
    '\\cite[12|',
    '``It held\n\nand so|',
    '\\enquote{It held} so|',
  ])('nothing in %j', (draft) => expect(at(draft)).toBeNull());
});
