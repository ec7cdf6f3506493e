import { configNames } from '../../host/config.ts';
import { likelySources } from '../../host/likelySources.ts';
import { newConfig, newConfigName } from '../../host/newConfig.ts';
import { nameOf, resolvePath } from '../../host/paths.ts';
import type { CliIo } from '../io.ts';
import { nameInLine } from '../terminal.ts';
import { given, UsageError } from '../usage.ts';

/** Keeps the folder where one keeps files in Git, and says what it is for. */
const ignored = `# Put here what your drafts quote: articles, speeches, transcripts, judgments, as text, Markdown, PDF,
# Word, HTML, EPUB, e-mail or captions. "stet add FILE|URL" adds it here. Files named below are left out.
`;

/** `stet init`: a configuration, and `sources/` unless there is a folder of sources by another name. Writes over nothing. 0, or 2 where nothing can be written. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('init', args);
  const [name = '.', ...others] = options.operands;
  if (others.length > 0) throw new UsageError('name one folder');
  const folder = resolvePath(io.cwd, name);
  const { host } = io;
  const known = await Promise.all(configNames.map((one) => host.stat(resolvePath(folder, one))));
  const configured = known.some((one) => one !== null);
  const there = (await host.stat(resolvePath(folder, 'sources')))?.directory === true;
  const likely = configured || there ? null : await likelySources(host, folder, folder, true);
  const own = likely === null ? 'sources' : nameOf(likely);
  const config = resolvePath(folder, newConfigName);
  const put = async (path: string, text: string): Promise<void> => {
    const written = await host.create?.(path, new TextEncoder().encode(text));
    if (written === undefined) throw new Error('this folder cannot be written to');
    io.stdout(`${nameInLine(io.cwd, path)}: ${written ? 'written' : 'there already'}\n`);
  };
  if (configured) io.stdout('A configuration already exists.\n');
  else await put(config, newConfig(options.one('profile') ?? undefined, own));
  if (likely !== null) io.stdout(`The folder "${own}" is taken as your sources.\n`);
  else if (there) io.stdout('A "sources" folder already exists.\n');
  else await put(resolvePath(folder, 'sources/.stetignore'), ignored);
  io.stdout(`\nNext: put what you quote in "${own}", then run\n\n  stet check DRAFT\n`);
  return 0;
}
