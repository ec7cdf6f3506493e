import type { Library } from '../core/library/library.ts';
import type { Archive } from '../host/archive/archive.ts';
import type { Connected } from '../host/archive/open.ts';
import { openSearchArchive } from '../host/archive/openSearch.ts';
import type { Plan } from '../host/plan.ts';
import type { CliIo } from './io.ts';
import { messageInLine } from './terminal.ts';

/** The archives that one run asks, each opened once; what keeps one from answering is said once. */
export interface Archives {
  /** The archive of a plan; null where it names none, or there is no network. */
  of(plan: Plan): Archive | null;
  /** Says what keeps the archive of a library from answering. */
  say(library: Library): void;
  close(): void;
}

export function openArchives(io: CliIo): Archives {
  const open = new Map<string, Archive>();
  const said = new Set<string>();
  return {
    of({ archive }) {
      if (archive === null || !io.archive) return null;
      const key = JSON.stringify(archive);
      const one = open.get(key) ?? opened(io.archive(archive));
      open.set(key, one);
      return one;
    },
    say({ archive }) {
      const silence = archive?.silence ?? null;
      if (silence === null) return;
      if (!said.has(silence)) io.stderr(`stet: ${messageInLine(silence)}\n`);
      said.add(silence);
    },
    close() {
      for (const one of open.values()) one.close();
    },
  };
}

export const opened = ({ settings, transport }: Connected): Archive => openSearchArchive(settings, transport);
