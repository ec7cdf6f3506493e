import type { Analysis, AnalysisMemory, DraftInput } from '../../core/analysis.ts';
import { askedFor } from '../../core/judging/unplaced.ts';
import type { Library } from '../../core/library/library.ts';
import { type Asked, askedOf } from '../../core/lookup/asked.ts';
import type { Host } from '../host.ts';
import type { Project } from '../project.ts';
import { createAnswers, joined } from './answers.ts';
import type { Archive } from './archive.ts';

/** Makes the analysis beside a library, with what is remembered of another. */
export type Analyse = (library: Library, memory?: AnalysisMemory) => Analysis;

/** The analysis of drafts with what the archive has for them: it is asked once, for the quotations of all of them. */
export async function consulted(
  host: Host,
  archive: Archive,
  drafts: readonly DraftInput[],
  project: Project,
  analyse: Analyse,
): Promise<Analysis> {
  const before = analyse({ ...project.library, archive: { answered: new Set(), silence: null } });
  const all = project.plan.archive?.ask === 'all';
  const asked = drafts.flatMap((draft) => before.ask(draft, askedFor, all));
  return analyse(await withAnswers(host, archive, asked, project), before.memory);
}

/** The sources with what the archive has for words that stand in no draft. */
export const besideWords = (
  host: Host,
  archive: Archive,
  words: readonly string[],
  project: Project,
): Promise<Library> =>
  withAnswers(
    host,
    archive,
    words.map((text) => askedOf({ text, parts: [{ start: 0, end: text.length }] })),
    project,
  );

async function withAnswers(
  host: Host,
  archive: Archive,
  asked: readonly Asked[],
  { library, store }: Project,
): Promise<Library> {
  const answers = createAnswers(store, host.now);
  const each = [...new Map(asked.map((one) => [one.key, one])).values()].filter(({ rows }) => rows.length > 0);
  if (each.length > 0) answers.take(await archive.candidates(each, answers.held, new AbortController().signal), each);
  return joined(host, library, answers.of(each));
}
