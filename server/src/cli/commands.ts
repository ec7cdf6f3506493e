import type { CommandSpec, OptionSpec } from './spec.ts';

/** How a report may be written. `check.ts` has what writes each. */
export const reportFormats = ['pretty', 'line', 'json', 'html', 'markdown', 'sarif', 'github', 'junit', 'w3c'] as const;
/** Copies of a draft with its findings as comments, by the kind of document. */
export const copyFormats = ['docx', 'odt'] as const;
export const severityNames = ['error', 'warning', 'information', 'hint'] as const;
export const profileNames = ['press', 'academic', 'legal'] as const;

const sources: OptionSpec = {
  value: 'GLOB|DIR',
  multiple: true,
  meaning: 'sources (default: sources/ next to the drafts or in the working folder, or as configured)',
};
const bibliography: OptionSpec = {
  value: 'FILE',
  multiple: true,
  meaning: 'bibliographies for every draft, after those it names itself (.bib, CSL-JSON, CSL-YAML, Hayagriva)',
};
const zotero: OptionSpec = {
  value: 'COLLECTION',
  multiple: true,
  meaning: 'sources that Zotero keeps: a collection by its name or key, those below it with it',
};
const config: OptionSpec = {
  value: 'FILE',
  meaning: 'configuration (default: the nearest stet.config.json, .yaml or .yml above the drafts)',
};

const check: CommandSpec = {
  name: 'check',
  operands: 'DRAFT|DIR...',
  summary: 'check the quotations of drafts against their sources',
  about: `Checks every quotation: are these the words, did that person say them, is that where they are?
"-" reads a draft from standard input. Findings go to stdout, everything else to stderr.
A draft can also be a Word (.docx, .docm) or OpenDocument (.odt) document: its findings are
reported by paragraph, and nothing is written into it. In a folder, only text files are checked;
name a document to check it. Stet says which files it skipped. A comment "stet: reason" in a
document allows what is found at its words.`,
  options: {
    sources,
    zotero,
    bibliography,
    config,
    format: {
      value: 'FORMAT',
      values: [...reportFormats, ...copyFormats],
      meaning:
        'pretty (default); line: one finding a line; json; html or markdown: the fact-check sheet; sarif, github or junit: for CI; w3c: Web Annotations; docx or odt: a copy of the draft with the findings as comments, written to --output',
    },
    output: { value: 'FILE', meaning: 'write the report there instead of stdout' },
    'min-severity': {
      value: 'S',
      values: severityNames,
      meaning: 'report findings of this severity or worse: error, warning, information, hint',
    },
    rule: { value: 'RULE', multiple: true, meaning: 'report only findings of this rule' },
    profile: { value: 'P', values: profileNames, meaning: 'house style: press, academic or legal' },
    fix: { meaning: 'fix what is safe to fix in the drafts, and report the rest' },
    'fix-dry-run': { meaning: 'print what --fix would change as a unified diff; write nothing' },
    baseline: {
      value: 'FILE',
      meaning: 'leave out findings recorded in this file (default: the one in the configuration)',
    },
    'update-baseline': { meaning: 'record the current findings in the baseline file' },
    'changed-since': { value: 'REV', meaning: 'check only drafts that have changed in Git since REV' },
    'only-drafts': {
      meaning: 'skip named files that are sources or excluded (for hooks, which name every committed file)',
    },
    'stdin-filename': { value: 'FILE', meaning: 'file name of the draft read from standard input (default: stdin.md)' },
    watch: { meaning: 'check again whenever a draft, a source or the configuration changes, until Ctrl-C' },
    quiet: { meaning: 'print only findings; nothing if there are none' },
    'no-exit-code': { meaning: 'always exit with 0' },
    'allow-unchecked': { meaning: 'exit with 0 even if no source could be read' },
  },
  examples: [
    ['stet check drafts', 'check all drafts in a folder against sources/'],
    ['stet check --fix-dry-run story.md', 'see what would be fixed'],
    ['git show :story.md | stet check - --stdin-filename story.md', 'check what is about to be committed'],
    ['stet check --watch drafts', 'check while you write'],
    ['stet check --format html --output sheet.html story.md', 'write the fact-check sheet'],
    ['stet check --format docx --output checked.docx story.docx', 'write a copy with the findings as comments'],
  ],
  load: async () => (await import('./commands/check.ts')).run,
};

const quotes: CommandSpec = {
  name: 'quotes',
  operands: 'FILE...',
  summary: 'list what a document quotes and who says it',
  about: '',
  options: {
    format: {
      value: 'FORMAT',
      values: ['jsonl', 'pretty'],
      meaning: 'jsonl, or pretty: for people (default on a terminal)',
    },
    'text-jsonl': { value: 'FILE', rare: true, meaning: 'read lines of {id, text} and answer lines of {id, quotes}' },
  },
  examples: [['stet quotes --format pretty speech.pdf', 'who says what in a source']],
  load: async () => (await import('./commands/quotes.ts')).run,
};

const find: CommandSpec = {
  name: 'find',
  operands: '"words"...',
  summary: 'find words in the sources',
  about: 'Exit code: 0 if everything was found, 1 if not.',
  options: {
    sources,
    format: {
      value: 'FORMAT',
      values: ['jsonl', 'pretty'],
      meaning: 'jsonl, or pretty: for people (default on a terminal)',
    },
    archive: { meaning: 'in the archive, too, that the configuration names' },
    'library-jsonl': { value: 'FILE', rare: true, meaning: 'sources as lines of {id, text}' },
    'quotes-jsonl': { value: 'FILE', rare: true, meaning: 'quotations as lines of {id, quote}' },
  },
  examples: [['stet find --format pretty "the tide took fourteen boats"', 'find where these words are']],
  load: async () => (await import('./commands/find.ts')).run,
};

