import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { findPassages } from '../core/answers/findPassages.ts';
import { referenceText, workOf } from '../core/answers/referenceText.ts';
import { toldEntry, toldFound, toldSource } from '../core/answers/told.ts';
import { inquire, tooFewWords } from '../core/inquiry.ts';
import { makeLibrary } from '../core/library/library.ts';
import { CERTAIN } from '../core/reading/confidence.ts';
import { quotesOf } from '../core/reading/quotes.ts';
import { bracketed } from '../core/rules/fixes/citation.ts';
import { placeLabel } from '../core/verdict/place.ts';
import { resolvePath } from '../host/paths.ts';
import { passageShape, sourceShape, verdictShape } from './shapes.ts';
import { sourceNamed, type Workspace } from './workspace.ts';

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** The tools by which a language model quotes truly, over one workspace. They read and write nothing else. */
export function createMcpServer(workspace: Workspace, version: string): McpServer {
  const server = new McpServer(
    { name: 'stet', title: 'Stet', version },
    {
      instructions:
        'Stet checks quotations against the sources of this workspace. Take words for a quotation from find_source_passage or list_quotations, check each with verify_quotation before you write it, and the finished text with verify_draft. Never quote what is not found.',
    },
  );
  registerVerdicts(server, workspace);
  registerSources(server, workspace);
  return server;
}

/** Structured, and the same as text for clients that know no better. */
function answer<T extends object>(
  value: T,
): { content: { type: 'text'; text: string }[]; structuredContent: T & Record<string, unknown> } {
  return {
    content: [{ type: 'text', text: JSON.stringify(value, null, 2) }],
    structuredContent: value as T & Record<string, unknown>,
  };
}

function registerVerdicts(server: McpServer, workspace: Workspace): void {
  server.registerTool(
    'verify_draft',
    {
      title: 'Verify a draft',
      description:
        'Checks every quotation of a draft against the sources: are these the words, did that person say them, is that where they stand? Give the path of a file of the workspace, or the text itself.',
      inputSchema: {
        path: z.string().optional().describe('Path of a Markdown or plain-text draft, from the workspace folder'),
        text: z.string().optional().describe('A draft’s text in Markdown, instead of a path'),
      },
      outputSchema: {
        checked: z.boolean().describe('False when no source could be read'),
        quotations: z.array(verdictShape.extend({ number: z.number(), text: z.string(), place: z.string() })),
        remarks: z.array(z.object({ rule: z.string(), severity: z.string(), message: z.string(), place: z.string() })),
        unreadable: z.array(z.object({ path: z.string(), reason: z.string() })),
      },
      annotations: readOnly,
    },
    async ({ path, text }) => {
      if ((path === undefined) === (text === undefined))
        throw new Error('Give either the path of a draft or its text.');
      const draft =
        path === undefined
          ? { path: resolvePath(workspace.root, 'draft.md'), raw: text as string }
          : await workspace.draft(path);
      const sheet = (await workspace.analysis(draft)).sheet(draft);
      return answer({
        checked: sheet.checked,
        quotations: sheet.entries.map((entry) => ({
          number: entry.number,
          text: entry.quotation.text,
          place: entry.place,
          ...toldEntry(entry, sheet.sources, workspace.name),
        })),
        remarks: sheet.remarks.map(({ finding: { rule, severity, message }, place }) => ({
          rule,
          severity,
          message,
          place,
        })),
        unreadable: sheet.unreadable.map(({ path: file, reason }) => ({ path: workspace.name(file), reason })),
      });
    },
  );
  server.registerTool(
    'verify_quotation',
    {
      title: 'Verify a quotation',
      description:
        'Whether words may be quoted as they are, and whether the speaker said them. Ellipses, brackets and [sic] are permitted as editors permit them; a changed word is not.',
      inputSchema: {
        words: z.string().min(1).describe('The quoted words'),
        speaker: z.string().optional().describe('Who is to have said them, with or without a role'),
        source: z
          .string()
          .optional()
          .describe('Key, path or title of the source they are to stand in; any when not given'),
      },
      outputSchema: verdictShape.shape,
      annotations: readOnly,
    },
    async ({ words, speaker = null, source }) => {
      const { library, settings } = await workspace.library();
      const scope = source === undefined ? library : makeLibrary([sourceNamed(source, library, workspace.name)], []);
      const told = inquire({ words, speaker }, scope, settings, workspace.name);
      if (told === null) throw new Error(tooFewWords);
      return answer(told);
    },
  );
}

