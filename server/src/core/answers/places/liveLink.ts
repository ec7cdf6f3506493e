import type { Source } from '../../library/source.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import { blocksAt } from '../../verdict/citation/place.ts';
import { addressInMarkdown } from '../words/marked.ts';

/**
 * A link that opens a source's live page at a passage (a span of its prose), by a text fragment as the WICG draft
 * “URL Fragment Text Directives” defines it; null for a source without a web address.
 */
export function liveLink(source: Source, passage: Span): string | null {
  const url = source.metadata.url?.trim() ?? '';
  const plain = addressInMarkdown(url.replace(/:~:.*$/, '').replace(/#$/, ''));
  const directive = plain === null ? null : textDirective(passage, source.reading.prose);
  if (plain === null || directive === null) return plain;
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Longer passages are named by their beginning and end. */
const longest = 160;
/** Words of a beginning or an end, and of what stands around: so many at first, and at most. */
const fewest = 4;
const most = 12;

/** `prefix-,start,end,-suffix` with whole words; what is not needed to find the passage is left out. */
function textDirective(passage: Span, prose: Prose): string | null {
  const { text } = prose;
  const span = wholeWords(passage, text);
  if (span.end <= span.start) return null;
  const blocks = blocksAt(span, prose);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const stops = stopsIn(prose, { start: first.span.start, end: last.span.end });
  const [from, to] = [stops.findLast((at) => at <= span.start), stops.find((at) => at >= span.end)];
  const before = wordsOf(text.slice(from ?? first.span.start, span.start));
  const after = wordsOf(text.slice(span.end, to ?? last.span.end));
  const inside = stops.filter((at) => at > span.start && at < span.end);
  if (first === last && inside.length === 0 && span.end - span.start <= longest) {
    const words = wordsOf(text.slice(span.start, span.end));
    return around(text, words, before, after, encoded(words));
  }
  const start = wordsOf(text.slice(span.start, Math.min(span.end, first.span.end, inside[0] ?? span.end)));
  const end = wordsOf(text.slice(Math.max(span.start, last.span.start, inside.at(-1) ?? span.start), span.end));
  const opening = start.slice(0, uniqueLength(text, start));
  const closing = end.slice(-endLength(text, span, end));
  return around(text, opening, before, [], `${encoded(opening)},${encoded(closing)}`);
}

/** Where a note's mark or a citation stands on the page, which the prose has not: words across it are not found. */
const stopsIn = (prose: Prose, { start, end }: Span): readonly number[] =>
  prose.inlines
    .filter(({ span }) => span.start === span.end && span.start >= start && span.start <= end)
    .map(({ span }) => span.start)
    .sort((a, b) => a - b);

/** How many words of a beginning tell it from every other place, as far as that can be had. */
function uniqueLength(text: string, words: readonly string[]): number {
  for (let n = Math.min(fewest, words.length); n < Math.min(most, words.length); n++)
    if (places(text, words.slice(0, n)) === 1) return n;
  return Math.min(most, words.length);
}

/** How many last words of a passage stand nowhere in it before its end: a browser takes the first place it finds. */
function endLength(text: string, span: Span, words: readonly string[]): number {
  const passage = text.slice(span.start, span.end);
  for (let n = Math.min(fewest, words.length); n < Math.min(most, words.length); n++)
    if (places(passage, words.slice(-n)) === 1) return n;
  return Math.min(most, words.length);
}

/** The directive with as many words before and behind as tell these words from the same words elsewhere. */
function around(
  text: string,
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
  directive: string,
): string {
  if (places(text, words) <= 1) return directive;
  for (let n = fewest; n <= most; n += fewest) {
    const prefix = before.slice(-n);
    const suffix = after.slice(0, n);
    const lead = prefix.length > 0 ? `${encoded(prefix)}-,` : '';
    const trail = suffix.length > 0 ? `,-${encoded(suffix)}` : '';
    if (prefix.length > 0 && places(text, [...prefix, ...words]) === 1) return lead + directive;
    if (suffix.length > 0 && places(text, [...words, ...suffix]) === 1) return directive + trail;
    if (places(text, [...prefix, ...words, ...suffix]) === 1 || n + fewest > most) return lead + directive + trail;
  }
  return directive;
}

const isWord = /[\p{L}\p{N}\p{M}]/u;

/** Marks at the edges gone, a word cut in two made whole. */
function wholeWords({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end];
  while (from < to && !isWord.test(charAt(text, from))) from++;
  while (to > from && !isWord.test(charBefore(text, to))) to--;
  if (from === to) return { start: from, end: to };
  while (from > 0 && isWord.test(charBefore(text, from))) from--;
  while (to < text.length && isWord.test(charAt(text, to))) to++;
  return { start: from, end: to };
}

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);
const charBefore = (text: string, at: number): string => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** How often these words stand in a text in this order, whatever their case, with only blanks between: 2 for more. */
function places(text: string, words: readonly string[]): number {
  const literal = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
  let count = 0;
  // Places may overlap: “the the” stands twice in “the the the”.
  for (let found = pattern.exec(text); found !== null && count < 2; found = pattern.exec(text)) {
    count++;
    pattern.lastIndex = found.index + 1;
  }
  return count;
}

/** What the directive's own signs are, and what would end a link in Markdown, percent-encoded. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-()'!*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
