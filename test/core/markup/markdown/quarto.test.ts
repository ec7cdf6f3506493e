import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../server/src/core/markup/markdown/read.ts';
import { checkDraft } from '../../../support/draw.ts';

describe('Quarto and R Markdown', () => {
  it('have chunks, divs, shortcodes and cross references that are no words and cite nothing', () => {
    const { text, citations } = readMarkdown(
      [
        '::: {.callout-note}',
        '## A note',
        'The bell was silent.',
        ':::',
        '',
        '```{r}',
        '#| fig-cap: "The “tide”"',
        'x <- 1',
        '```',
        '',
        'See @fig-tide, @sec-two and @lund. {{< include _part.qmd >}}',
        '',
        '{{< video https://example.org/x >}}',
      ].join('\n'),
    );
    expect(text).toBe('A note\n\nThe bell was silent.\n\nSee, and.');
    expect(citations.filter(({ sure }) => sure)).toEqual([]);
  });

  it('say in a line of code what nobody knows yet', () => {
    const sources = `
      //- sources/log.txt
      “The tide took forty boats before dawn,” Ines Aldana said.
    `;
    expect(
      checkDraft(`
      //- draft.qmd
      “The tide took \`r n\` boats before dawn,” Ines Aldana said. “The tide took \`{python} n\` cows before dawn,” she said.

      “The tide took \`forty\` boats before dawn,” Ines Aldana said.
      ${sources.trim()}
    `),
    ).toMatchInlineSnapshot(`
      "
      “The tide took \`r n\` boats before dawn,” Ines Aldana said. “The tide took \`{python} n\` cows before dawn,” she said.
                                                                                             ^~~~ altered-quotation: The source has “boats”, not “cows” (log.txt, para. 1)

      “The tide took \`forty\` boats before dawn,” Ines Aldana said.
      "
    `);
  });
});
