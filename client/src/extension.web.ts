import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client.ts';
import { begin, end, type Stet } from './stet.ts';

/** Every extension host in a browser has it; the types of Node do not. */
declare const Worker: new (url: string) => Worker;

/** In a browser: the server in a web worker, its files read through the editor. */
export function activate(context: ExtensionContext): Stet {
  const worker = async () => new Worker(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true));
  return begin(context, (log) => new LanguageClient('stet', 'Stet', worker, clientOptions(log)));
}

export const deactivate = end;
