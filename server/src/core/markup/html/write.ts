import { citedInline } from '../cited.ts';
import type { Writer } from '../markup.ts';

/** How drafts cite: by the address of a source, by its key. */
type Style = 'link' | 'keyed';

/** Words of prose as HTML that is read as these words. */
export const escapeWords = (words: string): string =>
  words
    .replace(/&(?=#?\w)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string => escapeWords(text).replaceAll('"', '&quot;');

export const htmlWriter: Writer = {
  words: escapeWords,
  marks: ['“', '”'],
  // No blank is put where none is, for a browser shows it.
  comment: (text, raw, at) => ({
    span: { start: at, end: at },
    newText: `${/\s/.test(raw[at] ?? ' ') ? ' ' : ''}<!-- ${text.replaceAll('--', '- -')} -->`,
  }),
  key: (key) => escapeAttribute(key.replace(/[\s,;]/g, '')),
  locator: locatorWritten,
  citation({ key, locator, title, url }, style) {
    if (url !== null && style !== ('keyed' satisfies Style))
      return citedInline(`(${title})`, `(<a href="${escapeAttribute(url)}">${escapeWords(title)}</a>)`);
    const place = locatorWritten(locator);
    const words = escapeWords(title.replace(/[;()[\]]/g, '')) + (place === '' ? '' : `, ${place}`);
    const written = `<span class="citation" data-cites="${escapeAttribute(key)}">(${words})</span>`;
    return citedInline(`(${title}${place === '' ? '' : `, ${locator}`})`, written);
  },
};

/** A chapter's title may have signs that would end the citation. */
function locatorWritten(locator: string): string {
  return /[;()[\]]/.test(locator) ? '' : escapeWords(locator);
}
