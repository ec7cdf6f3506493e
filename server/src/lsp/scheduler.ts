import type { CancellationToken } from 'vscode-languageserver';

/** Time, as the server needs it: given from outside, so that a test decides when a quiet moment is over. */
export interface Scheduler {
  /** Resolves after the messages and timers that wait now had their turn. */
  pause(): Promise<void>;
  /** Runs `task` after `milliseconds`; the answer calls it off. */
  after(milliseconds: number, task: () => void): () => void;
}

export const realScheduler: Scheduler = {
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves after `milliseconds`, or as soon as the token says stop. */
export function rest(scheduler: Scheduler, milliseconds: number, token: CancellationToken): Promise<void> {
  // A token that is cancelled already may never say so again.
  if (token.isCancellationRequested) return Promise.resolve();
  return new Promise((resolve) => {
    const over = () => {
      callOff();
      cancelled.dispose();
      resolve();
    };
    const callOff = scheduler.after(milliseconds, over);
    const cancelled = token.onCancellationRequested(over);
  });
}

/** Longest stretch of work without letting others run, in milliseconds. */
const slice = 10;

interface Stretches {
  readonly scheduler: Scheduler;
  now(): number;
  /** Asked whenever others had their turn. */
  goOn(): boolean;
  /** Told what each stretch took, in milliseconds. */
  spent?(milliseconds: number): void;
}

/** Does work in short stretches, between which others are answered. False when it was not to go on to the end. */
export async function inStretches(steps: Iterator<void, void>, { scheduler, now, goOn, spent }: Stretches) {
  for (let begun = now(); !steps.next().done; ) {
    const stretch = now() - begun;
    if (stretch < slice) continue;
    spent?.(stretch);
    await scheduler.pause();
    if (!goOn()) return false;
    begun = now();
  }
  return true;
}

/** Runs `task` once things have been quiet for `milliseconds`; `cancel` calls it off. */
export interface Debounced {
  touch(): void;
  cancel(): void;
}

export function debounce(scheduler: Scheduler, milliseconds: number, task: () => void): Debounced {
  let callOff: (() => void) | null = null;
  const cancel = () => {
    callOff?.();
    callOff = null;
  };
  return {
    cancel,
    touch() {
      cancel();
      callOff = scheduler.after(milliseconds, () => {
        callOff = null;
        task();
      });
    },
  };
}
