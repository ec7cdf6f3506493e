import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../server/src/core/markup/markdown/read.ts';
import { sliceOf } from '../../../../server/src/core/text/span.ts';
import { shown, wordsAndRaw } from '../../extract/shown.ts';

const read = (raw: string): string => shown(readMarkdown(raw), raw);

/** The raw text that some words of the prose stand at. */
function rawOf(raw: string, words: string): string {
  const prose = readMarkdown(raw);
  const start = prose.text.indexOf(words);
  expect(start, `“${words}” in “${prose.text}”`).toBeGreaterThanOrEqual(0);
  return sliceOf(raw, prose.map.toRaw({ start, end: start + words.length }));
}

describe('blocks', () => {
  it('counts every block with words, the headline included', () => {
    expect(
      read(
        '# The ferry\n\nIt left.\n\n---\n\n- early\n- and full\n\n> “Hold the rope,” she said.\n>\n> > Twice.\n\nEnd.\n',
      ),
    ).toBe(
      [
        '1 heading 1 | The ferry',
        '2 paragraph | It left.',
        '3 item | early',
        '4 item | and full',
        '5 quote 1 | “Hold the rope,” she said.',
        '6 quote 2 | Twice.',
        '7 paragraph | End.',
      ].join('\n'),
    );
  });

  it.each([
    ['in brackets', '(Greta Holm)'],
    ['in its own print', '*Greta Holm*, potter'],
    ['with a citation', 'Holm [@kiln, p. 3]'],
  ])('knows who signs a block quotation without a dash: %s', (_, line) => {
    const blocks = readMarkdown(`> It burned.\n>\n> ${line}\n`).blocks.map(({ kind, signs }) => [kind, signs]);
    expect(blocks).toEqual([
      ['quote', undefined],
      ['paragraph', 'above'],
    ]);
  });

  it.each(['(And then it rained.)', '(Twice)', '*Nobody* saw it.', 'Greta Holm', 'They left [@kiln]'])(
    'takes words for words: %s',
    (line) => {
      const blocks = readMarkdown(`> It burned.\n>\n> ${line}\n`).blocks.map(({ kind }) => kind);
      expect(blocks).toEqual(['quote', 'quote']);
    },
  );

  it('reads tables cell by cell and footnotes where they are defined', () => {
    expect(read('A line.[^n]\n\n| who | what |\n|---|---|\n| Ines | a \\| b |\n\n[^n]: A note.\n')).toBe(
      [
        '1 paragraph | A line.',
        '2 cell | who',
        '3 cell | what',
        '4 cell | Ines',
        '5 cell | a | b',
        '6 footnote | A note.',
        '  footnote “” [^n] → n',
      ].join('\n'),
    );
  });

  it('leaves no words of code, front matter, link targets and tags', () => {
    const raw =
      '---\ntitle: Ropes\n---\nSee [the log](http://h/log "Log").\n\n```\n“code”\n```\n\n    “indented”\n\nA <em>wet</em> rope.\n\n[log]: http://h\n';
    expect(read(raw)).toBe(
      [
        '1 paragraph | See the log.',
        '2 paragraph | A wet rope.',
        '  link “the log” [the log](http://h/log "Log") → http://h/log',
      ].join('\n'),
    );
  });

  it('keeps the words of raw HTML and parts its blocks', () => {
    expect(
      read('<div class="x">\n<p>“Hold,” she&nbsp;said.</p>\n<p>Then\nleft.</p></div>\n\n<script>“no”</script>\n'),
    ).toBe(['1 paragraph | “Hold,” she\u00a0said.', '2 paragraph | Then left.'].join('\n'));
  });

  it('reads paragraphs that are set in, and no code', () => {
    const raw =
      '\t“The rope held,” she said, and\r\n\twent home to sleep.\r\n\r\n    Nobody had seen the tide come in.\r\n\r\nSo.\n\n    let rope = held("yes");\n';
    expect(read(raw)).toBe(
      [
        '1 paragraph | “The rope held,” she said, and went home to sleep.',
        '2 paragraph | Nobody had seen the tide come in.',
        '3 paragraph | So.',
      ].join('\n'),
    );
    for (const [word, there] of wordsAndRaw(readMarkdown(raw), raw)) expect(there).toBe(word);
  });

  it('takes a list in a block quotation for quoted words', () => {
    expect(read('> Three things:\n>\n> 1. rope\n> 2. tar\n')).toBe(
      '1 quote 1 | Three things:\n2 quote 1 | rope\n3 quote 1 | tar',
    );
  });
});

