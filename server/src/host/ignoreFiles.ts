import { glob, type Matcher } from './glob.ts';
import { folderOf, isInside } from './paths.ts';

/** In any folder: what in it is not to be read, in git's words. */
export const ignoreName = '.stetignore';

/** The patterns of one ignore file, which count from its folder. */
interface Layer {
  readonly folder: string;
  readonly patterns: readonly Pattern[];
}

/** One line of an ignore file. */
interface Pattern {
  readonly matches: Matcher;
  /** It names no folder on the way: the last name of a path tells. */
  readonly ofName: boolean;
  readonly ignores: boolean;
  readonly foldersOnly: boolean;
}

/** What holds in a folder, the outermost file first. */
export type IgnoreRules = readonly Layer[];

/** Reads a text; null when there is none. */
export type ReadText = (path: string) => Promise<string | null>;

/** More than this of one file is not looked at. */
const mostPatterns = 200;
/** Nor at more of all that hold in a folder: of those that a name tells, and of those that want the way to it. */
const mostInForce = { names: 1000, paths: 200 };

/** The rules of the folders from `root` down to `folder`, that one apart: none when it is not inside of it, null when it is ignored. */
export async function rulesAbove(read: ReadText, root: string, folder: string): Promise<IgnoreRules | null> {
  const folders: string[] = [];
  for (let at = folder; at !== root && isInside(root, at); at = folderOf(at)) folders.unshift(at);
  let rules: IgnoreRules = [];
  for (const one of folders) {
    rules = await rulesIn(read, folderOf(one), rules);
    if (isIgnored(rules, one, true)) return null;
  }
  return rules;
}

/** What holds in a folder beside what holds above it. */
export async function rulesIn(read: ReadText, folder: string, above: IgnoreRules): Promise<IgnoreRules> {
  const text = await read(`${folder.replace(/\/$/, '')}/${ignoreName}`);
  if (text === null) return above;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, mostPatterns);
  const held = above.flatMap((layer) => layer.patterns);
  const names = held.filter(({ ofName }) => ofName).length;
  const room = { names: mostInForce.names - names, paths: mostInForce.paths - (held.length - names) };
  const patterns = [...new Set(lines)]
    .flatMap(patternOf)
    .filter(({ ofName }) => room[ofName ? 'names' : 'paths']-- > 0);
  return [...above, { folder, patterns }];
}

/** A line in git's words (gitignore, “pattern format”), whatever the case of letters; none for a comment. */
function patternOf(line: string): readonly Pattern[] {
  const words = line.replace(/(?<![\\ ]) +$/, '');
  if (words === '' || words.startsWith('#')) return [];
  const ignores = !words.startsWith('!');
  const written = ignores ? words : words.slice(1);
  const foldersOnly = written.endsWith('/');
  const path = foldersOnly ? written.slice(0, -1) : written;
  // Git knows no braces and no groups.
  const plain = path.replace(/\\?[{}()|]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`)).toLowerCase();
  const ofName = !plain.includes('/');
  return [{ matches: glob(plain.replace(/^\//, '')), ofName, ignores, foldersOnly }];
}

/**
 * The innermost file that has a word on a path decides, in it the last line, as in git. What stands in an ignored folder is ignored:
 * whoever goes down into folders goes into none that is.
 */
export function isIgnored(rules: IgnoreRules, path: string, directory: boolean): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { folder, patterns } = rules[i] as Layer;
    const said = saidOf(patterns, path.slice(folder.length).replace(/^\//, '').toLowerCase(), directory);
    if (said !== null) return said;
  }
  return false;
}

/** Whether patterns ignore a path, or deny that; null when they say nothing. */
function saidOf(patterns: readonly Pattern[], path: string, directory: boolean): boolean | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const last = patterns.findLast(
    ({ matches, ofName, foldersOnly }) => (directory || !foldersOnly) && matches(ofName ? name : path),
  );
  return last === undefined ? null : last.ignores;
}
