import { commands, type Disposable, EventEmitter, type Memento, type TreeView, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type CheckedParams,
  checkedNotification,
  type DraftQuotations,
  type ProjectState,
} from '../../../server/src/protocol.ts';
import { draftGlob } from '../draftKinds.ts';
import { isReadable } from '../languages.ts';
import { type Projects, printed } from '../projects.ts';
import { type Choice, keepChoice, recallChoice } from './choice.ts';
import { fetchDrafts, fetchShelves, type Shelf } from './fetching.ts';
import { followFront } from './front.ts';
import { collectStale, type Wanted } from './stale.ts';

/** `none`: no draft is in front. `unchecked`: the writer has not asked for a check yet. `too-long`: it is not checked. */
type ViewState = ProjectState | 'none' | 'unchecked' | 'too-long';

/** How long drafts must be left alone before they are asked for again, in milliseconds: typing must not list a draft at each key. */
const quiet = 300;

/**
 * What both views show, fetched while one of them can be seen: the server is asked only when it has said that something is new,
 * and the views are told only when what can be seen is other.
 */
export class ViewModel implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #projects: Projects;
  readonly #memory: Memento;
  readonly #front;
  readonly #stale = collectStale();
  readonly #views = new Set<TreeView<unknown>>();
  readonly #changed = new EventEmitter<void>();
  readonly #following: readonly Disposable[];
  #choice: Choice;
  #drafts: readonly DraftQuotations[] = [];
  #shelves: readonly Shelf[] = [];
  /** Whether what is shown was fetched for this scope and this draft. */
  #fetched = false;
  /** How often what is shown became another's. */
  #round = 0;
  #asking = false;
  #told: ViewState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, projects: Projects, memory: Memento) {
    this.#client = client;
    this.#projects = projects;
    this.#memory = memory;
    this.#choice = recallChoice(memory);
    this.#front = followFront(projects);
    this.#following = [this.#front, this.#changed, ...this.#follow()];
    this.#tellMenus();
  }

  #follow(): readonly Disposable[] {
    const told = ({ uri }: CheckedParams) => this.#touch(uri === null ? 'all' : new Set([printed(uri)]));
    const tellMenus = () => this.#tellMenus();
    // Drafts that are open nowhere: of what is open the server hears.
    const files = workspace.createFileSystemWatcher(draftGlob);
    const fileChanged = () => this.#choice.scope === 'workspace' && this.#touch('all');
    return [
      this.#client.onNotification(checkedNotification, told),
      this.#front.onDidChange(() => this.#begin()),
      window.onDidChangeActiveTextEditor(tellMenus),
      this.#projects.onDidChange(tellMenus),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#drafts.some((draft) => printed(draft.uri) === uri.toString())) this.#touch('all');
      }),
      files,
      ...[files.onDidChange, files.onDidCreate, files.onDidDelete].map((event) => event(fileChanged)),
    ];
  }

  readonly onDidChange = (listener: () => void): Disposable => this.#changed.event(listener);

  choice(): Choice {
    return this.#choice;
  }

  choose(changes: Partial<Choice>): void {
    const { scope } = this.#choice;
    this.#choice = { ...this.#choice, ...changes };
    keepChoice(this.#memory, this.#choice);
    this.#tellMenus();
    if (scope === this.#choice.scope) this.#changed.fire();
    else this.#begin();
  }

  /** URI of the draft that is or was last in front. */
  front(): string | undefined {
    return this.#front.uri();
  }

  drafts(): readonly DraftQuotations[] {
    return this.#choice.scope === 'draft' && ['no-sources', 'too-long'].includes(this.state()) ? [] : this.#drafts;
  }

  shelves(): readonly Shelf[] {
    return this.#shelves;
  }

  /** Fetches for a view while it can be seen. */
  serve(view: TreeView<unknown>): Disposable {
    this.#views.add(view);
    return view.onDidChangeVisibility(({ visible }) => visible && void this.#refresh());
  }

  state(): ViewState {
    const active = window.activeTextEditor?.document;
    if (active && isReadable(active) && this.#projects.of(active)?.state === 'disabled') return 'disabled';
    if (this.#choice.scope === 'workspace') return this.#fetched ? 'ready' : 'loading';
    if (active && this.#projects.refusal(active) !== undefined) return 'too-long';
    const own = this.#front.document();
    const project = own && this.#projects.of(own);
    if (!project) return 'none';
    if (project.state !== 'ready') return project.state;
    if (!this.#fetched) return 'loading';
    return this.#drafts.some(({ checked }) => !checked) ? 'unchecked' : 'ready';
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#following) one.dispose();
  }

  /** What is shown is another's. */
  #begin(): void {
    this.#fetched = false;
    this.#round++;
    this.#stale.add('all');
    void this.#refresh();
  }

  /** These are old; what is not shown may be. */
  #touch(uris: Wanted): void {
    const front = this.#front.uri();
    const shown = uris === 'all' || this.#choice.scope === 'workspace' || (front !== undefined && uris.has(front));
    if (shown) this.#stale.add(uris);
    if (!this.#stale.isEmpty()) this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), quiet);
  }

  async #refresh(): Promise<void> {
    if (this.#asking || ![...this.#views].some(({ visible }) => visible)) return;
    this.#asking = true;
    const begun = !this.#fetched;
    const before = JSON.stringify([this.#drafts, this.#shelves]);
    const wanted = this.#stale.take();
    const fetched = await this.#fetch(wanted).then(
      () => true,
      () => false,
    );
    this.#asking = false;
    this.#tellMenus();
    if (begun || JSON.stringify([this.#drafts, this.#shelves]) !== before) this.#changed.fire();
    // Where it failed the server is starting again: its first word brings the next try.
    if (!fetched) this.#stale.add('all');
    else if (!this.#stale.isEmpty()) this.#soon();
  }

  async #fetch(wanted: Wanted): Promise<void> {
    const client = this.#client;
    const { scope } = this.#choice;
    if (scope === 'workspace' && client.state !== State.Running) await client.start();
    const round = this.#round;
    const drafts = await fetchDrafts(client, scope, this.#front.uri(), wanted, this.#drafts);
    const shelves = wanted === 'all' ? await fetchShelves(client, this.#projects, scope, this.#front) : this.#shelves;
    if (round !== this.#round) return;
    this.#drafts = drafts;
    this.#shelves = shelves;
    this.#fetched = true;
  }

  #tellMenus(): void {
    const { scope, grouping, problemsOnly, text } = this.#choice;
    const state = this.state();
    const keys = {
      'stet.views': state,
      'stet.scope': scope,
      'stet.grouping': grouping,
      'stet.filtered': problemsOnly || text !== '',
    };
    for (const [key, value] of Object.entries(keys)) void commands.executeCommand('setContext', key, value);
    if (state !== this.#told) this.#changed.fire();
    this.#told = state;
  }
}
