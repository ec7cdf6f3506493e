import type { Span } from '../../text/span.ts';
import { type Page, spaced, words } from '../page.ts';
import { unquoted } from './lex.ts';

const escaped = /\\(?:u\{[0-9a-f]{1,6}\}|[\s\S])/gi;

/** Adds the words of a string, of which `inside` stands between its marks. */
export function stringWords(page: Page, raw: string, inside: Span): void {
  let at = inside.start;
  for (const { index, 0: written } of raw.slice(inside.start, inside.end).matchAll(escaped)) {
    spaced(page, raw, at, inside.start + index);
    at = inside.start + index + written.length;
    words(page, unquoted(written), at - written.length, written.length);
  }
  spaced(page, raw, at, inside.end);
}
