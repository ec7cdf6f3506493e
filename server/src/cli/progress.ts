import type { Progress } from '../host/project.ts';
import type { CliIo } from './io.ts';
import { shownInLine } from './terminal.ts';

/** Nothing is said of what takes less, and no oftener; milliseconds. */
const patience = 400;
const pace = 100;

/** Shows on a terminal how far the reading of sources is; `done` takes it away. Nothing where there is no terminal. */
export function progressOn(io: CliIo): { readonly step?: Progress; done(): void } {
  const { progress: show, host } = io;
  if (show === undefined) return { done: () => {} };
  const begun = host.now();
  let shown = 0;
  return {
    step(count, total, path) {
      const now = host.now();
      if (now - begun < patience || now - shown < pace || total === 0) return;
      shown = now;
      const line = `reading sources: ${count} of ${total}${path === '' ? '' : ` ${shownInLine(path.slice(path.lastIndexOf('/') + 1))}`}`;
      show([...line].slice(0, (io.columns ?? 80) - 1).join(''));
    },
    done() {
      if (shown > 0) show('');
    },
  };
}
