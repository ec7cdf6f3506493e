import { env, l10n, window } from 'vscode';
import type { PastedText } from '../../../server/src/protocol.ts';
import { notice } from '../notices.ts';

/** What a text may be: as its writer reads it, and as its front matter says it. */
const kinds = [
  { label: l10n.t('Article'), value: 'article' },
  { label: l10n.t('Interview or transcript'), value: 'interview or transcript' },
  { label: l10n.t('Speech or statement'), value: 'speech or statement' },
  { label: l10n.t('Document'), value: 'document' },
  { label: l10n.t('Post'), value: 'post' },
];

/** Asks what is known of the text on the clipboard; undefined when the writer gives up on the way. */
export async function askPasted(): Promise<PastedText | undefined> {
  const text = await env.clipboard.readText();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    void notice(l10n.t('The clipboard has no text. Copy the text first.'));
    return undefined;
  }
  const words = text.trim().split(/\s+/);
  const ask = (step: number, prompt: string, placeHolder: string, value = '') =>
    window.showInputBox({
      title: l10n.t('Paste Text as Source ({0} of 4): {1}…', step, words.slice(0, 6).join(' ')),
      prompt,
      placeHolder,
      value,
      ignoreFocusOut: true,
      validateInput: (typed) => (step === 1 && typed.trim() === '' ? l10n.t('A source needs a title') : null),
    });
  const title = await ask(
    1,
    l10n.t('Title of the source'),
    l10n.t('Harbour wall: what the engineers found'),
    headlineOf(text),
  );
  if (title === undefined) return undefined;
  const author = await ask(2, l10n.t('Author or speaker (leave empty if unknown)'), 'Petra Lund');
  if (author === undefined) return undefined;
  const date = await ask(3, l10n.t('Date (leave empty if unknown)'), '2025-03-14');
  if (date === undefined) return undefined;
  const chosen = await window.showQuickPick(kinds, {
    title: l10n.t('Paste Text as Source (4 of 4): What is it?'),
    ignoreFocusOut: true,
  });
  return chosen === undefined ? undefined : { title, author, date, kind: chosen.value, text };
}

/** The first line, where it looks like a headline. */
function headlineOf(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  return rest.length > 0 && first.length <= 100 && !/[.:;,]$/.test(first.trim()) ? first.trim() : '';
}
