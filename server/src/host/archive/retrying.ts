import { isFailure, isPassing } from './failures.ts';

/** Tries at most, and the first wait between two of them in milliseconds; each is about twice the one before. */
const tries = 4;
const firstWait = 150;
const longestWait = 4000;

/**
 * Does something that may fail in passing, again after a while that grows and that chance spreads, so that many who wait do not
 * come back at once. What the other side asks for is waited for. Rejects with the last failure, or when the signal says stop.
 */
export async function retrying<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await task();
    } catch (error) {
      const failure = isFailure(error) ? error : null;
      if (failure === null || !isPassing(failure) || n >= tries || signal.aborted) throw error;
      const wait = Math.max(failure.after, firstWait * 2 ** (n - 1) * (0.5 + Math.random()));
      if (wait > longestWait) throw error;
      await pause(wait, signal);
      if (signal.aborted) throw error;
    }
  }
}

/** Resolves after a while, or at once when the signal says stop. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    if (signal.aborted) over();
    else signal.addEventListener('abort', over);
  });
}
