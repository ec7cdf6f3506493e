// Written by npm run docs:manifest from the registry of markups (server/src/core/markup/registry.ts).

/** The languages of drafts, as editors name them. */
export const languages: readonly string[] = [
  'markdown',
  'quarto',
  'mdx',
  'latex',
  'tex',
  'typst',
  'html',
  'asciidoc',
  'restructuredtext',
  'rst',
  'org',
  'plaintext',
];

/** Files that may be drafts. */
export const draftGlob =
  '**/*.{md,markdown,qmd,rmd,mdown,mdx,tex,ltx,latex,typ,html,htm,xhtml,adoc,asciidoc,asc,rst,rest,org,txt,text}';
