import { parseArgs } from 'node:util';
import { didYouMean } from '../core/text/meant.ts';
import { commands } from './commands.ts';
import type { CliIo } from './io.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

/** Wrong usage, or a file that is not there: one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was given to a command. */
export interface Given {
  readonly operands: readonly string[];
  /** Whether a switch is set. */
  on(name: string): boolean;
  /** The value of an option, or null. One that is none of those there are throws. */
  one(name: string): string | null;
  /** All values of an option that may be given again. */
  all(name: string): readonly string[];
}

/** Reads a command's arguments. Throws a `UsageError` in plain words for what it does not know. */
export function given(name: string, args: readonly string[]): Given {
  const spec = commandNamed(name) as CommandSpec;
  const { values, positionals } = parsed(spec, args);
  const all = (option: string): readonly string[] => {
    const found = [values[option] ?? []].flat().map(String);
    for (const value of found) checkValue(option, value, spec.options[option]);
    return found;
  };
  return {
    operands: positionals,
    on: (option) => values[option] === true,
    one: (option) => all(option).at(-1) ?? null,
    all,
  };
}

function parsed(spec: CommandSpec, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, { value, multiple }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: multiple === true },
    ]),
  );
  const unknown = args
    .slice(0, args.includes('--') ? args.indexOf('--') : undefined)
    .map((arg) => /^--([^=]+)/.exec(arg)?.[1])
    .find((name) => name !== undefined && !Object.hasOwn(spec.options, name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, Object.keys(spec.options), (word) => `--${word}`);
    throw new UsageError(`${spec.name} has no option --${unknown}${hint}`);
  }
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

function checkValue(name: string, value: string, option: OptionSpec | undefined): void {
  const { values } = option ?? {};
  if (values === undefined || values.includes(value)) return;
  throw new UsageError(`--${name} is one of ${values.join(', ')}, not "${value}"${didYouMean(value, values)}`);
}

/** Whether a command answers people: it is told to, or it is on a terminal and told nothing. */
export const isPretty = (options: Given, io: Pick<CliIo, 'columns'>): boolean =>
  (options.one('format') ?? (io.columns === undefined ? 'jsonl' : 'pretty')) === 'pretty';

export const commandNamed = (name: string): CommandSpec | undefined => commands.find((one) => one.name === name);

/** Columns of a help that nobody sees on a terminal, and the fewest and the most on one. */
const usual = 78;
const narrowest = 40;
const widest = 110;

const widthOn = (terminal: number | undefined): number =>
  terminal === undefined ? usual : Math.min(widest, Math.max(narrowest, terminal - 1));

/** Words in lines no longer than fits beside what stands to the left of them. */
function wrapped(words: string, indent: number, width: number): string {
  const lines = [''];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

const column = 25;

function optionLine([name, { value, multiple, meaning }]: readonly [string, OptionSpec], width: number): string {
  const left = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  const lead = left.length < column - 1 ? left.padEnd(column) : `${left}\n${' '.repeat(column)}`;
  return lead + wrapped(multiple === true ? `${meaning}; can be repeated` : meaning, column, width);
}

/** What one command does, takes and knows. */
export function helpOf({ name, operands, summary, about, options, examples }: CommandSpec, terminal?: number): string {
  const width = widthOn(terminal);
  const lines = Object.entries(options).map((option) => optionLine(option, width));
  const parts = [
    `stet ${name}: ${summary}`,
    `Usage\n  stet ${name}${Object.keys(options).length > 0 ? ' [options]' : ''} ${operands}`,
    ...(about === '' ? [] : [wrapped(about, 0, width)]),
    ...(lines.length > 0 ? [`Options\n${lines.join('\n')}`] : []),
    ...(examples.length > 0
      ? [`Examples\n${examples.map(([line, does]) => `  ${line}\n      ${does}`).join('\n')}`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What the program does, command by command. */
export function help(): string {
  const lines = commands.map(({ name, operands, summary }) => `  ${`stet ${name} ${operands}`.padEnd(34)} ${summary}`);
  return `stet: does the draft quote what the sources say?

${lines.join('\n')}

  stet COMMAND --help                what a command takes, with examples
  stet --version

Exit code: 0 no finding of severity warning or worse; 1 at least one; 2 wrong usage, a failure,
or nothing could be checked.
`;
}
