const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such server',
  EAI_AGAIN: 'the name of the server cannot be resolved now',
  ECONNREFUSED: 'the server does not answer',
  ECONNRESET: 'the server breaks the connection off',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'the server does not answer',
  EPROTO: 'the server does not speak the protocol',
};

/** Why it failed, without a stack and without Node's own words where there are plain ones. */
export function plainReason(error: NodeJS.ErrnoException, deadline: AbortSignal): string {
  if (deadline.aborted) return 'it takes too long';
  if (error.code !== undefined && Object.hasOwn(reasons, error.code)) return reasons[error.code] as string;
  if (error.code?.startsWith('HPE_')) return 'the server’s answer is no HTTP';
  if (error.code?.startsWith('CERT_') || error.code?.includes('_CERT'))
    return `its certificate does not hold (${error.code})`;
  // What has a code has Node's own words; what has none is said by us.
  return error.code === undefined ? error.message : `it cannot be fetched (${error.code})`;
}
