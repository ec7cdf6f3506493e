import { describe, expect, it } from 'vitest';
import { html } from '../../../../server/src/core/markup/html/html.ts';
import { applyFix, checkClean, checkDraft, completeAt } from '../../../support/draw.ts';

const source = `//- sources/harbour.txt
Log of the harbour

“The tide took fourteen boats & nobody at the B&B had rung the bell,” harbourmaster Ines Aldana said.
`;
const sound = 'The tide took fourteen boats &amp; nobody at the B&amp;B had rung the bell';
const draft = (body: string): string => `//- draft.html\n${body}\n${source}`;

describe('a draft in HTML', () => {
  it('is judged by its words', () => {
    expect(
      checkDraft(
        draft(
          `<p>“The tide took <b>forty</b> boats &amp; nobody at the B&amp;B had rung the bell,” Ines Aldana said.</p>`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "
      <p>“The tide took <b>forty</b> boats &amp; nobody at the B&amp;B had rung the bell,” Ines Aldana said.</p>
                           ^~~~~ altered-quotation: The source has “fourteen”, not “forty” (Log of the harbour, para. 2)
      "
    `);
    expect(checkClean(draft(`<p><q>${sound},</q> harbourmaster Ines&nbsp;Aldana said.</p>`))).toEqual([]);
    expect(checkClean(draft(`<blockquote><p>${sound}.</p><footer>Ines Aldana</footer></blockquote>`))).toEqual([]);
  });

  it('is mended, and nothing else of it is touched', () => {
    const title = 'Restore the source’s wording';
    const before = `<div class="a">\n<p title="x">It was <em>late</em>.</p>\n<p><q>The tide took fourteen boats &amp; nobody at the inn had rung the bell,</q> Ines Aldana said.</p></div>`;
    const after = before.replace('inn', 'B&amp;B');
    expect(applyFix(draft(before), title)).toBe(`${after}\n`);
    expect(checkClean(draft(after))).toEqual([]);
  });

  it('takes a comment that lets a finding stand', () => {
    const body = '<p><q>The tide took forty boats and nobody there had rung the bell,</q> Ines Aldana said.</p>';
    const title = 'Allow this altered-quotation with a comment…';
    expect(applyFix(draft(body), title)).toBe(
      `${body.replace('</q>', '</q> <!-- stet altered-quotation: reason -->')}\n`,
    );
  });

  it('is completed in marks and in a q', () => {
    for (const begun of ['<p class="x">She said “The tide took $0</p>', '<p>She said <q>The tide took $0</p>'])
      expect(completeAt(draft(begun)).join('\n')).toContain('fourteen boats & nobody at the B&amp;B had');
    expect(html.cursor('<p class="x', 11)).toBeNull();
    expect(html.cursor('<!-- “The tide', 14)).toBeNull();
    expect(html.cursor('<span data-cites="lu', 20)).toMatchObject({ kind: 'key', typed: 'lu' });
  });
});

describe('what is written into HTML', () => {
  const work = { key: 'log', locator: 'p. 3', title: 'Log', url: null };

  it('cites by address where there is one', () => {
    expect(html.write.citation({ ...work, url: 'https://a.org/?a=1&b="' }, null, '').before).toBe(
      ' (<a href="https://a.org/?a=1&amp;b=&quot;">Log</a>)',
    );
    expect(html.write.citation(work, null, '').before).toBe(
      ' <span class="citation" data-cites="log">(Log, p. 3)</span>',
    );
  });

  it('names bibliographies', () => {
    expect(
      html.bibliographies('<meta name="bibliography" content="a.bib"><d-bibliography src="b.bib"></d-bibliography>'),
    ).toEqual(['a.bib', 'b.bib']);
    expect(html.bibliographies('<p>no bibliography</p>')).toEqual([]);
  });
});