describe('the way back to the file', () => {
  it.each([
    ['an escape', 'A \\*starred\\* rope', '*starred*', '\\*starred\\*'],
    ['an entity', 'Tar &amp; rope &#8220;held&#x201D;', 'rope “held”', 'rope &#8220;held&#x201D;'],
    ['an entity of two units', 'x &#x1F600; y', '😀', '&#x1F600;'],
    ['emphasis inside', 'a **wet** rope', 'wet rope', 'wet** rope'],
    ['emphasis at the edge', 'a **wet** rope', 'wet', 'wet'],
    ['a link', 'the [harbour log](http://x) says', 'harbour log says', 'harbour log](http://x) says'],
    ['a soft wrap', 'the wet\nrope', 'wet rope', 'wet\nrope'],
    ['a wrap with CRLF', 'the wet\r\nrope', 'wet rope', 'wet\r\nrope'],
    ['a wrap with CR', 'the wet\rrope', 'wet rope', 'wet\rrope'],
    ['a hard wrap', 'the wet  \nrope', 'wet\nrope', 'wet  \nrope'],
    ['a hard wrap by backslash', 'the wet\\\nrope', 'wet\nrope', 'wet\\\nrope'],
    ['a break of HTML', 'the wet<br />rope', 'wet\nrope', 'wet<br />rope'],
    ['a quotation’s next line', '> the wet\n> rope held', 'wet rope', 'wet\n> rope'],
    ['a lazy line', '> the wet\nrope held', 'wet rope', 'wet\nrope'],
    ['a quotation in a quotation', '> > the wet\n> > rope held', 'wet rope', 'wet\n> > rope'],
    ['a > that is meant', '> a\n> \\> b', 'a > b', 'a\n> \\> b'],
    ['a > behind four spaces', 'foo\n    > bar', 'foo > bar', 'foo\n    > bar'],
    ['a list’s next line', '- the wet\n  rope held', 'wet rope', 'wet\n  rope'],
    ['a footnote’s next line', 'x[^1]\n\n[^1]: the wet\n    rope', 'wet rope', 'wet\n    rope'],
    ['inline code', 'a `wet rope` held', 'wet rope held', 'wet rope` held'],
    ['padded inline code', 'a `` wet ` rope `` held', 'wet ` rope', 'wet ` rope'],
    ['a pipe in a table’s code', '| a |\n|---|\n| `x\\|y` z |', 'x|y', 'x\\|y'],
    ['a byte-order mark', '\uFEFFthe wet rope', 'wet', 'wet'],
    ['a byte-order mark before front matter', '\uFEFF---\ntitle: x\n---\nthe wet rope', 'wet', 'wet'],
    ['a tag', 'a <b>wet</b> rope', 'wet rope', 'wet</b> rope'],
    ['a citation that left', 'wet [@log, p. 3] rope', 'wet rope', 'wet [@log, p. 3] rope'],
    ['a lone surrogate', 'a \ud83d wet rope', '\ud83d wet', '\ud83d wet'],
  ])('through %s', (_, raw, words, expected) => {
    expect(rawOf(raw, words)).toBe(expected);
  });

  it('finds every word of a text that has them all', () => {
    const raw =
      '\uFEFF# A *wet*\r\n\r\n> one **two**\r\n> three&nbsp;four\r\nfive\r\n\r\n1. six `seven\r\n   eight` [nine ten](x)\r\n   - eleven[^1]\r\n\r\n| a | b |\r\n|---|---|\r\n| c | *d* |\r\n\r\n[^1]: twelve ~~thirteen~~\r\n';
    for (const [word, there] of wordsAndRaw(readMarkdown(raw), raw)) expect(there).toBe(word);
  });

  it('sends an empty span to where the word before it ends', () => {
    const raw = 'a **wet** rope';
    expect(readMarkdown(raw).map.toRaw({ start: 5, end: 5 })).toEqual({ start: 7, end: 7 });
  });
});

