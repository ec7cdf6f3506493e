import { type Added, addSource, isAddress } from '../../adding/add.ts';
import { fetching } from '../../adding/fetchPage.ts';
import { reasonOf } from '../../host/faults.ts';
import { nameOf, relativePath, resolvePath } from '../../host/paths.ts';
import { planProject } from '../../host/plan.ts';
import { sourcesFolder, sourcesOutside } from '../../host/sourcesFolder.ts';
import type { CliIo } from '../io.ts';
import { nameOutside } from '../outside.ts';
import { messageInLine } from '../terminal.ts';
import { given, UsageError } from '../usage.ts';

/**
 * `stet add`: copies files and fetches pages into the sources' folder. 0 when each is there now, 2 for wrong usage or when one
 * could not be had; the others are added all the same.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('add', args);
  const to = options.one('to');
  if (options.operands.length === 0) throw new UsageError('name a file or the address of a page to add');
  const folder = to === null ? await configured(options.one('config'), io) : resolvePath(io.cwd, to);
  if (to === null) nameOutside(io, await sourcesOutside(io.host, io.cwd, folder), 'this folder keeps its sources');
  const adding = { folder, host: io.host, fetching: fetching(options.on('allow-private'), '--allow-private') };
  let code = 0;
  for (const target of options.operands) {
    try {
      const added = await addSource(isAddress(target) ? target : resolvePath(io.cwd, target), adding);
      io.stdout(`${messageInLine(inWords(added, io.cwd))}\n`);
    } catch (error) {
      io.stderr(`stet: ${messageInLine(`${target}: ${reasonOf(error)}`)}\n`);
      code = 2;
    }
  }
  return code;
}

async function configured(config: string | null, io: CliIo): Promise<string> {
  const request = { folder: io.cwd, root: io.cwd };
  const plan = await planProject(
    io.host,
    config === null ? request : { ...request, configPath: resolvePath(io.cwd, config) },
  );
  return sourcesFolder(io.host, plan, io.cwd);
}

function inWords({ outcome, path, title, beside }: Added, cwd: string): string {
  const name = relativePath(cwd, path);
  if (outcome === 'there') return `${name}: already there`;
  const named = title === nameOf(path) ? '' : ` (${title})`;
  return `${name}: added${named}${beside === null ? '' : `, beside ${relativePath(cwd, beside)}`}`;
}
