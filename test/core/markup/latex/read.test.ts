import { describe, expect, it } from 'vitest';
import { noLatex, readLatex } from '../../../../server/src/core/markup/latex/read.ts';
import { sliceOf } from '../../../../server/src/core/text/span.ts';
import { shown, wordsAndRaw } from '../../extract/shown.ts';

const tex = String.raw;
const read = (raw: string): string => shown(readLatex(raw), raw);
const text = (raw: string): string => readLatex(raw).text;

/** The raw text that some words of the prose stand at. */
function rawOf(raw: string, words: string): string {
  const prose = readLatex(raw);
  const start = prose.text.indexOf(words);
  expect(start, `“${words}” in “${prose.text}”`).toBeGreaterThanOrEqual(0);
  return sliceOf(raw, prose.map.toRaw({ start, end: start + words.length }));
}

describe('marks', () => {
  it.each([
    ["``It held,'' she said.", '“It held,” she said.'],
    ["``He said `no','' she said.", "“He said ‘no',” she said."],
    [tex`\enquote{It held,} she said.`, '“It held,” she said.'],
    [tex`\enquote{He said \enquote{no}} and \enquote*{so}.`, '“He said ‘no’” and ‘so’.'],
    [tex`\textquote[{\cite[4]{log}}][.]{It held} she said.`, '“It held” she said.'],
    [tex`\blockquote{It held} and \foreignquote{german}{es hielt}.`, '“It held” and “es hielt”.'],
    [tex`\textcquote[12]{log}{It held} she said.`, '“It held” she said.'],
    [tex`\textcquote[see][12]{log}[,]{It held} she said.`, '“It held” she said.'],
    [tex`\glqq It held\grqq{} and \og It held\fg{}.`, '„It held“ and «It held».'],
    ['<<It held>> and ,,it held``', '«It held» and „it held“'],
    [tex`\enquote{It \textelp{} held \textins{fast}}`, '“It […] held [fast]”'],
    [tex`\enquote{It \textelp{they} held \textelp*{on}}`, '“It […] [they] held [on] […]”'],
  ])('%s', (raw, words) => expect(text(raw)).toBe(words));

  it('are commands and their braces in the file', () => {
    const raw = tex`Then \textcquote[12]{log}{It held} she said, \enquote{twice}.`;
    expect(rawOf(raw, '“It')).toBe(tex`\textcquote[12]{log}{It`);
    expect(rawOf(raw, 'held”')).toBe('held}');
    expect(rawOf(raw, '“')).toBe(tex`\textcquote[12]{log}{`);
    expect(rawOf(raw, 'twice')).toBe('twice');
  });

  it('open again in each paragraph of a quotation, and long ones are blocks', () => {
    expect(text('\\enquote{It held.\n\nIt did.}')).toBe('“It held.\n\n“It did.”');
    expect(read('\\blockquote[{\\cite{log}}]{It held.\n\nIt did.} So.')).toBe(
      [
        '1 quote 1 | It held.',
        '2 quote 1 | It did.',
        '3 paragraph | So.',
        '  citation “” \\cite{log} → \\cite{log}',
      ].join('\n'),
    );
  });

  it('of babel’s German are shorthands in German drafts alone', () => {
    const german = '\\usepackage[ngerman]{babel}\\begin{document}\n"`Es hielt"\', sag"-te sie.\n';
    expect(text(german)).toBe('„Es hielt“, sagte sie.');
    expect(text('"It held," she said.')).toBe('"It held," she said.');
  });
});

