import { reasonIn } from '../../core/messages/reasons.ts';
import { counted, listed, type Say } from '../../core/messages/say.ts';
import { type StatusParams, statusNotification } from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { ClientFacts } from '../client.ts';
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
  const turnedAway = [...reasons].flatMap(([uri, reason]) =>
    reason === null ? [] : [[uri, refusalInWords(client.say, reason)]],
  );
  const library = session.state === 'disabled' ? null : session.library;
  return {
    folder: sameUri(uriOf(session.folder)),
    state: session.state,
    sources: library?.sources.length ?? 0,
    archive: session.state === 'disabled' ? null : (session.archiving?.state ?? null),
    archived: library?.sources.filter(({ archived }) => archived !== undefined).length ?? 0,
    unreadable: (library?.unreadable ?? []).map(({ path, reason }) => ({
      uri: uriOf(path),
      reason: reasonIn(client.say, reason),
    })),
    problems: Object.values(drafts).reduce((sum, count) => sum + count, 0),
    drafts,
    refused: Object.fromEntries(turnedAway),
    message: messageFor(session, client, known),
  };
}

function messageFor(session: Session, { say, trustsFolders }: ClientFacts, known: number): string {
  const { state, project, library, failure, baseline, archiving } = session;
  const unreadable = library?.unreadable.length ?? 0;
  const defects = project?.plan.defects.length ?? 0;
  const notes = [
    unreadable > 0 ? say('status.unread', { sources: counted(say, 'source', unreadable) }) : '',
    defects > 0 ? say('status.defects', { entries: counted(say, 'entry', defects) }) : '',
    known > 0 ? say('status.known', { findings: counted(say, 'finding', known) }) : '',
    baseline.reason === null ? '' : say('status.baseline', { reason: reasonIn(say, baseline.reason) }),
    trustsFolders ? '' : silencedIn(say, project),
    !trustsFolders && project?.plan.archive ? say('status.archive.untrusted') : '',
    archiving?.state === 'asking' ? say('status.archive.asking') : '',
    archiving?.silence ?? '',
  ].filter((note) => note !== '');
  return [sentenceFor(say, state, library, archiving !== null, failure), ...notes].join(' ');
}

/** What a folder's own configuration keeps from being said, for a user who does not trust the folder. */
function silencedIn(say: Say, project: Session['project']): string {
  if (!project || project.plan.configPath === null) return '';
  const { silenced, leavesOut } = project.plan;
  const said = [
    silenced.length > 0 ? say('status.weakens', { rules: silenced.join(', ') }) : '',
    leavesOut ? say('status.excludes') : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? '' : say('status.silenced', { what: listed(say, said) });
}

function sentenceFor(
  say: Say,
  state: Session['state'],
  library: Session['library'],
  hasArchive: boolean,
  failure: string | null,
): string {
  const all = library?.sources ?? [];
  const files = all.filter(({ archived }) => archived === undefined).length;
  const documents = all.length - files;
  switch (state) {
    case 'loading':
      return say('status.loading');
    case 'ready':
      return hasArchive
        ? say('status.ready.archive', {
            sources: counted(say, 'source', files),
            documents: counted(say, 'document', documents),
          })
        : say('status.ready', { sources: counted(say, 'source', files) });
    case 'no-sources':
      return say('status.no-sources');
    case 'disabled':
      return say('status.disabled');
    case 'failed':
      return say('status.failed', { reason: failure ?? say('status.unknown') });
  }
}
