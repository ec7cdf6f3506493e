import { commands, Position, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

type Locations = Parameters<BaseLanguageClient['protocol2CodeConverter']['asReferences']>[0];

/** What a code lens of the server leads to: the editor's list of places, opened at one of them. Takes LSP's values. */
export async function showReferences(
  client: BaseLanguageClient,
  uri: string,
  { line, character }: { readonly line: number; readonly character: number },
  locations: Locations,
): Promise<void> {
  const places = client.protocol2CodeConverter.asReferences(locations) ?? [];
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    new Position(line, character),
    await places,
  );
}
