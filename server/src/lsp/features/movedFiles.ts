import type { FileOperationRegistrationOptions } from 'vscode-languageserver';
import { sourceEndings } from '../../core/extract/registry.ts';
import { isInside } from '../../host/paths.ts';
import { recordMoves } from '../../host/verified.ts';
import type { Context } from '../context.ts';
import type { InTurn } from '../inTurn.ts';
import { pathOf } from '../uris.ts';

/** What the server wants to hear of when it is renamed or moved: drafts and sources, and folders with them. */
export const movedFilters: FileOperationRegistrationOptions['filters'] = [
  {
    pattern: {
      glob: `**/*{${sourceEndings.join(',')}}`,
      matches: 'file',
      options: { ignoreCase: true },
    },
  },
  { pattern: { glob: '**', matches: 'folder' } },
];

/** A draft or a source that the user renames or moves in the editor keeps its verifications. */
export function registerMovedFiles({ connection, projects, failed }: Context, inTurn: InTurn): void {
  connection.workspace.onDidRenameFiles(({ files }) => {
    const moves = files.map(({ oldUri, newUri }) => ({ from: pathOf(oldUri), to: pathOf(newUri) }));
    const moved = (path: string): string | null => {
      const move = moves.find(({ from }) => isInside(from, path));
      return move === undefined ? null : move.to + path.slice(move.from.length);
    };
    const records = new Map(
      projects.sessions().flatMap(({ project, host }) => (project ? [[project.plan.record, host] as const] : [])),
    );
    const told = [...records].map(([record, host]) => inTurn(() => recordMoves(host, record, moved)));
    Promise.all(told)
      .finally(() => {
        for (const session of projects.sessions()) session.soon();
      })
      .catch(failed);
  });
}
