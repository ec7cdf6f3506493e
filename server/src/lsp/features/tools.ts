import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis, DraftInput } from '../../core/analysis.ts';
import { findPassages } from '../../core/answers/searching/findPassages.ts';
import { sheetOf } from '../../core/answers/sheet/sheet.ts';
import { forModel, longest, thatFit, tooLongToAsk, withoutLongStrings } from '../../core/answers/words/forModels.ts';
import { stateWord } from '../../core/answers/words/stateWords.ts';
import { toldFound } from '../../core/answers/words/told.ts';
import { summaryOf, toldQuotation } from '../../core/answers/words/toldDraft.ts';
import { inquire, tooFewWords } from '../../core/inquiry.ts';
import { relativePath, resolvePath } from '../../host/paths.ts';
import {
  type FindPassageParams,
  findPassageRequest,
  type ToolAnswer,
  type VerifiedText,
  type VerifyDraftParams,
  type VerifyQuotationParams,
  verifyDraftRequest,
  verifyQuotationRequest,
  verifyTextRequest,
} from '../../protocol.ts';
import { type Context, textsFor } from '../context.ts';
import type { Session } from '../session.ts';
import { nextOf } from '../signal.ts';
import { linesOf, toPlaceUri } from '../toLsp.ts';

const mostPassages = 5;
const failure = (text: string): ToolAnswer => ({ text, failed: true });
const unchecked: VerifiedText = { summary: 'Nothing was checked', checked: false, quotations: [] };
const broken = failure('Stet could not answer; its output channel says why.');

/** A text that is in no file, as a draft of the project; no file is called so. */
const asDraft = (text: string, { folder }: Session): DraftInput => ({
  path: resolvePath(folder, '.stet/answer.md'),
  raw: text,
});

/** What the editor's tools for language models ask. */
export function registerTools(context: Context): void {
  const { connection, handle, projects, changed, client } = context;
  /** The sources of the draft or folder, as soon as they are read. */
  async function loaded(uri: string, token: CancellationToken): Promise<Session | null> {
    const session = projects.of(uri) ?? projects.sessions()[0] ?? (await projects.place(`${uri}/draft.md`));
    while (session?.state === 'loading' && !token.isCancellationRequested) await nextOf(changed, token);
    return session;
  }

  async function over(
    uri: string,
    token: CancellationToken,
    tell: (analysis: Analysis, name: (path: string) => string, session: Session) => object | string,
  ): Promise<ToolAnswer> {
    const session = await loaded(uri, token);
    const analysis = session?.analysis;
    if (!session || !analysis || analysis.library.sources.length === 0)
      return failure('No sources yet. Put what the drafts quote in a “sources” folder next to them.');
    const told = tell(analysis, (path) => relativePath(session.folder, path), session);
    return typeof told === 'string' ? failure(told) : { text: forModel(withoutLongStrings(told)), failed: false };
  }

  connection.onRequest<ToolAnswer, never>(
    verifyQuotationRequest,
    handle<VerifyQuotationParams, ToolAnswer>(broken, ({ uri, words, speaker = null }, token) =>
      over(
        uri,
        token,
        ({ library, settings }, name) =>
          tooLongToAsk({ words, speaker }) ??
          inquire({ words, speaker, source: null }, library, settings, name) ??
          tooFewWords,
      ),
    ),
  );
  connection.onRequest<ToolAnswer, never>(
    verifyDraftRequest,
    handle<VerifyDraftParams, ToolAnswer>(broken, ({ uri, text }, token) =>
      over(uri, token, (analysis, name, session) => {
        const draft = text === undefined ? context.draft(uri)?.input : asDraft(text, session);
        if (!draft) return 'Open a draft first, or give its text.';
        if (draft.raw.length > longest.draft) return 'This is too long to check at once: give a part of it.';
        const sheet = analysis.ask(draft, sheetOf);
        const { shown, left } = thatFit(sheet.entries.map((entry) => toldQuotation(entry, sheet, draft.raw)));
        const unreadable = sheet.unreadable
          .slice(0, mostPassages)
          .map(({ path, reason }) => ({ path: name(path), reason }));
        return { summary: summaryOf(sheet, client.say), quotations: shown, unreadable, left };
      }),
    ),
  );
  connection.onRequest<VerifiedText, never>(
    verifyTextRequest,
    handle<Required<VerifyDraftParams>, VerifiedText>(unchecked, async ({ uri, text }, token) => {
      const session = await loaded(uri, token);
      const analysis = session?.analysis;
      if (!session || !analysis || text.length > longest.draft) return unchecked;
      const draft = asDraft(text, session);
      const sheet = analysis.ask(draft, sheetOf);
      const texts = textsFor(linesOf(draft.path, draft.raw), session, context);
      const quotations = sheet.entries.map((entry) => {
        const { verdict: state, ...told } = toldQuotation(entry, sheet, draft.raw);
        const at = entry.passages[0]?.place;
        const { message, source, suggested } = told;
        const place = at === undefined ? null : toPlaceUri(at, texts);
        return { text: told.text, state, label: stateWord(client.say, state), message, source, place, suggested };
      });
      return { summary: summaryOf(sheet, client.say), checked: sheet.checked, quotations };
    }),
  );
  connection.onRequest<ToolAnswer, never>(
    findPassageRequest,
    handle<FindPassageParams, ToolAnswer>(broken, ({ uri, words }, token) =>
      over(
        uri,
        token,
        ({ library }, name) =>
          tooLongToAsk({ words }) ?? {
            passages: findPassages(words, library, mostPassages).flatMap(
              (found) => toldFound(found, library, name) ?? [],
            ),
          },
      ),
    ),
  );
}
