import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latex } from '../../../../server/src/core/markup/latex/latex.ts';
import { readLatex } from '../../../../server/src/core/markup/latex/read.ts';

/** Bits that LaTeX makes much of, whole and half, and some that it makes nothing of. */
const bits =
  String.raw`wet|rope|Aldana|“held,”|é|😀|日本| | | |\|\\|{|}|[|]|{a}|[b]|$|$x$|\$|&|~|%|% stet: so|"|'|''|${'``'}|${'`'}|-|--|---|<<|>>|,,|\emph{|\textbf|{\em |\enquote{|\enquote*{so}|\textquote[|\textcquote[3]{k}{|\blockquote{|\foreignquote{german}{|\begin{quote}|\end{quote}|\begin{displayquote}[|\begin{itemize}|\item |\item[|\begin{tabular}{l}|\end{tabular}|\begin{verbatim}|\end{verbatim}|\begin{x}|\end{x}|\begin|\begin{document}|\end{document}|\footnote{|\footnotemark|\footnotetext{|\cite{|\cite[12]{key}|\autocites[1]{a}[2]{b}|\footcite{k}|\nocite{*}|\cite[|\section{|\paragraph|\caption{|\url{a%b}|\href{x}{|\verb|\verb!a!|\'e|\"{o}|\c c|\ss|\o |\ldots|\,|\ |\(|\)|\[|\]|\textsuperscript{2}|\unknown{|\foo{bar baz}|\newcommand{\a}[1]{\enquote{#1}}|\a|\iffalse|\fi|\par|\title{|\textelp{}|\lettrine{T}{he}|\label{a}|stet|#|^|_`.split(
    '|',
  );
const text = fc
  .array(fc.constantFrom(...bits, '\n', '\n\n', '\r\n', '\t', '\ud83d', '\uFEFF', '|'), { maxLength: 60 })
  .map((all) => all.join(''));

describe('any LaTeX', () => {
  it('maps each word to the file and back to itself', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: prose, map } = readLatex(raw);
        for (const word of prose.matchAll(/[\p{L}\p{N}]+/gu)) {
          const span = { start: word.index, end: word.index + word[0].length };
          const there = map.toRaw(span);
          expect(there.end, raw).toBeGreaterThan(there.start);
          const back = map.toProse(there);
          expect(back.start <= span.start && span.end <= back.end, `${word[0]} in ${raw}`).toBe(true);
          if (raw.slice(there.start, there.end) === word[0]) expect(back).toEqual(span);
          if (/^[a-z]+$/i.test(word[0]) && !/\\/.test(raw.slice(there.start, there.end)))
            expect(raw.slice(there.start, there.end).replace(/[^a-z]/gi, '')).toContain(word[0].slice(0, 1));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives blocks that hold the whole text, in order, and spans inside it', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const prose = readLatex(raw);
        expect(prose.blocks.map((one) => prose.text.slice(one.span.start, one.span.end)).join('\n\n')).toBe(prose.text);
        for (const { span, raw: there } of prose.inlines) {
          expect(0 <= span.start && span.start <= span.end && span.end <= prose.text.length).toBe(true);
          expect(0 <= there.start && there.start <= there.end && there.end <= raw.length).toBe(true);
        }
        for (const { keyRaw, key, at, names, locatorRaw } of prose.citations) {
          if (names === 'key') expect(raw.slice(keyRaw.start, keyRaw.end)).toBe(key);
          expect(0 <= at && at <= prose.text.length).toBe(true);
          if (locatorRaw) expect(locatorRaw.end).toBeGreaterThan(locatorRaw.start);
        }
        for (const { raw: there } of prose.comments)
          expect(raw.slice(there.start, there.end)).toMatch(/^(?:%|\\begin)/);
        expect(prose.directives.length).toBeLessThanOrEqual(prose.comments.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('never parts a surrogate pair', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { map, text: prose } = readLatex(raw);
        for (const pair of prose.matchAll(/😀/g)) {
          const there = map.toRaw({ start: pair.index, end: pair.index + 2 });
          expect(raw.slice(there.start, there.end)).toBe('😀');
        }
      }),
    );
  });

  it('may be typed in anywhere', () => {
    fc.assert(
      fc.property(text, fc.nat(), (raw, n) => {
        const offset = n % (raw.length + 1);
        const typing = latex.cursor(raw, offset);
        if (typing === null) return;
        const { start, end } = typing.replace;
        expect(0 <= start && start <= offset && offset <= end && end <= raw.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same with a memory of another text', () => {
    fc.assert(
      fc.property(text, text, (before, raw) => {
        const memory = new Map<string, object>();
        latex.read(before, memory);
        const { map: _, ...remembered } = latex.read(raw, memory);
        const { map: __, ...afresh } = latex.read(raw);
        expect(remembered).toEqual(afresh);
      }),
    );
  });
});

describe('a comment written anywhere between words', () => {
  it('changes no word', () => {
    const part = fc.constantFrom(
      ...[
        "``It held,''",
        'she said',
        '\\emph{twice}',
        '\\cite[3]{log}',
        '.',
        ',',
        '\n',
        '\n\n',
        ' ',
        '  ',
        'and~so',
        '% old\n',
        '10\\%',
        '\\enquote{no}',
        '\r\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.nat(), (parts, n) => {
        const raw = parts.join('');
        const at = parts.slice(0, n % (parts.length + 1)).join('').length;
        // Behind a comment's sign everything is a comment.
        fc.pre(!/%[^\n]*$/.test(raw.slice(0, at).replaceAll('\\%', '')) && !(raw[at - 1] === '\r' && raw[at] === '\n'));
        // Two commas are a mark to TeX, by what stands beside them.
        fc.pre(!raw.includes(',,'));
        const { span, newText } = latex.write.comment('stet altered-quotation: so', raw, at);
        const after = readLatex(raw.slice(0, span.start) + newText + raw.slice(span.end));
        expect(after.text).toBe(readLatex(raw).text);
        expect(after.directives).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });
});
