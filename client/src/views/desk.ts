import { commands, type Disposable, EventEmitter, type Memento, type TreeView, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type CheckedParams,
  checkedNotification,
  type DraftQuotations,
  type ProjectState,
  quotationsRequest,
  type SourceInfo,
  type StatusParams,
  sourcesRequest,
} from '../../../server/src/protocol.ts';
import { isReadable } from '../languages.ts';
import { type Projects, printed } from '../projects.ts';

/** What the writer wants to see. */
export interface Choice {
  readonly scope: 'draft' | 'workspace';
  readonly grouping: 'verdict' | 'source' | 'speaker';
  readonly problemsOnly: boolean;
  /** Words that a quotation, its speaker or its source must have; empty for all. */
  readonly text: string;
}

/** `none`: no draft is in front. `unchecked`: the writer has not asked for a check yet. */
export type DeskState = ProjectState | 'none' | 'unchecked';

/** The sources of one project, and how it stands. */
export interface Shelf {
  readonly project: StatusParams;
  readonly sources: readonly SourceInfo[];
}

/** What both views show, fetched while one of them can be seen. */
export interface Desk extends Disposable {
  choice(): Choice;
  /** URI of the draft that is or was last in front. */
  front(): string | undefined;
  choose(changes: Partial<Choice>): void;
  state(): DeskState;
  drafts(): readonly DraftQuotations[];
  shelves(): readonly Shelf[];
  /** Fetches for a view while it can be seen. */
  serve(view: TreeView<unknown>): Disposable;
  readonly onDidChange: (listener: () => void) => Disposable;
}

const remembered = 'stet.desk';
const first: Choice = { scope: 'draft', grouping: 'verdict', problemsOnly: false, text: '' };
/** How long drafts must be left alone before they are asked for again, in milliseconds: typing must not list a draft at each key. */
const quiet = 300;

