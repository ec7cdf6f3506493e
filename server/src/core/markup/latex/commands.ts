/** What a command is to its reader. `aside`: it leaves no words. */
export type CommandKind =
  | 'words'
  | 'emphasis'
  | 'strong'
  | 'code'
  | 'aside'
  | 'raised'
  | 'heading'
  | 'caption'
  | 'signature'
  | 'item'
  | 'note'
  | 'link'
  | 'address'
  | 'image'
  | 'quoted'
  | 'block'
  | 'omission'
  | 'insertion'
  | 'cite'
  | 'line'
  | 'paragraph';

/**
 * Its arguments in order: `*` a star, `o` one in brackets, `m` one in braces, `W` one in braces whose words are read; of citations
 * `b` and `p` what stands before and behind (one alone is `p`), `k` keys, `c` brackets that hold a citation; `u` an address;
 * `x` whatever braces and brackets follow.
 */
export interface Command {
  readonly kind: CommandKind;
  readonly takes: string;
  /** Of a heading. */
  readonly depth?: number;
}

const rows: readonly (readonly [kind: CommandKind, takes: string, names: string])[] = [
  [
    'words',
    'W',
    `text mbox hbox textrm textsf textsc textup textmd textnormal textlf textin textsw underline uline uwave sout xout dotuline
    dashuline centerline leftline rightline uppercase lowercase MakeUppercase MakeLowercase MakeTextUppercase so hl textsmaller textlarger
    opening closing chapterprecis num ensuremath dedication smallcaps caps spacedlowsmallcaps spacedallcaps mkbibbold`,
  ],
  ['words', 'oW', 'framebox makebox fbox subtitle'],
  ['words', 'ooomW', 'parbox'],
  ['words', 'mW', 'foreignlanguage textlang scalebox raisebox colorbox rotatebox'],
  ['words', 'omW', 'textcolor'],
  ['words', 'mmW', 'multicolumn resizebox fcolorbox'],
  ['words', 'omomoW', 'multirow'],
  ['words', 'oWW', 'lettrine SI qty'],
  ['words', 'Wm', 'texorpdfstring'],
  ['emphasis', 'W', 'emph textit textsl mkbibemph mkbibitalic textem'],
  ['strong', 'W', 'textbf alert strong'],
  ['code', 'W', 'texttt lstinline mintinline code'],
  ['raised', 'W', 'textsuperscript up fup ier textsubscript'],
  ['link', 'ouW', 'href'],
  ['address', 'u', 'url nolinkurl path'],
  ['image', '*oom', 'includegraphics includesvg'],
  ['note', 'oW', 'footnote footnotetext endnote thanks sidenote marginnote'],
  ['note', 'W', 'marginpar'],
  ['note', 'o', 'footnotemark endnotemark'],
  ['caption', '*oW', 'caption subcaption'],
  ['caption', '*moW', 'captionof'],
  ['signature', 'W', 'attrib qauthor sourceatright quoteattribution attribution'],
  ['item', 'o', 'item'],
  ['omission', '*W', 'textelp'],
  ['insertion', '*W', 'textins'],
  ['line', '*o', '\\ newline linebreak tabularnewline'],
  ['paragraph', '', 'par newpage clearpage cleardoublepage pagebreak endgraf'],
  ['quoted', '*W', 'enquote mkbibquote'],
  ['quoted', '*mW', 'foreignquote hyphenquote'],
  ['quoted', '*coW', 'textquote'],
  ['quoted', '*mcoW', 'foreigntextquote hyphentextquote'],
  ['quoted', '*bpkoW', 'textcquote'],
  ['quoted', '*mbpkoW', 'foreigntextcquote hyphentextcquote'],
  ['block', '*coW', 'blockquote'],
  ['block', '*mcoW', 'foreignblockquote hyphenblockquote hybridblockquote'],
  ['block', '*bpkoW', 'blockcquote'],
  ['block', '*mbpkoW', 'foreignblockcquote hyphenblockcquote hybridblockcquote'],
  [
    'aside',
    '*om',
    `label index glossary vspace hspace addvspace input include includeonly subfile bibliography bibliographystyle addbibresource usepackage
    RequirePackage documentclass pagestyle thispagestyle pagenumbering hyphenation selectlanguage graphicspath todo missingfigure ignore
    hide omit textdel phantom hphantom vphantom bibitem cline cmidrule usetikzlibrary lstinputlisting verbatiminput hypersetup geometry
    sisetup lstset captionsetup pgfplotsset setlist title author date institute keywords markright color pagecolor rowcolor columncolor
    cellcolor arrayrulecolor setmainfont setsansfont setmonofont theoremstyle linespread usetheme comment fontfamily fontseries fontshape
    usefonttheme usecolortheme refstepcounter stepcounter newcounter newlength newsavebox fancyhf lhead rhead chead lfoot rfoot cfoot
    fancyhead fancyfoot FloatBarrier citestyle bibpunct setcitestyle ExecuteBibliographyOptions excludecomment includecomment`,
  ],
  ['aside', '*', 'printbibliography'],
  [
    'aside',
    '*omm',
    `setlength addtolength setcounter addtocounter rule markboth settowidth colorlet crefrange Crefrange renewbibmacro DeclareMathOperator
    defcitealias fontsize pdfbookmark addtocontents newacronym`,
  ],
  ['aside', 'ommm', 'addcontentsline definecolor crefname Crefname newglossaryentry'],
  ['aside', '*momo', 'newtheorem'],
  ['aside', '*moomm', 'newenvironment renewenvironment'],
  ['aside', '*moom', 'newcommand renewcommand providecommand DeclareRobustCommand'],
  ['aside', 'mmm', 'NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand'],
  ['words', 'mW', 'hypertarget hyperlink'],
  ['words', 'oW', 'hyperref'],
];

