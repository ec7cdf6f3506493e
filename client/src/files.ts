import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileFound,
  type FileParams,
  type FolderEntries,
  fileReadRequest,
  fileStatRequest,
  folderEntriesRequest,
  type RecordParams,
  recordWriteRequest,
} from '../../server/src/protocol.ts';

/** Reads files that are not on the server's disk, and only in folders that are open; writes none but the record of verifications. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(
      fileReadRequest,
      async ({ uri }: FileParams): Promise<string> => base64Of(await workspace.fs.readFile(inside(uri))),
    ),
    client.onRequest(fileStatRequest, async ({ uri }: FileParams): Promise<FileFound | null> => {
      const { size, mtime, type } = await workspace.fs.stat(inside(uri));
      return { size, modified: mtime, directory: (type & FileType.Directory) !== 0 };
    }),
    client.onRequest(folderEntriesRequest, async ({ uri }: FileParams): Promise<FolderEntries> => {
      const found = await workspace.fs.readDirectory(inside(uri));
      return found.map(([name, type]) => ({ name, kind: kindOf(type) }));
    }),
    client.onRequest(recordWriteRequest, async ({ uri, base64 }: RecordParams): Promise<null> => {
      const file = inside(uri);
      if (!/\/\.stet\/(?:verified\.json|\.gitattributes)$/.test(file.path)) throw new Error('it is no record');
      await workspace.fs.writeFile(
        file,
        Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)),
      );
      return null;
    }),
  ];
}

function inside(written: string): Uri {
  const uri = Uri.parse(written, true);
  if (!workspace.getWorkspaceFolder(uri)) throw new Error('it is in no open folder');
  return uri;
}

function kindOf(type: FileType): FolderEntries[number]['kind'] {
  if (type & FileType.SymbolicLink) return 'link';
  if (type & FileType.Directory) return 'folder';
  return type & FileType.File ? 'file' : 'other';
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // A call takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 1 << 13)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + (1 << 13))));
  return btoa(pieces.join(''));
}
