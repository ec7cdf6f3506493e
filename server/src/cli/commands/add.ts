import { parseArgs } from 'node:util';
import { type Added, addSource, isAddress } from '../../adding/add.ts';
import { fetching } from '../../adding/fetchPage.ts';
import { nameOf, relativePath, resolvePath } from '../../host/paths.ts';
import { planProject } from '../../host/plan.ts';
import { sourcesFolder, sourcesOutside } from '../../host/sourcesFolder.ts';
import type { CliIo } from '../io.ts';
import { nameOutside } from '../outside.ts';
import { messageInLine } from '../terminal.ts';
import { UsageError } from '../usage.ts';

/**
 * `stet add`: copies files and fetches pages into the sources' folder. 0 when each is there now, 2 for wrong usage or when one
 * could not be had; the others are added all the same.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string' }, config: { type: 'string' }, 'allow-private': { type: 'boolean' } },
  });
  if (positionals.length === 0) throw new UsageError('name a file or the address of a page to add');
  const folder = values.to === undefined ? await configured(values.config, io) : resolvePath(io.cwd, values.to);
  if (values.to === undefined)
    nameOutside(io, await sourcesOutside(io.host, io.cwd, folder), 'the sources of this folder are');
  const adding = { folder, host: io.host, fetching: fetching(values['allow-private'] === true, '--allow-private') };
  let code = 0;
  for (const target of positionals) {
    try {
      const added = await addSource(isAddress(target) ? target : resolvePath(io.cwd, target), adding);
      io.stdout(`${messageInLine(inWords(added, io.cwd))}\n`);
    } catch (error) {
      io.stderr(`stet: ${messageInLine(`${target}: ${error instanceof Error ? error.message : String(error)}`)}\n`);
      code = 2;
    }
  }
  return code;
}

async function configured(config: string | undefined, io: CliIo): Promise<string> {
  const request = { folder: io.cwd, root: io.cwd };
  const plan = await planProject(
    io.host,
    config === undefined ? request : { ...request, configPath: resolvePath(io.cwd, config) },
  );
  return sourcesFolder(io.host, plan, io.cwd);
}

function inWords({ outcome, path, title, beside }: Added, cwd: string): string {
  const name = relativePath(cwd, path);
  if (outcome === 'there') return `${name}: there already, with the same words`;
  const named = title === nameOf(path) ? '' : ` (${title})`;
  return `${name}: added${named}${beside === null ? '' : `, beside ${relativePath(cwd, beside)}`}`;
}
