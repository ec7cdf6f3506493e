import type { Library } from '../core/library/library.ts';
import { joined } from '../host/archive/answers.ts';
import type { Archive } from '../host/archive/archive.ts';
import type { ArchiveSettings } from '../host/archive/settings.ts';
import type { Host } from '../host/host.ts';
import type { Project } from '../host/project.ts';
import { type Archiving, createArchiving } from './archiving.ts';
import type { Scheduler } from './scheduler.ts';

export interface BesidePorts {
  readonly host: Host;
  readonly scheduler: Scheduler;
  /** How an archive stands is another, and nothing that a draft shows. */
  readonly onState: () => void;
  /** Opens an archive; absent where there is no network, and in a folder that nobody trusts. */
  readonly archive?: (settings: ArchiveSettings) => Archive;
}

/** A session's sources beside the archive that its plan names. */
export interface BesideArchive {
  readonly archiving: Archiving | null;
  /** The sources that were read, with those that the archive has for what the drafts want to know; the same as long as both are. */
  library(project: Project): Promise<Library>;
  /** Lets go of the archive; it is opened anew when a library is next asked for. Its key may be another, too. */
  forget(): void;
}

interface Made {
  readonly own: Library;
  readonly known: ReturnType<Archiving['known']>;
  readonly library: Library;
}

export function besideArchive({ host, scheduler, onState, archive }: BesidePorts, onKnown: () => void): BesideArchive {
  let archiving: Archiving | null = null;
  let openedFor = '';
  let made: Made | null = null;

  function forget(): void {
    openedFor = '';
    archiving?.dispose();
    archiving = null;
  }

  function open({ plan, store }: Project): void {
    const named = archive && plan.archive ? JSON.stringify(plan.archive) : '';
    if (named === openedFor) return;
    forget();
    openedFor = named;
    if (archive && plan.archive !== null)
      archiving = createArchiving(archive(plan.archive), store, { scheduler, now: host.now, onState, onKnown });
  }

  return {
    get archiving() {
      return archiving;
    },
    async library(project) {
      open(project);
      const { library: own } = project;
      if (archiving === null) return own;
      const known = archiving.known();
      if (made?.own === own && made.known === known) return made.library;
      const library = await joined(host, own, known, made?.own === own ? made.library : own);
      made = { own, known, library };
      return library;
    },
    forget,
  };
}
