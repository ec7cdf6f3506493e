import type { CancellationToken } from 'vscode-languageserver';

/** Something that happens, and those who want to know. */
export interface Signal<T = void> {
  fire(what: T): void;
  /** The answer ends it. */
  on(listener: (what: T) => void): () => void;
}

export function createSignal<T = void>(): Signal<T> {
  const listeners = new Set<(what: T) => void>();
  return {
    fire(what) {
      for (const listener of [...listeners]) listener(what);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Resolves when the signal fires next, or the token says stop. */
export function nextOf(signal: Signal, token: CancellationToken): Promise<void> {
  // A token that is cancelled already may never say so again.
  if (token.isCancellationRequested) return Promise.resolve();
  return new Promise((resolve) => {
    const over = () => {
      stop();
      cancelled.dispose();
      resolve();
    };
    const stop = signal.on(over);
    const cancelled = token.onCancellationRequested(over);
  });
}
