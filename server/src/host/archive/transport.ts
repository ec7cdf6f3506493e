/** One question over HTTP. `lines`: JSON a line each, as `_msearch` and `_bulk` take it. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'HEAD';
  readonly path: string;
  readonly body?: object;
  readonly lines?: readonly (object | string)[];
  /** Longest answer, in bytes. */
  readonly most: number;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
}

/** Carries questions to a cluster, any of its nodes. Rejects with an `ArchiveFailure`. */
export interface Transport {
  send(question: Question, signal: AbortSignal): Promise<Answer>;
  close(): void;
}

/** What a transport is made of. */
export interface TransportOptions {
  readonly addresses: readonly string[];
  /** The certificate of the authority, as PEM; null for those the system knows. */
  readonly ca: string | null;
  /** What stands in the header `authorization`, or null. */
  readonly authorization: string | null;
}