describe('blocks', () => {
  it('are sections, paragraphs, lists, quotations, cells, captions', () => {
    const raw = tex`\section*[short]{The ferry\label{s}}
It left.

\begin{enumerate}
\item early
\item[b)] and full
\end{enumerate}
\begin{quote}
\enquote{Hold the rope,} she said.

\begin{flushright}--- Ines Aldana\end{flushright}
\end{quote}
\begin{tabular}{ll}
who & what \\ \hline
Ines & \multicolumn{2}{c}{rope \& tar} \\
\end{tabular}
\begin{figure}\includegraphics[width=3cm]{a.png}\caption{The rope.}\end{figure}
\begin{theorem}[Rope]It holds.\end{theorem}
`;
    expect(read(raw)).toBe(
      [
        '1 heading 2 | The ferry',
        '2 paragraph | It left.',
        '3 item | early',
        '4 item | b) and full',
        '5 quote 1 | “Hold the rope,” she said.',
        '6 paragraph | — Ines Aldana',
        '7 cell | who',
        '8 cell | what',
        '9 cell | Ines',
        '10 cell | rope & tar',
        '11 paragraph | The rope.',
        '12 paragraph | It holds.',
        '  strong “b)” b)',
        '  image “” \\includegraphics[width=3cm]{a.png}',
      ].join('\n'),
    );
    expect(
      readLatex(raw)
        .blocks.map(({ printed }) => printed)
        .filter(Boolean),
    ).toEqual([1]);
  });

  it('of a note stand behind the text, numbered as in print', () => {
    const raw =
      "One.\\footnote{A \\emph{note}.} Two\\footnote{See ``it''.\n\nMore.}.\n\nThree\\footnotemark.\\footnotetext{Last.}\n";
    expect(read(raw)).toBe(
      [
        '1 paragraph | One. Two.',
        '2 paragraph | Three.',
        '3 footnote | A note.',
        '4 footnote | See “it”.',
        '5 footnote | More.',
        '6 footnote | Last.',
        '  footnote “” \\footnote{A \\emph{note}.} → 1',
        "  footnote “” \\footnote{See ``it''.⏎⏎More.} → 2",
        '  footnote “” \\footnotemark → 3',
        '  emphasis “note” \\emph{note}',
      ]
        .join('\n')
        .replaceAll('⏎', '\n'),
    );
    expect(readLatex(raw).blocks.map(({ place }) => place ?? '')).toEqual([
      '',
      '',
      'note 1',
      'note 2',
      'note 2',
      'note 3',
    ]);
    for (const [word, there] of wordsAndRaw(readLatex(raw), raw)) expect(there).toBe(word);
    const { map, text: prose } = readLatex(raw);
    for (const word of prose.matchAll(/\p{L}+/gu)) {
      const span = { start: word.index, end: word.index + word[0].length };
      expect(map.toProse(map.toRaw(span))).toEqual(span);
    }
  });

  it('have no words of the preamble, of what follows the end, and of what is set aside', () => {
    const raw = tex`\documentclass[a4paper]{article}
\newcommand{\x}{y}
\begin{document}
\maketitle
Words\label{a}\index{b}, see \ref{a}.
\begin{verbatim}
\enquote{no} { %
\end{verbatim}
\begin{comment}
no
\end{comment}
\begin{tikzpicture}[scale=2]\draw (0,0) -- (1,1);\end{tikzpicture}
\begin{equation}x=1\end{equation} \[ y \sum z \] $\frac{a}{b}$ \iffalse no \fi
\vspace{2cm} \includegraphics{x.png} \input{chapter} \bibliography{refs}
More.
\begin{thebibliography}{9}\bibitem{log} A ship’s log.\end{thebibliography}
\end{document}
Nothing.`;
    expect(text(raw)).toBe('Words, see. More.');
  });
});

describe('words', () => {
  it.each([
    [
      tex`M\"uller, \'Etienne, \c{c}a, \ss{} \o re \aa\ na\"{\i}ve \v{S}koda \=a`,
      'Müller, Étienne, ça, ß øre å naïve Škoda ā',
    ],
    [tex`10\,\% \& 5\$ a\_b \#1 \{x\} \textbackslash{} \textasciitilde`, '10\u2009% & 5$ a_b #1 {x} \\ ~'],
    ['1--2 --- so---not a-b', '1–2 — so—not a-b'],
    [tex`Wait\ldots{} and \dots\ so~far`, 'Wait… and … so\u00a0far'],
    [tex`{\em one} \textbf{two} \textsc{three} {\large four} \textcolor{red}{five}`, 'one two three four five'],
    [tex`\href{http://x.org/a%b}{the log} \url{http://x.org/c_d}`, 'the log http://x.org/c_d'],
    [tex`$12$ boats, 10$^{6}$ and CO$_2$, $n = 5$, $5\,\%$`, '12 boats, 10⁶ and CO2, n = 5, 5%'],
    [tex`the 21\textsuperscript{st}, km\textsuperscript{2}, said\textsuperscript{3}`, 'the 21st, km², said'],
    [tex`\verb|\enquote| and \texttt{x}`, tex`\enquote and x`],
    ['one% a comment\n  two % and\nthree', 'onetwo three'],
    ['one\n% alone\ntwo\n%\n\nthree', 'one two\n\nthree'],
    [tex`\noindent Words \hfill more\\ next \newline line`, 'Words more\nnext\nline'],
    [tex`\foreignlanguage{german}{Wort} \parbox{3cm}{box} \multirow{2}{*}{cell}`, 'Wort box cell'],
    ['said~\\cite{a}. And \\cite{b}, so \\cite{c} on', 'said. And, so on'],
  ])('%s', (raw, words) => expect(text(raw)).toBe(words));

  it('are none of what sets, defines and refers', () => {
    const raw = tex`\def\x#1{no #1}\setlength{\parindent}{0pt}\addcontentsline{toc}{chapter}{No}\definecolor{a}{rgb}{0,1,0}\color{red}
\newtheorem{thm}{Theorem}[section]\crefrange{a}{b}\fullref{c}\printbibliography
Words`;
    expect(text(raw)).toBe('Words');
  });

  it('of commands that nobody knows are those of the last braces, if they are words', () => {
    expect(text(tex`A \person{Ines Aldana} said \setup{key=value}\mylabel{fig:x} so \two{red}{the rope held}.`)).toBe(
      'A Ines Aldana said so the rope held.',
    );
  });

  it('of the draft’s own commands are what it defines', () => {
    const raw =
      tex`\newcommand{\bbc}{British Broadcasting Corporation\xspace}
\newcommand\said[1]{\enquote{#1}}
\newcommand{\q}[2][x]{` +
      "``#2''" +
      tex`}
\newcommand{\todo}[1]{}
\NewDocumentCommand{\term}{m}{\emph{#1}}
\newcommand{\src}[2]{\autocite[#1]{#2}}
\begin{document}
The \bbc and \bbc{} \said{held} \q{fast} \todo{ask}\term{on} \src{12}{log}.
\end{document}`;
    expect(text(raw)).toBe(
      'The British Broadcasting Corporation and British Broadcasting Corporation “held” “fast” on.',
    );
    expect(rawOf(raw, '“held”')).toBe(tex`\said{held}`);
    expect(readLatex(raw).citations.map(({ style, key, locator }) => [style, key, locator])).toEqual([
      ['autocite', 'log', 'p. 12'],
    ]);
  });
});

