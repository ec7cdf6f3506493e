import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis.ts';
import { findPassages } from '../../core/answers/searching/findPassages.ts';
import { forModel, tooLongToAsk, withoutLongStrings } from '../../core/answers/words/forModels.ts';
import { toldFound } from '../../core/answers/words/told.ts';
import { inquire, tooFewWords } from '../../core/inquiry.ts';
import { relativePath } from '../../host/paths.ts';
import {
  type FindPassageParams,
  findPassageRequest,
  type ToolAnswer,
  type VerifyQuotationParams,
  verifyQuotationRequest,
} from '../../protocol.ts';
import type { Context } from '../context.ts';
import type { Session } from '../session.ts';
import { nextOf } from '../signal.ts';

const mostPassages = 5;
const failure = (text: string): ToolAnswer => ({ text, failed: true });
const broken = failure('Stet could not answer; its output channel says why.');

/** What the editor's tools for language models ask. */
export function registerTools({ connection, handle, projects, changed }: Context): void {
  /** The sources of the draft or folder, as soon as they are read. */
  async function loaded(uri: string, token: CancellationToken): Promise<Session | null> {
    const session = projects.of(uri) ?? projects.sessions()[0] ?? (await projects.place(`${uri}/draft.md`));
    while (session?.state === 'loading' && !token.isCancellationRequested) await nextOf(changed, token);
    return session;
  }

  async function over(
    uri: string,
    token: CancellationToken,
    tell: (analysis: Analysis, name: (path: string) => string) => object | string,
  ): Promise<ToolAnswer> {
    const session = await loaded(uri, token);
    const analysis = session?.analysis;
    if (!session || !analysis || analysis.library.sources.length === 0)
      return failure('No sources yet. Put what the drafts quote in a “sources” folder next to them.');
    const told = tell(analysis, (path) => relativePath(session.folder, path));
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
