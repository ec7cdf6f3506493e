import { describe, expect, it } from 'vitest';
import { readTypst } from '../../../../server/src/core/markup/typst/read.ts';
import { shown, wordsAndRaw } from '../../extract/shown.ts';

const read = (raw: string): string => shown(readTypst(raw), raw);
const blocks = (raw: string): readonly string[] =>
  read(raw)
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.replace(/^\d+ /, ''));

describe('blocks of Typst', () => {
  it('are told by what a line begins with', () => {
    const raw =
      '= The ferry <top>\nIt left\nearly.\n\n- one\n- two\n  goes on\n  + nested\n- three\nAnd full.\n3. third\n/ Aldana: said so\n\n== Deep\n1.5 miles\n-not a point\n';
    expect(blocks(raw)).toEqual([
      'heading 1 | The ferry',
      'paragraph | It left early.',
      'item | one',
      'item | two goes on',
      'item | nested',
      'item | three',
      'paragraph | And full.',
      'item | third',
      'item | Aldana: said so',
      'heading 2 | Deep',
      'paragraph | 1.5 miles -not a point',
    ]);
  });

  it('are set apart by calls', () => {
    const raw =
      '#figure(image("a.png"), caption: [A boat.]) <fig:boat>\n#table(columns: (1fr, 2fr), [a], table.cell(colspan: 2)[b], table.header([h]))\n#align(center, text(12pt)[Set in the middle])\n#heading(level: 2)[Deep] It went on.';
    expect(blocks(raw)).toEqual([
      'paragraph | A boat.',
      'cell | a',
      'cell | b',
      'cell | h',
      'paragraph | Set in the middle',
      'heading 2 | Deep',
      'paragraph | It went on.',
    ]);
  });

  it('leave out code', () => {
    const raw =
      '#import "@preview/a:1.0.0": *\n#set text(font: "A", size: 1pt)\n#show heading: it => [\n  #it “no”\n]\n#let f(x) = {\n  let y = "no"\n\n  [no]\n}\nYes #h(1em) it #lorem(20) held#counter(page).display().\n#include "b.typ"\n\n```rust\nlet no = "no";\n```\n\n#if a == "b" [Perhaps.] else [Not.]\n';
    expect(blocks(raw)).toEqual(['paragraph | Yes it held.', 'paragraph | Perhaps. Not.']);
  });

  it('say whose a block quotation is', () => {
    const signed = (raw: string): readonly string[] => {
      const { blocks: all, text } = readTypst(raw);
      return all.map(({ kind, signs = '', span }) => `${kind} ${signs}| ${text.slice(span.start, span.end)}`);
    };
    for (const raw of [
      '#quote(block: true, attribution: [Ines Aldana])[\n  The rope was wet.\n]',
      '#quote(attribution: "Ines Aldana", block: true)[The rope was wet.]',
      '#set quote(block: true)\n#quote(attribution: [Ines Aldana])[The rope was wet.]',
      '#let ines = "Ines Aldana"\n#quote(block: true, attribution: ines)[The rope was wet.]',
      '#pull-quote(by: [Ines Aldana])[The rope was wet.]',
    ])
      expect(signed(raw), raw).toEqual(['quote | The rope was wet.', 'paragraph above| Ines Aldana']);
    expect(signed('#quote(attribution: [Ines Aldana])[The rope was wet.]')).toEqual([
      'paragraph | “The rope was wet.”',
      'paragraph above| Ines Aldana',
    ]);
    expect(signed('Well, #quote(attribution: [Ines Aldana])[the rope was wet], she said.')).toEqual([
      'paragraph | Well, “the rope was wet”, she said.',
    ]);
  });
});

describe('words of Typst', () => {
  it('are what its signs stand for', () => {
    const raw =
      'A~b -- c --- d... \\#e \\u{201c}f a_b_c *bold* _set_ $5$ $x^2$ 45 km#super[2] here#super[2] `code "x"` #"text" \\\nnew 1 < 2 [br] /* gone */ and // gone\nhttps://a.org/b. #[in *it*]';
    expect(blocks(raw)).toEqual([
      'paragraph | A\u00a0b – c — d… #e “f a_b_c bold set 5 45 km² here code "x" text⏎new 1 < 2 [br] and https://a.org/b. in it',
    ]);
  });

  it('have marks where Typst draws them, in the draft’s language', () => {
    expect(blocks('She said #quote[it #quote[held]].')).toEqual(['paragraph | She said “it ‘held’”.']);
    expect(blocks('#set text(lang: "de")\nSie sagte #quote[nein], "nein".')).toEqual([
      'paragraph | Sie sagte „nein“, "nein".',
    ]);
  });

  it('each stand where they are written', () => {
    const raw = '“The  *tide*\n took /* x */ _four-?teen_ boats,” #emph[she]~said #quote[it #strong[held]].';
    for (const [word, there] of wordsAndRaw(readTypst(raw), raw)) expect(there.replace('-?', '\u00ad')).toContain(word);
  });

  it('go on behind what is still being typed', () => {
    for (const begun of [
      '#quote(attribution: [Ines',
      '#quote[The tide',
      '#figure(caption: "x',
      '#let a = (',
      '`code',
      '$x',
      '/* not',
      '#f({',
    ])
      expect(blocks(`One.\n\n${begun}\n\nTwo “held” it (and *so* on).\n`).slice(-1), begun).toEqual([
        'paragraph | Two “held” it (and so on).',
      ]);
  });

  it('stand for own names', () => {
    expect(blocks('#let ines = "Ines Aldana"\n#let log = [The Log]\n#ines said so in #log; #{ines}.')).toEqual([
      'paragraph | Ines Aldana said so in The Log.',
    ]);
  });
});

