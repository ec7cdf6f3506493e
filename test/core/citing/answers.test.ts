import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../../server/src/core/answers/hover/hover.ts';
import { definitionAt, linksIn } from '../../../server/src/core/answers/places/definition.ts';
import { keyAt } from '../../../server/src/core/answers/places/keys.ts';
import { applyFix, checkClean, checkDraft, completeAt } from '../../support/draw.ts';
import { analysisOf, parseFixture } from '../../support/fixture.ts';

const beside = `
  //- works.bib
  @book{lund, author = {Lund, Mara}, title = {Tidewater}, date = {2020}}
  @book{kay, author = {Kay, Ida and Hale, Omar}, title = {Mud and Money}, date = {2011}}
  @article{behr1, author = {Behr, Jonas}, title = {Lamps along the mole}, date = {2019}}
  @article{behr2, author = {Behr, Jonas}, title = {The keeper and his oil}, date = {2019}}
  //- sources/lund.txt
  Tidewater

  [p. 12]

  No wall on this coast was ever built in the year it was needed, nor paid for in the year it was built.

  [p. 13]

  A marsh forgives a great deal, but it never forgets where the water used to go.
  //- sources/kay.txt
  Mud and Money

  [p. 8]

  Every acre that was won from the mud was sold twice before it was dry.
`;
const wall = '“No wall on this coast was ever built in the year it was needed”';
const acre = '“Every acre that was won from the mud was sold twice before it was dry”';
const fixture = (draft: string, path = 'draft.md'): string =>
  `${beside}\n  //- ${path}\n${draft.replace(/^/gm, '  ')}\n`;
const asked = <T>(
  draft: string,
  ask: (analysis: ReturnType<typeof analysisOf>, all: ReturnType<typeof parseFixture>) => T,
): T => {
  const all = parseFixture(fixture(draft));
  return ask(analysisOf(all), all);
};
const hover = (draft: string): string =>
  asked(draft, (analysis, { draft: input, cursor }) => analysis.ask(input, hoverAt, cursor)?.markdown ?? '');

describe('a citation in words answers as one of the markup does', () => {
  it('shows its reference', () => {
    expect(hover(`${wall} (Lu$0nd 2020, 12).`)).toContain('*Tidewater*');
    expect(hover(`${wall} (Lund 2020, 12; Kay & Ha$0le 2011).`)).toContain('*Mud and Money*');
  });

  it('says which works fit where several do, at the citation and at the quotation', () => {
    const text = hover(`${wall} (Behr$0 2019).`);
    expect(text).toContain('Two works fit this citation');
    expect(text).toContain('Lamps along the mole');
    expect(text).toContain('The keeper and his oil');
    expect(hover(`${wall.replace('wall', 'w$0all')} (Behr 2019).`)).toContain('Two works fit this citation');
  });

  it('leads to its source, and to the words in it', () => {
    asked(`${wall} (Lu$0nd 2020, 12).`, (analysis, { draft, cursor }) => {
      expect(analysis.ask(draft, definitionAt, cursor).map(({ target }) => target.path)).toEqual(['sources/lund.txt']);
      const [link] = analysis.ask(draft, linksIn);
      expect(link && draft.raw.slice(link.span.start, link.span.end)).toBe('Lund 2020');
    });
  });

  it('has no key that could be renamed', () => {
    asked(`${wall} (Lu$0nd 2020, 12).`, (analysis, { draft, cursor }) => {
      expect(analysis.ask(draft, keyAt, cursor)).toBeNull();
    });
  });

  it('completes a page and an author', () => {
    expect(completeAt(fixture(`${wall} (Lund 2020, $0)`)).map((one) => one.split(' | ').at(-1))).toEqual(['12']);
    expect(completeAt(fixture(`${wall} (Lund 2020, p. $0)`)).map((one) => one.split(' | ').at(-1))).toEqual(['12']);
    expect(completeAt(fixture(`${wall} (Be$0`)).map((one) => one.split(' | ').at(-1))).toEqual([
      'Behr 2019',
      'Behr 2019',
    ]);
    expect(completeAt(fixture(`${wall} (Lund 2020, $0)`).replace('(Lund', '(Brandt'))).toEqual([]);
  });
});

