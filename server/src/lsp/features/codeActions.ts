import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { findingsAt, findingsNear } from '../../core/answers/hover/nearest.ts';
import { comparisonAt } from '../../core/answers/searching/compare.ts';
import { offersAt } from '../../core/answers/searching/offers.ts';
import { isAllowedOnce, mayAllowOnce } from '../../core/answers/signingOff/allow.ts';
import { startsOf, verifiableAt } from '../../core/answers/signingOff/signOff.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { safeEdits } from '../../core/rules/safeEdits.ts';
import { type AllowParams, clientCommands, serverCommands, type VerifyParams } from '../../protocol.ts';
import { fixAllKind } from '../capabilities.ts';
import type { Checks } from '../checks.ts';
import type { ClientFacts } from '../client.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset, toSpan } from '../fromLsp.ts';
import { toQuickFix, toWorkspaceEdit } from '../toEdits.ts';
import { toDiagnostic } from '../toLsp.ts';
import { rulesOff } from './ruleOff.ts';

/** Fixes for what stands at the cursor, from the draft as it is now; never from what a diagnostic once carried. */
export function registerCodeActions(context: Context, checks: Checks): void {
  const { connection, handle, draft } = context;
  connection.onCodeAction(
    handle<CodeActionParams, CodeAction[] | null>(
      null,
      async ({ textDocument, range, context: { only } }) => {
        const at = draft(textDocument.uri);
        return at && actionsAt(at, range, only, context);
      },
      // Saving asks for its actions by name, and must not be kept waiting.
      async (params, token) => (params.context.only ? undefined : checks.patience(params, token)),
    ),
  );
}

async function actionsAt(
  at: OpenDraft,
  range: Range,
  only: readonly string[] | undefined,
  context: Context,
): Promise<CodeAction[]> {
  const { client } = context;
  const quick = wants(only, CodeActionKind.QuickFix);
  const fixes = quick ? fixesAt(at, range, context) : [];
  const allow = quick && client.runsServerCommands ? allowances(at, range, context) : [];
  const off = quick ? await rulesOff(at, findingsOf(at, range), context) : [];
  const offered = wants(only, CodeActionKind.RefactorRewrite) ? offers(at, range, client) : [];
  const compare = only === undefined && client.runsCommands ? comparison(at, range, client) : [];
  const verify = only === undefined && client.runsServerCommands ? verificationsAt(at, range, client) : [];
  return [
    ...fixes,
    ...allow,
    ...offered,
    ...verify,
    ...compare,
    ...off,
    ...(only && wants(only, fixAllKind) ? fixAll(at, client) : []),
  ];
}

/** Kinds are asked for by their beginnings: "source" wants "source.fixAll.stet". */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

const findingsOf = (at: OpenDraft, range: Range): readonly Finding[] =>
  at.analysis.ask(at.input, findingsAt, toSpan(at.document, range)).filter(({ stet }) => stet === null);

function fixesAt(at: OpenDraft, range: Range, context: Context): readonly CodeAction[] {
  return findingsOf(at, range).flatMap((finding) => {
    const diagnostic = toDiagnostic(finding, at.texts, context);
    return finding.fixes().flatMap((fix) => {
      if (fix.allows && context.client.runsCommands) return [askingForReason(fix.title, at, finding, diagnostic)];
      if (!fix.verifies) return [toQuickFix(fix, diagnostic, at.document, context.client)];
      const command = verifyCommand(fix.title, at, at.analysis.ask(at.input, startsOf, fix.verifies));
      return context.client.runsServerCommands
        ? [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }]
        : [];
    });
  });
}

/** Asks for the reason before anything is written. */
function askingForReason(title: string, { document }: OpenDraft, finding: Finding, diagnostic: Diagnostic): CodeAction {
  const place = document.positionAt(finding.span.start);
  const command = { title, command: clientCommands.letStand, arguments: [document.uri, place, finding.rule] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
}

/** The record is written, not the draft: for what is open to be allowed, for what is allowed so to be reported again. */
function allowances(
  { analysis, input, document, texts }: OpenDraft,
  range: Range,
  context: Context,
): readonly CodeAction[] {
  const { uri, version } = document;
  const command = (title: string, { span, rule }: Finding, undo: boolean): Command => {
    const params: AllowParams = { uri, version, place: document.positionAt(span.start), rule, undo };
    return { title, command: serverCommands.allow, arguments: [params] };
  };
  return analysis.ask(input, findingsNear, toSpan(document, range)).flatMap((finding): CodeAction[] => {
    const allowed = analysis.ask(input, isAllowedOnce, finding);
    if (!allowed && !mayAllowOnce(finding)) return [];
    const { rule } = finding;
    const title = context.client.say(allowed ? 'fix.report-again' : 'fix.allow-once', { rule });
    const diagnostics = allowed ? [] : [toDiagnostic(finding, texts, context)];
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: command(title, finding, allowed) }];
  });
}

function verifyCommand(title: string, { document }: OpenDraft, offsets: readonly number[]): Command {
  const { uri, version } = document;
  const params: VerifyParams = { uri, version, place: offsets.map((offset) => document.positionAt(offset)) };
  return { title, command: serverCommands.verify, arguments: [params] };
}

/** The record is written, not the draft; what a finding speaks against is nothing to sign off in passing. */
function verificationsAt(at: OpenDraft, range: Range, client: ClientFacts): readonly CodeAction[] {
  const title = client.say('fix.sign-off');
  return at.analysis
    .ask(at.input, verifiableAt, toSpan(at.document, range))
    .map(({ start }) => ({ title, kind: CodeActionKind.Empty, command: verifyCommand(title, at, [start]) }));
}

/** What nothing demands and a writer may want. */
function offers(at: OpenDraft, range: Range, client: ClientFacts): readonly CodeAction[] {
  return at.analysis.ask(at.input, offersAt, toSpan(at.document, range)).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: toWorkspaceEdit(edits, at.document, client),
  }));
}

/** Nothing is edited: the quotation is laid beside its passage. */
function comparison(
  { analysis, input, document }: OpenDraft,
  { start }: Range,
  client: ClientFacts,
): readonly CodeAction[] {
  if (analysis.ask(input, comparisonAt, toOffset(document, start)) === null) return [];
  const title = client.say('fix.compare');
  return [
    {
      title,
      kind: CodeActionKind.Empty,
      command: { title, command: clientCommands.compare, arguments: [document.uri, start] },
    },
  ];
}

/** Every safe fix of the draft at once: of each finding the first, of two that overlap the earlier. */
function fixAll(at: OpenDraft, client: ClientFacts): readonly CodeAction[] {
  const edits = safeEdits(at.analysis.check(at.input).findings);
  if (edits.length === 0) return [];
  return [{ title: client.say('fix.all'), kind: fixAllKind, edit: toWorkspaceEdit(edits, at.document, client) }];
}
