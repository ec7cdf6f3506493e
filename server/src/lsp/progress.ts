import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ClientFacts } from './client.ts';
import type { SessionPorts } from './session.ts';

/** Steps between two messages: a large library must not flood its client. */
const stride = 25;

/** The client's progress display, or nothing where it has none. Work never waits for it. */
export function progressOn(connection: Connection, client: ClientFacts): SessionPorts['progress'] {
  return (title, cancel) => {
    let over = false;
    const display: Promise<WorkDoneProgressServerReporter | null> = client.showsProgress
      ? connection.window.createWorkDoneProgress().catch(() => null)
      : Promise.resolve(null);
    void display.then((reporter) => {
      reporter?.begin(title, 0, undefined, true);
      reporter?.token.onCancellationRequested(cancel);
    });
    return {
      step(done, total) {
        if (done % stride !== 0) return;
        void display.then(
          (reporter) => !over && reporter?.report(Math.floor((100 * done) / Math.max(1, total)), `${done} of ${total}`),
        );
      },
      done() {
        over = true;
        void display.then((reporter) => reporter?.done());
      },
    };
  };
}
