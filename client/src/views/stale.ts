/** Drafts by URI, or all there are. */
export type Wanted = ReadonlySet<string> | 'all';

/** What has become old since it was last asked for. */
export interface Stale {
  add(uris: Wanted): void;
  isEmpty(): boolean;
  /** Hands over what is old, to be asked for now. */
  take(): Wanted;
}

/** In the beginning nothing has been asked for. */
export function collectStale(): Stale {
  let stale: Wanted = 'all';
  return {
    add(uris) {
      stale = uris === 'all' || stale === 'all' ? 'all' : new Set([...stale, ...uris]);
    },
    isEmpty: () => stale !== 'all' && stale.size === 0,
    take() {
      const taken = stale;
      stale = new Set();
      return taken;
    },
  };
}
