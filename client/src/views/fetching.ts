import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DraftQuotations,
  quotationsRequest,
  type SourceInfo,
  type StatusParams,
  sourcesRequest,
} from '../../../server/src/protocol.ts';
import { type Projects, printed } from '../projects.ts';
import type { Choice } from './choice.ts';
import type { Front } from './front.ts';
import type { Wanted } from './stale.ts';

/** The sources of one project, and how it stands. */
export interface Shelf {
  readonly project: StatusParams;
  readonly sources: readonly SourceInfo[];
}

/** The quotations of the draft in front or of all drafts; of these only the wanted are asked for, the others are those `before`. */
export async function fetchDrafts(
  client: BaseLanguageClient,
  scope: Choice['scope'],
  front: string | undefined,
  wanted: Wanted,
  before: readonly DraftQuotations[],
): Promise<readonly DraftQuotations[]> {
  const ask = (uri: string | null) => client.sendRequest<readonly DraftQuotations[]>(quotationsRequest, { uri });
  if (scope === 'draft') return front === undefined ? [] : ask(front);
  if (wanted === 'all') return ask(null);
  const fresh = (await Promise.all([...wanted].map(ask))).flat();
  const kept = before.filter(({ uri }) => !wanted.has(printed(uri)));
  return [...kept, ...fresh].sort((a, b) => a.name.localeCompare(b.name));
}

/** The sources of the draft in front or of every project. */
export function fetchShelves(
  client: BaseLanguageClient,
  projects: Projects,
  scope: Choice['scope'],
  front: Front,
): Promise<readonly Shelf[]> {
  const document = front.document();
  const own = document && projects.of(document);
  const shown = scope === 'workspace' ? projects.all() : own ? [own] : [];
  return Promise.all(
    shown.map(async (project) => {
      const uri = (scope === 'draft' && front.uri()) || project.folder;
      return { project, sources: await client.sendRequest<readonly SourceInfo[]>(sourcesRequest, { uri }) };
    }),
  );
}
