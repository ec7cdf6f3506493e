import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { completionsAt } from '../../server/src/core/answers/completing/completions.ts';
import { findingsAt } from '../../server/src/core/answers/hover/nearest.ts';
import { searchLibrary } from '../../server/src/core/answers/searching/searchLibrary.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { topicFiles, topicOf } from '../support/topics.ts';

/*
 * What is found in the drawn topics' sources for a few words: typed to be searched, typed in a quotation to be completed, and quoted
 * wrongly beyond likeness. As it is now: take changes over with `npx vitest run test/golden -u`.
 */
const topics = topicFiles()
  .filter((file) => !/^(?:web-|rules\/)/.test(file))
  .map(topicOf);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Some words of a text as somebody might remember them. */
const remembered = (words: readonly string[]): readonly string[] => [
  words.slice(0, 2).join(' '),
  words.slice(0, 4).join(' '),
  words.slice(2, 9).toReversed().join(' '),
  words.filter((word) => word.length > 5).join(' '),
  `${words.slice(0, 3).join(' ')} zebra ${words.slice(4, 8).join(' ')}`,
];

describe('what is found for a few words', () => {
  test.each(topics)('$file', async ({ file, library: read, sources }) => {
    const library = await read();
    const analysis = createAnalysis(library, defaultSettings);
    const lines = (await sources()).slice(0, 2).flatMap(({ path, reading: { quotations, prose } }) => {
      const said = quotations.filter(({ use, parent }) => use === 'speech' && parent === null).slice(0, 2);
      return said.flatMap(({ inner }) => {
        const words = oneLine(prose.text.slice(inner.start, inner.end)).split(' ');
        return remembered(words).flatMap((typed) => {
          const found = analysis
            .ask({ path: 'draft.md', raw: '' }, searchLibrary, typed, 4)
            .map((one) => oneLine(JSON.stringify(one)));
          const begun = { path: 'draft.md', raw: `He said “${typed}` };
          const offered = analysis
            .ask(begun, completionsAt, begun.raw.length)
            .map(({ label, newText }) => `${label} → ${oneLine(newText)}`);
          const wrong = { path: 'draft.md', raw: `“${typed} and the zebras in the yard,” he said.\n` };
          const fixes = analysis
            .ask(wrong, findingsAt, { start: 3, end: 3 })
            .flatMap((one) =>
              one
                .fixes()
                .map(({ title, edits }) => `${title}: ${edits.map(({ newText }) => oneLine(newText)).join(' ')}`),
            );
          return [
            `${path}: ${typed}`,
            ...found.map((one) => `  found ${one}`),
            ...offered.map((one) => `  offered ${one}`),
            ...fixes.map((one) => `  instead ${one}`),
          ];
        });
      });
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/found', file));
  });
});
