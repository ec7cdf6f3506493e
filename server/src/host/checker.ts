import { execFile } from 'node:child_process';
import { homedir } from 'node:os';

/** Longest that Git may take to say a name, in milliseconds. */
const patience = 2000;

/**
 * Who checks, as the system knows them: `STET_CHECKER`, else `user.name` of Git for a folder, else null. Without a folder no
 * program is run. Never rejects.
 */
export async function checkerFor(env: NodeJS.ProcessEnv, folder: string | null): Promise<string | null> {
  return env['STET_CHECKER']?.trim() || (folder === null ? null : gitName(folder));
}

/** Run from home: where programs are looked for in the working folder, none of the project's is meant. */
function gitName(folder: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, 'config', '--get', 'user.name'],
      { cwd: homedir(), timeout: patience, windowsHide: true },
      (error, stdout) => resolve(error ? null : stdout.trim() || null),
    );
  });
}
