import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { documentFormatOf } from '../../../server/src/core/extract/registry.ts';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../../server/src/core/library/bibliography/tie.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeExtractedSource } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { pdfOf, type SetText } from '../../support/pdf.ts';

/*
 * The pages of an entry are those that readers cite by: where the file has as many and no labels of its own for them, each is called by
 * its number there; where it has more or fewer, nobody knows which page is which, and nothing is said.
 */
const sayings = [
  'The gauges were read each morning by whoever could still find them under the weed.',
  'Four had been painted over and two were nailed to boats that moved with the tide.',
  'We take the mean of what is left of them and call it the level of the sea.',
  'Nobody has asked to see the numbers since the year in which they were last believed.',
];

const lines = (text: string): readonly SetText[] => [
  { x: 60, y: 700, text: text.slice(0, text.indexOf(' ', 40)) },
  { x: 60, y: 688, text: text.slice(text.indexOf(' ', 40) + 1) },
];

async function findings(cited: string, { pages = '101--104', labels = '' } = {}): Promise<readonly string[]> {
  const format = documentFormatOf('gauges.pdf');
  if (format === null) throw new Error('no reader of PDF');
  const read = await (await format.load())(pdfOf(sayings.map(lines), labels));
  if ('reason' in read) throw new Error(read.reason);
  const source = makeExtractedSource('sources/gauges.pdf', read.prose);
  const bib = `@article{gauges, author = {Hale, Omar}, title = {What the gauges say}, date = {2018}, pages = {${pages}}}`;
  const library = withBibliographies(makeLibrary([source], []), [readBibliography('a.bib', bib)], new Set(['a.bib']));
  const raw = `“We take the mean of what is left of them and call it the level of the sea” ${cited}.\n`;
  const { findings: all } = createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw });
  return all.map(({ rule, message }) => `${rule}: ${message}`);
}

describe.each([
  ['in words', (page: number) => `(Hale 2018, ${page})`, (page: number) => `${page}`],
  ['by key', (page: number) => `[@gauges, p. ${page}]`, (page: number) => `p. ${page}`],
])('a page cited %s', (_, cited, shown) => {
  it('is the entry’s, or counted in the file', async () => {
    expect(await findings(cited(103))).toEqual([]);
    expect(await findings(cited(3))).toEqual([]);
  });

  it('is named by the entry’s number where it is another', async () => {
    expect(await findings(cited(104))).toEqual([`wrong-locator: These words are on p. 103, not ${shown(104)}`]);
    expect(await findings(cited(102))).toEqual([`wrong-locator: These words are on p. 103, not ${shown(102)}`]);
  });

  it('is not compared where the file has other pages than the entry says', async () => {
    expect(await findings(cited(104), { pages: '101--105' })).toEqual([]);
    expect(await findings(cited(104), { pages: '101--103' })).toEqual([]);
    expect(await findings(cited(104), { pages: '101' })).toEqual([]);
    expect(await findings(cited(2), { pages: '101' })).toEqual([
      `wrong-locator: These words are on p. 3, not ${shown(2)}`,
    ]);
  });

  it('goes by the file’s own labels where it has them', async () => {
    const labels = '/PageLabels << /Nums [0 << /S /D /St 55 >>] >>';
    expect(await findings(cited(57), { labels })).toEqual([]);
    expect(await findings(cited(103), { labels })).toEqual([
      `wrong-locator: These words are on p. 57, not ${shown(103)}`,
    ]);
  });
});
