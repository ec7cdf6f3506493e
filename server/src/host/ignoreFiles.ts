import ignore, { type Ignore } from 'ignore';
import { folderOf, isInside } from './paths.ts';

/** In any folder: what in it is not to be read, in git's words. */
export const ignoreName = '.stetignore';

/** The patterns of one ignore file, which count from its folder. */
interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** What holds in a folder, the outermost file first. */
export type IgnoreRules = readonly Layer[];

/** Reads a text; null when there is none. */
export type ReadText = (path: string) => Promise<string | null>;

/** More than this of one file is not looked at. */
const mostPatterns = 1000;

/** The rules of the folders from `root` down to `folder`, that one apart; none when it is not inside of it. */
export async function rulesAbove(read: ReadText, root: string, folder: string): Promise<IgnoreRules> {
  const folders: string[] = [];
  for (let at = folder; at !== root && isInside(root, at); at = folderOf(at)) folders.unshift(folderOf(at));
  let rules: IgnoreRules = [];
  for (const one of folders) rules = await rulesIn(read, one, rules);
  return rules;
}

/** What holds in a folder beside what holds above it. */
export async function rulesIn(read: ReadText, folder: string, above: IgnoreRules): Promise<IgnoreRules> {
  const text = await read(`${folder.replace(/\/$/, '')}/${ignoreName}`);
  if (text === null) return above;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, mostPatterns);
  return [...above, { folder, patterns: ignore({ allowRelativePaths: true }).add(lines.filter(isTame)) }];
}

/**
 * Whether a pattern is matched in no time, whatever the name: the number of ways to match one grows with the power of its
 * stars. More than three in a row of folder or file name, or three `**`, nobody writes who wants to be understood.
 */
function isTame(pattern: string): boolean {
  const parts = pattern.split('/');
  const stars = (part: string): number => part.match(/\*/g)?.length ?? 0;
  return parts.filter((part) => part === '**').length <= 3 && parts.every((part) => stars(part) <= 3);
}

/** The innermost file that has a word on a path decides, in it the last line, as in git. */
export function isIgnored(rules: IgnoreRules, path: string, directory: boolean): boolean {
  for (const { folder, patterns } of [...rules].reverse()) {
    const name = path.slice(folder.length).replace(/^\//, '') + (directory ? '/' : '');
    const { ignored, unignored } = patterns.test(name);
    if (ignored || unignored) return ignored;
  }
  return false;
}
