import { ArchiveFailure, isFailure, statusFailure } from './failures.ts';
import { retrying } from './retrying.ts';
import type { Question, Transport } from './transport.ts';

/** A question and its answer as a value; again after a while where it fails in passing. Rejects with an `ArchiveFailure`. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<unknown>;

export const asking =
  (transport: Transport): Ask =>
  (question, signal) =>
    retrying(async () => {
      const { status, body, retryAfter } = await transport.send(question, signal);
      const failure = statusFailure(status, body, retryAfter);
      if (failure !== null) throw failure;
      try {
        return JSON.parse(body) as unknown;
      } catch {
        throw new ArchiveFailure('broken');
      }
    }, signal);

/** Does something within so many seconds; a failure is a value. */
export async function within<T>(
  seconds: number,
  given: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T | ArchiveFailure> {
  const own = new AbortController();
  let late = false;
  const stop = () => own.abort();
  const timer = setTimeout(() => {
    late = true;
    own.abort();
  }, seconds * 1000);
  given.addEventListener('abort', stop);
  if (given.aborted) own.abort();
  try {
    return await task(own.signal);
  } catch (error) {
    if (late) return new ArchiveFailure('slow');
    return isFailure(error) ? error : new ArchiveFailure('refused', String(error));
  } finally {
    clearTimeout(timer);
    given.removeEventListener('abort', stop);
  }
}

/** A field of a value that came from elsewhere. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

export function listIn(value: unknown, name: string): readonly unknown[] | null {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : null;
}

/** The index in an address, whatever its name holds. */
export const pathOfIndex = (index: string): string =>
  `/${encodeURIComponent(index).replaceAll('%2C', ',').replaceAll('%2A', '*')}`;
