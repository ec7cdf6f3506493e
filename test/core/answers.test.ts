import { describe, expect, test } from 'vitest';
import { completeAt, hoverAt } from '../support/draw.ts';

const sources = `
//- sources/harbour.md
---
title: Boats lost as tide breaks the wall
author: Lena Dorrit
date: 2025-03-14
publication: The Valley Courier
key: courier2025
---

# Boats lost as tide breaks the wall

“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

The gate, built in 1931, had been due for repair since the spring.
//- sources/council.txt
Council meets over the wall

“We will not pay for a gate that the port should have closed,” Mayor Oskar Lindqvist said.
`;

const at = (draft: string): string => `//- draft.md\n${draft}\n${sources}`;

describe('hover', () => {
  test('the marked difference, who said it there, the source and the place', () => {
    expect(
      hoverAt(at('“The tide took for$0ty boats, and nobody had closed the gate,” Aldana said.')),
    ).toMatchInlineSnapshot(`
      "
      **The source has “fourteen”, not “forty” (Boats lost as tide breaks the wall, para. 2)**

      > “The tide took ~~forty~~ **fourteen** boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

      Said by **harbourmaster Ines Aldana**, Monday  
      [Boats lost as tide breaks the wall](stet:0) · Lena Dorrit · The Valley Courier · 2025-03-14 · para. 2
      "
    `);
  });

  test('what is wrong with the speaker is said first, then that the words match', () => {
    expect(
      hoverAt(at('“The tide took fourteen boats, and nobody had closed the gate,” Lena D$0orrit said.')),
    ).toMatchInlineSnapshot(`
      "
      **The source attributes this to harbourmaster Ines Aldana, not Lena Dorrit (Boats lost as tide breaks the wall, para. 2)**

      The words match

      > “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

      Said by **harbourmaster Ines Aldana**, Monday  
      [Boats lost as tide breaks the wall](stet:0) · Lena Dorrit · The Valley Courier · 2025-03-14 · para. 2
      "
    `);
  });

  test('what the problem at the cursor says is not said again where an editor shows it above', () => {
    const beside = { problems: true };
    const other = '“The tide took fourteen boats, and nobody had closed the gate,” Lena D$0orrit said.';
    expect(hoverAt(at(other), beside)).toMatchInlineSnapshot(`
      "
      The words match

      > “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

      Said by **harbourmaster Ines Aldana**, Monday  
      [Boats lost as tide breaks the wall](stet:0) · Lena Dorrit · The Valley Courier · 2025-03-14 · para. 2
      "
    `);
    expect(hoverAt(at(other.replace('$0', '').replace('tide', 'ti$0de')), beside)).toContain('not Lena Dorrit');
    const word = '“The tide took for$0ty boats, and nobody had closed the gate,” Aldana said.';
    expect(hoverAt(at(word), beside)).not.toContain('The source has');
    expect(hoverAt(at(word.replace('$0', '').replace('tide', 'ti$0de')), beside)).toContain('The source has');
  });

  test('a title that a transcript has as a part of the name is said once, and no blank begins the passage', () => {
    const hover = hoverAt(`//- draft.md
“My own train stood in a fi$0eld for three.”
//- sources/hearing.vtt
WEBVTT

00:00:01.000 --> 00:00:06.000
<v Chair Ola Brink>The committee will come to order. You say an hour. My own train stood in a field for three.

00:00:07.000 --> 00:00:14.000
<v Carla Dune>Thank you, Chair. The line carries nine thousand people a day.
`);
    expect(hover).toContain('> The committee will come to order. You say an hour. My own train');
    expect(hover).toContain('Said by **Chair Ola Brink**');
  });

  test('verbatim is said of what is verbatim only', () => {
    expect(
      hoverAt(at('“The tide took fourteen boats, and nobody had closed the gate$0,” Aldana said.')),
    ).toMatchInlineSnapshot(`
      "
      **Matches word for word**

      > “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

      Said by **harbourmaster Ines Aldana**, Monday  
      [Boats lost as tide breaks the wall](stet:0) · Lena Dorrit · The Valley Courier · 2025-03-14 · para. 2
      "
    `);
  });

  test('not found says in how much', () => {
    expect(hoverAt(at('“My grandmother sold herring at this very $0corner,” Aldana said.'))).toMatchInlineSnapshot(`
      "
      **Not found in either source**
      "
    `);
  });

  test('a citation shows its source', () => {
    expect(hoverAt(at('The gate was old [@couri$0er2025].'))).toMatchInlineSnapshot(`
      "
      Dorrit, Lena. “Boats lost as tide breaks the wall.” *The Valley Courier*, March 14, 2025.

      [harbour.md](stet:0)
      "
    `);
  });

  test('two sources that give the words to two people', () => {
    const hover = (second: string): string =>
      hoverAt(`//- draft.md
“The gate was open,$0 and everybody knew it,” she said.
//- sources/courier.txt
“The gate was open, and everybody knew it,” harbourmaster Ines Aldana said Monday.
//- sources/gazette.txt
“The gate was open, and everybody knew it,” said ${second}.
`);
    const told = 'The sources disagree on who said it.';
    expect(hover('Mayor Oskar Lindqvist')).toContain(told);
    expect(hover('the harbour’s tide warden, Ruth Okafor')).toContain(told);
    for (const same of ['Ines Aldana', 'Aldana', 'the harbourmaster', 'a port official', 'she'])
      expect(hover(same)).not.toContain(told);
  });

  test('nothing elsewhere', () => {
    expect(hoverAt(at('The gate $0was old.'))).toBe('\n(none)\n');
  });
});

