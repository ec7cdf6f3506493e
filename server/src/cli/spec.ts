import type { CliIo } from './io.ts';

/** An option of a command: a switch, or one that takes a value. */
export interface OptionSpec {
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  /** May be given again. */
  readonly multiple?: true;
  readonly meaning: string;
  /** All values there are. */
  readonly values?: readonly string[];
  /** Only a program needs it: it stands in the command's own help and in no overview. */
  readonly rare?: true;
}

export type Run = (args: readonly string[], io: CliIo) => Promise<number>;

/** A command as its help, its completions and its manual say it, and as its arguments are read. */
export interface CommandSpec {
  readonly name: string;
  /** What it takes: "DRAFT|DIR...". */
  readonly operands: string;
  /** In one line. */
  readonly summary: string;
  /** What a person should know before, in plain words; empty where the summary says it all. */
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** A command line and what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  load(): Promise<Run>;
}
