import type { Library } from '../core/library/library.ts';
import { likelySources } from '../host/likelySources.ts';
import type { Plan } from '../host/plan.ts';
import type { CliIo } from './io.ts';
import { nameInLine } from './terminal.ts';

/** A folder that looks like the sources of the drafts in `folder` by its name, and is not taken as such; as it is shown. */
export async function looksLikeSources(plan: Plan, folder: string, io: CliIo): Promise<string | null> {
  const found = await likelySources(io.host, folder, io.cwd);
  return found === null || plan.sources.includes(found) ? null : nameInLine(io.cwd, found);
}

/** That there is no source, and what to do next, in one line. */
export async function noSources(plan: Plan, library: Library, folder: string, io: CliIo): Promise<string> {
  const likely = await looksLikeSources(plan, folder, io);
  if (likely !== null)
    return `no sources: the folder "${likely}" looks like yours; check with --sources ${likely}, or name it in the configuration (sources: [${likely}])`;
  if (plan.sources.length === 0)
    return 'no sources: put them in sources/ next to the drafts, or name them with --sources';
  const places = plan.sources.map((path) => `"${nameInLine(io.cwd, path)}"`).join(', ');
  return library.unreadable.length > 0
    ? `no sources: nothing in ${places} could be read`
    : `no sources: ${places} ${plan.sources.length === 1 ? 'is' : 'are'} empty; put the articles, transcripts or PDFs you quote there`;
}
