import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, DraftInput } from '../core/analysis.ts';
import { markupOf, markupOfDraft, markupOfLanguage } from '../core/markup/registry.ts';
import type { ClientFacts } from './client.ts';
import type { Extract, Extracts } from './extracts.ts';
import type { Handle } from './handle.ts';
import { tooLong } from './longDrafts.ts';
import { openAt, type Projects } from './projects.ts';
import type { Scheduler } from './scheduler.ts';
import type { Session } from './session.ts';
import type { Signal } from './signal.ts';
import { linesOf, type Texts } from './toLsp.ts';
import { pathOf, uriOf } from './uris.ts';

/** What every feature is given. */
export interface Context {
  readonly connection: Connection;
  readonly handle: Handle;
  readonly scheduler: Scheduler;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly client: ClientFacts;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: Projects;
  readonly extracts: Extracts;
  /** A project is another: sources or settings changed. */
  readonly changed: Signal;
  /** Something changed that open drafts do not show; fires after `changed` too. */
  readonly elsewhere: Signal;
  /** Takes a failure of work that nobody waits for. */
  failed(error: unknown): void;
  /** An open draft that can be checked now, or null: not open, a source itself, excluded, too long, its sources not read yet. */
  draft(uri: string): OpenDraft | null;
  /** Why an open draft is not checked though it could be, in plain words; null when it is checked, or is no draft. */
  refused(uri: string): string | null;
}

/** A draft as it stands in the editor, with the snapshot that judges it. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly input: DraftInput;
  readonly analysis: Analysis;
  readonly session: Session;
  readonly texts: Texts;
}

type Open = Pick<Context, 'documents' | 'projects' | 'extracts'>;

export function draftIn(context: Open, uri: string): OpenDraft | null {
  const found = candidateIn(context, uri);
  if (found === null || tooLong(found.document) !== null) return null;
  const { document, session, analysis } = found;
  return { document, input: inputOf(document), analysis, session, texts: textsFor(document, session, context) };
}

/** See `Context.refused`. Where there is nothing to check against, nothing is refused either. */
export function refusedIn(context: Open, uri: string): string | null {
  const found = candidateIn(context, uri);
  return found === null || found.session.state !== 'ready' ? null : tooLong(found.document);
}

function candidateIn({ documents, projects, extracts }: Open, uri: string) {
  const document = documents.get(uri);
  const session = projects.of(uri);
  const analysis = session?.analysis;
  if (!document || !session || !analysis || !session.isDraft(pathOf(uri))) return null;
  return extracts.sourceOf(uri) === null ? { document, session, analysis } : null;
}

/** A document whose name tells no markup is read as what the editor says it is. */
export function inputOf(document: TextDocument): DraftInput {
  const path = pathOf(document.uri);
  const told = markupOf(path) === null ? markupOfLanguage(document.languageId) : null;
  const ending = told === null || told === markupOfDraft(path) ? '' : told.endings[0];
  return { path: `${path}${ending}`, raw: document.getText() };
}

export function textsFor(
  draft: TextDocument,
  session: Session,
  { documents, extracts }: Pick<Context, 'documents' | 'extracts'>,
): Texts {
  const extract = (path: string): Extract | null => {
    const source = session.source(path);
    return source && extracts.shown(source);
  };
  return {
    draft,
    uri: (path) => extract(path)?.uri ?? openAt(documents.all(), path)?.uri ?? uriOf(path),
    source: (path) => (extract(path)?.words === false ? linesOf(path, '') : session.lines(path)),
  };
}
