import process from 'node:process';
import { UsageError } from '../usage.ts';

/** How an editor may speak to the server, as vscode-languageserver reads it off the command line. */
const transports = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+|clientProcessId=\d+)$/;

/** `stet lsp`: serves an editor, on stdin and stdout unless it asks for another way, until the editor ends it. */
export async function run(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !transports.test(arg));
  if (unknown !== undefined) throw new UsageError(`stet lsp takes --stdio, and no ${unknown}`);
  if (!args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg))) process.argv.push('--stdio');
  await import('../../node.ts');
  // The server ends the process when its editor says so.
  return new Promise(() => {});
}
