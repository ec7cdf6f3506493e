import { resolvePath } from '../../host/paths.ts';
import { planProject } from '../../host/plan.ts';
import { loadPlan } from '../../host/project.ts';
import type { CliIo } from '../io.ts';
import { noSources } from '../noSources.ts';
import { messageInLine, nameInLine } from '../terminal.ts';
import { given, UsageError } from '../usage.ts';

/**
 * `stet sources`: what the drafts of a folder are checked against: each source with its key and title, then what was not read
 * and why. 0; 2 when there is none.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('sources', args);
  const [folder = '.', ...others] = options.operands;
  if (others.length > 0) throw new UsageError('name one folder of drafts');
  const config = options.one('config');
  const plan = await planProject(io.host, {
    folder: resolvePath(io.cwd, folder),
    root: io.cwd,
    overrides: { sources: options.all('sources').map((path) => resolvePath(io.cwd, path)) },
    ...(config !== null && { configPath: resolvePath(io.cwd, config) }),
  });
  const project = await loadPlan(io.host, plan, []);
  if (project === null) throw new Error('interrupted');
  const { sources, unreadable } = project.library;
  const places = plan.sources.map((path) => nameInLine(io.cwd, path)).join(', ');
  const configured = plan.configPath === null ? 'no configuration' : nameInLine(io.cwd, plan.configPath);
  const looked = places === '' ? 'There is no "sources" folder here' : `Looked in ${places}`;
  io.stdout(`${looked} (${configured}).\n`);
  for (const { path, key, metadata } of sources)
    io.stdout(`  ${nameInLine(io.cwd, path)}  @${messageInLine(key)}  ${messageInLine(metadata.title)}\n`);
  for (const { path, reason } of unreadable)
    io.stdout(`  ${nameInLine(io.cwd, path)}  not read: ${messageInLine(reason)}\n`);
  io.stdout(`${sources.length} ${sources.length === 1 ? 'source' : 'sources'}, ${unreadable.length} not read\n`);
  if (sources.length > 0) return 0;
  io.stderr(`stet: ${await noSources(plan, project.library, resolvePath(io.cwd, folder), io)}\n`);
  return 2;
}
