import type { Source } from '../library/source.ts';
import { sha256 } from './sha256.ts';

/**
 * Quoted words in the form in which two drafts of them are the same: the shape of marks, dashes and spaces and a point or
 * comma at the end, which belongs to whoever sets the sentence, set aside.
 */
export function plainWords(text: string): string {
  return plainText(text)
    .replace(/[.,]+$/, '')
    .trim();
}

/** The shape of marks, dashes and spaces set aside. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[“”„‟«»"]/g, '"')
    .replace(/[‘’‚‛‹›ʼ′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The hash of a source's text that a record keeps: the SHA-256 of its letters and figures. So a page saved anew, a text wrapped another
 * way or a later reader's hyphens and blanks are no change; another word is. What it gives for a text never changes: files
 * hold it.
 */
export function textHash(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '_')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%_]+/gu, '');
  return sha256(letters);
}

/** By the words of a source, which outlive a library and what is read of it: what was worked out for a text once. */
const known = new WeakMap<Source['words'], string>();

/** The hash of a source's text. */
export function hashOf({ words }: Pick<Source, 'words'>): string {
  const hash = known.get(words) ?? textHash(words.text);
  known.set(words, hash);
  return hash;
}
