import { describe, expect, test } from 'vitest';
import { writtenCitations } from '../../../server/src/core/citing/written.ts';
import { scopeOf } from '../../../server/src/core/library/bibliography/scope.ts';
import { markupOfDraft } from '../../../server/src/core/markup/registry.ts';
import { noMetadata } from '../../../server/src/core/prose/prose.ts';
import { analysisOf, parseFixture } from '../../support/fixture.ts';

const { library } = analysisOf(
  parseFixture(String.raw`
  //- works.bib
  @book{lund, author = {Lund, Mara}, title = {Tidewater: A History}, date = {2020}}
  @book{lundhale, author = {Lund, Mara and Hale, Omar}, title = {Gauges}, date = {2020}}
  @book{three, author = {Okafor, Ruth and Lindqvist, {\AA}sa and Berg-Olsen, Nils}, title = {Sluices}, date = {2016}}
  @book{sloot, author = {van der Sloot, Piet}, title = {Dikes}, date = {2015}}
  @book{neill, author = {O'Neill, Ciara}, title = {Bog Oak}, date = {2009}}
  @book{nunez, author = {N{\'u}{\~n}ez, Alba}, title = {Salinas}, date = {2012}}
  @book{cruz, author = {de la Cruz, In{\'e}s}, title = {Marismas}, date = {2001}}
  @book{council, author = {{Council of Ports and Harbours}}, title = {Annual Statement}, date = {1998}}
  @book{ito, author = {It{\=o}, Haru}, title = {Seawalls}, date = {2005}, origdate = {1890}}
  @collection{kay, editor = {Kay, Ida}, title = {Small Waters}, date = {2011}}
  @misc{dray, author = {Dray, Agnes}, title = {Letters to a Miller}}
  @article{behr-a, author = {Behr, Jonas}, title = {Lamps}, date = {2019}}
  @article{behr-b, author = {Behr, Jonas}, title = {Oil}, date = {2019}}
  @article{ruiz2018a, author = {Ruiz, Pau}, title = {Nets}, date = {2018}}
  @article{ruiz2018b, author = {Ruiz, Pau}, title = {Knots}, date = {2018}}
  //- draft.md
  -
`),
);
const scope = scopeOf(library, 'draft.md', noMetadata);

/** What a text cites: "lund 12, kay"; a question mark before the keys of several that fit. */
function cited(raw: string): string {
  const found = writtenCitations(markupOfDraft('draft.md').read(raw), scope, library);
  return found
    .map(({ key, fits, locator }) =>
      [fits ? `?${fits.join('/')}` : key, locator].filter((part) => part !== null).join(' '),
    )
    .join(', ');
}

