// Scraps of text and markup: each, repeated, is a text that a reader may take longer for than its length.

const prose = [
  'word ', 'a', 'A', '.', ',', ' ', '\n', '\r\n', '\t', '\u00a0', '\u00ad', '\u200b', '—', '-', '–', '…', '. . . ', '...', "'", '’', '‘', '"', '“', '”',
  '„', '«', '»', '‹', '(', ')', '[', ']', '((', '[[', '{', '}', '|', '/', '\\', '*', '_', '~', '^', '#', '@', '&', '%', '$', '§', '1', '12,', '3.5 ',
  '“a” ', '“a ', 'a” ', '‘a’ ', "'a' ", '"a" ', '"a ', '“‘', '(“', '“[', '[sic] ', '[…] ', '“a … b” ', 'a\n', 'a\n\n', '\n\n', ' \n', 'a. ', 'A. ',
  'Mr. ', 'Ines ', 'Ines Aldana ', 'Ines Aldana, ', 'harbourmaster Ines Aldana, ', 'said ', 'said Ines Aldana, ', 'she said, ', 'who said that ', 'according to ',
  'told Bo Lund that ', '“It held,” said Ines Aldana. ', '“It held,” she said, “and ', 'ANNA: It held.\n', 'ANNA:\n', 'Q. Why?\nA. It held.\n', '(APPLAUSE) ', '[laughter] ',
  'Monday ', 'on 3 May 2021 ', '2021-05-03 ', '12:30 ', 'p. 3 ', '— Ines Aldana\n\n', 'not ', 'no never ', 'the the ', 'é', 'e\u0301', '漢', '“漢”', '\ud83d\ude00', '\ud83d', '\u0000',
  'Chapter 1\n\n', '12\n\n', '1 It held.\n', '\f', 'held1 ', 'held.12 ', 'held[12] ', 'I ', 'His “a” her “b” ', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ',
];

const markdown = [
  '*a* ', '**a** ', '*a', '**a', '_a', '***a', '*a **b ', '~~a', '`a` ', '`a', '``a ', '`'.repeat(3) + '\n', '~~~\na\n', '[a](b) ', '[a](', '[a]', '[a][b] ', '[a]: b\n', '[a]: b\n\n[a] ',
  '![a](b) ', '![', '[[a]] ', '[^1] ', '[^1]: a\n\n', '[^', '[@a] ', '[@a, p. 3] ', '@a ', '<b>', '</b>', '<a href="b">', '<', '<!--', '<!-- a -->', '<!-- stet altered-quotation: a -->\n', '<?', '<![CDATA[', '<a b=c ',
  '<div>\n', '<http://a.b> ', 'http://a.b ', 'www.a.b ', 'a@b.c ', '&amp; ', '&', '&#', '# a\n', '# a\n\n', 'a\n===\n', 'a\n---\n', '---\n', '***\n', '> a\n', '> ', '>> a\n\n', '> “a\n\n', '> “a”\n> — Bo\n\n', '> [!NOTE]\n> a\n\n', '- a\n', '- ', '- - a\n', '1. a\n', '1) a\n\n', '  - a\n',
  '* a\n\n  b\n\n', '- [ ] a\n', '| a ', '| a | b |\n|---|---|\n', '| a | b |\n|---|---|\n| c | d |\n\n', '|---', '    a\n', '\ta\n', '\\*', '\\\n', '  \n', '$a$ ', '$$\n', ':::\n', '::: {.a}\n', '{#a} ', '{{< a >}} ', '---\na: b\n---\n', 'a^b^ ',
];

const markup = [
  '<p>', '<p>a</p>', '<p>a', '<div>', '</div>', '<div>a</div>', '<b>', '<b><i></b>', '<a>', '<a href="b">c</a>', '<table>', '<td>', '<tr><td>a', '<table><tr><td>', '<ul><li>', '<li>a', '<br>', '<q>', '<blockquote>', '<script>', '<script></script>',
  '<style>', '<!-- ', '<!-- a -->', '<!', '<?', '</', '<', '>', '="', ' a=b', ' a="b" ', ' class="a"', ' style="a:b;"', '<a ', '<p a=b>', '<img alt="a">', '<svg>', '<select><option>', '<template>', '<noscript>', '<h1>', '<h1>a</h1>', '<span>a</span> ', '<p>“a” said <b>Bo</b></p>',
  '&amp;', '&nbsp;', '&lt;', '&', '&#x41;', '&#', '&a;', '<title>', '<meta name="author" content="Bo">', '<link rel="canonical" href="a">', '<p class="caption">a</p>', '<article>', '<section><p>a</p></section>', '<dt>a<dd>b', '<sup>1</sup>', '<time datetime="2021-05-03">', '<cite>a</cite>', '<p hidden>a</p>', '<form>', '<textarea>', '<iframe>', '<font>', '<p><p/>', '<script type="application/ld+json">{"a":[', ']]>', '<![CDATA[',
];

