import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { forModel, longest, seenByModel, thatFit } from '../core/answers/words/forModels.ts';
import { toldSource } from '../core/answers/words/told.ts';
import { sourceNamed, type Workspace } from './workspace.ts';

const list = 'stet://sources';
/** As much of a source's text is handed over at once, in code units; passages are found with a tool. */
const mostText = 60_000;

/** A key as an address writes it; one that nobody wrote so is none. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** What a user may pick and hand to a model: a prompt for a draft, the list of sources, the text of one. */
export function registerGivens(server: McpServer, workspace: Workspace): void {
  server.registerPrompt(
    'check_draft',
    {
      title: 'Check a draft’s quotations',
      description: 'Checks every quotation of a draft against the sources and proposes corrections.',
      argsSchema: {
        path: z.string().max(longest.name).describe('Path of the draft, relative to the workspace folder'),
      },
    },
    ({ path }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: `Check the draft ${JSON.stringify(path)} with verify_draft. List each quotation that is not “sound”, “signed-off” or “let-stand”: what is wrong, what the source says and where, and the suggested text. Ask for evidence only where you need it. Change no quotation that is sound, and never propose words that a source does not have.`,
          },
        },
      ],
    }),
  );
  server.registerResource(
    'sources',
    list,
    { title: 'Sources', description: 'The sources of this workspace, with their keys.', mimeType: 'text/plain' },
    async (uri) => {
      const { library } = await workspace.library();
      const { shown, left } = thatFit(library.sources.map((source) => toldSource(source, workspace.name)));
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: forModel({ sources: shown, left }) }] };
    },
  );
  server.registerResource(
    'source',
    new ResourceTemplate('stet://source/{key}', {
      list: async () => {
        const { library } = await workspace.library();
        const { shown } = thatFit(
          library.sources.map(({ key, metadata: { title } }) => ({
            uri: `stet://source/${encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd'))}`,
            name: key.slice(0, longest.name),
            title: title.slice(0, longest.name),
          })),
        );
        return { resources: seenByModel(shown) };
      },
    }),
    { title: 'Source', description: 'The words of one source.', mimeType: 'text/plain' },
    async (uri, { key }) => {
      const { library } = await workspace.library();
      const source = sourceNamed(decoded(String(key)), library, workspace.name);
      const { text } = source.reading.prose;
      const told = {
        ...toldSource(source, workspace.name),
        text: text.slice(0, mostText),
        left: Math.max(0, text.length - mostText),
      };
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: forModel(told) }] };
    },
  );
}
