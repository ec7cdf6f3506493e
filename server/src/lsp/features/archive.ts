import { askedFor } from '../../core/judging/unplaced.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { pathOf } from '../uris.ts';

/** After each check of a draft its archive hears what stands in no source; of a closed draft nobody asks. */
export function followArchive({ documents, draft, projects }: Context, checks: Checks): void {
  checks.onChecked((uri) => {
    const at = draft(uri);
    const archiving = at?.session.archiving;
    if (!at || !archiving) return;
    const all = at.session.project?.plan.archive?.ask === 'all';
    archiving.wants(pathOf(uri), at.analysis.ask(at.input, askedFor, all));
  });
  documents.onDidClose(({ document }) => {
    for (const { archiving } of projects.sessions()) archiving?.wants(pathOf(document.uri), []);
  });
}