const mail = ['Subject: a\n', 'From: Bo <b@c.d>\n', 'X: ', ' a\n', '=?utf-8?q?a?= ', '=?utf-8?b?YQ==?=', '=\n', '=41', '> a\n', '>', 'a, ', '<', '(', '"', '--a\n', '\n--a\n\n', 'Content-Type: multipart/mixed; boundary=a\n\n--a\n', 'Content-Type: text/html\n\n', '; a=b', ';a*0=b'];

const captions = ['00:00:01.000 --> 00:00:02.000\n', '00:00:01.000 --> 00:00:02.000\nIt held.\n\n', '1\n00:00:01,000 --> 00:00:02,000\n- It held.\n- No.\n\n', '<v Bo>a', '<c>', '<00:00:01.000>', 'NOTE a\n\n', 'STYLE\n\n', '>> a\n', 'BO: a\n', '{\\an8}', '♪ '];

const bibtex = ['@a{b,', '@a{b, c = {d}}\n', '@a{b, c = {d', '@string{a = "b"}\n', '@string{a = a # a}\n', '@a(', '@', '@comment{', '{},', 'a,', 'a=', 'a={', 'a="', ' # ', 'a # ', '=', ',', '{', '}', '"', '@a{b, author = {A and B and C}}\n', ' and ', '\\"a', '\\', '{\\a', '\\enquote{', '~', '--', '$', '@a{b, xdata={b}, crossref={b}}\n', '@a{b,ids={c,d}}\n', ' ids={b,', ';a:b', '\\;', '@a{b,\n  title = {c},\n  year = 2021\n}\n'];

const yaml = ['a: b\n', '- a\n', '- ', '? ', ': ', '{', '}', '[', ']', '{a: ', '[a, ', ', ', '&a ', '*a ', 'a: &x [*x]\n', '- &a b\n- *a\n', '!a ', '|\n', '>\n', '"', "'", '# a\n', '---\n', '...\n', '%a\n', '<<: *a\n', ' ', '  a:\n', '- a: b\n  c: d\n', '- id: a\n  title: b\n  author: [{family: c}]\n', '\\', '`', '@', '[{', '{[', '? {', '- [', '- |\n  a\n', 'a: >-\n  b\n'];

const json = ['{', '[', '[[', '{"a":', '[{"a":', '"', '{"id":"a"},', '[{"id":"a","title":"b"}]', ',', '\\', '1,', '"id":"'];

/** By reader: what to read, as a file of this ending. */
export const scraps = {
  '.md': [...prose, ...markdown, ...markup.slice(0, 12)],
  '.txt': prose,
  '.vtt': [...captions, ...prose.slice(0, 30)],
  '.html': [...markup, ...prose],
  '.eml': [...mail, ...prose.slice(0, 60)],
  '.docx': [...markup.slice(0, 8), '<w:p>', '<w:p><w:r><w:t>a</w:t></w:r></w:p>', '<w:p><w:r><w:t>“a</w:t></w:r></w:p>', '<w:tbl>', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', '<w:r><w:t>', '<w:ins>', '<w:p w:a="b">', ' w:a="b"', '<w:hyperlink>', '<w:fldSimple w:instr="a">', '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>', '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', '&amp;', '&a;', '<!--', '<![CDATA[', '<?', '<!DOCTYPE a [<!ENTITY b "c">]>'],
  '.bib': [...bibtex, ...prose.slice(0, 20)],
  '.yaml': yaml,
  '.json': json,
  glob: ['*', '*a', '**', '**/', '?', '[a', '{a,', '{a,b}', '@(a|', '+(a)', '*(a|b)', '\\', '{1..99}', 'a/'],
};

/** What a repeated scrap stands behind, beside nothing. */
export const beginnings = {
  '.md': ['“', '> “'],
  '.txt': ['“It held, '],
  '.html': ['<p ', '<p>“', '<p a="'],
  '.eml': ['Subject: a\n\n', 'Subject: ', 'From: Bo <b@c.d>\nContent-Type: text/html\n\n'],
  '.docx': ['<w:p><w:r><w:t>'],
  '.bib': ['@a{b, ', '@a{b, c = {', '@a{b, title = "', '@a{b, author = "A', '@string{'],
  '.yaml': ['a: ', 'references:\n- id: ', 'a: [', 'exclude: "'],
  '.json': ['[{"id": "a", "title": "'],
};
