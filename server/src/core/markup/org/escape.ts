const zeroWidth = '\u200b';

/** Signs that mean something between these neighbours; a blank of no width on either side takes that away (Org's own way). */
const marks = /[*/=~+_]/g;
const others =
  /\[(?=\[|fn:|cite[/:]|\d{4}-)|<(?=<|\d{4}-|[a-z]+:)|@(?=@)|\{(?=\{)|(?<=\S)[\^_](?=[\p{L}\p{N}{(+*.\\-])|\\(?=[A-Za-z([\\_])|(?<=cite[a-z]{0,12}):|(?<=(?:src|call)_)(?=[a-z])/giu;
const leading =
  /^(?=\*+(?:\s|$)|[-+](?:\s|$)|\d{1,9}[.)](?:\s|$)|#(?:\s|$|\+)|\||:(?:\s|$)|:[\p{L}\p{N}_-]+:|-{5,}\s*$|\[fn:|\\begin\{|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):)/u;

const opens = /^$|[\s\u200b([{'"“‘«„–—*/_+~=-]/;
const closes = /^$|[\s\u200b.,;:!?'")\]}…”’»\\[–—*/_+~=-]/;

/** An address as it stands, in which no sign means anything. */
const address = /((?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>[\](){}"“”|\\$@^]*[\p{L}\p{N}/])/u;
/** A dollar that may close a formula: nothing takes that away. */
const closesFormula = /\$(?![\p{L}\p{N}])/u;

/**
 * Words of prose as Org that is read as these words, on one line; null for a dollar that nothing keeps from ending a formula.
 * `opensLine`: nothing stands before them there.
 */
export function escapeWords(words: string, opensLine = false): string | null {
  if (closesFormula.test(words)) return null;
  const written = words
    .split(address)
    .map((part, i) => (i % 2 === 1 ? part : escaped(part)))
    .join('');
  return opensLine && leading.test(written) ? zeroWidth + written : written;
}

function escaped(words: string): string {
  return words
    .replace(marks, (mark, at: number) => {
      const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? ''];
      const means = (opens.test(before) && !/\s/.test(next)) || (closes.test(next) && !/\s/.test(before));
      return means ? zeroWidth + mark + zeroWidth : mark;
    })
    .replace(others, (sign) => sign + zeroWidth)
    .replace(/\u200b{2,}/g, zeroWidth)
    .replace(/\|/g, '\\vert{}');
}
