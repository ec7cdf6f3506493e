import type { Library } from '../core/library/library.ts';
import { folderOf, nameOf } from '../host/paths.ts';
import type { DraftGroup } from './drafts.ts';
import type { CliIo } from './io.ts';
import { nameInLine } from './terminal.ts';
import { UsageError } from './usage.ts';

/** Throws, in plain words, when a report would be written over what it was made from: by whatever name or link. */
export async function unlessTaken(
  output: string,
  groups: readonly DraftGroup[],
  libraries: readonly Library[],
  { cwd, host }: CliIo,
): Promise<void> {
  // What is written replaces a link of its name; its folder may be reached by one.
  const place = async (path: string): Promise<string> =>
    `${(await host.real?.(folderOf(path))) ?? folderOf(path)}/${nameOf(path)}`;
  const there = await place(output);
  const used: readonly (readonly [what: string, paths: readonly (string | null)[]])[] = [
    ['a draft', groups.flatMap(({ drafts }) => drafts)],
    ['a source', libraries.flatMap(({ sources, unreadable }) => [...sources, ...unreadable].map(({ path }) => path))],
    ['a bibliography', libraries.flatMap(({ bibliographies }) => bibliographies.map(({ path }) => path))],
    ['the configuration', groups.map(({ plan }) => plan.configPath)],
    ['the baseline', groups.map(({ plan }) => plan.baseline)],
    ['the record of sign-offs', groups.map(({ plan }) => plan.record)],
  ];
  for (const [what, paths] of used)
    for (const path of new Set(paths))
      if (path !== null && nameOf(path) === nameOf(output) && (await place(path)) === there)
        throw new UsageError(`--output ${nameInLine(cwd, output)} is ${what}; choose another file for the report`);
}
