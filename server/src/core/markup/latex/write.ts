import { inNote } from '../cited.ts';
import type { CitedWork, Writer, WrittenCitation } from '../markup.ts';
import { escapeWords } from './escape.ts';
import { preambleOf } from './preamble.ts';

/** Which package sets the citations of a draft. */
type Package = 'biblatex' | 'natbib' | 'none';

function packageOf(raw: string): Package {
  const preamble = preambleOf(raw);
  if (/\\usepackage[^{}]{0,500}\{[^{}]*\bbiblatex(?:-chicago)?\b[^{}]*\}|\\addbibresource\b/.test(preamble))
    return 'biblatex';
  if (/\\usepackage[^{}]{0,500}\{[^{}]*\bnatbib\b[^{}]*\}/.test(preamble)) return 'natbib';
  return /\\(?:auto|paren|text|foot|smart)cites?\b/i.test(raw)
    ? 'biblatex'
    : /\\cite[tp]\b/.test(raw)
      ? 'natbib'
      : 'none';
}

const usual: Readonly<Record<Package, string>> = { biblatex: 'autocite', natbib: 'citep', none: 'cite' };

/** Commands that are part of a sentence or name only a part of the work, and what cites without being one. */
const instead: readonly (readonly [RegExp, string | null])[] = [
  [/^Textcites?$|^textcites?$/, 'parencite'],
  [/^citet$|^Citet$|^citealt$|^citealp$/i, 'citep'],
  [/^(?:no|full|footfull)cite$|^cite(?:author|fullauthor|title|year|yearpar|date|url|num|field)$/i, null],
];

/** The command that cites as `style` does, behind quoted words. */
function commandFor(style: string | null, of: Package): string {
  const name = style ?? '';
  if (!/^[A-Za-z]*cites?$|^cite[A-Za-z]+$|^[A-Za-z]*cquote$/.test(name) || /cquote$|volcite$/.test(name))
    return usual[of];
  const other = instead.find(([pattern]) => pattern.test(name));
  if (other) return other[1] ?? usual[of];
  const single = name.replace(/cites$/, 'cite');
  return single.charAt(0).toLowerCase() + single.slice(1);
}

/** Behind the sentence's point, as a callout. */
const calls = /^(?:foot|super)/;

/** All that is written into LaTeX. */
export const latexWriter: Writer = {
  words: escapeWords,
  marks: ['``', "''"],
  comment(text, raw, at) {
    const written = `% ${text.replace(/\s+/g, ' ')}`;
    const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
    const blanks = /^[ \t]*/.exec(raw.slice(at, at + 1000))?.[0].length ?? 0;
    const end = at + blanks;
    const endsLine = end >= raw.length || raw[end] === '\n' || raw[end] === '\r';
    const startsLine = raw.slice(raw.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
    // A comment takes its line's end along: what parts the words must stand before it, and a blank line stays one.
    const parts = blanks > 0 || (endsLine && end < raw.length && !startsLine);
    const staysApart = !endsLine || (startsLine && end < raw.length);
    return { span: { start: at, end }, newText: `${parts ? ' ' : ''}${written}${staysApart ? lineEnd : ''}` };
  },
  citation(work, style, raw) {
    const of = packageOf(raw);
    const command = commandFor(style, of);
    const cited = `\\${command}${noteOf(work, command, of)}{${work.key}}`;
    if (style === inNote) return behind(`\\footnote{${cited}.}`);
    return calls.test(command) ? behind(cited) : before(cited, command === 'cite' && of !== 'biblatex' ? '~' : ' ');
  },
  key: (key) => key,
  locator: (locator, raw, { start }) => placeWritten(locator, addsPage(commandAround(raw, start), packageOf(raw))),
};

const before = (name: string, blank: string): WrittenCitation => ({
  name,
  before: blank + name,
  behind: '',
  notes: [],
});
const behind = (name: string): WrittenCitation => ({ name, before: '', behind: name, notes: [] });

function noteOf({ locator }: CitedWork, command: string, of: Package): string {
  const place = placeWritten(locator, addsPage(command, of));
  return place === '' ? '' : `[${/[[\]]/.test(place) ? `{${place}}` : place}]`;
}

/** Whether the command sets "p." before a bare number by itself. */
const addsPage = (command: string, of: Package): boolean =>
  /^(?:auto|paren|text|foot|smart|super|full)cites?$/i.test(command) ||
  (of === 'biblatex' && !/^cite[tp]$/.test(command));

/** The citing command whose arguments an offset stands in. */
function commandAround(raw: string, at: number): string {
  const line = raw.slice(Math.max(0, at - 1000), at);
  return /\\([A-Za-z]*cite[A-Za-z]*)(?![\s\S]*\\[A-Za-z]*cite)/.exec(line)?.[1] ?? '';
}

function placeWritten(locator: string, adds: boolean): string {
  const page = /^pp?\.?\s*(\d+)(?:\s*[–—-]\s*(\d+))?$/.exec(locator);
  if (page && adds) return page[2] === undefined ? (page[1] as string) : `${page[1]}--${page[2]}`;
  return (escapeWords(locator) ?? '').replace(/^([\p{L}¶§]+\.?) (?=\d)/u, '$1~');
}
