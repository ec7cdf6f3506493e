import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../server/src/core/answers/sheet/sheet.ts';
import { sheetOf as sheetAnswer } from '../../server/src/core/answers/sheet/sheet.ts';
import { inEnglish } from '../../server/src/core/messages/say.ts';
import { htmlSheet } from '../../server/src/sheet/html.ts';
import type { SheetSetting } from '../../server/src/sheet/labels.ts';
import { markdownSheet } from '../../server/src/sheet/markdown.ts';
import { relativeLink } from '../../server/src/sheet/setting.ts';
import { analysisOf, parseFixture } from '../support/fixture.ts';

const setting: SheetSetting = {
  say: inEnglish,
  made: '1 May 2024 at 10:00',
  name: (path) => path,
  href: ({ path }) => relativeLink('', path),
};

const sources = `
//- sources/harbour.md
---
title: Boats lost as tide breaks the wall
author: Lena Dorrit
date: 2025-03-14
publication: The Valley Courier
url: https://valley-courier.example/boats
key: courier2025
---

“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that the port should have closed.”

The gate, built in 1931, had been due for repair since the spring, and no engineer had seen it.
`;

function sheetOf(draft: string): Sheet {
  const fixture = parseFixture(`//- draft.md\n${draft}\n${sources}`);
  return analysisOf(fixture).ask(fixture.draft, sheetAnswer);
}

const lines = (sheet: Sheet): readonly string[] =>
  sheet.entries.map(
    ({ number, state, headline, speaker }) =>
      `${number} ${state}: ${headline} | ${speaker.draft} / ${speaker.source} — ${speaker.note}`,
  );

const draft = `# The wall

“The tide took forty boats, and nobody had closed the gate,” Aldana said [@courier2025, para. 1]. “We will not pay …” she added, “[but] the port should have closed” it.

- “We will pay for a gate,” said Ines Aldana.
- “Herring was cheaper in my grandmother's day,” said Mayor Oskar Lind. <!-- stet quotation-not-found: told to me -->

“My cat has never liked the quay,” she said. The gate was “due for repair since the spring, and no engineer had seen it,” said Aldana [@gone2020].
`;

describe('the sheet', () => {
  test('numbers every quotation and says of each how it stands', () => {
    expect(lines(sheetOf(draft))).toMatchInlineSnapshot(`
      [
        "1 faulty: The source has “fourteen”, not “forty” (Boats lost as tide breaks the wall, para. 1) | Aldana (Ines Aldana) / harbourmaster Ines Aldana, Monday — same speaker",
        "2 sound: Matches, with marked changes | she (Ines Aldana) / harbourmaster Ines Aldana, Monday — same speaker",
        "3 sound: Matches, with marked changes | she (Ines Aldana) / harbourmaster Ines Aldana, Monday — same speaker",
        "4 faulty: The meaning is reversed: the source has “not” here (Boats lost as tide breaks the wall, para. 1) | Ines Aldana / harbourmaster Ines Aldana, Monday — same speaker",
        "5 let-stand: Not found in the source | Mayor Oskar Lind / null — cannot be compared: no passage found",
        "6 not-found: Not found in the source | she / null — cannot be compared: no passage found",
        "7 faulty: In the source, these are the author’s own words, not a quotation (Boats lost as tide breaks the wall, para. 2) | Aldana (Ines Aldana) / the author’s own prose — not speech in the source",
      ]
    `);
  });

  test('shows the draft’s own words, in order, with what is wrong in them', () => {
    const words = (sheet: Sheet): string =>
      sheet.blocks
        .map(
          ({ kind, pieces }) =>
            `${kind}: ${pieces.map((p) => (p.mark === null ? p.text : `{${p.mark} ${p.text}}`)).join('')}`,
        )
        .join('\n');
    expect(words(sheetOf(draft))).toMatchInlineSnapshot(`
      "heading: The wall
      paragraph: “The tide took {fault forty} boats, and nobody had closed the gate,” Aldana said{citation [@courier2025, para. 1]}. “We will not pay …” she added, “[but] the port should have closed” it.
      item: “We will{gap } pay for a gate,” said Ines Aldana.
      item: “Herring was cheaper in my grandmother's day,” said Mayor Oskar Lind. 
      paragraph: “My cat has never liked the quay,” she said. The gate was “due for repair since the spring, and no engineer had seen it,” said Aldana{citation [@gone2020]}."
    `);
  });

  test('a draft without sources is unchecked and says so', () => {
    const fixture = parseFixture(`//- draft.md\n“We left at dawn and took the boats,” Aldana said.\n`);
    const sheet = analysisOf(fixture).ask(fixture.draft, sheetAnswer);
    expect(lines(sheet)).toEqual([
      '1 unchecked: Not checked: no sources yet | Aldana / null — cannot be compared: no passage found',
    ]);
    expect(markdownSheet([sheet], setting)).toContain('Not checked: no sources yet.');
  });

  test('a quotation put together from two passages shows both', () => {
    const spliced = sheetOf('“We will not pay for a gate. The tide took fourteen boats,” Aldana said.').entries[0];
    expect(spliced?.state).toBe('faulty');
    expect(spliced?.passages.map(({ pieces }) => pieces.map((p) => p.text).join(''))).toMatchInlineSnapshot(`
      [
        "“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that the tide took fourteen boats port should have closed.”",
        "“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that the port should have closed.”",
      ]
    `);
  });

  test('with findings left out the states are the same', () => {
    const fixture = parseFixture(`//- draft.md\n${draft}\n${sources}`);
    const sheet = analysisOf(fixture).ask(fixture.draft, sheetAnswer, () => false);
    expect(sheet.entries.map(({ state }) => state)).toEqual(sheetOf(draft).entries.map(({ state }) => state));
    expect(sheet.entries[0]?.state).toBe('faulty');
    expect(sheet.entries[0]?.headline).toBe('The words differ from the source’s');
  });
});

