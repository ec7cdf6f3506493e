/** Headings of a book before its first chapter. */
export const frontMatter =
  /^(?:cover|title|half.?title|contents|table of contents|toc|copyright|colophon|imprint|dedication|epigraph|preface|foreword|introduction|prologue|acknowledge?ments?|about|also by|note)\b/i;
