import { type Disposable, lm, McpStdioServerDefinition, workspace } from 'vscode';

/** Offers `stet mcp` for each folder that is open and trusted to whatever in this editor speaks MCP; the user starts it. */
export function offerMcpServers(cli: string, version: string): Disposable[] {
  // Editors made from VS Code, and older ones, know nothing of it.
  if (typeof lm?.registerMcpServerDefinitionProvider !== 'function' || typeof McpStdioServerDefinition !== 'function')
    return [];
  return [
    lm.registerMcpServerDefinitionProvider('stet.mcp', {
      provideMcpServerDefinitions: () => {
        const folders = workspace.isTrusted ? (workspace.workspaceFolders ?? []) : [];
        const local = folders.filter(({ uri }) => uri.scheme === 'file');
        return local.map(({ name, uri }) => {
          const label = local.length > 1 ? `Stet: ${name}` : 'Stet';
          const run = [cli, 'mcp', uri.fsPath];
          return new McpStdioServerDefinition(label, process.execPath, run, { ELECTRON_RUN_AS_NODE: '1' }, version);
        });
      },
    }),
  ];
}
