/** Signs that might mean something; an underscore between letters means none. */
const signs = /[\\*`|]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|_(?=_)|(?<=_)_/gu;
const leading =
  /^(?=\.\.(?:\s|$)|[-+•‣⁃](?:\s|$)|\(?(?:\d{1,9}|[a-zA-Z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8}|#)[.)](?:\s|$)|([!-/:-@[-`{-~])\1+$|:(?!:)|>>>|\+[-=]|={2,}\s|—|--)/;

/** Words of prose as reStructuredText that is read as these words, on one line; `opensLine`: nothing stands before them there. */
export function escapeWords(words: string, opensLine = false): string {
  const written = words.replace(signs, '\\$&').replace(/:(?=:\s*$)/, ':\\');
  return opensLine && !written.startsWith('\\') && leading.test(written) ? `\\${written}` : written;
}