const headings: readonly (readonly [depth: number, names: string])[] = [
  [1, 'part chapter addchap addpart'],
  [2, 'section addsec frametitle'],
  [3, 'subsection framesubtitle'],
  [4, 'subsubsection'],
  [5, 'paragraph minisec'],
  [6, 'subparagraph'],
];

/** Commands by their names. */
const known: ReadonlyMap<string, Command> = new Map([
  ...rows.flatMap(([kind, takes, names]) => names.split(/\s+/).map((name) => [name, { kind, takes }] as const)),
  ...headings.flatMap(([depth, names]) =>
    names.split(' ').map((name) => [name, { kind: 'heading', takes: '*oW', depth }] as const),
  ),
]);

/** Free text, or what sets citing up; their names sound like citations. */
const noCitations =
  /^(?:citetext|citestyle|citereset|citesetstyle|citetrackertrue|citetrackerfalse|setcite|newcite|declarecite|citename|citeindex)/i;

/** What a command of LaTeX or of a well-known package does; null for one that nobody knows. */
export function commandOf(name: string): Command | null {
  const own = known.get(name);
  if (own) return own;
  // Whatever a draft calls its labels and its ways into the index: they leave no words.
  if (/[a-z]label$/i.test(name)) return { kind: 'aside', takes: '*om' };
  if (/^s?index(?!name)[a-z]+$/i.test(name)) return { kind: 'aside', takes: /see|also/i.test(name) ? '*omm' : '*om' };
  if (/[a-z]refs?$/i.test(name) || /^refs?$/.test(name)) return { kind: 'aside', takes: '*om' };
  if (
    /cites?(?:$|[tp]$|al[tp]$|author$|fullauthor$|year(?:par)?$|title$|date$|url$|num$|p?os$|A$|NP$|[tp]alias$|field$)/i.test(
      name,
    ) &&
    !noCitations.test(name)
  )
    return { kind: 'cite', takes: /volcite/i.test(name) ? 'omom' : '' };
  return null;
}

/** Switches of the font that hold up to the end of their group, and what they are. */
export const switches: ReadonlyMap<string, 'emphasis' | 'strong'> = new Map([
  ['em', 'emphasis'],
  ['it', 'emphasis'],
  ['itshape', 'emphasis'],
  ['sl', 'emphasis'],
  ['slshape', 'emphasis'],
  ['bf', 'strong'],
  ['bfseries', 'strong'],
]);
