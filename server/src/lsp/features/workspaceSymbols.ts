import {
  type CancellationToken,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { type SpokenBy, speakersIn } from '../../core/answers/hover/whoSpeaks.ts';
import type { Source } from '../../core/library/source.ts';
import type { Context } from '../context.ts';
import type { Session } from '../session.ts';
import { toRange } from '../toLsp.ts';
import { uriOf } from '../uris.ts';

/** More than these are not of use, and a list that is typed in wants none of it late. */
const mostFound = 200;
/** How long sources may be read for who speaks in them, in milliseconds for one request; those read before count for nothing. */
const readingTime = 60;
/** Longest stretch of work without letting others run, in milliseconds. */
const slice = 10;

/** Sources by title and key, and those who speak in them by name and role. */
export function registerWorkspaceSymbols(context: Context): void {
  const { connection, handle, projects, scheduler, now } = context;
  const known = new WeakMap<Source, readonly SpokenBy[]>();

  /** Those who speak in a source that may hold the words; reads it. */
  function read(source: Source, words: readonly string[]): readonly SpokenBy[] {
    const text = source.words.text.toLowerCase();
    if (!words.some((word) => text.includes(word))) return [];
    const found = speakersIn(source);
    known.set(source, found);
    return found;
  }

  async function find(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const { words, fits } = asked(query);
    const sources = projects.sessions().flatMap((session) => {
      return (session.library?.sources ?? []).map((source) => ({ session, source }));
    });
    const found = sources
      .filter(({ source }) => fits(source.metadata.title, source.key))
      .slice(0, mostFound)
      .map(({ source }) => sourceSymbol(source, context));
    let spent = 0;
    let rested = now();
    for (const { session, source } of sources) {
      const begun = now();
      const before = known.get(source);
      const said = before ?? (spent < readingTime ? read(source, words) : []);
      if (!before) spent += now() - begun;
      const fitting = said.filter(({ name, role }) => fits(name, role));
      found.push(...fitting.map((one) => speakerSymbol(one, source, session, context)));
      if (now() - rested >= slice) {
        await scheduler.pause();
        rested = now();
      }
      if (token.isCancellationRequested || found.length >= mostFound) break;
    }
    return found.slice(0, mostFound);
  }

  connection.onWorkspaceSymbol(
    handle<WorkspaceSymbolParams, SymbolInformation[] | null>(null, ({ query }, token) => find(query, token)),
  );
}

/** The words that are asked for, and whether something has all of them. */
function asked(query: string): { readonly words: readonly string[]; fits(...fields: readonly string[]): boolean } {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return {
    words,
    fits(...fields) {
      const text = fields.join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    },
  };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The words of an extracted source where the client shows them: a file is not written for every name in a list. */
const uriFor = (source: Source, { extracts, client }: Context): string =>
  (client.showsSources ? extracts.shown(source)?.uri : undefined) ?? uriOf(source.path);

function sourceSymbol(source: Source, context: Context): SymbolInformation {
  return {
    name: source.metadata.title,
    kind: SymbolKind.File,
    location: { uri: uriFor(source, context), range: nowhere },
    containerName: [source.key, ...source.metadata.authors].join(' · '),
  };
}

function speakerSymbol(
  { name, role, span }: SpokenBy,
  source: Source,
  session: Session,
  context: Context,
): SymbolInformation {
  const lines = source.extracted && !context.client.showsSources ? null : session.lines(source.path);
  return {
    name,
    kind: SymbolKind.Object,
    location: { uri: uriFor(source, context), range: lines ? toRange(lines, span) : nowhere },
    containerName: [role, source.metadata.title].filter((part) => part !== '').join(' · '),
  };
}
