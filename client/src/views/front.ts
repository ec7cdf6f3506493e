import { type Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Projects } from '../projects.ts';

/** The draft that is in front, or was last: looking at a source does not change what is listed. */
export interface Front extends Disposable {
  uri(): string | undefined;
  document(): TextDocument | undefined;
  readonly onDidChange: (listener: () => void) => Disposable;
}

export function followFront(projects: Projects): Front {
  const changed = new EventEmitter<void>();
  let front: string | undefined;
  const document = () => workspace.textDocuments.find(({ uri }) => uri.toString() === front);

  function note(): void {
    const active = window.activeTextEditor?.document;
    const draft = active && projects.isDraft(active) ? active.uri.toString() : undefined;
    const stays = draft === undefined && document() !== undefined;
    if (stays || draft === front) return;
    front = draft;
    changed.fire();
  }

  const following = [
    changed,
    window.onDidChangeActiveTextEditor(note),
    workspace.onDidCloseTextDocument(note),
    projects.onDidChange(note),
  ];
  return {
    uri: () => front,
    document,
    onDidChange: (listener) => changed.event(listener),
    dispose() {
      for (const one of following) one.dispose();
    },
  };
}
