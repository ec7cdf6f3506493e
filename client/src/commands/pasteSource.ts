import { env, window } from 'vscode';
import type { PastedText } from '../../../server/src/protocol.ts';
import { notice } from '../notices.ts';

const kinds = ['Article', 'Interview or transcript', 'Speech or statement', 'Document', 'Post'];

/** Asks what is known of the text on the clipboard; undefined when the writer gives up on the way. */
export async function askPasted(): Promise<PastedText | undefined> {
  const text = await env.clipboard.readText();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    void notice('The clipboard has no text. Copy the text first.');
    return undefined;
  }
  const words = text.trim().split(/\s+/);
  const ask = (step: number, prompt: string, placeHolder: string, value = '') =>
    window.showInputBox({
      title: `Paste Text as Source (${step} of 4): ${words.slice(0, 6).join(' ')}…`,
      prompt,
      placeHolder,
      value,
      ignoreFocusOut: true,
      validateInput: (typed) => (step === 1 && typed.trim() === '' ? 'A source needs a title' : null),
    });
  const title = await ask(1, 'Title of the source', 'Harbour wall: what the engineers found', headlineOf(text));
  if (title === undefined) return undefined;
  const author = await ask(2, 'Author or speaker (leave empty if unknown)', 'Petra Lund');
  if (author === undefined) return undefined;
  const date = await ask(3, 'Date (leave empty if unknown)', '2025-03-14');
  if (date === undefined) return undefined;
  const kind = await window.showQuickPick(kinds, {
    title: 'Paste Text as Source (4 of 4): What is it?',
    ignoreFocusOut: true,
  });
  return kind === undefined ? undefined : { title, author, date, kind: kind.toLowerCase(), text };
}

/** The first line, where it looks like a headline. */
function headlineOf(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  return rest.length > 0 && first.length <= 100 && !/[.:;,]$/.test(first.trim()) ? first.trim() : '';
}
