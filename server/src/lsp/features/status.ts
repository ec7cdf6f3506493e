import { type StatusParams, statusNotification } from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { refusalInWords } from '../longDrafts.ts';
import type { Session } from '../session.ts';
import { pathOf, sameUri, uriOf } from '../uris.ts';

/** Tells the client how each project stands, when that has changed. */
export function createStatus(context: Context, checks: Checks): () => void {
  const told = new Map<string, string>();
  return () => {
    for (const session of context.projects.sessions()) {
      const status = statusOf(session, context, checks);
      const text = JSON.stringify(status);
      if (told.get(session.key) === text) continue;
      told.set(session.key, text);
      void context.connection.sendNotification(statusNotification, status);
    }
  };
}

function statusOf(session: Session, { documents, projects, refused, client }: Context, checks: Checks): StatusParams {
  const all = documents.all().filter(({ uri }) => projects.of(uri) === session && session.isDraft(pathOf(uri)));
  const reasons = new Map(all.map(({ uri }) => [uri, refused(uri)]));
  const own = all.filter(({ uri }) => reasons.get(uri) === null);
  const drafts = Object.fromEntries(own.map(({ uri }) => [uri, checks.last(uri)?.problems ?? 0]));
  const known = own.reduce((sum, { uri }) => sum + (checks.last(uri)?.known ?? 0), 0);
  const turnedAway = [...reasons].flatMap(([uri, reason]) => (reason === null ? [] : [[uri, refusalInWords(reason)]]));
  const library = session.state === 'disabled' ? null : session.library;
  return {
    folder: sameUri(uriOf(session.folder)),
    state: session.state,
    sources: library?.sources.length ?? 0,
    archive: session.state === 'disabled' ? null : (session.archiving?.state ?? null),
    archived: library?.sources.filter(({ archived }) => archived !== undefined).length ?? 0,
    unreadable: (library?.unreadable ?? []).map(({ path, reason }) => ({ uri: uriOf(path), reason })),
    problems: Object.values(drafts).reduce((sum, count) => sum + count, 0),
    drafts,
    refused: Object.fromEntries(turnedAway),
    message: messageFor(session, client.trustsFolders, known),
  };
}

function messageFor(session: Session, trusted: boolean, known: number): string {
  const { state, project, library, failure, baseline, archiving } = session;
  const unreadable = library?.unreadable.length ?? 0;
  const defects = project?.plan.defects.length ?? 0;
  const notes = [
    unreadable > 0 ? `${counted(unreadable, 'source')} could not be read.` : '',
    defects > 0 ? `${counted(defects, 'configuration entry', 'configuration entries')} could not be understood.` : '',
    known > 0 ? `${counted(known, 'finding')} known from the baseline ${known === 1 ? 'is' : 'are'} not shown.` : '',
    baseline.reason === null ? '' : `The baseline could not be read: ${baseline.reason}.`,
    trusted ? '' : silencedIn(project),
    !trusted && project?.plan.archive ? 'The archive is not asked in a folder that is not trusted.' : '',
    archiving?.state === 'asking' ? 'Asking the archive.' : '',
    archiving?.silence ?? '',
  ].filter((note) => note !== '');
  return [sentenceFor(state, library, archiving !== null, failure), ...notes].join(' ');
}

/** What a folder's own configuration keeps from being said, for a user who does not trust the folder. */
function silencedIn(project: Session['project']): string {
  if (!project || project.plan.configPath === null) return '';
  const { silenced, leavesOut } = project.plan;
  const said = [
    silenced.length > 0 ? `weakens or turns off ${silenced.join(', ')}` : '',
    leavesOut ? 'excludes files' : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : `The configuration of this folder, which is not trusted, ${said.join(' and ')}.`;
}

function sentenceFor(
  state: Session['state'],
  library: Session['library'],
  hasArchive: boolean,
  failure: string | null,
): string {
  const all = library?.sources ?? [];
  const files = all.filter(({ archived }) => archived === undefined).length;
  const documents = all.length - files;
  const beside = hasArchive ? ` and an archive (${counted(documents, 'document')} of it at hand)` : '';
  switch (state) {
    case 'loading':
      return 'Reading sources…';
    case 'ready':
      return `Quotations are checked against ${counted(files, 'source')}${beside}.`;
    case 'no-sources':
      return 'No sources yet. Put the articles, transcripts or PDFs you quote in a “sources” folder next to this draft.';
    case 'disabled':
      return 'Stet is turned off (stet.enable).';
    case 'failed':
      return `The sources could not be read: ${failure ?? 'unknown reason'}.`;
  }
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
