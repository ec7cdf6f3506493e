import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../server/src/cli/main.ts';
import { nodeHost } from '../../server/src/host/nodeHost.ts';

/** A folder in which the examples of a page are tried, one after another, as a reader would. */
export interface Session {
  save(name: string, content: string | Uint8Array): void;
  /** Runs a command line: `stet …`, `cat FILE` or `echo $?`. Answers what a terminal would show. */
  run(line: string): Promise<string>;
  end(): void;
}

export function session(): Session {
  const folder = mkdtempSync(join(tmpdir(), 'stet-docs-'));
  let code = 0;
  const stet = async (args: readonly string[]): Promise<string> => {
    let shown = '';
    const show = (text: string): void => {
      shown += text;
    };
    const io = { stdout: show, stderr: show, cwd: folder, host: nodeHost(), color: false };
    code = await main(args, io);
    return shown;
  };
  return {
    save(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    async run(line) {
      const [program, ...args] = wordsOf(line);
      if (program === 'stet') return stet(args);
      if (program === 'cat') return readFileSync(join(folder, args[0] ?? ''), 'utf8');
      if (line === 'echo $?') return `${code}\n`;
      throw new Error(`the documentation runs what no test can: ${line}`);
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The words of a command line, as a shell tells them apart; a comment is none. */
export function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return words.slice(0, comment < 0 ? words.length : comment).map((word) => word.replace(/["']/g, ''));
}