describe('as Markdown', () => {
  test('reads well as it is', () => {
    expect(`\n${markdownSheet([sheetOf(draft)], setting)}`).toMatchInlineSnapshot(`
      "
      # Fact check: The wall

      draft.md · 1 May 2024 at 10:00

      | ✗ Wrong | ∅ Not found | • Allowed | ✓ Matches |
      | --- | --- | --- | --- |
      | 3 | 1 | 1 | 2 |

      7 quotations checked against 1 source.

      ## Draft

      ### The wall

      “The tide took **forty** boats, and nobody had closed the gate,” [**1 ✗**](#quotation-1-wrong) Aldana said \\[@courier2025, para. 1\\]. “We will not pay …” [**2 ✓**](#quotation-2-matches) she added, “\\[but\\] the port should have closed” [**3 ✓**](#quotation-3-matches) it.

      - “We will‸ pay for a gate,” [**4 ✗**](#quotation-4-wrong) said Ines Aldana.

      - “Herring was cheaper in my grandmother's day,” [**5 •**](#quotation-5-allowed) said Mayor Oskar Lind. 

      “My cat has never liked the quay,” [**6 ∅**](#quotation-6-not-found) she said. The gate was “due for repair since the spring, and no engineer had seen it,” [**7 ✗**](#quotation-7-wrong) said Aldana \\[@gone2020\\].

      ## Quotations

      ### Quotation 1: wrong

      **The source has “fourteen”, not “forty” (Boats lost as tide breaks the wall, para. 1)**

      Draft, para. 2: “The tide took forty boats, and nobody had closed the gate,”

      > “The tide took ~~forty~~ **fourteen** boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that the port should have closed.”

      [Boats lost as tide breaks the wall](<sources/harbour.md>) · The Valley Courier · 2025-03-14 · para. 1 · [live page](<https://valley-courier.example/boats#:~:text=The%20tide%20took%20fourteen%20boats%2C%20and%20nobody%20had%20closed%20the%20gate>)

      Speaker: draft: Aldana (Ines Aldana) · source: harbourmaster Ines Aldana, Monday — same speaker

      Citation: \\[@courier2025, para. 1\\]

      ### Quotation 2: matches

      **Matches, with marked changes**

      Draft, para. 2: “We will not pay …”

      > “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that the port should have closed.”

      [Boats lost as tide breaks the wall](<sources/harbour.md>) · The Valley Courier · 2025-03-14 · para. 1 · [live page](<https://valley-courier.example/boats#:~:text=We%20will%20not%20pay>)

      Speaker: draft: she (Ines Aldana) · source: harbourmaster Ines Aldana, Monday — same speaker

      ### Quotation 3: matches

      **Matches, with marked changes**

      Draft, para. 2: “\\[but\\] the port should have closed”

      > “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will not pay for a gate that ~~\\[but\\]~~ the port should have closed.”

      [Boats lost as tide breaks the wall](<sources/harbour.md>) · The Valley Courier · 2025-03-14 · para. 1 · [live page](<https://valley-courier.example/boats#:~:text=the%20port%20should%20have%20closed>)

      Speaker: draft: she (Ines Aldana) · source: harbourmaster Ines Aldana, Monday — same speaker

      ### Quotation 4: wrong

      **The meaning is reversed: the source has “not” here (Boats lost as tide breaks the wall, para. 1)**

      Draft, para. 3: “We will pay for a gate,”

      > “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We will **not** pay for a gate that the port should have closed.”

      [Boats lost as tide breaks the wall](<sources/harbour.md>) · The Valley Courier · 2025-03-14 · para. 1 · [live page](<https://valley-courier.example/boats#:~:text=We%20will%20not%20pay%20for%20a%20gate>)

      Speaker: draft: Ines Aldana · source: harbourmaster Ines Aldana, Monday — same speaker

      ### Quotation 5: allowed

      **Not found in the source**

      *stet* told to me (quotation-not-found)

      Draft, para. 4: “Herring was cheaper in my grandmother's day,”

      Speaker: draft: Mayor Oskar Lind — cannot be compared: no passage found

      ### Quotation 6: not found

      **Not found in the source**

      Draft, para. 5: “My cat has never liked the quay,”

      Speaker: draft: she — cannot be compared: no passage found

      ### Quotation 7: wrong

      **In the source, these are the author’s own words, not a quotation (Boats lost as tide breaks the wall, para. 2)**

      The words match

      Draft, para. 5: “due for repair since the spring, and no engineer had seen it,”

      > The gate, built in 1931, had been due for repair since the spring, and no engineer had seen it.

      [Boats lost as tide breaks the wall](<sources/harbour.md>) · The Valley Courier · 2025-03-14 · para. 2 · [live page](<https://valley-courier.example/boats#:~:text=due%20for%20repair%20since%20the%20spring%2C%20and%20no%20engineer%20had%20seen%20it>)

      Speaker: draft: Aldana (Ines Aldana) · source: the author’s own prose — not speech in the source

      Citation: \\[@gone2020\\]

      ### Also in the draft

      - para. 5: No source has the key “gone2020” (warning, unknown-citation)

      ## Sources

      - Boats lost as tide breaks the wall · Lena Dorrit · The Valley Courier · 2025-03-14 · [sources/harbour.md](<sources/harbour.md>) · <https://valley-courier.example/boats> · Quotations 1, 2, 3, 4, 7

      <!-- stet-file: a fact-check sheet, not a draft -->
      "
    `);
  });

  test('is not reported on when it stands beside its draft', () => {
    const fixture = parseFixture(`//- draft.md\n${draft}\n${sources}`);
    const raw = markdownSheet([sheetOf(draft)], setting);
    const { findings } = analysisOf(fixture).check({ path: 'draft.fact-check.md', raw });
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.filter(({ stet }) => stet === null)).toEqual([]);
  });

  test('leads from the number to the quotation in each of two drafts', () => {
    const text = markdownSheet([sheetOf(draft), sheetOf(draft)], setting);
    expect(text).toContain('[**1 ✗**](#quotation-1-wrong)');
    expect(text).toContain('[**1 ✗**](#quotation-1-wrong-1)');
  });
});

