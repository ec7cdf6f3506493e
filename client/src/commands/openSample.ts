import { type ExtensionContext, FileType, Uri, window, workspace } from 'vscode';

/**
 * Opens the draft of the sample, in a copy that the writer may change: a draft with faults, beside the sources it was written
 * from. The copy of the last time is left as it is.
 */
export async function openSample(context: ExtensionContext): Promise<void> {
  const copy = Uri.joinPath(context.globalStorageUri, 'newsroom');
  const there = await workspace.fs.stat(copy).then(
    ({ type }) => type === FileType.Directory,
    () => false,
  );
  if (!there) {
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'samples', 'newsroom'), copy);
  }
  await window.showTextDocument(Uri.joinPath(copy, 'draft.md'));
}
