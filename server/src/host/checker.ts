import { git } from './git.ts';

/** Longest that Git may take to say a name, in milliseconds. */
const patience = 2000;

/**
 * Who checks, as the system knows them: `STET_CHECKER`, else `user.name` of Git for a folder, else null. Without a folder no
 * program is run. Never rejects.
 */
export async function checkerFor(env: NodeJS.ProcessEnv, folder: string | null): Promise<string | null> {
  const named = env['STET_CHECKER']?.trim();
  if (named || folder === null) return named || null;
  return (await git(['-C', folder, 'config', '--get', 'user.name'], patience))?.trim() || null;
}