const add: CommandSpec = {
  name: 'add',
  operands: 'FILE|URL...',
  summary: 'add files and web pages to your sources',
  about: '',
  options: {
    to: { value: 'DIR', meaning: 'sources folder (default: the configured one, else sources/)' },
    config,
    'allow-private': { meaning: 'also fetch from addresses that are not public' },
  },
  examples: [['stet add https://example.org/report.html speech.pdf', 'add a page and a file as sources']],
  load: async () => (await import('./commands/add.ts')).run,
};

const verify: CommandSpec = {
  name: 'verify',
  operands: 'DRAFT|DIR...',
  summary: 'sign off quotations that you have checked',
  about: '',
  options: {
    by: { value: 'NAME', meaning: 'your name (default: STET_CHECKER, else Git’s user.name)' },
    note: { value: 'TEXT', meaning: 'a note to keep with the sign-off' },
    quotation: {
      value: 'N',
      multiple: true,
      meaning:
        'sign off only the quotation with this number on the fact-check sheet; one that does not match needs a note (default: all that match)',
    },
    sources,
    zotero,
    bibliography,
    config,
  },
  examples: [['stet verify --by "Mara Quill" story.md', 'sign off everything that matches']],
  load: async () => (await import('./commands/verify.ts')).run,
};

const archive: CommandSpec = {
  name: 'archive',
  operands: 'status|find|index',
  summary: 'ask the archive on a search engine, or fill it',
  about: `"status" says how it stands. "find" looks for words in it. "index" puts the sources of a folder, or the lines of a file of JSON
({"id", "text", "title", "authors", "date", "url", "publication", "key"}), into an index that is made where there is none; what stands
there already is left, so that it may be stopped and begun again. It is named in stet.config as "archive"; STET_ARCHIVE_ADDRESS names
another address, STET_ARCHIVE_API_KEY, or STET_ARCHIVE_USER and STET_ARCHIVE_PASSWORD, say who asks.`,
  options: {
    config,
    address: { value: 'URL', multiple: true, meaning: 'where it is (default: what the configuration says)' },
    index: { value: 'NAME', meaning: 'its index (default: what the configuration says)' },
    order: {
      value: 'ORDER',
      values: ['likeness', 'newest'],
      meaning: 'of what is found: likeness (default) or newest',
    },
    limit: { value: 'N', meaning: 'so many documents at most (default: 10)' },
    format: { value: 'FORMAT', values: ['jsonl', 'pretty'], meaning: 'jsonl (default), or pretty: for people' },
    shards: { value: 'N', rare: true, meaning: 'of a new index (default: 3)' },
    replicas: { value: 'N', rare: true, meaning: 'of a new index (default: 1)' },
  },
  examples: [
    ['stet archive index transcripts/', 'put a folder of documents into it'],
    ['stet archive find --format pretty --order newest "the ferry report"', 'what it has about it, newest first'],
  ],
  load: async () => (await import('./commands/archive.ts')).run,
};

const mcp: CommandSpec = {
  name: 'mcp',
  operands: '[FOLDER]',
  summary: 'run an MCP server that lets language models check quotations',
  about: 'Speaks the Model Context Protocol over standard input and output, for one folder that it never leaves.',
  options: {},
  examples: [],
  load: async () => (await import('./commands/mcp.ts')).run,
};

const lsp: CommandSpec = {
  name: 'lsp',
  operands: '',
  summary: 'serve an editor: the language server',
  about: 'Speaks the Language Server Protocol on standard input and output.',
  options: { stdio: { meaning: 'standard input and output (default)' } },
  examples: [['stet lsp', 'what an editor starts']],
  load: async () => (await import('./commands/lsp.ts')).run,
};

const completions: CommandSpec = {
  name: 'completions',
  operands: 'bash|zsh|fish',
  summary: 'print a completion script for your shell',
  about: '',
  options: {},
  examples: [['source <(stet completions bash)', 'complete in this shell']],
  load: async () => (await import('./commands/completions.ts')).run,
};

const sourcesCommand: CommandSpec = {
  name: 'sources',
  operands: '[DIR]',
  summary: 'list the sources, and what could not be read and why',
  about: '',
  options: { sources, config },
  examples: [['stet sources drafts', 'list what the drafts in this folder are checked against']],
  load: async () => (await import('./commands/sources.ts')).run,
};

const doctor: CommandSpec = {
  name: 'doctor',
  operands: '[DIR]',
  summary: 'say what is there to check with, and what is wrong with it',
  about: `Looks at Node, the configuration and which one holds, sources, bibliographies, the baseline, the cache, Git and editors, and
says of each in a sentence how it is and what to do. Writes nothing. Exit code 0: all is well; 1: something is left out or not understood;
2: nothing can be checked.`,
  options: { sources, config },
  examples: [['stet doctor drafts', 'why the drafts of this folder are checked as they are']],
  load: async () => (await import('./commands/doctor.ts')).run,
};

const init: CommandSpec = {
  name: 'init',
  operands: '[DIR]',
  summary: 'set up a folder: sources/ and a configuration',
  about: 'Never overwrites existing files.',
  options: {
    profile: { value: 'P', values: profileNames, meaning: 'house style: press (default), academic or legal' },
  },
  examples: [['stet init --profile academic', 'start a paper']],
  load: async () => (await import('./commands/init.ts')).run,
};

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  init,
  check,
  sourcesCommand,
  doctor,
  quotes,
  find,
  add,
  verify,
  archive,
  mcp,
  lsp,
  completions,
];