function registerSources(server: McpServer, workspace: Workspace): void {
  server.registerTool(
    'find_source_passage',
    {
      title: 'Find a passage',
      description:
        'Where words, or words like them, stand in the sources: the exact words, who says them there, and the place.',
      inputSchema: {
        words: z.string().min(1).describe('Words of the passage, as many as are known'),
        limit: z.number().int().min(1).max(20).optional().describe('At most so many passages (5)'),
      },
      outputSchema: {
        passages: z.array(
          passageShape.extend({
            speaker: z.string().nullable().describe('Null where it is not certain, and for the author’s own prose'),
            narration: z.boolean().describe('The author’s own prose: not to be attributed as speech'),
            likeness: z.number().describe('0 to 1; 1 when every word is the same'),
          }),
        ),
      },
      annotations: readOnly,
    },
    async ({ words, limit = 5 }) => {
      const { library } = await workspace.library();
      const passages = findPassages(words, library, limit).flatMap(
        (found) => toldFound(found, library.sources, workspace.name) ?? [],
      );
      return answer({ passages });
    },
  );
  server.registerTool(
    'list_quotations',
    {
      title: 'List a source’s quotations',
      description:
        'Everything that somebody says in a source, with the speakers. Without a source: the sources there are.',
      inputSchema: { source: z.string().optional().describe('Key, path or title of a source') },
      outputSchema: {
        sources: z.array(sourceShape),
        quotations: z.array(
          z.object({
            words: z.string(),
            speaker: z.string().nullable(),
            role: z.string().nullable(),
            kind: z
              .enum(['direct', 'mixed', 'indirect'])
              .describe('indirect: a paraphrase, not to be put between marks'),
            locator: z.string(),
          }),
        ),
      },
      annotations: readOnly,
    },
    async ({ source }) => {
      const { library } = await workspace.library();
      if (source === undefined)
        return answer({ sources: library.sources.map((one) => toldSource(one, workspace.name)), quotations: [] });
      const found = sourceNamed(source, library, workspace.name);
      const { prose } = found.reading;
      const quotations = quotesOf(found.reading, { certain: CERTAIN }).map((one) => ({
        words: prose.text.slice(one.start, one.end).replace(/\s+/g, ' '),
        speaker: one.speaker && (one.speaker.canonical ?? one.speaker.text),
        role: one.speaker?.role ?? null,
        kind: one.kind,
        locator: placeLabel(one, prose),
      }));
      return answer({ sources: [toldSource(found, workspace.name)], quotations });
    },
  );
  server.registerTool(
    'format_citation',
    {
      title: 'Format a citation',
      description:
        'The citation of a source as a draft writes it, with the place of the quoted words, and its reference as a bibliography sets it.',
      inputSchema: {
        source: z.string().describe('Key, path or title of the source'),
        words: z.string().optional().describe('Quoted words, for their place in the source'),
      },
      outputSchema: { citation: z.string(), key: z.string(), locator: z.string(), reference: z.string() },
      annotations: readOnly,
    },
    async ({ source, words }) => {
      const { library } = await workspace.library();
      const found = sourceNamed(source, library, workspace.name);
      const passage = words === undefined ? undefined : findPassages(words, makeLibrary([found], []), 1)[0];
      if (words !== undefined && passage === undefined)
        throw new Error(`These words stand nowhere in “${found.metadata.title}”.`);
      const locator = passage?.locator ?? '';
      return answer({
        citation: `[@${bracketed(found.key)}${locator === '' ? '' : `, ${locator}`}]`,
        key: found.key,
        locator,
        reference: referenceText(workOf(null, found)),
      });
    },
  );
}
