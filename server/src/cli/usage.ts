import { parseArgs } from 'node:util';
import { commands } from './commands.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

/** Wrong usage, or a file that is not there: one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The known word that a mistyped one is most likely meant to be, or null. */
export function meant(typed: string, known: readonly string[]): string | null {
  const near = known
    .map((word) => ({ word, distance: editDistance(typed, word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? known.find((word) => typed.length > 2 && word.startsWith(typed)) ?? null;
}

/** Letters to put in, take out, change or exchange (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[];
      const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? changed) + 1 : changed;
      row.push(Math.min(changed, swapped, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
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
    const near = meant(unknown, Object.keys(spec.options));
    throw new UsageError(`${spec.name} has no option --${unknown}${near === null ? '' : `; did you mean --${near}?`}`);
  }
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

function checkValue(name: string, value: string, option: OptionSpec | undefined): void {
  const { values } = option ?? {};
  if (values === undefined || values.includes(value)) return;
  const near = meant(value, values);
  const hint = near === null ? '' : `; did you mean "${near}"?`;
  throw new UsageError(`--${name} is one of ${values.join(', ')}, not "${value}"${hint}`);
}

export const commandNamed = (name: string): CommandSpec | undefined => commands.find((one) => one.name === name);

const width = 78;

/** Words in lines no longer than fits beside what stands to the left of them. */
function wrapped(words: string, indent: number): string {
  const lines = [''];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line !== '' && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

const column = 25;

function optionLine([name, { value, multiple, meaning }]: readonly [string, OptionSpec]): string {
  const left = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  const lead = left.length < column - 1 ? left.padEnd(column) : `${left}\n${' '.repeat(column)}`;
  return lead + wrapped(multiple === true ? `${meaning}; can be repeated` : meaning, column);
}

/** What one command does, takes and knows. */
export function helpOf({ name, operands, summary, about, options, examples }: CommandSpec): string {
  const parts = [
    `stet ${name}: ${summary}`,
    `Usage\n  stet ${name}${Object.keys(options).length > 0 ? ' [options]' : ''} ${operands}`,
    ...(about === '' ? [] : [wrapped(about, 0)]),
    ...(Object.keys(options).length > 0 ? [`Options\n${Object.entries(options).map(optionLine).join('\n')}`] : []),
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
