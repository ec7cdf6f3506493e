import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../server/src/core/markup/html/read.ts';
import { shown, wordsAndRaw } from '../../extract/shown.ts';

const read = (raw: string): string => shown(readHtml(raw), raw);

describe('blocks of HTML', () => {
  it('are told by their tags, whichever of them are closed', () => {
    const raw =
      '<h1>The ferry</h1><p>It left\n   early.<p>And full.<ul><li>one<li>two</ul><ol start=4><li>four</ol><table><tr><td>a<td>b</table>End.';
    expect(read(raw)).toBe(
      [
        '1 heading 1 | The ferry',
        '2 paragraph | It left early.',
        '3 paragraph | And full.',
        '4 item | one',
        '5 item | two',
        '6 item | four',
        '7 cell | a',
        '8 cell | b',
        '9 paragraph | End.',
      ].join('\n'),
    );
    expect(
      readHtml(raw)
        .blocks.map(({ printed }) => printed)
        .filter(Boolean),
    ).toEqual([4]);
  });

  it('are parted by blank lines where no tag parts them, and by two breaks', () => {
    expect(read('One\nline.\n\nAnother.<br>\nIts line.<br><br>A third.\n<p>In a\n\nparagraph none.</p>')).toBe(
      [
        '1 paragraph | One line.',
        '2 paragraph | Another.⏎Its line.',
        '3 paragraph | A third.',
        '4 paragraph | In a paragraph none.',
      ].join('\n'),
    );
  });

  it('leave out what nobody reads', () => {
    const raw =
      '<head><title>T</title><style>p { }</style></head><script>var a = "<p>b";</script><pre>code</pre><p hidden>no</p><div style="display: none"><p>no</p></div><template>x</template><p>Yes<noscript>no</noscript>.';
    expect(read(raw)).toBe('1 paragraph | Yes.');
  });

  it('say whose a block quotation is', () => {
    const signed = (raw: string): readonly string[] =>
      readHtml(raw).blocks.map(({ kind, signs = '' }) => `${kind} ${signs}`.trim());
    const words = '<p>The rope was wet.</p>';
    for (const signature of [
      `<blockquote>${words}<footer>— Ines Aldana</footer></blockquote>`,
      `<blockquote>${words}<p><cite>Ines Aldana</cite></p></blockquote>`,
      '<blockquote>The rope was wet. — <cite>Ines Aldana</cite>, harbourmaster</blockquote>',
      `<figure><blockquote>${words}</blockquote><figcaption>Ines Aldana, <cite>Log</cite></figcaption></figure>`,
      `<blockquote>${words}</blockquote><p class="attribution">Ines Aldana</p>`,
      `<blockquote>${words}</blockquote>\n<p><cite>Ines Aldana</cite></p>`,
    ])
      expect(signed(signature), signature).toEqual(['quote', 'paragraph above']);
    expect(
      signed('<blockquote><p>As <cite>The Log</cite> has it, it was wet.</p></blockquote><p>She left.</p>'),
    ).toEqual(['quote', 'paragraph']);
  });
});

describe('words of HTML', () => {
  it('have marks where a q draws them, in the page’s language', () => {
    expect(read('<p>She said <q>it <q>held</q></q>.</p>')).toBe('1 paragraph | She said “it ‘held’”.');
    expect(read('<html lang="de"><p>Sie sagte <q>nein</q>.</p>')).toBe('1 paragraph | Sie sagte „nein“.');
    expect(read('<p>She said <q>“it held”</q> and “<q>no</q>”.</p>')).toBe(
      '1 paragraph | She said “it held” and “no”.',
    );
  });

  it('are what references stand for', () => {
    expect(read('<p>&ldquo;caf&eacute;&rdquo; &#147;odd&#148; a&nbsp;b &amp c &lt;b&gt; &bogus; 1 < 2</p>')).toBe(
      '1 paragraph | “café” “odd” a\u00a0b & c <b> &bogus; 1 < 2',
    );
  });

  it('each stand where they are written', () => {
    const raw = '<p>“The  <b>tide</b>\n took <!-- x --> <i>four&shy;teen</i> boats,” she&nbsp;said.</p>';
    for (const [word, there] of wordsAndRaw(readHtml(raw), raw))
      expect(there.replace(/&shy;/, '\u00ad')).toContain(word);
  });

  it('go on behind a tag that is still being typed', () => {
    expect(read('<p>One.</p>\n<p class="x\n<p>Two “held” it.</p>\n<a href="http://a.org\nThree.')).toBe(
      ['1 paragraph | One.', '2 paragraph | Two “held” it.', '3 paragraph | Three.'].join('\n'),
    );
    expect(read('<p>One.</p><script>\nvar a;\n\n<p>Two.</p>')).toBe(
      ['1 paragraph | One.', '2 paragraph | Two.'].join('\n'),
    );
    expect(read('<p>One. <!-- not closed</p><p>Two.</p>')).toBe('1 paragraph | One. not closed\n2 paragraph | Two.');
  });
});

