import type { Analysis, DraftInput } from '../../core/analysis.ts';
import { askedFor } from '../../core/judging/unplaced.ts';
import type { Checks } from '../checks.ts';
import { type Context, inputOf } from '../context.ts';
import type { Session } from '../session.ts';

/** The archive of a session hears what of a draft, as it was checked, stands in no source. */
export function tellArchive({ archiving, project }: Session, analysis: Analysis, input: DraftInput): void {
  if (archiving === null) return;
  archiving.wants(input.path, analysis.ask(input, askedFor, project?.plan.archive?.ask === 'all'));
}

/** So it does after each check of an open draft; of one that is closed nobody asks any more. */
export function followArchive({ documents, draft, projects }: Context, checks: Checks): void {
  checks.onChecked((uri) => {
    const at = draft(uri);
    if (at) tellArchive(at.session, at.analysis, at.input);
  });
  documents.onDidClose(({ document }) => {
    const { path } = inputOf(document);
    for (const { archiving } of projects.sessions()) archiving?.wants(path, []);
  });
}
