import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { hoverAt as hoverOf } from '../../../server/src/core/answers/hover/hover.ts';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../../server/src/core/library/bibliography/tie.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeSource } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { checkClean, checkDraft, hoverAt } from '../../support/draw.ts';

const files = `
//- sources/mill.txt
“The wheel turned on Friday and nobody was there to see it,” millwright Agnes Dray said.
//- sources/heron.md
---
title: Heron delays mill
url: https://www.estuary.example/heron?id=3
---
“We can wait for a heron,” said trust chairman Lucas Peverell.
//- refs.bib
@article{finnegan2022,
  author = {Finnegan, Orla and van der Sloot, Piet},
  title = {Tide mill to turn again},
  journaltitle = {Estuary Times}, volume = 3, number = 4, pages = {12--13},
  date = {2022-05-09},
  file = {Snapshot:/home/orla/Zotero/storage/X1/mill.txt:text/plain}
}
@online{peverell2022, title = {Heron delays mill}, url = {http://estuary.example/heron?id=3}}
@book{dray1999, author = {Dray, Agnes}, title = {On Mills}, publisher = {Quay Press}, location = {Aldport}, year = 1999}
`;
const at = (draft: string): string => `//- draft.md\n${draft}\n${files}`;

describe('an entry and its source', () => {
  it.each([
    ['by the file it names', '“The wheel turned on Friday,” Agnes Dray said [@finnegan2022, para. 1].'],
    ['by its address', '“We can wait for a heron,” Lucas Peverell said [@peverell2022].'],
    ['by the source’s own key still', '“The wheel turned on Friday,” Agnes Dray said [@mill].'],
    [
      'by a link with a campaign behind it',
      '“We can wait for a heron,” Lucas Peverell [said](https://estuary.example/heron?id=3&utm_source=x).',
    ],
  ])('%s', (_, draft) => {
    expect(checkClean(at(draft))).toEqual([]);
  });

  it('the key of the entry is the one that fixes write', () => {
    expect(checkDraft(at('“The wheel turned on Friday,” Agnes Dray said [@peverell2022].'))).toContain(
      'wrong-citation: These words are in Tide mill to turn again, para. 1, not in the source cited',
    );
  });

  it('a link to another article of the site is no citation of this one', () => {
    expect(
      checkClean(at('“We can wait for a heron,” Lucas Peverell [said](https://estuary.example/heron?id=4).')),
    ).toEqual([]);
  });

  it('a link in a note to a page outside the library is nothing to complain of', () => {
    expect(checkClean(at('Herons nest late.[^1]\n\n[^1]: <https://birds.example/late>'))).toEqual([]);
  });
});

describe('an entry whose text is not in the library', () => {
  it.each([
    '“A mill that is silent is a mill that is dying,” Agnes Dray wrote [@dray1999, p. 12].',
    '“The wheel turned on Friday and nobody was there to hear it,” Agnes Dray wrote [@dray1999].',
    '“The wheel turned on Friday,” Agnes Dray said [@dray1999].',
    '“A mill that is silent is a mill that is dying,” Agnes Dray wrote [@finnegan2022; @dray1999].',
  ])('is cited, and its words are not denied: %s', (draft) => {
    expect(checkClean(at(draft))).toEqual([]);
  });

  it('denies nothing of a source that is there', () => {
    expect(
      checkDraft(at('“The wheel turned on Monday and nobody was there to see it,” Dray said [@finnegan2022].')),
    ).toContain('altered-quotation');
  });

  it('is said in the hover, with the reference', () => {
    expect(hoverAt(at('It was so [@dray$01999].'))).toMatchInlineSnapshot(`
      "
      Dray, Agnes. *On Mills*. Aldport: Quay Press, 1999.

      Its text is not among your sources, so quotations from it cannot be checked · [refs.bib](stet:0)
      "
    `);
    expect(
      hoverAt(at('“A mill that is sil$0ent is a mill that is dying,” Agnes Dray wrote [@dray1999].')),
    ).toMatchInlineSnapshot(`
      "
      **Not checked: the text of “On Mills” is not among your sources**
      "
    `);
  });
});

