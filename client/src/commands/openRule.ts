import { commands, type ExtensionContext, Uri } from 'vscode';

/** Shows the page of a rule, which the extension carries, as it is to be read. What calls it may have been made up. */
export async function openRule(context: ExtensionContext, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const page = Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
  await commands.executeCommand('markdown.showPreview', page);
}
