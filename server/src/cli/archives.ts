import type { Analysis, AnalysisMemory, DraftInput } from '../core/analysis.ts';
import { askedFor } from '../core/judging/unplaced.ts';
import type { Library } from '../core/library/library.ts';
import { createAnswers, joined } from '../host/archive/answers.ts';
import type { Archive } from '../host/archive/archive.ts';
import type { Connected } from '../host/archive/open.ts';
import { openSearchArchive } from '../host/archive/openSearch.ts';
import type { Plan } from '../host/plan.ts';
import type { Project } from '../host/project.ts';
import type { CliIo } from './io.ts';
import { messageInLine } from './terminal.ts';

/** The archives that one run asks, each opened once; what keeps one from answering is said once. */
export interface Archives {
  /** The archive of a plan; null where it names none, or there is no network. */
  of(plan: Plan): Archive | null;
  say(silence: string): void;
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
    say(silence) {
      if (!said.has(silence)) io.stderr(`stet: ${messageInLine(silence)}\n`);
      said.add(silence);
    },
    close() {
      for (const one of open.values()) one.close();
    },
  };
}

export const opened = ({ settings, transport }: Connected): Archive => openSearchArchive(settings, transport);

/** Makes the analysis beside a library, with what is remembered of another. */
export type Analyse = (library: Library, memory?: AnalysisMemory) => Analysis;

/** The analysis of drafts with what the archive has for them: it is asked once, for the quotations of all of them. */
export async function withArchive(
  archive: Archive,
  drafts: readonly DraftInput[],
  { plan, store, library }: Project,
  analyse: Analyse,
  { archives, io }: { readonly archives: Archives; readonly io: CliIo },
): Promise<Analysis> {
  const answers = createAnswers(store);
  const before = analyse({ ...library, ...answers.of([]) });
  const all = plan.archive?.ask === 'all';
  const asked = [
    ...new Map(drafts.flatMap((draft) => before.ask(draft, askedFor, all)).map((one) => [one.key, one])).values(),
  ];
  if (asked.length > 0) answers.take(await archive.candidates(asked, answers.held, new AbortController().signal));
  const known = answers.of(asked);
  if (known.archive.silence !== null) archives.say(known.archive.silence);
  return analyse(await joined(io.host, library, known), before.memory);
}
