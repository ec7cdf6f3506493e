import { citedInline } from '../cited.ts';
import type { Edit, Writer, WrittenCitation } from '../markup.ts';

/** How drafts cite: keys in brackets, notes at the draft's end, notes in the line, links, wiki links. */
type Style = 'bracketed' | 'footnote' | 'inline-note' | 'link' | 'wiki';

/** What parts a comment from the words before it: nothing where more follows at once, a full stop or words of a script without blanks. */
export const blankBefore = (raw: string, at: number): string => (/^\S/.test(raw.charAt(at)) ? '' : ' ');

/** Everything that Markdown and plain text write alike; `words` as in `Writer`. */
export const pandocWriter = (words: Writer['words']): Writer => ({
  words,
  marks: ['“', '”'],
  comment: (text, raw, at) => ({
    span: { start: at, end: at },
    newText: `${blankBefore(raw, at)}<!-- ${text.replaceAll('--', '- -')} -->`,
  }),
  key: (key, raw, { start }) => (raw[start - 1] === '{' || raw[start - 1] === '[' ? key : keyWritten(key)),
  locator: locatorWritten,
  citation({ key, locator, title, url }, style, raw) {
    const written = keyWritten(key);
    const place = locatorWritten(locator);
    const cited = place === '' ? `@${written}` : `@${written}, ${place}`;
    if (style === ('footnote' satisfies Style)) return footnote(cited, raw);
    if (style === ('inline-note' satisfies Style))
      return { name: `^[${cited}]`, before: '', behind: `^[${cited}]`, notes: [] };
    if (style === ('link' satisfies Style) && url !== null && !/[()\s]/.test(url))
      return citedInline(`(${title})`, `([${title.replace(/[[\]\\]/g, '\\$&')}](${url}))`);
    if (style === ('wiki' satisfies Style)) return citedInline(`[[${key}]]`, `[[${key}]]`);
    return citedInline(`[${cited}]`, `[${cited}]`);
  },
});

function footnote(cited: string, raw: string): WrittenCitation {
  const mark = nextNote(raw);
  const end = raw.trimEnd().length;
  const apart = /(?:^|\n)\[\^[^\]\n]+\]:[^\n]*$/.test(raw.slice(0, end)) ? '\n' : '\n\n';
  const note: Edit = { span: { start: end, end }, newText: `${apart}[^${mark}]: ${cited}.` };
  return { name: `in note ${mark}`, before: '', behind: `[^${mark}]`, notes: [note] };
}

function nextNote(raw: string): number {
  const used = [...raw.matchAll(/\[\^(\d{1,6})\]/g)].map((found) => Number(found[1]));
  return used.reduce((most, one) => Math.max(most, one), 0) + 1;
}

/** A chapter's title may have signs that would end the citation. */
const locatorWritten = (locator: string): string => (/[[\];@]/.test(locator) ? '' : locator);

/** A key with signs that would end it stands in braces. */
const keyWritten = (key: string): string =>
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key) ? key : `{${key}}`;
