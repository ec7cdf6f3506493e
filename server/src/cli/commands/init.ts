import { configNames } from '../../host/config.ts';
import { newConfig, newConfigName } from '../../host/newConfig.ts';
import { resolvePath } from '../../host/paths.ts';
import type { CliIo } from '../io.ts';
import { nameInLine } from '../terminal.ts';
import { given, UsageError } from '../usage.ts';

/** Keeps the folder where one keeps files in Git, and says what it is for. */
const ignored = `# This folder holds what your drafts quote from: articles, speeches, transcripts, judgments, as text, Markdown, PDF,
# Word, HTML, EPUB, e-mail or captions. "stet add FILE|URL" puts it here. Files named below are no sources.
`;

/** `stet init`: a folder with `sources/` and a configuration. Writes over nothing. 0, or 2 where nothing can be written. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('init', args);
  const [name = '.', ...others] = options.operands;
  if (others.length > 0) throw new UsageError('name one folder');
  const folder = resolvePath(io.cwd, name);
  const { host } = io;
  const known = await Promise.all(configNames.map((one) => host.stat(resolvePath(folder, one))));
  const config = resolvePath(folder, newConfigName);
  const put = async (path: string, text: string): Promise<void> => {
    const written = await host.create?.(path, new TextEncoder().encode(text));
    if (written === undefined) throw new Error('nothing can be written here');
    io.stdout(`${nameInLine(io.cwd, path)}: ${written ? 'written' : 'there already'}\n`);
  };
  if (known.some((one) => one !== null)) io.stdout('There is a configuration already.\n');
  else await put(config, newConfig(options.one('profile') ?? undefined));
  if ((await host.stat(resolvePath(folder, 'sources')))?.directory) io.stdout('There is a folder "sources" already.\n');
  else await put(resolvePath(folder, 'sources/.stetignore'), ignored);
  io.stdout('\nNext: put what you quote from into "sources", then run\n\n  stet check DRAFT\n');
  return 0;
}
