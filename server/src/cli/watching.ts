import { mayBeDraft } from '../core/markup/registry.ts';
import { configNames } from '../host/config.ts';
import { reasonOf } from '../host/faults.ts';
import { ignoreName } from '../host/ignoreFiles.ts';
import { folderOf, isGlob, isInside, nameOf } from '../host/paths.ts';
import type { CheckOptions } from './checkOptions.ts';
import type { DraftGroup } from './drafts.ts';
import type { CliIo } from './io.ts';
import { messageInLine, nameInLine } from './terminal.ts';

/** One round of `stet check --watch`: what it came to, and what it rested on. */
export interface Round {
  readonly code: number;
  /** Bibliographies that were read, those too that drafts name. */
  readonly bibliographies: readonly string[];
}

/**
 * Checks, and checks anew whenever a draft, a source or a configuration becomes another, until somebody interrupts. Nothing asks
 * the clock: changes come from the system, and one that comes during a round makes another. The code of the last round.
 */
export async function watch(
  options: CheckOptions,
  io: CliIo,
  round: (planned: (groups: readonly DraftGroup[]) => void) => Promise<Round>,
): Promise<number> {
  const { interrupted } = io;
  const changes = pending();
  const scope = scopeOf(options, io, changes.happened);
  if (interrupted === undefined) throw new Error('nothing can be watched here');
  const ended = interrupted().then(() => null);
  const once = async (): Promise<number> => {
    try {
      const { code, bibliographies } = await round(scope.planned);
      scope.files(bibliographies);
      return code;
    } catch (error) {
      io.stderr(`stet: ${messageInLine(reasonOf(error))}\n`);
      return 2;
    }
  };
  try {
    await scope.named();
    for (;;) {
      const code = await once();
      if (!options.quiet) io.stderr('stet: waiting for changes; Ctrl-C ends\n');
      const changed = await Promise.race([changes.next(), ended]);
      if (changed === null) return code;
      changes.begun();
      if (!options.quiet) io.stderr(`stet: ${nameInLine(io.cwd, changed)} has changed\n`);
    }
  } finally {
    scope.close();
  }
}

const nowhere: NonNullable<CliIo['watch']> = () => {
  throw new Error('nothing can be watched here');
};

/** What of the files that change concerns the drafts, and the folders that are watched for it. */
function scopeOf(options: CheckOptions, io: CliIo, happened: (path: string) => void) {
  const { cwd, host } = io;
  const follow = io.watch ?? nowhere;
  const files = new Set<string>();
  const drafts = new Set<string>();
  const sources = new Set<string>();
  /** Folders in which a configuration, or `sources`, may come to be. */
  const above = new Set<string>();
  const watched = new Map<string, () => void>();

  function concerns(path: string): boolean {
    if (path === options.output) return false;
    const inAny = (folders: ReadonlySet<string>): boolean => [...folders].some((folder) => isInside(folder, path));
    return (
      files.has(path) ||
      (inAny(drafts) && mayBeDraft(path)) ||
      (inAny(sources) && isKept(path)) ||
      (above.has(folderOf(path)) && ([...configNames, 'sources'] as readonly string[]).includes(nameOf(path)))
    );
  }

  function see(folder: string, deep: boolean): void {
    const key = `${folder}\n${deep}`;
    if (!watched.has(key))
      watched.set(
        key,
        follow(folder, deep, (path) => concerns(path) && happened(path)),
      );
  }

  function seeFiles(paths: readonly string[]): void {
    for (const path of paths) {
      files.add(path);
      see(folderOf(path), false);
    }
  }

  return {
    files: seeFiles,
    /** The drafts and folders named, and where their configuration may be. */
    async named(): Promise<void> {
      for (const path of options.drafts) {
        const isFolder = (await host.stat(path))?.directory === true;
        if (isFolder) drafts.add(path);
        if (isFolder) see(path, true);
        else seeFiles([path]);
        for (const folder of upwards(isFolder ? path : folderOf(path), cwd)) {
          above.add(folder);
          see(folder, false);
        }
      }
      if (options.config !== null) seeFiles([options.config]);
    },
    planned(groups: readonly DraftGroup[]): void {
      for (const { plan, drafts: own } of groups) {
        seeFiles(
          [...own, ...plan.bibliography, plan.record, plan.configPath ?? '', plan.baseline ?? ''].filter(Boolean),
        );
        for (const place of plan.sources) {
          const folder = isGlob(place) ? folderOf(place.slice(0, place.search(/[*?{}[\]!]/))) : place;
          sources.add(folder);
          see(folder, true);
        }
      }
    },
    close(): void {
      for (const close of watched.values()) close();
    },
  };
}

function upwards(from: string, cwd: string): readonly string[] {
  const folders: string[] = [];
  for (let at = from; ; at = folderOf(at)) {
    folders.push(at);
    if (at === cwd || folderOf(at) === at || !isInside(cwd, at)) return folders;
  }
}

/** A file that somebody keeps, and not what an editor puts beside one while it writes. */
function isKept(path: string): boolean {
  const name = nameOf(path);
  return (
    name === ignoreName || !(name.startsWith('.') || name.startsWith('~$') || /[~#]$|\.(?:swp|tmp|new)$/.test(name))
  );
}

/** Something that happens, kept until somebody asks for it. */
function pending(): { happened(path: string): void; next(): Promise<string>; begun(): void } {
  let waiting: string | null = null;
  let wake: ((path: string) => void) | null = null;
  return {
    happened(path) {
      if (wake === null) waiting = path;
      else wake(path);
      wake = null;
    },
    /** What came at once with what is looked at now is looked at with it. */
    begun() {
      waiting = null;
    },
    next() {
      const path = waiting;
      waiting = null;
      if (path !== null) return Promise.resolve(path);
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
  };
}
