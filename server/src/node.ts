import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { adder } from './adding/adder.ts';
import { connecting } from './host/archive/open.ts';
import { checkerFor } from './host/checker.ts';
import { cacheFolder } from './host/nodeCache.ts';
import { nodeHost } from './host/nodeHost.ts';
import { webHost, withClientFiles } from './host/webHost.ts';
import { clientFiles } from './lsp/clientFiles.ts';
import { startServer } from './lsp/server.ts';

// The transport (--stdio, --node-ipc, --socket=…) is read off the command line by createConnection.
const connection = createConnection(ProposedFeatures.all);

const host = nodeHost(undefined, cacheFolder(process.env, process.platform));

startServer(connection, withClientFiles(host, webHost(clientFiles(connection))), {
  version,
  checker: (folder) => checkerFor(process.env, folder),
  adder,
  archive: connecting(host.read, process.env),
});