describe('a source that cannot be read', () => {
  const entry = readBibliography(
    'refs.bib',
    '@book{orr, title = {Ropes}, file = {:pdf/orr-ropes.pdf:application/pdf}}',
  );
  const source = makeSource('sources/heron.txt', '“We can wait for a heron,” said Lucas Peverell.');
  const unreadable = [{ path: 'sources/orr-ropes.pdf', reason: 'no text layer' }];
  const library = withBibliographies(makeLibrary([source], unreadable), [entry], new Set(['refs.bib']));
  const rules = (raw: string) =>
    createAnalysis(library, defaultSettings)
      .check({ path: 'd.md', raw })
      .findings.map(({ rule }) => rule);

  it.each([
    ['by its entry', '“The rope was older than the boat and the man together,” Orr wrote [@orr, p. 3].'],
    ['by the name of its file', '“The rope was older than the boat and the man together,” Orr wrote [@orr-ropes].'],
  ])('is said, and what is quoted from it is not denied: %s', (_, draft) => {
    expect(rules(draft)).toEqual(['unreadable-source']);
  });
});

describe('hover', () => {
  it('a reference with its source and its entry', () => {
    expect(hoverAt(at('It was so [see @peverell2022; @finne$0gan2022, p. 3].'))).toMatchInlineSnapshot(`
      "
      Finnegan, Orla, and Piet van der Sloot. “Tide mill to turn again.” *Estuary Times* 3, no. 4 (2022): 12–13.

      [mill.txt](stet:0) · [refs.bib](stet:1)
      "
    `);
  });

  it('an unknown key with those like it', () => {
    expect(hoverAt(at('It was so [@finegan$02022].'))).toMatchInlineSnapshot(`
      "
      **Unknown key** finegan2022. Similar keys: \`finnegan2022\`
      "
    `);
  });
});

describe('half-typed citations', () => {
  it.each([
    '[@',
    '[@finne',
    '[@finnegan2022, ',
    '[@finnegan2022, p.',
    '@{',
    '[-@',
    '^[@',
    '[[',
    '[@;',
    '[see @finnegan2022, pp. 3-',
  ])('break nothing: %s', (typed) => {
    expect(
      checkClean(at(`“The wheel turned on Friday,” Agnes Dray said ${typed}`)).filter(
        (one) => !one.startsWith('unknown'),
      ),
    ).toEqual([]);
  });
});

describe('which bibliography counts', () => {
  const source = makeSource('/w/sources/a.txt', '“We can wait for a heron,” said Lucas Peverell.');
  const bib = (path: string, raw: string) => readBibliography(path, raw);
  const library = withBibliographies(
    makeLibrary([source], []),
    [
      bib('/w/project.bib', '@book{both, title = {Of the project}}\n@book{only, title = {Project only}}'),
      bib('/w/drafts/own.bib', '@book{both, title = {Of the draft}}'),
      bib('/w/drafts/other.bib', '@book{elsewhere, title = {Of another draft}}'),
    ],
    new Set(['/w/project.bib']),
  );
  const analysis = createAnalysis(library, defaultSettings);
  const draft = (front: string, body: string) => ({ path: '/w/drafts/d.md', raw: `---\n${front}\n---\n\n${body}\n` });
  const hover = (front: string, key: string) => {
    const one = draft(front, `It was so [@${key}].`);
    return analysis.ask(one, hoverOf, one.raw.indexOf(`@${key}`) + 1)?.markdown;
  };

  it.each([['bibliography: own.bib'], ['bibliography:\n  - own.bib'], ['bibliography: [./own.bib, other.bib]']])(
    'the draft’s own first, as %j',
    (front) => {
      expect(hover(front, 'both')).toContain('Of the draft');
      expect(hover(front, 'only')).toContain('Project only');
    },
  );

  it('the project’s where the draft names none, and never another draft’s', () => {
    expect(hover('title: T', 'both')).toContain('Of the project');
    expect(hover('title: T', 'elsewhere')).toContain('Unknown key');
    expect(hover('bibliography: ../drafts/other.bib', 'elsewhere')).toContain('Of another draft');
  });
});
