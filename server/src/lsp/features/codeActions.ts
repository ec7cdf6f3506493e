import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Edit, Finding } from '../../core/rules/finding.ts';
import { fixAllKind } from '../capabilities.ts';
import type { ClientFacts } from '../client.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toSpan } from '../fromLsp.ts';
import { toQuickFix, toWorkspaceEdit } from '../toEdits.ts';
import { toDiagnostic } from '../toLsp.ts';

/** Fixes for what stands at the cursor, from the draft as it is now; never from what a diagnostic once carried. */
export function registerCodeActions({ connection, handle, draft, client, rulesUri }: Context): void {
  connection.onCodeAction(
    handle<Parameters<Parameters<typeof connection.onCodeAction>[0]>[0], CodeAction[] | null>(
      null,
      ({ textDocument, range, context }) => {
        const at = draft(textDocument.uri);
        if (!at) return null;
        const fixes = wants(context.only, CodeActionKind.QuickFix)
          ? at.analysis.findingsAt(at.input, toSpan(at.document, range))
          : [];
        const all = context.only && wants(context.only, fixAllKind) ? fixAll(at, client) : [];
        return [
          ...fixes
            .filter((finding) => finding.stet === null)
            .flatMap((finding) => quickFixes(finding, at, client, rulesUri)),
          ...all,
        ];
      },
    ),
  );
}

/** Kinds are asked for by their beginnings: "source" wants "source.fixAll.stet". */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

function quickFixes(
  finding: Finding,
  at: OpenDraft,
  client: ClientFacts,
  rulesUri: string | null,
): readonly CodeAction[] {
  const diagnostic = toDiagnostic(finding, at.texts, rulesUri);
  return finding.fixes.map((fix) => toQuickFix(fix, diagnostic, at.document, client));
}

/** Every safe fix of the draft at once: of each finding the first, of two that overlap the earlier. */
function fixAll(at: OpenDraft, client: ClientFacts): readonly CodeAction[] {
  const edits: Edit[] = [];
  for (const finding of at.analysis.check(at.input).findings) {
    const fix = finding.stet === null ? finding.fixes.find((one) => one.safe) : undefined;
    if (fix?.edits.every((edit) => edits.every((other) => apart(edit, other)))) edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  return [
    { title: 'Mend all that is safe to mend', kind: fixAllKind, edit: toWorkspaceEdit(edits, at.document, client) },
  ];
}

function apart(a: Edit, b: Edit): boolean {
  return a.span.end < b.span.start || b.span.end < a.span.start;
}
