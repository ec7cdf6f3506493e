import { noAuthor, noTitle } from '../../language/every/bylines.ts';
import { isoDate } from '../../prose/isoDate.ts';
import { type Metadata, noMetadata } from '../../prose/prose.ts';

/** What pdf.js gives of a file's own words about itself. */
export interface PdfMetadata {
  /** The information dictionary: Title, Author. */
  readonly info: object;
  /** XMP, whose properties are asked for by name. */
  readonly metadata: { get(name: string): unknown } | null;
}

/**
 * Title, authors and date as XMP has them, else the information dictionary. The day the file was made is not taken for
 * the day of its words: a page printed from a browser was made whenever somebody printed it.
 */
export function metadataOf({ info, metadata }: PdfMetadata): Metadata {
  const said = (name: string): unknown => metadata?.get(name) ?? undefined;
  const { Title, Author } = info as { Title?: unknown; Author?: unknown };
  const title = [said('dc:title'), Title].map(wordsOf).find((one) => one !== '' && !noTitle.test(one));
  const creators = said('dc:creator');
  const named = Array.isArray(creators) ? creators.map(wordsOf) : authorsIn(wordsOf(creators) || wordsOf(Author));
  const date = isoDate(wordsOf(said('prism:publicationdate') ?? said('prism:coverdate')));
  return {
    ...noMetadata,
    ...(title !== undefined && { title }),
    authors: named.filter((one) => one !== '' && !noAuthor.test(one)),
    ...(date !== undefined && { date }),
  };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : '');

/** "A. Reed and B. Osei", "A. Reed; B. Osei", "Ana Reed, Ben Osei"; "Reed, Ana" is one. */
function authorsIn(text: string): readonly string[] {
  const parts = text.split(/\s*(?:;|&|\band\b)\s*/);
  return parts.flatMap((part) => {
    const names = part.split(/\s*,\s*/);
    return names.every((name) => name.includes(' ')) ? names : [part];
  });
}
