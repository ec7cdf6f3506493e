import { commands } from './commands.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

/** Words as roff reads them: nothing in them is a request, a hyphen is one. */
const roff = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;
const italic = (text: string): string => `\\fI${roff(text)}\\fR`;

function option([name, { value, multiple, meaning }]: readonly [string, OptionSpec]): string {
  const head = `${bold(`--${name}`)}${value === undefined ? '' : ` ${italic(value)}`}`;
  return `.TP\n${head}\n${roff(meaning)}${multiple === true ? '; may be given again' : ''}`;
}

function command({ name, operands, summary, about, options, examples }: CommandSpec): string {
  return [
    `.SS ${bold(`stet ${name}`)}${Object.keys(options).length > 0 ? ' [options]' : ''} ${italic(operands)}`,
    `${roff(summary.charAt(0).toUpperCase() + summary.slice(1))}.`,
    ...(about === '' ? [] : [roff(about)]),
    ...Object.entries(options).map(option),
    ...examples.map(
      ([line, does]) => `.PP\n${roff(does.charAt(0).toUpperCase() + does.slice(1))}:\n.PP\n.RS\n${bold(line)}\n.RE`,
    ),
  ].join('\n');
}

/** The manual page, made of what the help is made of. */
export function manual(version: string): string {
  return `.\\" Written by npm run docs:manifest from the specs of the commands (server/src/cli/commands.ts).
.TH STET 1 "" "stet ${roff(version)}" "User Commands"
.SH NAME
stet \\- is what the draft quotes what the sources say?
.SH SYNOPSIS
${commands.map(({ name, operands }) => `${bold(`stet ${name}`)} ${italic(operands)}`).join('\n.br\n')}
.br
${bold('stet')} ${italic('COMMAND')} ${bold('--help')}
.br
${bold('stet --version')}
.SH DESCRIPTION
Stet checks the quotations of drafts against the articles, transcripts and papers they were written from: are these the words,
did that person say them, is that where they stand? It reads files, writes none unless asked, and uses no network but to fetch
a page that is named.
.SH COMMANDS
${commands.map(command).join('\n')}
.SH EXIT STATUS
.TP
.B 0
Every quotation was checked, and nothing of severity warning or worse was found.
.TP
.B 1
Something was.
.TP
.B 2
Wrong usage, a failure, or nothing could be checked.
.SH FILES
.TP
.I stet.config.json, stet.config.yaml, stet.config.yml
The configuration: the nearest above the drafts.
.TP
.I .stetignore
What in a folder is no source, with the patterns of Git.
.TP
.I .stet/verified.json
What was verified.
.SH ENVIRONMENT
.TP
.B STET_CACHE
The folder that keeps what was read of sources for the next time, or "off".
.TP
.B STET_CHECKER
Who signs off what is verified.
.TP
.B NO_COLOR, FORCE_COLOR
No colours; colours also where there is no terminal.
`;
}
