import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { resolvePath } from './paths.ts';

/** What a repository's own configuration has Git run while it looks at files: it may be anybody's. */
const nothingRuns = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];

/**
 * What Git says, run from home: where programs are looked for in the working folder, none of the project's is meant. Null
 * where it fails, says nothing in `patience` milliseconds, or is not there.
 */
export function git(args: readonly string[], patience: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      'git',
      [...nothingRuns, ...args],
      { cwd: homedir(), timeout: patience, windowsHide: true, maxBuffer: 1 << 26 },
      (error, stdout) => resolve(error ? null : stdout),
    );
  });
}

/**
 * For a repository at `top`, with the filters off that its configuration has files run through: a file that one of them would have
 * found unchanged then counts as changed.
 */
async function withoutFilters(top: string): Promise<readonly string[]> {
  const listed = await git(['-C', top, 'config', '--name-only', '-z', '--get-regexp', '^filter\\.'], patience);
  const names = [...new Set((listed ?? '').split('\0').map((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? ''))];
  const off = names
    .filter((name) => name !== '' && !name.includes('='))
    .flatMap((name) =>
      ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((value) => ['-c', `filter.${name}.${value}`]),
    );
  return [...off, '-C', top];
}

/** Long enough for a large repository, in milliseconds. */
const patience = 60_000;

/**
 * The files of a folder's repository that differ from a revision: committed since, changed or new. Absolute paths. Rejects
 * with a plain-worded Error where there is no such revision.
 */
export async function changedSince(revision: string, folder: string): Promise<readonly string[]> {
  const inFolder = ['-C', folder];
  const top = (await git([...inFolder, 'rev-parse', '--show-toplevel'], patience))?.trim();
  if (top === undefined) throw new Error(`${folder} is not in a Git repository`);
  const known = await git(
    [...inFolder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    patience,
  );
  if (known === null) throw new Error(`Git has no revision "${revision}"`);
  const still = await withoutFilters(top);
  const changed = await git(
    [...still, 'diff', '--no-ext-diff', '--no-textconv', '--name-only', '-z', '--diff-filter=d', known.trim(), '--'],
    patience,
  );
  const added = await git([...still, 'ls-files', '-z', '--others', '--exclude-standard'], patience);
  return [...(changed ?? '').split('\0'), ...(added ?? '').split('\0')]
    .filter((name) => name !== '')
    .map((name) => resolvePath(top, name));
}
