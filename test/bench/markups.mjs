// What reading a draft of some 1 MB costs in each markup, the first time and as it is typed in: the processor's time, not the clock's.
import { randomFrom } from './corpora.mjs';

const size = 1_000_000;
const rounds = 5;
/** One sentence in so many, times four, has signs. */
const density = process.argv.includes('--dense') ? 4 : 8;
const words =
  'the harbour wall gave way before dawn and took nets lofts with it council had been told twice in letters that nobody answered while boats lay three deep against quay'.split(
    ' ',
  );

/** How each markup writes what drafts are made of: emphasis, a quotation, a citation, a link, a note, a heading, a block quotation. */
const written = {
  markdown: {
    path: 'a.md',
    emphasis: (w) => `*${w}*`,
    cite: (key) => `[@${key}, p. 3]`,
    link: (w) => `[${w}](https://example.org/${w})`,
    note: (w) => `^[${w}]`,
    heading: (w) => `## ${w}`,
    quote: (w) => `> ${w}`,
  },
  MDX: {
    path: 'a.mdx',
    emphasis: (w) => `<Em at={1}>${w}</Em>`,
    cite: (key) => `[@${key}, p. 3]`,
    link: (w) => `[${w}](https://example.org/${w})`,
    note: (w) => `{/* ${w} */}`,
    heading: (w) => `## ${w}`,
    quote: (w) => `<Callout>\n\n${w}\n\n</Callout>`,
  },
  LaTeX: {
    path: 'a.tex',
    emphasis: (w) => `\\emph{${w}}`,
    cite: (key) => `\\parencite[3]{${key}}`,
    link: (w) => `\\href{https://example.org/${w}}{${w}}`,
    note: (w) => `\\footnote{${w}}`,
    heading: (w) => `\\section{${w}}`,
    quote: (w) => `\\begin{quote}\n${w}\n\\end{quote}`,
    marks: ['``', "''"],
  },
  Typst: {
    path: 'a.typ',
    emphasis: (w) => `_${w}_`,
    cite: (key) => `@${key}[p. 3]`,
    link: (w) => `#link("https://example.org/${w}")[${w}]`,
    note: (w) => `#footnote[${w}]`,
    heading: (w) => `== ${w}`,
    quote: (w) => `#quote(block: true)[${w}]`,
  },
  HTML: {
    path: 'a.html',
    emphasis: (w) => `<em>${w}</em>`,
    cite: (key) => `<a href="#${key}" role="doc-biblioref">3</a>`,
    link: (w) => `<a href="https://example.org/${w}">${w}</a>`,
    note: (w) => `<sup>${w.length}</sup>`,
    heading: (w) => `<h2>${w}</h2>`,
    quote: (w) => `<blockquote><p>${w}</p></blockquote>`,
    paragraph: (w) => `<p>${w}</p>`,
    marks: ['&ldquo;', '&rdquo;'],
  },
  AsciiDoc: {
    path: 'a.adoc',
    emphasis: (w) => `_${w}_`,
    cite: (key) => `cite:[${key}(3)]`,
    link: (w) => `https://example.org/${w}[${w}]`,
    note: (w) => `footnote:[${w}]`,
    heading: (w) => `== ${w}`,
    quote: (w) => `[quote]\n____\n${w}\n____`,
    marks: ['"`', '`"'],
  },
  reStructuredText: {
    path: 'a.rst',
    emphasis: (w) => `*${w}*`,
    cite: (key) => `:cite:p:\`${key}\``,
    link: (w) => `\`${w} <https://example.org/${w}>\`__`,
    note: () => '[#]_',
    heading: (w) => `${w}\n${'='.repeat(w.length)}`,
    quote: (w) => `   ${w}`,
  },
  Org: {
    path: 'a.org',
    emphasis: (w) => `/${w}/`,
    cite: (key) => `[cite:@${key} p. 3]`,
    link: (w) => `[[https://example.org/${w}][${w}]]`,
    note: (w) => `[fn::${w}]`,
    heading: (w) => `** ${w}`,
    quote: (w) => `#+begin_quote\n${w}\n#+end_quote`,
  },
  'plain text': {
    path: 'a.txt',
    emphasis: (w) => w,
    cite: (key) => `[@${key}]`,
    link: (w) => `https://example.org/${w}`,
    note: (w) => `(${w})`,
    heading: (w) => w,
    quote: (w) => w,
  },
};

/** Processor's milliseconds of a call. */
function cost(call) {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Prints a row for each markup; `only` names some. */
export function markups(engine, say, only = []) {
  say('\n## Drafts of 1 MB, by markup\n');
  say('| markup | first, MB/s | again, MB/s | a word typed, ms |');
  say('|---|---|---|---|');
  for (const [name, way] of Object.entries(written)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const raw = draftOf(way, randomFrom(7));
    const { read } = engine.markupOf(way.path);
    const first = cost(() => read(raw));
    const again = Array.from({ length: rounds }, () => cost(() => read(raw)));
    const memory = new Map();
    read(raw, memory);
    const typed = Array.from({ length: rounds * 3 }, (_, i) => {
      const at = raw.indexOf(' harbour ', Math.floor((raw.length * (i + 1)) / (rounds * 3 + 2)));
      const now = `${raw.slice(0, at)} word${i}${raw.slice(at)}`;
      return cost(() => read(now, memory));
    });
    const speed = (ms) => (raw.length / 1000 / ms).toFixed(1);
    say(`| ${name} | ${speed(first)} | ${speed(middle(again))} | ${middle(typed).toFixed(1)} |`);
  }
}

const middle = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

/** A paragraph has some five sentences; one in three has a quotation, and about as many emphasis, a citation, a link or a note. */
function draftOf(way, next) {
  const random = (below) => Math.floor(next() * below);
  const word = () => words[random(words.length)];
  const [open, close] = way.marks ?? ['“', '”'];
  const clause = () => Array.from({ length: 6 + random(14) }, word).join(' ');
  const sentence = () => {
    const extra = [
      () => `${way.emphasis(word())} ${clause()}`,
      () => `${open}${clause()},${close} she said ${way.cite(`key${random(50)}`)}`,
      () => `${way.link(word())} ${clause()}`,
      () => `${clause()}${way.note(clause())}`,
    ][random(density)];
    return `${clause()} ${extra ? extra() : clause()}.`;
  };
  const lines = () => Array.from({ length: 3 + random(4) }, sentence).join(random(2) === 0 ? ' ' : '\n');
  const paragraph = way.paragraph ?? ((text) => text);
  const parts = [];
  for (let length = 0; length < size; ) {
    const part =
      random(12) === 0 ? way.heading(clause()) : random(12) === 0 ? way.quote(sentence()) : paragraph(lines());
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}
