import { execFile } from 'node:child_process';
import path from 'node:path';
import {
  type Diagnostic,
  extensions,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Stet } from '../../client/src/stet.ts';

/** The folder that is open: a copy of samples/newsroom, so that a test may change what it likes. */
export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) throw new Error('the suite wants a folder');
  return first.uri;
}

export const inFolder = (name: string) => Uri.joinPath(folder(), name);

export function stet() {
  const extension = extensions.getExtension<Stet>('stet.stet');
  if (!extension) throw new Error('the extension is not installed');
  return extension;
}

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** Writes a file of the folder, as another program would. */
export async function writeFile(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
}

/** Writes a new draft into the folder and shows it. `$0` is taken out of the text; its place comes back. */
export async function showDraft(name: string, marked: string): Promise<{ document: TextDocument; at: Position }> {
  const uri = inFolder(name);
  const offset = marked.includes('$0') ? marked.indexOf('$0') : marked.length;
  await writeFile(name, marked.replace('$0', ''));
  const document = await show(uri);
  return { document, at: document.positionAt(offset) };
}

/** Stet's problems of a document, in the order of the text. */
export function problemsOf(uri: Uri): readonly Diagnostic[] {
  const own = languages.getDiagnostics(uri).filter(({ source }) => source === 'stet');
  return own.sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Where `words` stand in the document, the first time. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`not in ${document.uri.path}: ${words}`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly range: {
    readonly start: { line: number; character: number };
    readonly end: { line: number; character: number };
  };
  readonly stet?: unknown;
}

/** What `stet check` reports for a draft of the folder. */
export async function checkedByCli(name: string): Promise<readonly Reported[]> {
  const cli = path.join(stet().extensionPath, 'dist', 'cli.js');
  const output = await new Promise<string>((resolve, reject) => {
    const args = [cli, 'check', '--format', 'json', '--no-exit-code', name];
    const options = { cwd: folder().fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, maxBuffer: 1 << 26 };
    execFile(process.execPath, args, options, (error, out) => (error ? reject(error) : resolve(out)));
  });
  const report: { drafts: { findings: Reported[] }[] } = JSON.parse(output);
  return report.drafts.flatMap((draft) => draft.findings);
}

/** With a setting of the folder while `body` runs. */
export async function withSetting(name: string, value: unknown, body: () => Promise<unknown>): Promise<void> {
  const settings = workspace.getConfiguration('stet', folder());
  await settings.update(name, value, false);
  try {
    await body();
  } finally {
    await settings.update(name, undefined, false);
  }
}
