import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { version } from '../../../../package.json';
import type { ArchiveSettings } from '../../host/archive/settings.ts';
import { confined, withoutHidden } from '../../host/confined.ts';
import { resolvePath } from '../../host/paths.ts';
import { createMcpServer } from '../../mcp/server.ts';
import { openWorkspace } from '../../mcp/workspace.ts';
import { opened } from '../archives.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage.ts';

/** `stet mcp [FOLDER]`: serves the tools for language models on stdin and stdout until the client goes away. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [folder = '.', ...more] = args;
  if (more.length > 0 || folder.startsWith('-'))
    throw new UsageError('stet mcp takes one folder, or none to use the current one');
  const root = resolvePath(io.cwd, folder);
  if (!(await io.host.stat(root))?.directory) throw new UsageError(`${folder}: no such folder`);
  // A folder that a model is served may be anybody's: it does not say whom the words of quotations are sent to.
  const connect = process.env['STET_ARCHIVE_ADDRESS'] ? io.archive : undefined;
  const archive = connect && ((settings: ArchiveSettings) => opened(connect(settings)));
  const workspace = openWorkspace(withoutHidden(confined(io.host, root), root), root, archive);
  const server = createMcpServer(workspace, version);
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await gone;
  return 0;
}
