import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type AnalysisMemory, createAnalysis } from '../core/analysis.ts';
import { type Quoting, quoting } from '../core/answers/places/keys.ts';
import { type Context, inputOf } from './context.ts';
import type { DraftFiles } from './draftFiles.ts';
import { tooLong } from './longDrafts.ts';
import type { Session } from './session.ts';

/** A quotation of a source in a draft. */
export interface DraftQuoting extends Quoting {
  readonly document: TextDocument;
}

/** Every quotation of the source at `path` in the session's drafts, closed ones too; as far as it got when it is cancelled. */
export async function quotingsOf(
  { scheduler }: Context,
  session: Session,
  path: string,
  drafts: DraftFiles,
  token: CancellationToken,
): Promise<readonly DraftQuoting[]> {
  const { analysis } = session;
  if (!analysis) return [];
  const aside = createAnalysis(analysis.library, analysis.settings, undefined, asideOf(session), analysis.single);
  const found: DraftQuoting[] = [];
  for (const { document, version } of await drafts.of(session, token)) {
    await scheduler.pause();
    if (token.isCancellationRequested) break;
    if (tooLong(document) !== null) continue;
    const own = (version === null ? aside : analysis).ask(inputOf(document), quoting, path);
    found.push(...own.map((one) => ({ ...one, document })));
  }
  return found;
}

/** What is remembered of closed drafts, which must not push out what is known of open ones. */
const asides = new WeakMap<Session, AnalysisMemory>();

function asideOf(session: Session): AnalysisMemory {
  const memory = asides.get(session) ?? { drafts: new Map() };
  asides.set(session, memory);
  return memory;
}
