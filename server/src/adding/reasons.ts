const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such server',
  EAI_AGAIN: 'the server’s name could not be looked up',
  ECONNREFUSED: 'the server did not answer',
  ECONNRESET: 'the server closed the connection',
  EHOSTUNREACH: 'the server could not be reached',
  ENETUNREACH: 'no network connection',
  ETIMEDOUT: 'the server did not answer',
  EPROTO: 'the server does not use this protocol',
};

/** Why it failed, without a stack and without Node's own words where there are plain ones. */
export function plainReason(error: NodeJS.ErrnoException, deadline: AbortSignal): string {
  if (deadline.aborted) return 'it took too long';
  if (error.code !== undefined && Object.hasOwn(reasons, error.code)) return reasons[error.code] as string;
  if (error.code?.startsWith('HPE_')) return 'the server’s answer is not HTTP';
  if (error.code?.startsWith('CERT_') || error.code?.includes('_CERT'))
    return `its security certificate is not valid (${error.code})`;
  // What has a code has Node's own words; what has none is said by us.
  return error.code === undefined ? error.message : `it could not be fetched (${error.code})`;
}