const forms: readonly (readonly [string, string])[] = [
  // author and year in brackets
  ['It held (Lund 2020).', 'lund'],
  ['It held (Lund, 2020).', 'lund'],
  ['It held [Lund 2020, 12].', 'lund 12'],
  ['It held (Lund 2020: 12).', 'lund 12'],
  ['It held (Lund 2020:12).', 'lund 12'],
  ['It held (Lund, 2020, p. 12).', 'lund p. 12'],
  ['It held (Lund, 2020, p.12).', 'lund p.12'],
  ['It held (Lund, 2020, pp. 12–14).', 'lund pp. 12–14'],
  ['It held (Lund 2020, 12-14, 18).', 'lund 12-14, 18'],
  ['It held (Lund 2020, 12ff.).', 'lund 12ff.'],
  ['It held (Lund 2020, S. 12 f.).', 'lund 12 f.'],
  ['It held (Lund 2020, S. 12).', 'lund 12'],
  ['It held (Lund 2020, ch. 3).', 'lund ch. 3'],
  ['It held (Lund 2020, § 3).', 'lund § 3'],
  ['It held (Lund 2020, para. 7).', 'lund para. 7'],
  ['It held (Lund 2020, xii).', 'lund'],
  ['It held (Lund 2020, p. xii).', 'lund p. xii'],
  ['It held (Lund 2020, emphasis added).', 'lund'],
  ['It held (Lund 2020, 12; my italics).', 'lund 12'],
  ['It held (Lund 2020, 12, emphasis added).', 'lund 12'],
  ['It held (M. Lund 2020).', 'lund'],
  ['It held (Mara Lund 2020).', 'lund'],
  ['It held (see Lund 2020).', 'lund'],
  ['It held (see also Lund, 2020, p. 3).', 'lund p. 3'],
  ['It held (cf. Lund 2020: 3).', 'lund 3'],
  ['It held (vgl. Lund 2020: 3).', 'lund 3'],
  ['It held (e.g., Lund, 2020).', 'lund'],
  ['It held (for the north see Lund 2020, 12).', 'lund 12'],
  ['It held (Lund 2020, 12; Hale 1990; Kay 2011, 4).', 'lund 12, kay 4'],
  ['It held (quoted in Lund 2020, 12).', 'lund 12'],
  ['It held (Brandt 1999, cited in Lund 2020, 12).', 'lund 12'],
  // several authors
  ['It held (Lund and Hale 2020, 3).', 'lundhale 3'],
  ['It held (Lund & Hale, 2020).', 'lundhale'],
  ['It held (Lund/Hale 2020: 3).', 'lundhale 3'],
  ['It held (Lund und Hale 2020).', 'lundhale'],
  ['It held (Lund et Hale 2020).', 'lundhale'],
  ['It held (Lund y Hale, 2020).', 'lundhale'],
  ['It held (Okafor et al. 2016, 5).', 'three 5'],
  ['It held (Okafor et al., 2016, p. 5).', 'three p. 5'],
  ['It held (Okafor u. a. 2016, S. 5).', 'three 5'],
  ['It held (Okafor, Lindqvist & Berg-Olsen, 2016).', 'three'],
  ['It held (Okafor, Lindqvist, and Berg-Olsen 2016).', 'three'],
  ['It held (Okafor, Lindqvist, et al. 2016).', 'three'],
  ['It held (Lund et al. 2020).', 'lundhale'],
  // names
  ['It held (van der Sloot 2015).', 'sloot'],
  ['It held (Van der Sloot, 2015).', 'sloot'],
  ['It held (Sloot 2015).', 'sloot'],
  ['It held (O’Neill 2009, 8).', 'neill 8'],
  ["It held (O'Neill 2009).", 'neill'],
  ['It held (Núñez 2012).', 'nunez'],
  ['It held (Nunez 2012).', 'nunez'],
  ['It held (de la Cruz 2001).', 'cruz'],
  ['It held (De la Cruz, 2001).', 'cruz'],
  ['It held (Council of Ports and Harbours 1998).', 'council'],
  ['It held (Ito 2005).', 'ito'],
  ['It held (Itō 1890/2005, 4).', 'ito 4'],
  ['It held (Kay 2011).', 'kay'],
  // years
  ['It held (Dray n.d.).', 'dray'],
  ['It held (Dray, n.d., p. 4).', 'dray p. 4'],
  ['It held (Dray o. J., S. 4).', 'dray 4'],
  ['It held (Behr 2019).', '?behr-a/behr-b'],
  ['It held (Behr 2019a).', '?behr-a/behr-b'],
  ['It held (Ruiz 2018b, 4).', 'ruiz2018b 4'],
  ['It held (Ruiz 2018a, 2018b).', 'ruiz2018a, ruiz2018b'],
  ['It held (Ruiz 2018a, b).', 'ruiz2018a, ruiz2018b'],
  ['It held (Lund 2020b).', ''],
  // in the sentence
  ['Lund (2020) says so.', 'lund'],
  ['Lund (2020: 12) says so.', 'lund 12'],
  ['Lund (2020, p. 12) says so.', 'lund p. 12'],
  ['Lund (2020, S. 12) schreibt das.', 'lund 12'],
  ['Lund [2020] says so.', 'lund'],
  ['Lund’s (2020) book says so.', 'lund'],
  ['As Lund and Hale (2020) say, it held.', 'lundhale'],
  ['Lund and Hale’s (2020, 3) book says so.', 'lundhale 3'],
  ['Mara Lund (2020) says so.', 'lund'],
  ['Professor Lund (2020) says so.', 'lund'],
  ['Okafor et al. (2016) say so.', 'three'],
  ['Okafor and colleagues (2016) say so.', 'three'],
  ['Against Kaye, Lund (2020) says so.', 'lund'],
  ['Both Lund (2020) and Kay (2011) say so.', 'lund, kay'],
  ['Lund says that it “held at night” (2020, 12).', 'lund 12'],
  ['Lund (2020) says that it “held at night” (p. 12).', 'lund, lund p. 12'],
  ['Lund (2020) says that it “held at night” (12).', 'lund, lund 12'],
  ['It “held at night” (Kay 12).', 'kay 12'],
  // again
  ['It held (Kay 2011, 4). It fell (ibid., 5).', 'kay 4, kay 5'],
  ['It held (Kay 2011, 4). It fell (Ibid., p. 5).', 'kay 4, kay p. 5'],
  ['It held (Kay 2011, 4). It fell (ebd., S. 5).', 'kay 4, kay 5'],
  ['It held (Kay 2011, 4). It fell (ebd.).', 'kay 4, kay'],
  ['It held (Kay 2011, 4). It fell (ebd.: 5).', 'kay 4, kay 5'],
  ['It held (Kay 2011, 4). It fell (Kay, op. cit., 5).', 'kay 4, kay 5'],
  ['It held (Kay 2011, 4). It fell (Kay, a. a. O., S. 5).', 'kay 4, kay 5'],
  ['It held (Kay 2011, 4; Ito 2005). It fell (ibid.).', 'kay 4, ito'],
  ['It held (Kay 2011, 4). It fell (Brandt 1999). It lay (ibid., 5).', 'kay 4'],
];

const none: readonly string[] = [
  'It held (2020).',
  'It held in 2020.',
  'It held (May 2020).',
  'It held (12).',
  'It held [12].',
  'It held (Brandt 1999).',
  'It held (Lund 1999).',
  'It held (Lund, 14 boats).',
  'It held (in Lund and elsewhere).',
  'Anna Lund (2020) says so.',
  'It held (A. Lund 2020).',
  'It held (Brandt and Lund 2020).',
  'It held (Brandt & Lund, 2020).',
  'Brandt and Lund (2020) say so.',
  'It held (Lund and Brandt 2020).',
  'It held (Lund, Hale and Brandt 2020).',
  'It held (Hale 2020).',
  'It held (Berg-Lund 2020).',
  'It held (Lund-Berg 2020).',
  'It held (LUNDBERG 2020).',
  'It held (Kaye et al. 2011).',
  'It held (Kay et al. 2011).',
  'It held (the kay 2011).',
  'It held (ibid., 4).',
  'It “held at night” (Lund 12 times).',
  'A boat of Lund’s. It held (2020: 12 boats).',
];

describe('what is cited in words', () => {
  test.each(forms)('%s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });

  test.each(none)('%s cites nothing', (text) => {
    expect(cited(text)).toBe('');
  });
});