/** Everything the page itself is made of. What a text brings along would not be among it, or not in this number. */
const tags = new Set(
  'html head meta title style body main header article section div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 a b em span code cite del ins blockquote table thead tbody tr th td'.split(
    ' ',
  ),
);

function wrongIn(html: string): readonly string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const href = element.getAttribute('href') ?? '#';
    const bad = element
      .getAttributeNames()
      .filter(
        (name: string) =>
          !/^(?:id|class|href|aria-[a-z]+|role|tabindex|lang|scope|title|charset|name|content|http-equiv)$/.test(name),
      );
    if (!tags.has(element.localName)) return [element.localName];
    return [...bad, ...(/^(?:#|https?:|sources\/)/.test(href) ? [] : [href])];
  });
}

describe('as HTML', () => {
  test('leads from every number to its quotation and back', () => {
    const { document } = parseHTML(htmlSheet([sheetOf(draft), sheetOf(draft)], setting));
    const inside = [...document.querySelectorAll('a[href^="#"]')].map((a) =>
      (a.getAttribute('href') as string).slice(1),
    );
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((id) => document.getElementById(id) === null)).toEqual([]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('hostile words stay words', () => {
    const hostile = `# \\<script>alert(1)\\</script>

“</style><script>alert(1)</script> the gate’s \\<img src=x onerror=alert(1)> was shut all day,” said <b onclick="x">Ines</b> “onmouseover=” Aldana [@"><script>].
`;
    const html = htmlSheet([sheetOf(hostile)], { ...setting, made: '"><script>', name: (path) => `${path}"'<i>` });
    expect(wrongIn(html)).toEqual([]);
    expect(html).not.toMatch(/<script|<img/i);
    expect(parseHTML(html).document.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>');
  });

  test('a source’s address is a link only when it leads to the web', () => {
    const fixture = parseFixture(
      `//- draft.md\n“The tide took fourteen boats,” Aldana said.\n//- sources/h.md\n---\nurl: "javascript:alert(1)"\n---\n“The tide took fourteen boats,” Ines Aldana said.\n`,
    );
    const sheet = analysisOf(fixture).ask(fixture.draft, sheetAnswer);
    expect(htmlSheet([sheet], setting)).not.toContain('javascript:');
    expect(markdownSheet([sheet], setting)).not.toContain('javascript:');
  });

  test('any text makes a page of the page’s own elements, with all of its words', () => {
    const words = fc.array(
      fc.constantFrom(
        '“',
        '”',
        'the tide took ',
        'fourteen boats ',
        '<b>',
        '</p>',
        '&amp;',
        '*',
        '\n\n',
        '- ',
        '# ',
        'said Aldana ',
        '"',
        '[@x]',
        '\u0000',
        '😀',
        '<!--',
        '`',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const sheet = sheetOf(parts.join(''));
        expect(wrongIn(htmlSheet([sheet], setting))).toEqual([]);
        expect(markdownSheet([sheet], setting)).not.toMatch(/(?<!\\)<(?!https|sources|!-- stet-file: a fact)/);
      }),
      { numRuns: 100 },
    );
  });
});
