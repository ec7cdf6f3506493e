import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client.ts';
import { begin, end, type Stet } from './stet.ts';

/** Every extension host in a browser has it; the types of Node do not. */
declare const Worker: new (url: string) => Worker;

/** In a browser: the server in a web worker, its files read through the editor. */
export function activate(context: ExtensionContext): Stet {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // The client would know a worker by its class, and an extension host in a browser has a class of its own.
  const connect = async () => {
    const worker = new Worker(url);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return begin(context, (log) => new LanguageClient('stet', 'Stet', connect, clientOptions(log)));
}

export const deactivate = end;
