import { type ExtensionContext, env, UIKind, Uri, version, window, workspace } from 'vscode';
import type { Projects } from '../projects.ts';
import { problemReport } from './problemReport.ts';

/** Opens an issue with versions and settings filled in, in the browser: there the user sees it before it is sent. */
export async function reportProblem({ extension }: ExtensionContext, projects: Projects): Promise<string> {
  const { packageJSON } = extension;
  const settings = workspace.getConfiguration('stet');
  const names = Object.keys(packageJSON.contributes.configuration.properties).map((name) => name.slice('stet.'.length));
  const changed = names.flatMap((name) => {
    const { globalValue, workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
    const value = workspaceFolderValue ?? workspaceValue ?? globalValue;
    return value === undefined ? [] : [[name, value] as const];
  });
  const body = problemReport({
    stet: packageJSON.version,
    editor: `${env.appName} ${version}`,
    platform: [env.uiKind === UIKind.Web ? 'web' : 'desktop', env.remoteName ?? ''].filter(Boolean).join(', '),
    trusted: workspace.isTrusted,
    languageId: window.activeTextEditor?.document.languageId ?? null,
    projects: projects
      .all()
      .map(({ state, sources, unreadable }) => ({ state, sources, unreadable: unreadable.length })),
    settings: Object.fromEntries(changed),
  });
  const address = `${packageJSON.bugs.url}/new?body=${encodeURIComponent(body)}`;
  await env.openExternal(Uri.parse(address));
  return body;
}