describe('the way back to the file', () => {
  it.each([
    ['an accent', tex`Herr M\"{u}ller`, 'Müller', tex`M\"{u}ller`],
    ['emphasis inside', tex`a \emph{wet} rope`, 'wet rope', 'wet} rope'],
    ['a soft wrap', 'the wet\n  rope', 'wet rope', 'wet\n  rope'],
    ['a comment', 'the wet % no\n rope', 'wet rope', 'wet % no\n rope'],
    ['CRLF', 'the wet\r\nrope', 'wet rope', 'wet\r\nrope'],
    ['a citation that left', tex`wet \cite{log} rope`, 'wet rope', tex`wet \cite{log} rope`],
    ['a note that left', tex`wet\footnote{no} rope`, 'wet rope', tex`wet\footnote{no} rope`],
    ['a byte-order mark', '\uFEFFthe wet rope', 'wet', 'wet'],
    ['a dash', 'wet---rope', 'wet—rope', 'wet---rope'],
    ['an escape', tex`tar \& rope`, '&', tex`\&`],
  ])('through %s', (_, raw, words, expected) => expect(rawOf(raw, words)).toBe(expected));
});

describe('what is not finished', () => {
  it.each([
    ['\\enquote{It held\n\nNext.', '“It held\n\nNext.'],
    ['\\emph{It \\textbf{held\n\nNext \\emph{x}.', 'It held\n\nNext x.'],
    ['\\begin{quote}It held.\n\nNext.', 'It held.\n\nNext.'],
    ['It $held\n\nNext $x$.', 'It $held\n\nNext x.'],
    ['It \\cite{held\n\nNext.', 'It\n\nNext.'],
    ['It \\cite[12\n\nNext.', 'It [12\n\nNext.'],
    ['It } held \\end{quote} on.', 'It held on.'],
    ['\\begin{verbatim}\nx\n\nNext.', 'Next.'],
    ['It \\', 'It'],
    ['It \\begin', 'It'],
    ['It \\footnote{held', 'It\n\nheld'],
  ])('%j', (raw, words) => expect(text(raw)).toBe(words));
});

describe('what a draft says of itself', () => {
  it('is title, authors, date, language and bibliographies', () => {
    const raw = tex`\documentclass[german]{article}
\usepackage[ngerman,main=british]{babel}
\title[short]{The \emph{tide}}
\author{Ines Aldana\thanks{x} \and Tomas Behr\\ Harbour}
\date{4 March 2024}
\bibliography{refs, more/other}
% \addbibresource{no.bib}
\addbibresource{log.bib}
\begin{document}`;
    expect(readLatex(raw).metadata).toEqual({
      title: 'The tide',
      authors: ['Ines Aldana', 'Tomas Behr'],
      date: '2024-03-04',
      language: 'en',
      bibliography: ['refs.bib', 'more/other.bib', 'log.bib'],
      people: [],
    });
  });

  it('is what stands in its comments', () => {
    const raw =
      "% stet-file wrong-role: as is\n``It held,'' she said. % stet altered-quotation: he told us\n10\\% stet: no\n";
    expect(readLatex(raw).directives.map(({ scope, rule, reason }) => [scope, rule, reason])).toEqual([
      ['file', 'wrong-role', 'as is'],
      ['line', 'altered-quotation', 'he told us'],
    ]);
  });
});

