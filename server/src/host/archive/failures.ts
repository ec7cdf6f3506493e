/** What can go wrong between here and the archive. */
export type FailureKind =
  | 'unreachable'
  | 'lost'
  | 'slow'
  | 'busy'
  | 'certificate'
  | 'no-tls'
  | 'credentials'
  | 'forbidden'
  | 'no-index'
  | 'mapping'
  | 'broken'
  | 'partial'
  | 'too-large'
  | 'refused'
  | 'insecure'
  | 'no-authority'
  | 'aborted';

/** A failure of the archive, with what only it knows: a field, a status, a word of the other side. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure';
  readonly kind: FailureKind;
  readonly detail: string;
  /** Milliseconds after which the other side would rather be asked again. */
  readonly after: number;

  constructor(kind: FailureKind, detail = '', after = 0) {
    super(kind);
    this.kind = kind;
    this.detail = detail;
    this.after = after;
  }
}

/** By its name: a client that ships as a file of its own has a class of its own. */
export const isFailure = (value: unknown): value is ArchiveFailure =>
  value instanceof Error && value.name === 'ArchiveFailure';

/** Whether it may be over when one asks again. */
export const isPassing = ({ kind }: ArchiveFailure): boolean =>
  kind === 'unreachable' || kind === 'lost' || kind === 'busy' || kind === 'broken';

/** What a connection's error comes to, told by its words. */
export function connectionFailure(message: string): ArchiveFailure {
  if (/certificate|altnames|self[- ]signed/i.test(message)) return new ArchiveFailure('certificate', message);
  if (/wrong version number|packet length|EPROTO|ssl/i.test(message)) return new ArchiveFailure('no-tls');
  if (/hang up|ECONNRESET|EPIPE|aborted/i.test(message)) return new ArchiveFailure('lost');
  return new ArchiveFailure('unreachable', message);
}

/** What an answer's status comes to; null when it is an answer. `body` is what it says. */
export function statusFailure(status: number, body: string, retryAfter: string | undefined): ArchiveFailure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return new ArchiveFailure('credentials');
  if (status === 403) return new ArchiveFailure('forbidden');
  if (status === 404) return new ArchiveFailure('no-index');
  if (status === 429 || status === 502 || status === 503 || status === 504) {
    const seconds = Number(retryAfter ?? 0);
    return new ArchiveFailure('busy', String(status), Number.isFinite(seconds) ? seconds * 1000 : 0);
  }
  return new ArchiveFailure('refused', `${status}${reasonIn(body)}`);
}

/** The other side's own word for what it refused. */
function reasonIn(body: string): string {
  const reason = /"reason"\s*:\s*"((?:[^"\\]|\\.){1,200})/.exec(body)?.[1];
  return reason === undefined ? '' : `: ${reason.replace(/\\(.)/g, '$1')}`;
}

/** The failure as one sentence for a user; `archive` is the host, `index` the index. */
export function inWords({ kind, detail }: ArchiveFailure, archive: string, index: string): string {
  const the = `The archive (${archive})`;
  switch (kind) {
    case 'unreachable':
      return `${the} cannot be reached.`;
    case 'lost':
      return `${the} ended the connection before it had answered.`;
    case 'slow':
      return `${the} did not answer in time.`;
    case 'busy':
      return `${the} is too busy to answer (${detail}).`;
    case 'certificate':
      return `${the} shows a certificate that is not trusted (${detail}); name the file of its authority as "ca".`;
    case 'no-tls':
      return `${the} does not speak TLS; is its address to begin with http:?`;
    case 'credentials':
      return `${the} does not know this key, user or password.`;
    case 'forbidden':
      return `${the} does not let this user read the index “${index}”.`;
    case 'no-index':
      return `${the} has no index “${index}”.`;
    case 'mapping':
      return `The index “${index}” of the archive has no field “${detail}” that holds text; name its field in "fields".`;
    case 'broken':
      return `${the} gave an answer that broke off or cannot be understood.`;
    case 'partial':
      return `${the} answered for a part of the index “${index}” only.`;
    case 'too-large':
      return `${the} gave an answer that is too large (${detail}).`;
    case 'refused':
      return `${the} refused the question (${detail}).`;
    case 'insecure':
      return `${the} is not asked: no key and no password is sent over http:, only over https:.`;
    case 'no-authority':
      return `${the} is not asked: the certificate of its authority (“ca”) cannot be read: ${detail}.`;
    case 'aborted':
      return `${the} was not waited for.`;
  }
}
