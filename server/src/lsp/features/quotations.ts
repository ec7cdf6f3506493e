import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ListedQuotation, listedQuotations } from '../../core/answers/sheet/overview.ts';
import { relativePath } from '../../host/paths.ts';
import {
  type CheckedParams,
  checkedNotification,
  type DraftQuotations,
  type QuotationInfo,
  type QuotationsParams,
  quotationsRequest,
} from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import { type Context, inputOf, textsFor } from '../context.ts';
import type { DraftFiles } from '../draftFiles.ts';
import { tooLong } from '../longDrafts.ts';
import type { Session } from '../session.ts';
import { type Texts, toLocation, toRange } from '../toLsp.ts';
import { fileOf } from '../uris.ts';

/** The quotations of an open draft or of every draft there is, for lists; and word of when a list is old. */
export function registerQuotations(context: Context, checks: Checks, drafts: DraftFiles): void {
  const { connection, handle, draft, client, changed } = context;

  function ofOpen(uri: string): DraftQuotations | null {
    const at = draft(uri);
    // What the writer has not asked to be checked yet is not judged here either.
    return at && of(at.document, at.session, checks.shown(uri) !== null);
  }

  function of(document: TextDocument, session: Session, checked: boolean): DraftQuotations {
    const texts = textsFor(document, session, context);
    const found = (checked && session.analysis?.ask(inputOf(document), listedQuotations)) || [];
    return {
      uri: document.uri,
      name: relativePath(session.folder, fileOf(document.uri)),
      checked,
      quotations: found.map((one) => told(one, texts)),
    };
  }

  async function ofAll(token: CancellationToken): Promise<readonly DraftQuotations[]> {
    const files = await drafts.all(token);
    return files.flatMap(({ document, version, session }) => {
      if (tooLong(document) !== null) return [];
      return version === null ? of(document, session, true) : (ofOpen(document.uri) ?? []);
    });
  }

  connection.onRequest(
    quotationsRequest,
    handle<QuotationsParams, readonly DraftQuotations[]>([], async ({ uri }, token) => {
      if (uri === null) return ofAll(token);
      const found = ofOpen(uri);
      return found ? [found] : [];
    }),
  );
  if (!client.runsCommands) return;
  const tell = (uri: string | null) =>
    void connection.sendNotification(checkedNotification, { uri } satisfies CheckedParams);
  checks.onChecked(tell);
  changed.on(() => tell(null));
}

function told(one: ListedQuotation, texts: Texts): QuotationInfo {
  const { id, state, label, headline, words, place, speaker, verified, signedOff, problem } = one;
  const location = one.source && toLocation(one.source, texts);
  return {
    id,
    state,
    label,
    headline,
    words,
    place,
    speaker,
    verified,
    signedOff,
    problem,
    range: toRange(texts.draft, one.span),
    problems: one.problems.map((span) => toRange(texts.draft, span)),
    source:
      one.source && location
        ? { ...location, title: one.source.title, key: one.source.key, locator: one.source.locator }
        : null,
  };
}
