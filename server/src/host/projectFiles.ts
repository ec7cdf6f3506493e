import { bibliographyNamed, metadataOf } from '../core/prose/frontMatter.ts';
import { decode } from './decode.ts';
import type { Host } from './host.ts';
import { folderOf, isInside, resolvePath } from './paths.ts';

/** Files in which tools for papers and books keep what holds for a whole folder of drafts. */
const yamlNames = [
  '_quarto.yml',
  '_quarto.yaml',
  '_metadata.yml',
  '_metadata.yaml',
  'defaults.yaml',
  'defaults.yml',
] as const;
/** Bookdown has it in the front matter of a book's first chapter. */
const bookNames = ['_bookdown.yml', '_bookdown.yaml'] as const;
const firstChapters = ['index.Rmd', 'index.rmd', 'index.qmd'] as const;

/** Names that, created or changed, may change what holds. */
export const projectFileNames: readonly string[] = [...yamlNames, ...bookNames];

/** No such file is longer. */
const longest = 200_000;

/**
 * The bibliographies that Quarto, Pandoc and Bookdown are told of for a folder's drafts: by files in it and in those above it up to
 * `root`. Never rejects; what cannot be read names none.
 */
export async function projectBibliographies(host: Host, folder: string, root: string): Promise<readonly string[]> {
  const named: string[] = [];
  for (let at = folder; isInside(root, at) || at === root; at = folderOf(at)) {
    const inFolder = await namedIn(host, at, yamlNames, bibliographyOf);
    const inBook = (await isBook(host, at)) ? await namedIn(host, at, firstChapters, bibliographyNamed) : [];
    named.push(...[...inFolder, ...inBook].map((path) => resolvePath(at, path)));
    if (at === root || folderOf(at) === at) break;
  }
  return [...new Set(named)];
}

/** What those of a folder's files name that are there and can be read. */
async function namedIn(
  host: Host,
  folder: string,
  names: readonly string[],
  read: (raw: string) => readonly string[],
): Promise<readonly string[]> {
  const named: string[] = [];
  for (const name of names) {
    const raw = await textOf(host, resolvePath(folder, name));
    if (raw !== null) named.push(...read(raw));
  }
  return named;
}

function bibliographyOf(yaml: string): readonly string[] {
  if (!/^bibliography\s*:|^ +bibliography\s*:/m.test(yaml)) return [];
  return metadataOf(yaml, 0).metadata.bibliography ?? metadataOf(within(yaml), 0).metadata.bibliography ?? [];
}

/** What Pandoc's defaults have under `metadata:`. */
const within = (yaml: string): string =>
  /^metadata[ \t]*:[ \t]*\r?\n((?:[ \t]+[^\n]*\n?|[ \t]*\r?\n)*)/m
    .exec(yaml)?.[1]
    ?.replace(/^(?: {2}| {4}|\t)/gm, '') ?? '';

async function isBook(host: Host, folder: string): Promise<boolean> {
  for (const name of bookNames) if ((await host.stat(resolvePath(folder, name)))?.directory === false) return true;
  return false;
}

async function textOf(host: Host, path: string): Promise<string | null> {
  const found = await host.stat(path);
  if (found === null || found.directory || found.size > longest) return null;
  try {
    const decoded = decode(await host.read(path));
    return 'text' in decoded ? decoded.text : null;
  } catch {
    return null;
  }
}
