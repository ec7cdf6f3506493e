/**
 * What might mean something in Markdown wherever it stands in a line: marks of emphasis and code, brackets, tags, references,
 * Pandoc's citations, notes and raised text, struck words, cells. Brackets alone are words.
 */
const signs =
  /\\(?=[!-/:-@[-`{-~])|[`*^|]|(?<=\S)~|~(?=~)|\[(?=\^|\[|[^[\]]*@|\d{1,3}\])|\](?=[([:])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)|(?<![\p{L}\p{N}_.+@/\\])@(?=[\p{L}\p{N}_{])|\{(?=\{[<%])/giu;
/** What begins a block where it begins a line. */
const leading = /^(?=[#>](?:\s|$)|[-+](?:\s|$)|={3,}|-{3,}|:{3,})/;
const numbered = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** Words of prose as Markdown that is read as these words, on one line; `opensLine`: nothing stands before them there. */
export function escapeWords(words: string, opensLine = false): string {
  const escaped = words.replace(signs, '\\$&');
  return opensLine ? escaped.replace(leading, '\\').replace(numbered, '$1\\') : escaped;
}
