import { version } from '../../../package.json';
import type { CliIo } from './io.ts';
import { forTerminal, messageInLine } from './terminal.ts';
import { help } from './usage.ts';

type Run = (args: readonly string[], io: CliIo) => Promise<number>;

/** Each command, loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Run>>> = {
  check: async () => (await import('./commands/check.ts')).run,
  quotes: async () => (await import('./commands/quotes.ts')).run,
  find: async () => (await import('./commands/find.ts')).run,
  add: async () => (await import('./commands/add.ts')).run,
  verify: async () => (await import('./commands/verify.ts')).run,
  mcp: async () => (await import('./commands/mcp.ts')).run,
};

/** Runs `stet` with its arguments (program name apart). The exit code; never rejects. */
export async function main(args: readonly string[], given: CliIo): Promise<number> {
  const io: CliIo = {
    ...given,
    stdout: (text, painted = false) => given.stdout(forTerminal(text, painted && given.color)),
    stderr: (text) => given.stderr(forTerminal(text, false)),
  };
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') return say(io, `${version}\n`);
  if (name === '' || name === '--help' || name === '-h' || name === 'help') return say(io, help, name === '' ? 2 : 0);
  if (rest.some((arg, i) => (arg === '--help' || arg === '-h') && !rest.slice(0, i).includes('--')))
    return say(io, help);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return fail(io, `there is no command "${name}"; see stet --help`);
  try {
    return await (await load())(rest, io);
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

function say(io: CliIo, text: string, code = 0): number {
  if (code === 0) io.stdout(text);
  else io.stderr('stet: name a command: check, quotes, find, add, verify or mcp; see stet --help\n');
  return code;
}

function fail(io: CliIo, message: string): number {
  io.stderr(`stet: ${messageInLine(message)}\n`);
  return 2;
}
