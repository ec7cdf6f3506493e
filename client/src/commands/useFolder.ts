import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** Names a folder of the workspace among the sources, in the settings of the folder it is in. */
export async function useFolder(folder: Uri): Promise<void> {
  const home = workspace.getWorkspaceFolder(folder);
  if (!home) return;
  const settings = workspace.getConfiguration('stet', home.uri);
  const sources = settings.get<readonly string[]>('sources', []);
  const path = folder.path.slice(home.uri.path.replace(/\/$/, '').length + 1);
  if (!sources.includes(path))
    await settings.update('sources', [...sources, path], ConfigurationTarget.WorkspaceFolder);
}

export const nameOfFolder = ({ path }: Uri): string => path.split('/').at(-1) ?? path;