/** Asks the server only when it has said that something is new, and says so only when what can be seen is other. */
export function createDesk(client: BaseLanguageClient, projects: Projects, memory: Memento): Desk {
  let choice: Choice = { ...first, ...memory.get<Partial<Choice>>(remembered), text: '' };
  let drafts: readonly DraftQuotations[] = [];
  let shelves: readonly Shelf[] = [];
  /** URI of the draft that is or was last in front. */
  let front: string | undefined;
  /** What is to be asked for: drafts by URI, or all. */
  let stale: ReadonlySet<string> | 'all' = 'all';
  /** Whether what is shown was fetched for this scope and this draft. */
  let fetched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  const views = new Set<TreeView<unknown>>();
  const changed = new EventEmitter<void>();
  /** Drafts that are open nowhere: the server hears of what is open. */
  const files = workspace.createFileSystemWatcher('**/*.{md,markdown,mdown,qmd,rmd,txt,text}');

  function noteFront(): void {
    const document = window.activeTextEditor?.document;
    const draft = document && projects.isDraft(document) ? document.uri.toString() : undefined;
    const gone = !workspace.textDocuments.some(({ uri }) => uri.toString() === front);
    if (draft === undefined && !gone) return;
    if (draft === front) return;
    front = draft;
    begin();
  }

  /** What is shown is another's. */
  function begin(): void {
    fetched = false;
    stale = 'all';
    void refresh();
  }

  function state(): DeskState {
    const document = window.activeTextEditor?.document;
    if (document && isReadable(document) && projects.of(document)?.state === 'disabled') return 'disabled';
    if (choice.scope === 'workspace') return fetched ? 'ready' : 'loading';
    const own = front === undefined ? undefined : workspace.textDocuments.find(({ uri }) => uri.toString() === front);
    const project = own && projects.of(own);
    if (!project) return 'none';
    if (project.state !== 'ready') return project.state;
    if (!fetched) return 'loading';
    return drafts.some(({ checked }) => !checked) ? 'unchecked' : 'ready';
  }

  function touch(uri: string | 'all'): void {
    if (uri === 'all' || stale === 'all') stale = 'all';
    else if (choice.scope === 'workspace' || uri === front) stale = new Set([...stale, uri]);
    if (stale !== 'all' && stale.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), quiet);
  }

  async function refresh(): Promise<void> {
    if (asking || ![...views].some(({ visible }) => visible)) return;
    asking = true;
    const wanted = stale;
    stale = new Set();
    const begun = !fetched;
    const before = JSON.stringify([drafts, shelves]);
    try {
      if (choice.scope === 'workspace' && client.state !== State.Running) await client.start();
      drafts = await fetchDrafts(wanted);
      if (wanted === 'all') shelves = await fetchShelves();
      fetched = true;
    } catch {
      stale = 'all'; // the server is starting again; its first word brings the next try
    } finally {
      asking = false;
    }
    void tellMenus();
    if (begun || JSON.stringify([drafts, shelves]) !== before) changed.fire();
    if (stale === 'all' ? wanted !== 'all' : stale.size > 0) touch([...stale][0] ?? 'all');
  }

  async function fetchDrafts(wanted: ReadonlySet<string> | 'all'): Promise<readonly DraftQuotations[]> {
    const ask = (uri: string | null) => client.sendRequest<readonly DraftQuotations[]>(quotationsRequest, { uri });
    if (choice.scope === 'draft') return front === undefined ? [] : ask(front);
    if (wanted === 'all') return ask(null);
    const fresh = (await Promise.all([...wanted].map(ask))).flat();
    const kept = drafts.filter(({ uri }) => !wanted.has(printed(uri)));
    return [...kept, ...fresh].sort((a, b) => a.name.localeCompare(b.name));
  }

  function fetchShelves(): Promise<readonly Shelf[]> {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === front);
    const own = document && projects.of(document);
    const shown = choice.scope === 'workspace' ? projects.all() : own ? [own] : [];
    return Promise.all(
      shown.map(async (project) => {
        const uri = choice.scope === 'draft' && front !== undefined ? front : project.folder;
        return { project, sources: await client.sendRequest<readonly SourceInfo[]>(sourcesRequest, { uri }) };
      }),
    );
  }

  async function tellMenus(): Promise<void> {
    const filtered = choice.problemsOnly || choice.text !== '';
    const keys = { desk: state(), scope: choice.scope, grouping: choice.grouping, filtered };
    await Promise.all(
      Object.entries(keys).map(([key, value]) => commands.executeCommand('setContext', `stet.${key}`, value)),
    );
  }

  const following: Disposable[] = [
    changed,
    client.onNotification(checkedNotification, ({ uri }: CheckedParams) => touch(uri === null ? 'all' : printed(uri))),
    window.onDidChangeActiveTextEditor(() => {
      noteFront();
      void tellMenus();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      noteFront();
      if (drafts.some((draft) => printed(draft.uri) === uri.toString())) touch('all');
    }),
    projects.onDidChange(() => {
      noteFront();
      void tellMenus();
    }),
    files,
    ...[files.onDidChange, files.onDidCreate, files.onDidDelete].map((event) =>
      event(() => choice.scope === 'workspace' && touch('all')),
    ),
  ];
  void tellMenus();
  return {
    choice: () => choice,
    front: () => front,
    choose(changes) {
      const scope = choice.scope;
      choice = { ...choice, ...changes };
      const { text: _, ...kept } = choice;
      void memory.update(remembered, kept);
      void tellMenus();
      if (scope === choice.scope) changed.fire();
      else begin();
    },
    state,
    drafts: () => (choice.scope === 'draft' && state() === 'no-sources' ? [] : drafts),
    shelves: () => shelves,
    serve(view) {
      views.add(view);
      return view.onDidChangeVisibility(({ visible }) => visible && void refresh());
    },
    onDidChange: (listener) => changed.event(listener),
    dispose() {
      clearTimeout(timer);
      for (const one of following) one.dispose();
    },
  };
}
