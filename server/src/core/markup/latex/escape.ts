/** What stands for a sign that means something in LaTeX, or that its usual fonts have not in its place. */
const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '\u00a0': '~',
  '\u2009': '\\,',
  '\u00ad': '\\-',
  '\u2028': ' ',
  '\u2029': ' ',
};

/** What TeX does not take in, whatever stands around it. */
const unwritable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** Before each of these an empty group keeps two signs from becoming another one. */
const apart = /(?<=['”])(?=['”])|(?<=[–—-])(?=[–—-])|(?<=“)(?=“)|(?<=[?!])(?=“)|(?<=,)(?=,)/g;

/** Words of prose as LaTeX that is read and set as these words, on one line; null where TeX takes no such sign. */
export function escapeWords(words: string, opensLine = false): string | null {
  if (unwritable.test(words)) return null;
  const line = words.replace(/\s*[\r\n]+\s*/g, ' ');
  const escaped = line
    .replace(apart, '\u0000')
    .replace(/[\\~^`<>|“”–—\u00a0\u2009\u00ad\u2028\u2029%&#_${}\u0000]/g, (sign) =>
      sign === '\u0000' ? '{}' : (written[sign] ?? `\\${sign}`),
    );
  return opensLine && escaped.startsWith('[') ? `{[}${escaped.slice(1)}` : escaped;
}
