import { commands, type Disposable, EventEmitter, type TextDocument, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol.ts';
import { isReadable } from './languages.ts';

/** How the projects stand, as the server's notifications say. */
export interface Projects extends Disposable {
  all(): readonly StatusParams[];
  /** The project of a document that may be a draft. */
  of(document: TextDocument): StatusParams | undefined;
  /** Why a document that would be a draft is not checked, as a sentence. */
  refusal(document: TextDocument): string | undefined;
  /** Whether the server checks the document; a source, or what is excluded, it does not. */
  isDraft(document: TextDocument): boolean;
  readonly onDidChange: (listener: () => void) => Disposable;
}

/** Follows them, and keeps `stet.draft` true for menus and keys while a draft is in front. */
export function followProjects(client: BaseLanguageClient): Projects {
  const known = new Map<string, StatusParams>();
  const changed = new EventEmitter<void>();

  function of({ uri }: TextDocument): StatusParams | undefined {
    const all = [...known.values()];
    const above = all.filter(({ folder }) => uri.toString().startsWith(`${printed(folder)}/`));
    return all.find((project) => draftsOf(project).includes(uri.toString())) ?? longest(above);
  }

  function isDraft(document: TextDocument): boolean {
    const project = isReadable(document) ? of(document) : undefined;
    return (
      project?.state !== 'disabled' && project !== undefined && draftsOf(project).includes(document.uri.toString())
    );
  }

  const tellMenus = () => {
    const document = window.activeTextEditor?.document;
    void commands.executeCommand('setContext', 'stet.draft', document !== undefined && isDraft(document));
  };
  const following = [
    changed,
    changed.event(tellMenus),
    window.onDidChangeActiveTextEditor(tellMenus),
    client.onNotification(statusNotification, (status: StatusParams) => {
      known.set(status.folder, status);
      changed.fire();
    }),
  ];
  return {
    all: () => [...known.values()],
    of,
    refusal: ({ uri }) => refusals([...known.values()]).get(uri.toString()),
    isDraft,
    onDidChange: (listener) => changed.event(listener),
    dispose() {
      for (const one of following) one.dispose();
    },
  };
}

/** The server writes URIs its own way: compare them as VS Code prints them. */
export const printed = (written: string): string => Uri.parse(written).toString();

const draftsOf = ({ drafts }: StatusParams): readonly string[] => Object.keys(drafts).map(printed);

const refusals = (projects: readonly StatusParams[]): ReadonlyMap<string, string> =>
  new Map(projects.flatMap(({ refused }) => Object.entries(refused).map(([uri, why]) => [printed(uri), why] as const)));

const longest = (projects: readonly StatusParams[]): StatusParams | undefined =>
  [...projects].sort((a, b) => b.folder.length - a.folder.length)[0];