describe('what Typst cites', () => {
  const cited = (raw: string): readonly unknown[] =>
    readTypst(raw).citations.map(({ key, locator, sure, raw: { start, end } }) => [
      key,
      locator,
      sure,
      raw.slice(start, end),
    ]);

  it('by keys', () => {
    const raw =
      'It held @log[pp.~3--4]. So #cite(<behr>, supplement: [p. 5], form: "prose") and #cite(label("a b")).\n';
    expect(cited(raw)).toEqual([
      ['log', 'pp. 3–4', true, '@log[pp.~3--4]'],
      ['behr', 'p. 5', true, '#cite(<behr>, supplement: [p. 5], form: "prose")'],
      ['a b', null, true, '#cite(label("a b"))'],
    ]);
  });

  it('in groups', () => {
    expect(cited('It held @log[p. 3] @behr.')).toEqual([
      ['log', 'p. 3', true, '@log[p. 3] @behr'],
      ['behr', null, true, '@log[p. 3] @behr'],
    ]);
  });

  it('surely no figure and nothing that it has labelled itself', () => {
    expect(
      cited('= A <a>\nAs @a, @fig:boat, @sec-b and @c show.').map((one) => (one as readonly unknown[])[2]),
    ).toEqual([false, false, false, true]);
  });

  it('in notes, at their callouts', () => {
    const raw = 'It held.#footnote[See @log[p. 3] there.] <n> It did.#footnote(<n>)';
    const prose = readTypst(raw);
    expect(shown(prose, raw).split('\n').slice(0, 2)).toEqual([
      '1 paragraph | It held. It did.',
      '2 footnote | See there.',
    ]);
    expect(prose.blocks[1]?.place).toBe('note 1');
    expect(prose.citations.map(({ at, style }) => [prose.text.slice(0, at), style])).toEqual([
      ['It held.', 'footnote'],
    ]);
  });

  it('with a quotation', () => {
    const raw =
      '#quote(block: true, attribution: <log>)[The rope was wet.]\n\n#quote(attribution: <behr>)[It held], she said.';
    expect(cited(raw)).toEqual([
      ['log', null, true, '<log>'],
      ['behr', null, true, '<behr>'],
    ]);
  });

  it('by address', () => {
    expect(
      cited('See #link("https://a.org/x#page=2")[the log] and https://b.org/y.').map((one) =>
        (one as readonly unknown[]).slice(0, 2),
      ),
    ).toEqual([
      ['https://a.org/x#page=2', 'p. 2'],
      ['https://b.org/y', null],
    ]);
  });
});

describe('what Typst says of itself', () => {
  it('in set rules and to its template', () => {
    const raw =
      '#set document(title: "The tide", author: ("Petra Lund", "Omar Reyes"), date: datetime(year: 2024, month: 5, day: 3))\n#set text(font: "A", lang: "de")\n#bibliography("works.bib", style: "apa")\n';
    expect(readTypst(raw).metadata).toEqual({
      title: 'The tide',
      authors: ['Petra Lund', 'Omar Reyes'],
      date: '2024-05-03',
      language: 'de',
      bibliography: ['works.bib'],
      people: [],
    });
    expect(
      readTypst(
        '#show: conf.with(title: [The *tide*], authors: ((name: "Petra Lund", org: "A"), (name: "Omar Reyes")), lang: "fr")\n',
      ).metadata,
    ).toEqual({ title: 'The tide', authors: ['Petra Lund', 'Omar Reyes'], language: 'fr', people: [] });
  });

  it('in comments', () => {
    const raw = '“It held,” she said. /* stet altered-quotation: as heard */\n// stet: so be it\n';
    expect(readTypst(raw).directives.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['altered-quotation', 'as heard'],
      [null, 'so be it'],
    ]);
  });
});
