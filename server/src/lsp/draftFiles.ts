import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bibliographyPaths } from '../core/library/bibliography/scope.ts';
import { bibliographiesNamed, mayBeDraft, withoutRendered } from '../core/markup/registry.ts';
import { decode, largestDraft, tooLarge } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import type { Configuration } from './configuration.ts';
import type { Context } from './context.ts';
import { openAt } from './projects.ts';
import type { Session } from './session.ts';
import { nextOf } from './signal.ts';
import { linesOf } from './toLsp.ts';
import { pathOf, uriOf } from './uris.ts';

/** A draft with its text, open or not. */
export interface DraftFile {
  readonly document: TextDocument;
  /** Null when it is open in no editor: its text is the disk's. */
  readonly version: number | null;
}

/** Finds all drafts of a project, closed ones too; or of all projects. */
export interface DraftFiles {
  of(session: Session, token: CancellationToken): Promise<readonly DraftFile[]>;
  /** Those of every open folder, as soon as their sources are read; a closed one that is asked for again stays placed. */
  all(token: CancellationToken): Promise<readonly PlacedDraft[]>;
}

export interface PlacedDraft extends DraftFile {
  readonly session: Session;
}

/** More closed drafts than this are not looked into. */
const mostClosed = 1000;

export function createDraftFiles(context: Context, configuration: Configuration, host: Host): DraftFiles {
  const { documents, projects, scheduler, changed } = context;

  /** Closed drafts that were placed for `all`: they are forgotten once they are gone. */
  let placed: readonly string[] = [];

  async function closedPaths(wanted: (path: string) => boolean = () => true): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of projects.folders()) {
      const { config } = await configuration.settings(uriOf(folder));
      const exclude = (config.exclude ?? []).map((glob) => `${folder}/${glob}`);
      const paths = await host.list(folder, exclude);
      found.push(
        ...withoutRendered(paths.filter(mayBeDraft)).filter((path) => wanted(path) && !openAt(documents.all(), path)),
      );
    }
    return [...new Set(found)].slice(0, mostClosed);
  }

  async function loaded(uri: string, token: CancellationToken): Promise<Session | null> {
    const session = projects.of(uri) ?? (await projects.place(uri));
    while (session?.state === 'loading' && !token.isCancellationRequested) await nextOf(changed, token);
    return session;
  }

  async function closedDraft(path: string, token: CancellationToken): Promise<PlacedDraft | null> {
    const session = await loaded(uriOf(path), token);
    const file = session?.analysis && session.isDraft(path) ? await read(path) : null;
    if (file) session?.cites(path, bibliographyPaths(path, bibliographiesNamed(path, file.document.getText())));
    return session && file && { ...file, session };
  }

  function openDrafts(): readonly PlacedDraft[] {
    return documents.all().flatMap((document) => {
      const session = projects.of(document.uri);
      return session?.isDraft(pathOf(document.uri)) ? [{ document, version: document.version, session }] : [];
    });
  }

  /** A file that nobody has placed yet is placed, and forgotten again. */
  async function belongs(path: string, session: Session): Promise<boolean> {
    const uri = uriOf(path);
    const placed = projects.of(uri);
    if (placed) return placed === session;
    const found = await projects.place(uri);
    projects.forget(uri);
    return found === session;
  }

  async function read(path: string): Promise<DraftFile | null> {
    const stat = await host.stat(path);
    if (!stat || tooLarge(stat.size, largestDraft) !== null) return null;
    const decoded = await host.read(path).then(decode, () => null);
    return decoded && 'text' in decoded ? { document: linesOf(path, decoded.text), version: null } : null;
  }

  return {
    async of(session, token) {
      const open = openDrafts().filter((one) => one.session === session);
      const closed: DraftFile[] = [];
      for (const path of await closedPaths(session.isDraft)) {
        await scheduler.pause();
        if (token.isCancellationRequested) break;
        const file = (await belongs(path, session)) ? await read(path) : null;
        if (file) closed.push(file);
      }
      return [...open, ...closed];
    },
    async all(token) {
      const paths = await closedPaths();
      const closed: PlacedDraft[] = [];
      for (const path of paths) {
        await scheduler.pause();
        if (token.isCancellationRequested) return [];
        const draft = await closedDraft(path, token);
        if (draft) closed.push(draft);
      }
      for (const path of placed)
        if (!paths.includes(path) && !openAt(documents.all(), path)) projects.forget(uriOf(path));
      placed = paths;
      return [...openDrafts(), ...closed];
    },
  };
}
