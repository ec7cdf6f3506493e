import type { Connection } from 'vscode-languageserver';
import type { ClientFiles } from '../host/webHost.ts';
import {
  type FileFound,
  type FileParams,
  type FolderEntries,
  fileReadRequest,
  fileStatRequest,
  folderEntriesRequest,
  type RecordParams,
  recordWriteRequest,
} from '../protocol.ts';
import { uriOf } from './uris.ts';

/** The files of the editor at the other end, asked for one by one. */
export function clientFiles(connection: Connection): ClientFiles {
  const ask = <T>(method: string, path: string): Promise<T> =>
    connection.sendRequest<T>(method, { uri: uriOf(path) } satisfies FileParams);
  return {
    read: async (path) => bytesOf(await ask<string>(fileReadRequest, path)),
    write: (path, bytes) =>
      connection.sendRequest(recordWriteRequest, { uri: uriOf(path), base64: base64Of(bytes) } satisfies RecordParams),
    stat: (path) => ask<FileFound | null>(fileStatRequest, path),
    entries: (folder) => ask<FolderEntries>(folderEntriesRequest, folder).catch(() => []),
  };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

/** A record is small: its bytes one by one. */
const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
