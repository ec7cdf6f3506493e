import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { DraftReport } from '../core/analysis.ts';
import { settingDefects } from '../core/draftSettings.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Context, OpenDraft } from './context.ts';
import { inStretches, rest } from './scheduler.ts';
import { createSignal } from './signal.ts';
import { type DiagnosticStyle, type Texts, toConfigDiagnostic, toDiagnostic } from './toLsp.ts';
import { sameUri } from './uris.ts';

/** What is shown of a draft: the findings of its last due check. */
export interface Shown {
  /** Equal stamps, equal diagnostics. */
  readonly stamp: string;
  /** The version of the draft that was checked. */
  readonly version: number;
  readonly items: Diagnostic[];
  readonly problems: number;
  /** Findings that the baseline knows from before and that are not shown. */
  readonly known: number;
}

/** Decides when a draft is checked (`stet.run`) and keeps what came of it. */
export interface Checks {
  /** What is to be shown of an open draft; null while there is nothing to show. */
  shown(uri: string): Shown | null;
  /** What was shown last, without checking. */
  last(uri: string): Shown | null;
  /** Says that this version of the draft may be checked though the writer types on: it was opened, saved or asked for. */
  allow(uri: string, version: number, why: 'saved' | 'asked'): void;
  closed(uri: string): void;
  /**
   * For a draft that takes long to check: resolves once it was left alone for as long as its last check took, or the
   * request is cancelled. Typing in a book must not queue up checks; in an article nothing is waited for.
   */
  lull(params: OfDocument, token: CancellationToken): Promise<void>;
  /** Does the work of a due check in short steps, so that others are answered meanwhile; anew when the draft changes. */
  ahead(uri: string, token: CancellationToken): Promise<void>;
  /** Waits for a lull, and then does the work ahead. */
  patience(params: OfDocument, token: CancellationToken): Promise<void>;
  /** Runs after a check, with the draft's URI. */
  onChecked(listener: (uri: string) => void): void;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** A check that takes less is quick; no draft is waited for longer than the second. Milliseconds. */
const quick = 50;
const longest = 2000;

interface Allowed {
  readonly saved: number;
  readonly asked: number;
}

export function createChecks(context: Context): Checks {
  const kept = new Map<string, Shown>();
  const allowed = new Map<string, Allowed>();
  const checked = createSignal<string>();
  /** What the last check of a draft took, by URI, in milliseconds. */
  const costs = new Map<string, number>();
  /** What was done of a check before it was asked for. */
  const ahead = new Map<string, { readonly stamp: string; readonly spent: number }>();
  const nothing: Allowed = { saved: -1, asked: -1 };

  function mayCheck({ session, document }: OpenDraft): boolean {
    const { saved, asked } = allowed.get(sameUri(document.uri)) ?? nothing;
    if (session.settings.run === 'onType') return true;
    return asked === document.version || (session.settings.run === 'onSave' && saved === document.version);
  }

  function reportOf(draft: OpenDraft): DraftReport | null {
    try {
      return draft.analysis.check(draft.input);
    } catch (error) {
      context.failed(error);
      return null;
    }
  }

  function shownOf({ findings, known }: DraftReport, { analysis, input, texts }: OpenDraft) {
    const items = [
      ...diagnosticsOf(findings, texts, context),
      ...analysis.ask(input, settingDefects).map((defect) => toConfigDiagnostic(defect, texts.draft)),
    ];
    return { items, problems: findings.filter(isProblem).length, known };
  }

  function check(draft: OpenDraft, stamp: string): Shown {
    const started = context.now();
    const report = reportOf(draft);
    const done = ahead.get(sameUri(draft.document.uri));
    costs.set(sameUri(draft.document.uri), context.now() - started + (done?.stamp === stamp ? done.spent : 0));
    // A check that failed says nothing new: what was shown before stays.
    const before = kept.get(sameUri(draft.document.uri));
    const now: Shown = {
      ...(report ? shownOf(report, draft) : { items: [], problems: 0, known: 0, ...before }),
      ...{ stamp, version: draft.document.version },
    };
    kept.set(sameUri(draft.document.uri), now);
    checked.fire(draft.document.uri);
    return now;
  }

  const isKnown = (uri: string): boolean => stampOf(context.draft(uri)) === kept.get(sameUri(uri))?.stamp;

  async function lull({ textDocument: { uri } }: OfDocument, token: CancellationToken): Promise<void> {
    const cost = costs.get(sameUri(uri)) ?? 0;
    // What was checked as it stands costs nothing more.
    if (cost > quick && !isKnown(uri)) await rest(context.scheduler, Math.min(cost, longest), token);
  }

  async function workAhead(uri: string, token: CancellationToken): Promise<void> {
    while (!token.isCancellationRequested && !(await worked(uri, token)));
  }

  /** False when the draft became another before its check was done. */
  async function worked(uri: string, token: CancellationToken): Promise<boolean> {
    const draft = context.draft(uri);
    if (!draft || isKnown(uri) || !mayCheck(draft)) return true;
    const stamp = stampOf(draft);
    const isSame = () => stampOf(context.draft(uri)) === stamp;
    let spent = 0;
    const done = await inStretches(draft.analysis.checkInSteps(draft.input), {
      ...context,
      goOn: () => isSame() && !token.isCancellationRequested,
      spent(stretch) {
        spent += stretch;
        ahead.set(sameUri(uri), { stamp, spent });
      },
    });
    return done || isSame();
  }

  return {
    shown(uri) {
      const last = kept.get(sameUri(uri)) ?? null;
      const draft = context.draft(uri);
      if (!draft) {
        kept.delete(sameUri(uri));
        return null;
      }
      const stamp = stampOf(draft);
      return last?.stamp === stamp || !mayCheck(draft) ? last : check(draft, stamp);
    },
    last: (uri) => kept.get(sameUri(uri)) ?? null,
    allow(uri, version, why) {
      const key = sameUri(uri);
      allowed.set(key, { ...(allowed.get(key) ?? nothing), [why]: version });
    },
    closed(uri) {
      kept.delete(sameUri(uri));
      allowed.delete(sameUri(uri));
      costs.delete(sameUri(uri));
      ahead.delete(sameUri(uri));
    },
    lull,
    ahead: workAhead,
    async patience(params, token) {
      await lull(params, token);
      await workAhead(params.textDocument.uri, token);
    },
    onChecked: checked.on,
  };
}

const stampOf = (draft: OpenDraft | null): string =>
  draft ? `${draft.session.generation}:${draft.document.version}` : '';

const isProblem = (finding: Finding): boolean => finding.stet === null && finding.severity !== 'hint';

/** Findings that were let stand are no problems: the draft itself shows the reason. */
export function diagnosticsOf(findings: readonly Finding[], texts: Texts, style: DiagnosticStyle): Diagnostic[] {
  return findings.filter((finding) => finding.stet === null).map((finding) => toDiagnostic(finding, texts, style));
}
