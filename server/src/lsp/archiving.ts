import type { Asked } from '../core/lookup/asked.ts';
import { type Answers, createAnswers } from '../host/archive/answers.ts';
import type { Archive } from '../host/archive/archive.ts';
import type { Store } from '../host/store/store.ts';
import { debounce, type Scheduler } from './scheduler.ts';

/** What a session asks of its archive, and what that has said. */
export interface Archiving {
  /** `asking`: an answer is waited for. `silent`: there was none to the last question; it is asked again by and by. */
  readonly state: 'idle' | 'asking' | 'silent';
  readonly silence: string | null;
  /** What a draft wants to know now; nothing when it is closed. It is asked for when things are quiet, and only once. */
  wants(draft: string, asked: readonly Asked[]): void;
  /** What is known for all that is wanted; the same value as long as nothing has changed. */
  known(): ReturnType<Answers['of']>;
  dispose(): void;
}

export interface ArchivingPorts {
  readonly scheduler: Scheduler;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Something else is known: findings may be others. */
  readonly onKnown: () => void;
  /** It asks, or is silent: only the status is another. */
  readonly onState: () => void;
}

/** How long quotations must be left alone before they are asked for, in milliseconds. */
const quiet = 400;
/** After so long one that was silent is asked again, twice as long each time, up to the second. */
const firstWait = 5000;
const longestWait = 60_000;

export function createArchiving(
  archive: Archive,
  store: Pick<Store, 'pool' | 'keeping'>,
  { scheduler, now, onKnown, onState }: ArchivingPorts,
): Archiving {
  const answers = createAnswers(store, now);
  const stop = new AbortController();
  const wanted = new Map<string, readonly Asked[]>();
  let state: Archiving['state'] = 'idle';
  let silence: string | null = null;
  let known: ReturnType<Answers['of']> | null = null;
  /** What `known` was made for and of, as text. */
  let knownFor = '';
  let wait = firstWait;
  let callOff = (): void => {};
  const soon = debounce(scheduler, quiet, () => void ask());

  const all = (): readonly Asked[] => [
    ...new Map([...wanted.values()].flat().map((one) => [one.key, one] as const)).values(),
  ];

  function became(next: Archiving['state']): void {
    if (state === next) return;
    state = next;
    onState();
  }

  /** Makes `known` anew where it is another. */
  function look(): boolean {
    const now = answers.of(all());
    const told = [[...now.archive.answered].sort(), now.sources.map(({ path }) => path), now.archive.silence];
    if (known !== null && JSON.stringify(told) === knownFor) return false;
    known = now;
    knownFor = JSON.stringify(told);
    return true;
  }

  async function ask(): Promise<void> {
    callOff();
    if (state === 'asking' || stop.signal.aborted) return;
    const open = answers.open(all());
    if (open.length > 0) {
      became('asking');
      const came = await archive.candidates(open, answers.held, stop.signal);
      if (stop.signal.aborted) return;
      answers.take(came, open);
      ({ silence } = came);
      wait = silence === null ? firstWait : wait;
    } else silence = null;
    became(silence === null ? 'idle' : 'silent');
    if (silence !== null) {
      callOff = scheduler.after(wait, () => void ask());
      wait = Math.min(longestWait, wait * 2);
    } else if (answers.open(all()).length > 0) soon.touch();
    if (look()) onKnown();
  }

  return {
    get state() {
      return state;
    },
    get silence() {
      return silence;
    },
    wants(draft, asked) {
      const keys = (some: readonly Asked[] = []): string => some.map(({ key }) => key).join('\n');
      if (keys(wanted.get(draft)) === keys(asked) && answers.open(asked).length === 0) return;
      if (asked.length > 0) wanted.set(draft, asked);
      else wanted.delete(draft);
      // One that is silent is asked again in its time, whatever is typed.
      if (state !== 'silent') soon.touch();
    },
    known() {
      if (known === null) look();
      return known ?? answers.of([]);
    },
    dispose() {
      soon.cancel();
      callOff();
      stop.abort();
      archive.close();
    },
  };
}