describe('completion', () => {
  test('keys with title and author', () => {
    expect(completeAt(at('The gate was old [@$0'))).toEqual([
      'council | Council meets over the wall | council',
      'courier2025 | Dorrit 2025 — Boats lost as tide breaks the wall | courier2025',
    ]);
  });

  test('not inside an address', () => {
    expect(completeAt(at('Write to ines@$0'))).toEqual([]);
  });

  test('the place of the quotation just typed', () => {
    expect(completeAt(at('“The tide took fourteen boats” [@courier2025, $0'))).toEqual([
      'para. 2 | where the quotation is | para. 2',
    ]);
  });

  test('the place behind a key in running text', () => {
    expect(completeAt(at('“The tide took fourteen boats,” says @courier2025 [$0'))).toEqual([
      'para. 2 | where the quotation is | para. 2',
    ]);
  });

  test('the rest of a quotation, by clause, sentence and with its speaker', () => {
    expect(completeAt(at('“The tide took four$0'))).toMatchInlineSnapshot(`
      [
        "fourteen boats | harbourmaster Ines Aldana · Boats lost as tide breaks the wall · para. 2 | The tide took fourteen boats",
        "fourteen boats, and nobody had closed the gate | harbourmaster Ines Aldana · Boats lost as tide breaks the wall · para. 2 | The tide took fourteen boats, and nobody had closed the gate",
        "fourteen boats, and nobody had … ate,” harbourmaster Ines Aldana said | harbourmaster Ines Aldana · Boats lost as tide breaks the wall · para. 2 | The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said",
      ]
    `);
  });

  test('behind “said” whom the source gives, then who else speaks there', () => {
    const draft = '“We will not pay for a gate that the port should have closed,” the mayor said.\n\n';
    expect(completeAt(at(`${draft}“The tide took fourteen boats, and nobody had closed the gate,” said $0`))).toEqual([
      'harbourmaster Ines Aldana | says these words · Boats lost as tide breaks the wall · para. 2 | harbourmaster Ines Aldana',
      'Mayor Oskar Lindqvist | Council meets over the wall | Mayor Oskar Lindqvist',
    ]);
    expect(completeAt(at('“The tide took fourteen boats,” Al$0'))).toEqual([
      'harbourmaster Ines Aldana | says these words · Boats lost as tide breaks the wall · para. 2 | harbourmaster Ines Aldana',
    ]);
  });

  test('no speakers where nothing is quoted, nor behind a verb that says nothing', () => {
    expect(completeAt(at('The mayor said $0'))).toEqual([]);
    expect(completeAt(at('“The tide took fourteen boats,” and $0'))).toEqual([]);
  });

  test('nothing behind a closed quotation, nothing for a single word', () => {
    expect(completeAt(at('“The tide took fourteen boats” $0'))).toEqual([]);
    expect(completeAt(at('“The$0'))).toEqual([]);
  });
});
