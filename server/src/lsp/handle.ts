import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Scheduler } from './scheduler.ts';

/** Wraps the handlers of requests; see `requestWrapper`. */
export type Handle = <P, R>(
  fallback: R,
  run: (params: P, token: CancellationToken) => R | Promise<R>,
  /** What is waited for first, the token in hand. */
  first?: (params: P, token: CancellationToken) => Promise<void>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/**
 * Every request goes through here: it lets waiting messages in first (a later change, its own cancellation),
 * stops when cancelled, and answers `fallback` when the handler fails, with the failure in the log, so that
 * one broken draft does not take an editor's feature away.
 */
export function requestWrapper(connection: Connection, scheduler: Scheduler): Handle {
  const failed = logFailures(connection);
  return (fallback, run, first) => async (params, token) => {
    await scheduler.pause();
    await first?.(params, token);
    if (token.isCancellationRequested) return cancelled();
    try {
      const answer = await run(params, token);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      failed(error);
      return fallback;
    }
  };
}

/** Puts a failure into the client's log. */
export function logFailures(connection: Connection): (error: unknown) => void {
  return (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
