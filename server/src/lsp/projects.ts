import type { TextDocument } from 'vscode-languageserver-textdocument';
import { walled } from '../host/confined.ts';
import type { Host } from '../host/host.ts';
import { folderOf, isInside } from '../host/paths.ts';
import { type Plan, type ProjectRequest, planProject } from '../host/plan.ts';
import type { ClientFacts } from './client.ts';
import type { Configuration } from './configuration.ts';
import { createSession, type Session, type SessionPorts } from './session.ts';
import type { EditorSettings } from './settings.ts';
import { fileOf, pathOf, sameUri, uriOf } from './uris.ts';

/** All sessions, and which draft belongs to which. */
export interface Projects {
  sessions(): readonly Session[];
  /** Null until the draft's project was found. */
  of(uri: string): Session | null;
  /** Finds the session of a file, open or not, and makes it when it is the first of its kind. */
  place(uri: string): Promise<Session | null>;
  forget(uri: string): void;
  /** Finds every draft's session anew: configuration, folders or files have changed. */
  replace(): Promise<void>;
  folders(): readonly string[];
  setFolders(uris: readonly string[]): void;
  dispose(): void;
}

interface Wanted {
  readonly key: string;
  readonly folder: string;
  readonly request: ProjectRequest;
  readonly settings: EditorSettings;
}

export function createProjects(
  host: Host,
  configuration: Configuration,
  { folders: uris, trustsFolders }: Pick<ClientFacts, 'folders' | 'trustsFolders'>,
  ports: Omit<SessionPorts, 'host'>,
): Projects {
  const sessions = new Map<string, Session>();
  /** By the draft's URI: the key of its session. */
  const placed = new Map<string, string>();
  let folders = uris.map(pathOf);

  /** The workspace folder a path is in, the innermost of several. */
  function workspaceFolder(path: string): string | null {
    const around = folders.filter((folder) => isInside(folder, path));
    return around.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** In folders that nobody trusts, what lies outside of them is not there. */
  const hostFor = (root: string): Host => (trustsFolders ? host : walled(host, root));

  async function wantedFor(uri: string): Promise<Wanted | null> {
    const path = fileOf(uri);
    const untitled = path.startsWith('untitled:');
    const open = untitled ? (folders[0] ?? null) : workspaceFolder(path);
    if (untitled && open === null) return null;
    const folder = untitled ? (open as string) : folderOf(path);
    // A draft in no open folder: its own folder and the one around it, and no further up.
    const root = open ?? folderOf(folder);
    const settings = await configuration.settings(open === null ? null : uriOf(open));
    const request = { folder, root, defaults: settings.config };
    const plan = await planProject(hostFor(root), request);
    return { key: keyOf(plan, root), folder: shownFolder(plan, open ?? folder), request, settings };
  }

  async function place(uri: string): Promise<Session | null> {
    const wanted = await wantedFor(uri);
    if (wanted === null) return null;
    placed.set(sameUri(uri), wanted.key);
    const known = sessions.get(wanted.key);
    if (known) return known;
    const session = createSession(wanted.key, wanted.folder, wanted.request, wanted.settings, {
      ...(trustsFolders ? ports : withoutArchive(ports)),
      host: hostFor(wanted.request.root),
    });
    sessions.set(wanted.key, session);
    return session;
  }

  function dropUnused(): void {
    const used = new Set(placed.values());
    for (const [key, session] of sessions) {
      if (used.has(key)) continue;
      session.dispose();
      sessions.delete(key);
    }
  }

  return {
    sessions: () => [...sessions.values()],
    of: (uri) => sessions.get(placed.get(sameUri(uri)) ?? '') ?? null,
    place,
    forget(uri) {
      placed.delete(sameUri(uri));
      dropUnused();
    },
    async replace() {
      const reloaded = new Set<string>();
      for (const uri of [...placed.keys()]) {
        const wanted = await wantedFor(uri);
        if (wanted === null || !placed.has(uri)) continue;
        const before = sessions.get(wanted.key);
        if (before && !reloaded.has(wanted.key)) before.reload(wanted.request, wanted.settings);
        reloaded.add(wanted.key);
        await place(uri);
      }
      dropUnused();
    },
    folders: () => folders,
    setFolders(next) {
      folders = next.map(pathOf);
    },
    dispose() {
      for (const session of sessions.values()) session.dispose();
    },
  };
}

/** Whoever wrote a folder that nobody trusts must not be told what is quoted in it. */
function withoutArchive({ archive: _, ...ports }: Omit<SessionPorts, 'host'>): Omit<SessionPorts, 'host'> {
  return ports;
}

/** Drafts with one configuration and the same sources are one project, whatever folder they stand in. */
function keyOf(plan: Plan, root: string): string {
  const asked = JSON.stringify([plan.archive, plan.zotero]);
  return [plan.configPath ?? '', plan.record, asked, ...(plan.sources.length > 0 ? plan.sources : [root])].join('\n');
}

function shownFolder(plan: Plan, fallback: string): string {
  if (plan.configPath !== null) return folderOf(plan.configPath);
  const [only, ...more] = plan.sources;
  return only !== undefined && more.length === 0 && only.endsWith('/sources') ? folderOf(only) : fallback;
}

/** The open document at a path, whatever way its URI is spelt. */
export function openAt(documents: readonly TextDocument[], path: string): TextDocument | null {
  return documents.find((document) => pathOf(document.uri) === path) ?? null;
}
