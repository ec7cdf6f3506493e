import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { adder } from './adding/adder.ts';
import { checkerFor } from './host/checker.ts';
import { cacheFolder } from './host/nodeCache.ts';
import { nodeHost } from './host/nodeHost.ts';
import { webHost, withClientFiles } from './host/webHost.ts';
import { clientFiles } from './lsp/clientFiles.ts';
import { startServer } from './lsp/server.ts';

// The transport (--stdio, --node-ipc, --socket=…) is read off the command line by createConnection.
const connection = createConnection(ProposedFeatures.all);

startServer(
  connection,
  withClientFiles(nodeHost(undefined, cacheFolder(process.env, process.platform)), webHost(clientFiles(connection))),
  { version, checker: (folder) => checkerFor(process.env, folder), adder },
);
