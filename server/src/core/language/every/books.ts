/** Headings of a book before its first chapter. */
export const frontMatter =
  /^(?:cover|title|half.?title|contents|table of contents|toc|copyright|colophon|imprint|dedication|epigraph|preface|foreword|introduction|prologue|acknowledge?ments?|about|also by|note)\b/i;

/** A part of a book holds chapters; any other entry below a chapter is a section of it. */
export const part = /^(?:part|book|volume|act|teil|buch|band|partie|livre|parte|libro)\b/i;

export const caption = /^(?:fig(?:ure|\.)?|table|tab\.|plate|map|chart|box)\s*[\dA-Z]/iu;
