import { type CodeAction, CodeActionKind, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { ruleOffInDraft } from '../../core/drafting/ownRules.ts';
import type { Edit } from '../../core/markup/markup.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { RuleId } from '../../core/rules/ids.ts';
import type { DraftFacts } from '../../core/rules/rule.ts';
import { decode } from '../../host/decode.ts';
import { newConfigName } from '../../host/newConfig.ts';
import { folderOf, isInside, relativePath, resolvePath } from '../../host/paths.ts';
import { ruleOffInConfig } from '../../host/ruleOff.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toTextEdit, toWorkspaceEdit } from '../toEdits.ts';
import { linesOf, toDiagnostic } from '../toLsp.ts';
import { pathOf, uriOf } from '../uris.ts';

/** A configuration as it is now, in its editor where it is open; one that is not there yet has no text. */
interface ConfigFile {
  readonly path: string;
  readonly text: string;
  /** Of its editor. */
  readonly version: number | null;
  readonly isNew: boolean;
}

/** For each rule that speaks at the cursor: switch it off in this draft, for its folder, everywhere. */
export async function rulesOff(
  at: OpenDraft,
  findings: readonly Finding[],
  context: Context,
): Promise<readonly CodeAction[]> {
  const first = new Map<RuleId, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  if (first.size === 0) return [];
  const config = await configFor(at, context);
  return [...first.values()].flatMap((finding) => {
    const diagnostics = [toDiagnostic(finding, at.texts, context)];
    return offers(at, finding.rule, config, context).map(({ title, edit }) => ({
      ...{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: false, edit },
    }));
  });
}

const inMarkup = ({ raw, markup }: DraftFacts, rule: RuleId): Edit | null => ruleOffInDraft(raw, markup, rule);

function offers(
  { analysis, input, document }: OpenDraft,
  rule: RuleId,
  config: ConfigFile | null,
  { client }: Context,
) {
  const { say } = client;
  const own = analysis.ask(input, inMarkup, rule);
  const path = pathOf(document.uri);
  const folder = config === null ? '' : folderOf(config.path);
  const inConfig = (files: string | null): WorkspaceEdit | null => config && configEdit(config, rule, files, client);
  const isBelow = config !== null && isInside(folder, path);
  const there = isBelow ? relativePath(folder, folderOf(path)) : '.';
  const all: readonly (readonly [title: string, edit: WorkspaceEdit | null])[] = [
    [
      say('fix.off.draft', { rule }),
      own ? toWorkspaceEdit([own], document, client) : isBelow ? inConfig(relativePath(folder, path)) : null,
    ],
    [say('fix.off.folder', { rule, folder: there }), there === '.' ? null : inConfig(there)],
    [say('fix.off.everywhere', { rule }), inConfig(null)],
  ];
  return all.flatMap(([title, edit]) => (edit === null ? [] : [{ title, edit }]));
}

/** The configuration that holds for a draft, read anew; else the one that there would be. Null where none can be written. */
async function configFor(
  { session, document }: OpenDraft,
  { client, projects, documents }: Context,
): Promise<ConfigFile | null> {
  const held = session.project?.plan.configPath ?? null;
  if (held !== null) {
    const open = documents.all().find(({ uri }) => pathOf(uri) === held);
    if (open) return { path: held, text: open.getText(), version: open.version, isNew: false };
    const decoded = await session.host.read(held).then(decode, () => null);
    return decoded && 'text' in decoded ? { path: held, text: decoded.text, version: null, isNew: false } : null;
  }
  if (!client.createsFiles || !projects.folders().some((folder) => isInside(folder, pathOf(document.uri)))) return null;
  return { path: resolvePath(session.root, newConfigName), text: '', version: null, isNew: true };
}

function configEdit(
  { path, text, version, isNew }: ConfigFile,
  rule: RuleId,
  files: string | null,
  client: Context['client'],
): WorkspaceEdit | null {
  const edit = ruleOffInConfig(text, rule, files);
  if (edit === null) return null;
  const uri = uriOf(path);
  const edits = [toTextEdit(edit, linesOf(path, text))];
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits } };
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits };
  return { documentChanges: isNew ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change] };
}