describe('callouts', () => {
  it.each([
    ['a citation', 'It held [@log2013, p. 12; see @other].', 'It held.', ['[@log2013, p. 12; see @other]']],
    ['one without its author', 'Aldana says it held [-@aldana], twice.', 'Aldana says it held, twice.', ['[-@aldana]']],
    ['one with emphasis', 'It held [see @log, *Harbour*, ch. 2].', 'It held.', ['[see @log, *Harbour*, ch. 2]']],
    ['one in the text', 'It held, as @aldana2013 [p. 3] says.', 'It held, as says.', ['@aldana2013 [p. 3]']],
    ['one with braces', 'It held @{https://x.org/a?b}.', 'It held.', ['@{https://x.org/a?b}']],
    ['one at the start', '@aldana2013 says it held.', 'says it held.', ['@aldana2013']],
    ['a footnote mark without its note', 'It held.[^7] So.', 'It held. So.', ['[^7]']],
    ['a number as the web has it', 'It held.[12][13] So.', 'It held. So.', ['[12]', '[13]']],
    ['an inline note', 'It held.^[See @log, p. 3.] So.', 'It held. So.', ['^[See @log, p. 3.]']],
    ['a note of the web', 'It held.[\\[3\\]](#cite_note-3) So.', 'It held. So.', ['[\\[3\\]](#cite_note-3)']],
    ['a raised number', 'It held.<sup>3</sup> So.', 'It held. So.', ['<sup>3</sup>']],
    ['a raised link', 'The ropes<sup>[4](#n4)</sup> held.', 'The ropes held.', ['<sup>[4](#n4)</sup>']],
    ['an embedded file', 'It held. ![[rope.png]]', 'It held.', ['![[rope.png]]']],
    ['a wiki link', 'It held [[Harbour log]].', 'It held.', ['[[Harbour log]]']],
  ])('leaves no words of %s', (_, raw, words, marks) => {
    const prose = readMarkdown(raw);
    expect(prose.text).toBe(words);
    expect(prose.inlines.filter((one) => one.kind !== 'emphasis').map((one) => sliceOf(raw, one.raw))).toEqual(marks);
  });

  it.each([
    ['an e-mail address', 'Write to ines@harbour.org now.'],
    ['a bracketed word', 'It [always] held, [sic] and [N]obody saw […] it.'],
    ['a bracketed year', 'It held in [1998] and in 19[4]5.'],
    ['an at sign alone', 'It held @ noon.'],
    ['an index', 'The fourth[4]th rope.'],
  ])('keeps %s', (_, raw) => {
    expect(readMarkdown(raw).text).toBe(raw);
  });

  it('keeps exponents, links with words and what stands for itself', () => {
    expect(readMarkdown('Some 12 km<sup>2</sup>, 10<sup>3</sup> ropes, [see](#below), wow!').text).toBe(
      'Some 12 km², 10³ ropes, see, wow!',
    );
  });

  it('leaves no words of a shortcode', () => {
    expect(readMarkdown('It held.\n\n{{< include ropes.qmd >}}\n').text).toBe('It held.');
  });

  it('keeps what is escaped or code', () => {
    expect(readMarkdown('A \\@handle and `[@key]` and \\[@x].').text).toBe('A @handle and [@key] and [].');
  });

  it('keeps the words of a wiki link that has its own', () => {
    expect(readMarkdown('The [[Harbour log|old log]] says so.').text).toBe('The old log says so.');
  });
});

describe('marks of Pandoc and Quarto around a block', () => {
  it.each([
    ['# Ropes {#sec-ropes .unnumbered}', 'Ropes'],
    ['::: {.callout-note}\nThe rope held.\n:::', 'The rope held.'],
    ['::: quote\n\nThe rope held.\n\n:::', 'The rope held.'],
    ['# The set {1, 2}', 'The set {1, 2}'],
    ['He said: “Hold.” ::', 'He said: “Hold.” ::'],
  ])('%j', (raw, text) => {
    expect(readMarkdown(raw).text).toBe(text);
  });
});

