/** Wrong usage, or a file that is not there: one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const help = `stet: is what the draft quotes what the sources say?

Usage
  stet check [options] DRAFT|DIR...    check the quotations of drafts against their sources
  stet quotes [options] FILE...        list what a document quotes and who says it
  stet find [options] "words"...       find words in the sources
  stet add [options] FILE|URL...       copy files and fetch web pages into the sources
  stet verify [options] DRAFT|DIR...   record that the quotations of drafts were verified
  stet mcp [FOLDER]                    serve a language model: tools that check and find quotations

Options of check
  --sources GLOB|DIR   sources; may be given again (default: sources/ beside the drafts
                       or in the working folder, or what the configuration says)
  --bibliography FILE  what every draft may cite from, after what it names itself; may be given
                       again (.bib, CSL-JSON, CSL-YAML, Hayagriva)
  --config FILE        configuration (default: stet.config.json, .yaml or .yml, the nearest
                       above the drafts)
  --format FORMAT      pretty (default) or json; html or markdown: the fact-check sheet;
                       sarif, github (annotations of a workflow) or junit, for a CI;
                       docx or odt: a copy of the draft with each finding as a comment
  --output FILE        write the report there instead of stdout; the copy is always written
                       to a new file
  --min-severity S     report findings of this severity or worse: error, warning, information, hint
  --no-exit-code       exit with 0 whatever is found
  --allow-unchecked    exit with 0 also when no source could be read

  Drafts are text files, or documents of Word (.docx, .docm) and OpenDocument (.odt), whose
  findings are told by paragraph. In a folder only text files are drafts: name a document to
  check it (stet check drafts/*.docx); those passed over are said.
  Example: stet check piece.docx --format docx --output piece-checked.docx

Options of add
  --to DIR             the folder of sources (default: the one configured, else sources/)
  --config FILE        configuration, as above
  --allow-private      fetch from addresses that are not of the public internet too

Options of verify, beside --sources, --bibliography and --config
  --by NAME            who has verified them (default: STET_CHECKER, else user.name of Git)
  --note TEXT          what is to be remembered with it
  --quotation N        only the quotation with this number on the fact-check sheet, sound or, with
                       a note, not; may be given again (default: all that are sound)

  --help, --version

Exit code: 0 nothing of severity warning or worse; 1 something; 2 wrong usage, a failure, or
nothing could be checked.
`;
