import { reasonOf } from '../faults.ts';
import type { Host } from '../host.ts';
import type { Credentials } from './archive.ts';
import { ArchiveFailure } from './failures.ts';
import type { ArchiveSettings } from './settings.ts';
import type { Transport } from './transport.ts';

/** An archive as the environment lets it be asked. */
export interface Connected {
  readonly settings: ArchiveSettings;
  readonly transport: Transport;
}

/** What connects with an archive; not there in a browser. `otherwise` says who asks, where the environment does not. */
export type Connecting = (settings: ArchiveSettings, otherwise?: () => Promise<Credentials>) => Connected;

/** Connects with archives. The client is loaded when something is first asked, and made again when it could not be made. */
export const connecting =
  (read: Host['read'], env: NodeJS.ProcessEnv): Connecting =>
  (given, otherwise) => {
    const credentials = async (): Promise<Credentials> => {
      const own = credentialsIn(env);
      return own.kind === 'none' && otherwise ? otherwise() : own;
    };
    const settings = withAddress(given, env);
    let made: Promise<Transport> | null = null;
    const transport = (): Promise<Transport> => {
      made ??= connected(settings, credentials, read).catch((error: unknown) => {
        made = null;
        throw error;
      });
      return made;
    };
    return {
      settings,
      transport: {
        send: async (question, signal) => (await transport()).send(question, signal),
        close: () => void made?.then((one) => one.close()).catch(() => {}),
      },
    };
  };

async function connected(
  settings: ArchiveSettings,
  credentials: () => Promise<Credentials>,
  read: Host['read'],
): Promise<Transport> {
  const authorization = authorizationOf(await credentials());
  if (authorization !== null && !settings.addresses.every(isPrivate)) throw new ArchiveFailure('insecure');
  const ca = settings.ca === null ? null : await authority(settings.ca, read);
  const { connect } = await import('./clients/openSearch.ts');
  return connect({ addresses: settings.addresses, ca, authorization });
}

async function authority(path: string, read: Host['read']): Promise<string> {
  try {
    return new TextDecoder().decode(await read(path));
  } catch (error) {
    throw new ArchiveFailure('no-authority', reasonOf(error));
  }
}

/** Nobody between here and there can read it. */
function isPrivate(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

function authorizationOf(credentials: Credentials): string | null {
  if (credentials.kind === 'none') return null;
  if (credentials.kind === 'key') return /^\w+ /.test(credentials.key) ? credentials.key : `ApiKey ${credentials.key}`;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}

/** Who asks, as the environment says: `STET_ARCHIVE_API_KEY` ("Bearer …" is sent as it is), or `STET_ARCHIVE_USER` with `STET_ARCHIVE_PASSWORD`. */
function credentialsIn(env: NodeJS.ProcessEnv): Credentials {
  const key = env['STET_ARCHIVE_API_KEY']?.trim();
  if (key) return { kind: 'key', key };
  const user = env['STET_ARCHIVE_USER']?.trim();
  return user ? { kind: 'user', user, password: env['STET_ARCHIVE_PASSWORD'] ?? '' } : { kind: 'none' };
}

/** The settings with the address that the environment names, wherever a configuration points: `STET_ARCHIVE_ADDRESS`. */
function withAddress(settings: ArchiveSettings, env: NodeJS.ProcessEnv): ArchiveSettings {
  const named = (env['STET_ARCHIVE_ADDRESS'] ?? '').split(',').map((one) => one.trim());
  const addresses = named.filter((one) => one !== '');
  return addresses.length === 0 ? settings : { ...settings, addresses };
}