describe('what is written into a draft that cites in words', () => {
  it('corrects a page in the form it has', () => {
    expect(applyFix(fixture(`${wall} (Lund 2020, 13).`), 'Correct to 12')).toContain('(Lund 2020, 12).');
    expect(applyFix(fixture(`${wall} (Lund 2020: 13).`), 'Correct to 12')).toContain('(Lund 2020: 12).');
    expect(applyFix(fixture(`${wall} (Lund, 2020, p. 13).`), 'Correct to p. 12')).toContain('2020, p. 12).');
    expect(applyFix(fixture(`${wall} (Lund 2020, S. 13).`), 'Correct to 12')).toContain('2020, S. 12).');
  });

  it('cites another work by its author and year, and its page', () => {
    const title = 'Cite Kay and Hale 2011 instead';
    expect(applyFix(fixture(`${acre} (Lund 2020, 13).`), title)).toContain('(Kay and Hale 2011, 8).');
    expect(applyFix(fixture(`${acre} (Lund, 2020, p. 13).`), 'Cite Kay and Hale, 2011 instead')).toContain(
      '(Kay and Hale, 2011, p. 8).',
    );
  });

  it('offers no other number', () => {
    const list = '\n\n## References\n\n[1] Lund, M. *Tidewater*. 2020.\n';
    expect(checkDraft(fixture(`${acre} [1].${list}`))).toContain('wrong-citation');
    expect(() => applyFix(fixture(`${acre} [1].${list}`), 'Cite Kay and Hale 2011 instead')).toThrow();
  });
});

describe('the draft’s own list in LaTeX', () => {
  const list = String.raw`\begin{thebibliography}{9}
\bibitem{one} I. Kay and O. Hale, \emph{Mud and Money}. Leiden, 2011.
\bibitem{two} M. Lund, \emph{Tidewater}. Harwich, 2020.
\end{thebibliography}`;
  const draft = (body: string): string =>
    fixture(`\\begin{document}\n${body}\n\n${list}\n\\end{document}`, 'draft.tex');

  it('tells what its keys and its numbers mean', () => {
    expect(checkClean(draft(`${wall} \\cite{two}. ${acre} [1, p.~8].`))).toEqual([]);
    expect(checkDraft(draft(`${acre} \\cite{two}.`))).toContain('wrong-citation');
    expect(checkDraft(draft(`${wall} \\cite[13]{two}.`))).toContain('wrong-locator');
    expect(checkDraft(draft(`${wall} [1].`))).toContain('wrong-citation');
  });
});

describe('without a bibliography', () => {
  it('sources that say who wrote them and when are cited so', () => {
    const source = (year: string) => `
  //- sources/mill.md
  ---
  title: What the millwright heard
  author: Piet Vandersloot
  date: ${year}-08-01
  ---

  A quiet mill is a sick mill, and a quiet millwright is worse, they told me at the gate.
  //- sources/heron.md
  ---
  title: Heron delays opening
  author: Orla Finnegan
  date: 2021-05-09
  ---

  We have waited sixty-five years for the rest, and we can wait for a heron as well.
  //- draft.md
  “A quiet mill is a sick mill, and a quiet millwright is worse” (Finnegan 2021).
`;
    expect(checkDraft(source('2022'))).toContain('wrong-citation');
    expect(checkClean(source('2022').replace('(Finnegan 2021)', '(Vandersloot 2022)'))).toEqual([]);
    expect(checkClean(source('2022').replace('(Finnegan 2021)', '(Finnegan 2022)'))).toEqual([]);
  });
});
