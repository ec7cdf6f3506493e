/** What an environment is to its reader. */
export type EnvironmentKind =
  | 'quote'
  | 'list'
  | 'numbered'
  | 'table'
  | 'aside'
  | 'plain'
  | 'signature'
  | 'bibliography';

export interface Environment {
  readonly kind: EnvironmentKind;
  /** As in `commands.ts`; of a block quotation `c` is what says where its words are from. */
  readonly takes: string;
}

/** Set as they stand: nothing in them is a command. */
export const verbatimEnvironments: ReadonlySet<string> = new Set(
  'verbatim verbatim* Verbatim Verbatim* BVerbatim LVerbatim SaveVerbatim alltt lstlisting minted comment filecontents filecontents* luacode luacode* pycode sagesilent'.split(
    ' ',
  ),
);

const kinds: readonly (readonly [kind: EnvironmentKind, takes: string, names: string])[] = [
  ['quote', '', 'quote quotation quoting verse blockquote epigraphs'],
  ['quote', '*co', 'displayquote'],
  ['quote', '*mco', 'foreigndisplayquote hyphendisplayquote'],
  ['quote', '*bpko', 'displaycquote'],
  ['quote', '*mbpko', 'foreigndisplaycquote hyphendisplaycquote'],
  ['list', 'o', 'itemize description compactitem asparaitem inparaitem compactdesc'],
  ['list', 'mm', 'list'],
  ['numbered', 'o', 'enumerate compactenum asparaenum inparaenum'],
  ['table', 'om', 'tabular longtable tabu longtabu supertabular xltabular tblr longtblr'],
  ['table', 'mom', 'tabular* tabularx tabulary'],
  ['signature', '', 'flushright'],
  ['bibliography', 'm', 'thebibliography'],
  [
    'aside',
    '',
    `equation equation* align align* gather gather* multline multline* eqnarray eqnarray* flalign flalign* alignat alignat* displaymath math
    dmath dmath* subequations array matrix pmatrix bmatrix cases split tikzpicture picture pgfpicture axis pspicture forest algorithm
    algorithmic algorithm2e tabbing overpic asy gnuplot`,
  ],
  [
    'plain',
    '',
    'document abstract center flushleft sloppypar titlepage acknowledgements appendices appendix small footnotesize large',
  ],
  [
    'plain',
    'o',
    'figure figure* table table* wraptable sidewaysfigure sidewaystable proof theorem lemma remark example definition corollary',
  ],
  ['plain', 'ooom', 'minipage'],
  ['plain', 'omom', 'wrapfigure'],
  ['plain', 'm', 'multicols otherlanguage otherlanguage* spacing letter tcolorbox'],
  ['plain', 'mm', 'adjustwidth'],
];

const known: ReadonlyMap<string, Environment> = new Map(
  kinds.flatMap(([kind, takes, names]) => names.split(/\s+/).map((name) => [name, { kind, takes }] as const)),
);

/** What an environment of this name is; one that nobody knows holds words like any other. */
export const environmentOf = (name: string): Environment => {
  if (verbatimEnvironments.has(name)) return { kind: 'aside', takes: '' };
  return known.get(name) ?? { kind: 'plain', takes: 'ox' };
};