describe('comments', () => {
  it('are kept apart, in the line and on their own', () => {
    const raw = 'One. <!-- stet altered-quotation: on tape --> Two.\n\n<!-- stet-file wrong-date: moved -->\nThree.';
    expect(read(raw)).toBe(
      [
        '1 paragraph | One.  Two.',
        '2 paragraph | Three.',
        '  comment <!-- stet altered-quotation: on tape -->',
        '  comment <!-- stet-file wrong-date: moved -->',
      ].join('\n'),
    );
  });
});

describe('a comment that does not end', () => {
  it('hides nothing and parts its paragraphs', () => {
    expect(read('One.\n\n<!-- two\nand “three.”\n\n“Four.”\n')).toBe(
      ['1 paragraph | One.', '2 paragraph | <!-- two and “three.”', '3 paragraph | “Four.”'].join('\n'),
    );
  });
});

describe('metadata', () => {
  it('takes what front matter says', () => {
    const raw =
      '---\nkey: log13\ntitle: "Ropes: a log"\nauthors:\n  - Ines Aldana\n  - {name: Bo Lind}\n  - {given: Ann, family: Lee}\ndate: Nov. 1, 2013\nurl: http://h/x\npublication: The Quay\nlang: en\npeople:\n  - name: Ines Aldana\n    role: harbourmaster\n    aliases: [Aldana]\n---\n\nText.\n';
    expect(readMarkdown(raw).metadata).toEqual({
      key: 'log13',
      title: 'Ropes: a log',
      authors: ['Ines Aldana', 'Bo Lind', 'Ann Lee'],
      date: '2013-11-01',
      url: 'http://h/x',
      publication: 'The Quay',
      language: 'en',
      people: [{ name: 'Ines Aldana', role: 'harbourmaster', aliases: ['Aldana'] }],
    });
  });

  it.each([
    ['source: The Quay', { publication: 'The Quay' }],
    ['source: https://example.org/quay', { url: 'https://example.org/quay' }],
    ['author: Ines Aldana\ndate: 2 Nov 2013', { authors: ['Ines Aldana'], date: '2013-11-02' }],
    ['date: 2013-11-02T10:00:00Z', { date: '2013-11-02' }],
    ['date: 11/02/13', { date: '11/02/13' }],
    ['date: 2013', { date: '2013' }],
    [
      'people:\n  Ines Aldana: harbourmaster',
      { people: [{ name: 'Ines Aldana', role: 'harbourmaster', aliases: [] }] },
    ],
    ['title: [a, list]\nauthor:\n', { authors: [] }],
  ])('reads %j', (yaml, expected) => {
    expect(readMarkdown(`---\n${yaml}\n---\n`).metadata).toEqual({ authors: [], people: [], ...expected });
  });

  it('says where front matter is broken, and reads on', () => {
    const raw = '---\ntitle: Ropes\nauthor: [Ines\n---\n\nText.\n';
    const prose = readMarkdown(raw);
    expect(prose.text).toBe('Text.');
    expect(prose.metadata.title).toBe('Ropes');
    expect(prose.defects.map((one) => one.message)[0]).toMatch(/^Cannot read the front matter: /);
    expect(prose.defects[0]?.raw.start).toBeGreaterThan(raw.indexOf('[Ines'));
  });

  it.each([
    ['nested', `a: ${'['.repeat(20_000)}`],
    ['nested in blocks', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['long', `title: x\n${'a: b\n'.repeat(20_100)}`],
    ['circular', 'a: &a\n  b: *a\ntitle: x'],
    ['a merge', '<<: {title: x}\n__proto__: {title: y}'],
    ['a tag', 'title: !!binary x\ndate: !!timestamp 2001-01-01\nurl: !foo bar'],
  ])('stands front matter that is %s', (_, yaml) => {
    expect(readMarkdown(`---\n${yaml}\n---\n\nText.\n`).text.trim()).toBe('Text.');
  });

  it('runs nothing and unfolds no bomb', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
      .join('\n')}\nevil: !!js/function "function () { throw 1 }"\ntitle: t\n---\nText.\n`;
    const prose = readMarkdown(bomb);
    expect(prose.text).toBe('Text.');
    expect(prose.defects.length).toBeGreaterThan(0);
  });
});

describe('broken input', () => {
  it.each([
    ['nothing', ''],
    ['a mark alone', '\uFEFF'],
    ['blanks', ' \n\t\n'],
    ['front matter that does not end', '---\ntitle: x\n'],
    ['a comment that does not end', 'One.\n\n<!-- two'],
    ['a table that does not end', '| a |\n|---'],
  ])('reads %s', (_, raw) => {
    expect(readMarkdown(raw).defects).toEqual([]);
  });

  it('reads 5 MB on one line, as plain text where it must, and says so', () => {
    const line = 'The *wet* rope held, “as it had to,” she said. '.repeat(110_000);
    const prose = readMarkdown(line);
    expect(prose.text.length).toBe(line.length);
    expect(prose.defects.map((one) => one.message)).toEqual([
      'This Markdown is read as plain text: it is longer than 4 million characters',
    ]);
  });

  it.each([
    ['a paragraph', 'Q. a\nA. b\n'.repeat(20_000), 'one paragraph holds too much markup'],
    ['a list', '- a\n'.repeat(120_000), 'it has more than 100,000 lines'],
  ])('reads %s of very many lines as plain text and says so', (_, raw, reason) => {
    const prose = readMarkdown(raw);
    expect(prose.text.match(/a/g)?.length).toBe(raw.match(/a/g)?.length);
    expect(prose.defects.map((one) => one.message)).toEqual([`This Markdown is read as plain text: ${reason}`]);
  });

  it.each([
    ['block quotations', '> “a\n\n'.repeat(20_000)],
    ['definitions', Array.from({ length: 2_000 }, (_, i) => `See [a ${i}].\n\n[a ${i}]: /x${i}\n\n`).join('')],
  ])('reads thousands of %s', (_, raw) => {
    expect(readMarkdown(raw).defects).toEqual([]);
  });

  it.each([
    ['stars', '*a'.repeat(50_000)],
    ['brackets', '![a]('.repeat(20_000)],
    ['quotations', `${'> '.repeat(5_000)}a`],
    ['lists', `${'- '.repeat(5_000)}a`],
    ['nested emphasis', `${'*a '.repeat(4_000)}${'b* '.repeat(4_000)}`],
    ['citations', '[@a; '.repeat(9_000)],
    ['tags', '<script '.repeat(9_000)],
    ['ticks', Array.from({ length: 120 }, (_, i) => `${'`'.repeat(i)}a`).join('')],
  ])('stands thousands of nested %s', (_, raw) => {
    const prose = readMarkdown(raw);
    expect(prose.text.length).toBeGreaterThanOrEqual(0);
  });
});

describe('what would take the parser too long', () => {
  const table = (columns: number, rows: number): string =>
    `|${' x |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n${`|${' y |'.repeat(columns)}\n`.repeat(rows)}`;
  it.each([
    ['a wide table', table(8000, 20)],
    ['a long table', table(8, 12_000)],
    ['a list', '- a\n'.repeat(25_000)],
    ['a list in quotations', '> - a\n'.repeat(25_000)],
    ['tasks', '- [ ] a\n'.repeat(25_000)],
    ['headings', '# a\n'.repeat(45_000)],
    ['brackets', 'a]'.repeat(10_000)],
    ['paragraphs', 'a\n\n'.repeat(45_000)],
  ])('is read as plain text, and that is said: %s', (_, raw) => {
    const { text, defects } = readMarkdown(raw);
    expect(defects.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This Markdown is read as plain text: .* too much markup$/),
    ]);
    expect(text).not.toBe('');
  });

  it.each([
    ['a table', table(12, 400)],
    ['a list', '- a\n'.repeat(3000)],
    ['headings', '# a\n\n'.repeat(3000)],
  ])('is not what people write: %s', (_, raw) => {
    expect(readMarkdown(raw).defects).toEqual([]);
  });
});