describe('what HTML cites', () => {
  const cited = (raw: string): readonly unknown[] =>
    readHtml(raw).citations.map(({ names, key, locator, sure }) => [names, key, locator, sure]);

  it('by links and by the cite of a quotation', () => {
    const raw =
      '<p><q cite="log.html#page=3">It held</q>, says <a href="http://a.org/?x=1&amp;y=2">the log</a>; <a href="#top">up</a>, <a href="mailto:a@b.org">write</a>.</p><blockquote cite="b.html"><p>Words.</p></blockquote>';
    expect(cited(raw)).toEqual([
      ['address', 'log.html#page=3', 'p. 3', false],
      ['address', 'http://a.org/?x=1&y=2', null, false],
      ['address', 'b.html', null, false],
    ]);
  });

  it('by keys, as Pandoc and Distill write them', () => {
    const raw =
      '<p>It held <span class="citation" data-cites="lund2020 behr">(<a href="#ref-lund2020">Lund 2020, pp. 3–4</a>; Behr 2019, 12)</span> <d-cite key="holm">.</d-cite> <span class="citation" data-cites="krog">[@krog, para. 2]</span>.</p>';
    expect(cited(raw)).toEqual([
      ['key', 'lund2020', 'pp. 3–4', true],
      ['key', 'behr', '12', true],
      ['key', 'holm', null, true],
      ['key', 'krog', 'para. 2', true],
    ]);
    expect(read('<p>As <span class="citation" data-cites="lund">Lund (2020)</span> says.</p>').split('\n')[0]).toBe(
      '1 paragraph | As Lund (2020) says.',
    );
  });

  it('in notes, at their callouts', () => {
    const raw =
      '<p>It held.<sup id="r1"><a href="#fn1">1</a></sup> It did.</p><section class="footnotes"><ol><li id="fn1"><p>See <a href="http://a.org/x">the log</a>. <a href="#r1" role="doc-backlink">↩</a></p></li></ol></section>';
    const prose = readHtml(raw);
    expect(shown(prose, raw).split('\n').slice(0, 2)).toEqual([
      '1 paragraph | It held. It did.',
      '2 footnote | See the log.',
    ]);
    expect(prose.blocks[1]?.place).toBe('note 1');
    expect(prose.citations.map(({ at }) => prose.text.slice(0, at))).toEqual(['It held.']);
  });

  it('in Word’s notes and in notes at the margin', () => {
    const raw =
      '<p>It held<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>. It did<span class="sidenote">Twice.</span>.</p><div id="_ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> So she says.</p></div>';
    expect(read(raw).split('\n').slice(0, 3)).toEqual([
      '1 paragraph | It held. It did.',
      '2 footnote | So she says.',
      '3 footnote | Twice.',
    ]);
  });

  it('leaves figures of a value', () => {
    expect(read('<p>45 km<sup>2</sup> of it<sup>2</sup>.</p>').split('\n')[0]).toBe('1 paragraph | 45 km² of it.');
  });
});

describe('what HTML says of itself', () => {
  it('in its head', () => {
    const raw =
      '<!doctype html><html lang="de"><head><title>The &amp; tide</title><meta name="author" content="By Petra Lund and Omar Reyes"><meta name="date" content="3 May 2024"><link rel="bibliography" href="works.bib"><link rel=canonical href="https://a.org/tide"></head>';
    expect(readHtml(raw).metadata).toEqual({
      title: 'The & tide',
      authors: ['Petra Lund', 'Omar Reyes'],
      date: '2024-05-03',
      language: 'de',
      url: 'https://a.org/tide',
      bibliography: ['works.bib'],
      people: [],
    });
  });

  it('in front matter', () => {
    const raw = '---\ntitle: The tide\nbibliography: works.bib\n---\n<p>It held.</p>\n';
    expect(readHtml(raw).metadata).toMatchObject({ title: 'The tide', bibliography: ['works.bib'] });
    expect(read(raw)).toBe('1 paragraph | It held.');
  });

  it('in comments', () => {
    const raw = '<p>“It held,” she said. <!-- stet altered-quotation: as heard --></p>';
    expect(readHtml(raw).directives.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['altered-quotation', 'as heard'],
    ]);
  });
});
