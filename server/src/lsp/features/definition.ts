import type { Definition, DefinitionParams, LocationLink } from 'vscode-languageserver';
import { definitionAt } from '../../core/answers/places/definition.ts';
import type { Context } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toLocationLink } from '../toLsp.ts';

/** From a quotation or a citation to the passage it stands for. */
export function registerDefinition({ connection, handle, draft, client, extracts }: Context): void {
  connection.onDefinition(
    handle<DefinitionParams, Definition | LocationLink[] | null>(null, async ({ textDocument, position }) => {
      const at = draft(textDocument.uri);
      const found = at?.analysis.ask(at.input, definitionAt, toOffset(at.document, position)) ?? [];
      const links = found.flatMap((definition) => (at && toLocationLink(definition, at.texts)) ?? []);
      await extracts.settled();
      return client.takesLocationLinks
        ? links
        : links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  );
}
