const zeroWidth = '\u200b';

/** Signs that mean something between these neighbours; a blank of no width on either side takes that away (Org's own way). */
const marks = /[*/=~+_](?=\{)|[*/=~+_]/g;
const others =
  /\[(?=\[|fn:|cite[/:]|\d{4}-)|<(?=<|\d{4}-|[a-z]+:)|@(?=@)|\{(?=\{)|\^(?=\{|[+-]?\d)|_(?=\{)|\$|\\(?=[A-Za-z([\\_])|(?<=cite[a-z]{0,12}):|(?<=(?:src|call)_)(?=[a-z])/gi;
const leading =
  /^(?=\*+(?:\s|$)|[-+](?:\s|$)|\d{1,9}[.)](?:\s|$)|#(?:\s|$|\+)|\||:(?:\s|$)|:[\p{L}\p{N}_-]+:|-{5,}\s*$|\[fn:|\\begin\{|(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):)/u;

const opens = /^$|[\s\u200b([{'"“‘«„–—*/_+~=-]/;
const closes = /^$|[\s\u200b.,;:!?'")\]}…”’»\\[–—*/_+~=-]/;

/** Words of prose as Org that is read as these words, on one line; `opensLine`: nothing stands before them there. */
export function escapeWords(words: string, opensLine = false): string {
  const written = words
    .replace(marks, (mark, at: number) => {
      const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? ''];
      const means = (opens.test(before) && !/\s/.test(next)) || (closes.test(next) && !/\s/.test(before));
      return means ? zeroWidth + mark + zeroWidth : mark;
    })
    .replace(others, (sign) => (sign === '$' ? zeroWidth + sign + zeroWidth : sign + zeroWidth))
    .replace(/\u200b{2,}/g, zeroWidth);
  return opensLine && leading.test(written) ? zeroWidth + written : written;
}
