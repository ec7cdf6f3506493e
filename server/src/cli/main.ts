import { version } from '../../../package.json';
import { didYouMean } from '../core/text/meant.ts';
import { commands } from './commands.ts';
import type { CliIo } from './io.ts';
import { forTerminal, messageInLine, visible } from './terminal.ts';
import { commandNamed, help, helpOf } from './usage.ts';

/** Runs `stet` with its arguments (program name apart). The exit code; never rejects. */
export async function main(args: readonly string[], given: CliIo): Promise<number> {
  const io: CliIo = {
    ...given,
    stdout: (text, painted = false, commands = false) =>
      given.stdout((commands ? visible : forTerminal)(text, painted && given.color)),
    stderr: (text) => given.stderr(forTerminal(text, false)),
  };
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') return say(io, `${version}\n`);
  if (name === '') return fail(io, `name a command: ${list(commands.map((one) => one.name))}; see stet --help`);
  const asked = name === 'help' ? commandNamed(rest[0] ?? '') : commandNamed(name);
  if (name === 'help' && rest[0] !== undefined && asked === undefined) return fail(io, unknown(rest[0]));
  if (name === '--help' || name === '-h' || name === 'help') return say(io, asked ? helpOf(asked, io.columns) : help());
  if (asked === undefined) return fail(io, unknown(name));
  if (rest.some((arg, i) => (arg === '--help' || arg === '-h') && !rest.slice(0, i).includes('--')))
    return say(io, helpOf(asked, io.columns));
  try {
    return await (await asked.load())(rest, io);
  } catch (error) {
    return fail(io, error instanceof Error ? firstSentence(error) : String(error));
  }
}

/** One line; of what Node says about a wrong option, the first sentence. */
function firstSentence(error: Error): string {
  const line = error.message.split('\n')[0] as string;
  const wrongOption = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return wrongOption ? (line.split(/\.(?:\s|$)/)[0] as string) : line;
}

function say(io: CliIo, text: string): number {
  io.stdout(text);
  return 0;
}

const list = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function unknown(name: string): string {
  const near = didYouMean(
    name,
    commands.map((one) => one.name),
  );
  return `unknown command "${name}"${near === '' ? '; see' : `${near} See`} stet --help`;
}

function fail(io: CliIo, message: string): number {
  io.stderr(`stet: ${messageInLine(message)}\n`);
  return 2;
}
