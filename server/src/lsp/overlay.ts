import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../host/host.ts';

/**
 * The host, but for files that are open: of those it gives the editor's text. A file that is gone from disk is
 * gone here too, open or not.
 */
export function overlayHost(host: Host, openAt: (path: string) => TextDocument | null): Host {
  const encoder = new TextEncoder();
  return {
    ...host,
    async read(path) {
      const open = openAt(path);
      return open ? encoder.encode(open.getText()) : host.read(path);
    },
    async stat(path) {
      const found = await host.stat(path);
      const open = openAt(path);
      if (!found || !open) return found;
      // Below any time a disk gives, so that closing and opening are seen as changes.
      return { size: open.getText().length, modified: -1 - open.version, directory: false };
    },
  };
}
