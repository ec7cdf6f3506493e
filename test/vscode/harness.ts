import { type Disposable, type Event, languages } from 'vscode';

interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

export interface Outcome {
  readonly name: string;
  readonly error: string | null;
  readonly milliseconds: number;
}

const tests: Test[] = [];
const limit = 180_000;

/** Declares a test; they run one after the other, in the order they were declared. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Runs all whose names have these words, each within a limit; a failed one stops nothing. */
export async function runTests(log: (line: string) => void, words: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, body } of tests.filter((one) => one.name.includes(words))) {
    const begun = Date.now();
    const error = await within(body(), limit).then(
      () => null,
      (failure: unknown) => (failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)),
    );
    outcomes.push({ name, error, milliseconds: Date.now() - begun });
    log(`${error === null ? '✓' : '✗'} ${name} (${Date.now() - begun} ms)`);
    if (error !== null) log(error);
  }
  return outcomes;
}

/**
 * What `probe` gives as soon as it is not undefined: asked at once and again at each event, by default whenever
 * diagnostics change. Rejects after a deadline, naming `what`.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  events: readonly Event<unknown>[] = [languages.onDidChangeDiagnostics],
): Promise<T> {
  const listeners: Disposable[] = [];
  const found = new Promise<T>((resolve, reject) => {
    let asking = false;
    let again = false;
    // One question at a time; an event meanwhile asks once more.
    const ask = async () => {
      again = asking;
      if (asking) return;
      asking = true;
      const value = await probe();
      asking = false;
      if (value !== undefined) resolve(value);
      else if (again) await ask();
    };
    for (const event of events) listeners.push(event(() => ask().catch(reject)));
    ask().catch(reject);
  });
  try {
    return await within(found, limit - 5000, `in vain: ${what}`);
  } finally {
    for (const listener of listeners) listener.dispose();
  }
}

function within<T>(promise: Promise<T>, milliseconds: number, message = 'took too long'): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${message} (${milliseconds} ms)`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
