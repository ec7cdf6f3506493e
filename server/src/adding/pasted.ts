import { stringify } from 'yaml';
import { isoDate } from '../core/prose/isoDate.ts';
import { tooLarge } from '../host/decode.ts';
import { type Added, type Adding, keep } from './add.ts';
import { plainName } from './names.ts';

/** Words with what their reader knows of them; what is empty is not known. */
export interface Pasted {
  readonly title: string;
  readonly text: string;
  readonly author?: string;
  /** As it is written. */
  readonly date?: string;
  readonly kind?: string;
}

/** Keeps words that somebody pasted as a source of its own: a text with what is known of it in front. Rejects as `addSource` does. */
export async function addPasted(pasted: Pasted, { folder, host }: Pick<Adding, 'folder' | 'host'>): Promise<Added> {
  const title = onOneLine(pasted.title);
  if (title === '') throw new Error('it needs a title');
  if (!/[\p{L}\p{N}]/u.test(pasted.text)) throw new Error('there are no words in it');
  const bytes = new TextEncoder().encode(textOf(pasted, title));
  const large = tooLarge(bytes.length);
  if (large !== null) throw new Error(large);
  const kept = await keep(bytes, plainName(title) ?? 'pasted-text', '.txt', { folder, host });
  return { ...kept, title };
}

/** Plain text, so that no sign of the words is taken for markup. */
function textOf({ author, date, kind, text }: Pasted, title: string): string {
  const by = onOneLine(author ?? '');
  const on = onOneLine(date ?? '');
  const front = {
    title,
    ...(by && { author: by }),
    ...(on && { date: isoDate(on) ?? on }),
    ...(kind && { type: onOneLine(kind) }),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${text.replace(/\r\n?/g, '\n').trim()}\n`;
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
