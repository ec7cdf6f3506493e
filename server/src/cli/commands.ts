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
  meaning: 'sources (default: sources/ beside the drafts or in the working folder, or what the configuration says)',
};
const bibliography: OptionSpec = {
  value: 'FILE',
  multiple: true,
  meaning: 'what every draft may cite from, after what it names itself (.bib, CSL-JSON, CSL-YAML, Hayagriva)',
};
const zotero: OptionSpec = {
  value: 'COLLECTION',
  multiple: true,
  meaning: 'sources that Zotero keeps: a collection by its name or key, those below it with it',
};
const config: OptionSpec = {
  value: 'FILE',
  meaning: 'configuration (default: stet.config.json, .yaml or .yml, the nearest above the drafts)',
};

const check: CommandSpec = {
  name: 'check',
  operands: 'DRAFT|DIR...',
  summary: 'check the quotations of drafts against their sources',
  about: `Says of every quotation whether it may stand: are these the words, did that person say them, is that where they
stand. A draft "-" is read from standard input. Findings go to stdout, everything else to stderr. A draft may be a document
of Word (.docx, .docm) or OpenDocument (.odt): its findings are told by paragraph, and nothing is written into it. Of a folder
only text files are drafts: name a document to check it; those passed over are said. A comment in a document that
says "stet: reason" lets stand what is found at its words.`,
  options: {
    sources,
    zotero,
    bibliography,
    config,
    format: {
      value: 'FORMAT',
      values: [...reportFormats, ...copyFormats],
      meaning:
        'pretty (default); line: one finding a line; json; html or markdown: the fact-check sheet; sarif, github or junit, for a CI; w3c: Web Annotations; docx or odt: a copy of the draft with each finding as a comment, to --output',
    },
    output: { value: 'FILE', meaning: 'write the report there instead of stdout' },
    'min-severity': {
      value: 'S',
      values: severityNames,
      meaning: 'report findings of this severity or worse: error, warning, information, hint',
    },
    rule: { value: 'RULE', multiple: true, meaning: 'report findings of this rule only' },
    profile: { value: 'P', values: profileNames, meaning: 'house style: press, academic or legal' },
    fix: { meaning: 'mend what is safe to mend in the drafts, and report what is left' },
    'fix-dry-run': { meaning: 'write nothing; print what --fix would change as a unified diff' },
    baseline: { value: 'FILE', meaning: 'leave out the findings that this file knows from before' },
    'update-baseline': { meaning: 'write the findings there are to the file of --baseline' },
    'changed-since': { value: 'REV', meaning: 'of the drafts named, check those that Git says have changed since REV' },
    'stdin-filename': { value: 'FILE', meaning: 'the name that the draft from standard input has (default: stdin.md)' },
    quiet: { meaning: 'print findings and nothing else; nothing at all where there are none' },
    'no-exit-code': { meaning: 'exit with 0 whatever is found' },
    'allow-unchecked': { meaning: 'exit with 0 also when no source could be read' },
  },
  examples: [
    ['stet check drafts', 'check all drafts of a folder against sources/'],
    ['stet check --fix-dry-run story.md', 'see what would be mended'],
    ['git show :story.md | stet check - --stdin-filename story.md', 'check what is to be committed'],
    ['stet check --format html --output sheet.html story.md', 'write the fact-check sheet'],
    ['stet check --format docx --output checked.docx story.docx', 'write a copy with comments at what was found'],
  ],
  load: async () => (await import('./commands/check.ts')).run,
};

const quotes: CommandSpec = {
  name: 'quotes',
  operands: 'FILE...',
  summary: 'list what a document quotes and who says it',
  about: '',
  options: {
    format: { value: 'FORMAT', values: ['jsonl', 'pretty'], meaning: 'jsonl (default), or pretty: for people' },
    'text-jsonl': { value: 'FILE', rare: true, meaning: 'read lines of {id, text} and answer lines of {id, quotes}' },
  },
  examples: [['stet quotes --format pretty speech.pdf', 'who says what in a source']],
  load: async () => (await import('./commands/quotes.ts')).run,
};

const find: CommandSpec = {
  name: 'find',
  operands: '"words"...',
  summary: 'find words in the sources',
  about: 'Exit code 0 when everything was found, 1 when something was not.',
  options: {
    sources,
    format: { value: 'FORMAT', values: ['jsonl', 'pretty'], meaning: 'jsonl (default), or pretty: for people' },
    'library-jsonl': { value: 'FILE', rare: true, meaning: 'sources as lines of {id, text}' },
    'quotes-jsonl': { value: 'FILE', rare: true, meaning: 'quotations as lines of {id, quote}' },
  },
  examples: [['stet find --format pretty "the tide took fourteen boats"', 'where these words stand']],
  load: async () => (await import('./commands/find.ts')).run,
};

const add: CommandSpec = {
  name: 'add',
  operands: 'FILE|URL...',
  summary: 'copy files and fetch web pages into the sources',
  about: '',
  options: {
    to: { value: 'DIR', meaning: 'the folder of sources (default: the one configured, else sources/)' },
    config,
    'allow-private': { meaning: 'fetch from addresses that are not of the public internet too' },
  },
  examples: [['stet add https://example.org/report.html speech.pdf', 'keep a page and a file as sources']],
  load: async () => (await import('./commands/add.ts')).run,
};

const verify: CommandSpec = {
  name: 'verify',
  operands: 'DRAFT|DIR...',
  summary: 'record that the quotations of drafts were verified',
  about: '',
  options: {
    by: { value: 'NAME', meaning: 'who has verified them (default: STET_CHECKER, else user.name of Git)' },
    note: { value: 'TEXT', meaning: 'what is to be remembered with it' },
    quotation: {
      value: 'N',
      multiple: true,
      meaning:
        'only the quotation with this number on the fact-check sheet, sound or, with a note, not (default: all that are sound)',
    },
    sources,
    zotero,
    bibliography,
    config,
  },
  examples: [['stet verify --by "Mara Quill" story.md', 'sign off what is sound']],
  load: async () => (await import('./commands/verify.ts')).run,
};

const mcp: CommandSpec = {
  name: 'mcp',
  operands: '[FOLDER]',
  summary: 'serve a language model: tools that check and find quotations',
  about: 'Speaks the Model Context Protocol on standard input and output, over one folder that it never leaves.',
  options: {},
  examples: [],
  load: async () => (await import('./commands/mcp.ts')).run,
};

const completions: CommandSpec = {
  name: 'completions',
  operands: 'bash|zsh|fish',
  summary: 'print what completes stet in a shell',
  about: '',
  options: {},
  examples: [['source <(stet completions bash)', 'complete in this shell']],
  load: async () => (await import('./commands/completions.ts')).run,
};

const sourcesCommand: CommandSpec = {
  name: 'sources',
  operands: '[DIR]',
  summary: 'say what was read as a source, and what was not and why',
  about: '',
  options: { sources, config },
  examples: [['stet sources drafts', 'what the drafts of this folder are checked against']],
  load: async () => (await import('./commands/sources.ts')).run,
};

const init: CommandSpec = {
  name: 'init',
  operands: '[DIR]',
  summary: 'make a folder ready: sources/ and a configuration',
  about: 'Writes nothing over what is there.',
  options: {
    profile: { value: 'P', values: profileNames, meaning: 'house style: press (default), academic or legal' },
  },
  examples: [['stet init --profile academic', 'begin a paper']],
  load: async () => (await import('./commands/init.ts')).run,
};

/** Every command, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  init,
  check,
  sourcesCommand,
  quotes,
  find,
  add,
  verify,
  mcp,
  completions,
];
