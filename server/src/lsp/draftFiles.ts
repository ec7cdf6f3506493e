import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { decode, tooLarge } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import type { Configuration } from './configuration.ts';
import { type Context, mayBeDraft } from './context.ts';
import { openAt } from './projects.ts';
import type { Session } from './session.ts';
import { linesOf } from './toLsp.ts';
import { pathOf, uriOf } from './uris.ts';

/** A draft with its text, open or not. */
export interface DraftFile {
  readonly document: TextDocument;
  /** Null when it is open in no editor: its text is the disk's. */
  readonly version: number | null;
}

/** Finds all drafts of a project, closed ones too. */
export interface DraftFiles {
  of(session: Session, token: CancellationToken): Promise<readonly DraftFile[]>;
}

/** More closed drafts than this are not looked into. */
const mostClosed = 1000;

export function createDraftFiles(context: Context, configuration: Configuration, host: Host): DraftFiles {
  const { documents, projects, scheduler } = context;

  async function closedPaths(session: Session): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of projects.folders()) {
      const { config } = await configuration.settings(uriOf(folder));
      const exclude = (config.exclude ?? []).map((glob) => `${folder}/${glob}`);
      const paths = await host.list(folder, exclude);
      found.push(
        ...paths.filter((path) => mayBeDraft(path) && session.isDraft(path) && !openAt(documents.all(), path)),
      );
    }
    return found.slice(0, mostClosed);
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
    if (!stat || tooLarge(stat.size) !== null) return null;
    const decoded = await host.read(path).then(decode, () => null);
    return decoded && 'text' in decoded ? { document: linesOf(path, decoded.text), version: null } : null;
  }

  return {
    async of(session, token) {
      const open = documents
        .all()
        .filter(({ uri }) => projects.of(uri) === session && session.isDraft(pathOf(uri)))
        .map((document): DraftFile => ({ document, version: document.version }));
      const closed: DraftFile[] = [];
      for (const path of await closedPaths(session)) {
        await scheduler.pause();
        if (token.isCancellationRequested) break;
        const file = (await belongs(path, session)) ? await read(path) : null;
        if (file) closed.push(file);
      }
      return [...open, ...closed];
    },
  };
}