describe('citations', () => {
  const cited = (raw: string) =>
    readLatex(raw).citations.map(({ style, key, locator, locatorRaw }) => [
      style,
      key,
      locator,
      locatorRaw && sliceOf(raw, locatorRaw),
    ]);
  it.each([
    [tex`\cite{log}`, [['cite', 'log', null, null]]],
    [tex`\parencite[12]{log}`, [['parencite', 'log', 'p. 12', '12']]],
    [tex`\parencite[see][12--14]{log}`, [['parencite', 'log', 'pp. 12–14', '12--14']]],
    [tex`\citep[see][p.~12, my italics]{log}`, [['citep', 'log', 'p. 12', 'p.~12']]],
    [tex`\citet*[para.\,3]{log}`, [['citet', 'log', 'para. 3', tex`para.\,3`]]],
    [tex`\autocite[xii]{log}`, [['autocite', 'log', 'p. xii', 'xii']]],
    [tex`\autocite[00:14:05]{log}`, [['autocite', 'log', '00:14:05', '00:14:05']]],
    [tex`\autocite[\S~3]{log}`, [['autocite', 'log', '§ 3', tex`\S~3`]]],
    [
      tex`\cite[12]{a, b}`,
      [
        ['cite', 'a', null, null],
        ['cite', 'b', 'p. 12', '12'],
      ],
    ],
    [
      tex`\autocites(see)[1]{a}[cf.][2]{b}`,
      [
        ['autocites', 'a', 'p. 1', '1'],
        ['autocites', 'b', 'p. 2', '2'],
      ],
    ],
    [tex`\volcite{2}[25]{log}`, [['volcite', 'log', 'p. 25', '25']]],
    [tex`\nocite{*}\citetext{see the log}\cite{}`, []],
    [tex`\begin{displaycquote}[4]{log}It held.\end{displaycquote}`, [['displaycquote', 'log', 'p. 4', '4']]],
    [tex`\href{http://x.org/a.pdf\#page=4}{the log}`, [['href', 'http://x.org/a.pdf#page=4', 'p. 4', null]]],
  ])('%s', (raw, all) => expect(cited(raw)).toEqual(all));

  it('of a note stand where it is called, of a block quotation’s brackets at its end', () => {
    const raw =
      "``It held,'' she said.\\footnote{See \\cite[3]{log}.} So.\n\\begin{displayquote}[{\\cite{b}}]It held.\\end{displayquote}";
    const { citations, text: prose } = readLatex(raw);
    expect(citations.map(({ style, key, at }) => [style, key, prose.slice(0, at).slice(-5)])).toEqual([
      ['footnote', 'log', 'said.'],
      ['cite', 'b', 'held.'],
    ]);
  });

  it('are sure, unless the draft has the entry itself or is a part of another one', () => {
    const sure = (raw: string): readonly boolean[] => readLatex(raw).citations.map((one) => one.sure);
    expect(sure(tex`\cite{a}`)).toEqual([true]);
    expect(sure(tex`\cite{a}\cite{b}\begin{thebibliography}{9}\bibitem[x]{a} A log.\end{thebibliography}`)).toEqual([
      false,
      true,
    ]);
    expect(sure('% !TeX root = ../main.tex\n\\cite{a}')).toEqual([false]);
    expect(sure(tex`\documentclass[../main]{subfiles}\begin{document}\cite{a}`)).toEqual([false]);
  });
});

describe('a memory', () => {
  it('changes no prose, whatever is typed', () => {
    const memory = noLatex();
    const parts = [
      'One \\emph{a}\\footnote{n \\cite[2]{k}}.',
      '\\begin{quote}',
      'Two.',
      '\\end{quote}',
      "``Three'' \\cite{b}.",
    ];
    for (let i = 0; i <= 40; i++) {
      const raw =
        parts
          .slice(i % 3)
          .join('\n\n')
          .slice(0, 20 + i * 3) + (i % 2 === 0 ? '\n\n\\newcommand{\\x}{y}' : '');
      const [remembered, afresh] = [readLatex(raw, memory), readLatex(raw)];
      const { map: _, ...known } = remembered;
      const { map: __, ...wanted } = afresh;
      expect(known).toEqual(wanted);
    }
  });
});
