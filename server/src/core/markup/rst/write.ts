import { inNote } from '../lines/draft.ts';
import { lineBreakOf, lineStart } from '../lines/write.ts';
import type { CitedWork, Edit, Writer, WrittenCitation } from '../markup.ts';
import { escapeWords } from './escape.ts';
import { markerOf } from './lists.ts';
import { adornment } from './titles.ts';

/** All that is written into reStructuredText. */
export const rstWriter: Writer = {
  words: escapeWords,
  marks: ['“', '”'],
  comment,
  citation(work, style, raw) {
    const { url, title } = work;
    if (style === 'link' && url !== null && !/[\s<>`]/.test(url))
      return before(`(${title})`, `(\`${escapeWords(title).replace(/[<>]/g, '\\$&')} <${url}>\`__)`);
    const cited = citedAs(work, (style ?? '').replace(inNote, ''), raw);
    if (style?.startsWith(inNote)) return noted(cited, raw);
    return cited.startsWith(':foot')
      ? { name: cited, before: '', behind: ` ${cited}`, notes: [] }
      : before(cited, cited);
  },
  key: (key) => key,
  locator,
};

const before = (name: string, text: string): WrittenCitation => ({ name, before: ` ${text}`, behind: '', notes: [] });

function citedAs(work: CitedWork, style: string, raw: string): string {
  const { key } = work;
  if (style === 'reference' && raw.includes(`.. [${key}]`)) return `[${key}]_`;
  // A role that is part of the sentence, or names only a part of the work, cites in brackets behind quoted words.
  const role = /^(?:foot)?cite(?::ps?|:cts?)?$/.test(style)
    ? style
    : style.startsWith('foot')
      ? 'footcite:p'
      : 'cite:p';
  const place = locator(work.locator);
  return `:${role}:\`${key}${place === '' ? '' : `{${place}}`}\``;
}

/** A note with a label of its own at the draft's end: one that counts by itself must stand in order. */
function noted(cited: string, raw: string): WrittenCitation {
  let number = 1;
  while (raw.includes(`[#source-${number}]`)) number++;
  const end = raw.trimEnd().length;
  const label = `[#source-${number}]`;
  const newText = `${lineBreakOf(raw).repeat(2)}.. ${label} ${cited}.`;
  return { name: cited, before: '', behind: ` ${label}_`, notes: [{ span: { start: end, end }, newText }] };
}

/** A chapter's title may have signs that would end the citation. */
function locator(words: string): string {
  return /[{}`,]/.test(words) ? '' : words;
}

/**
 * A comment stands between blocks only: above that at an offset, set in as far, or at the beginning of a list's item behind its
 * marker.
 */
function comment(words: string, raw: string, at: number): Edit {
  const lineEnd = lineBreakOf(raw);
  const written = `.. ${words.replace(/\s+/g, ' ')}`;
  const here = lineStart(raw, at);
  if (lineAt(raw, here).trim() === '')
    return { span: { start: here, end: here }, newText: `${lineEnd}${written}${lineEnd}` };
  const start = blockStart(raw, here);
  const line = lineAt(raw, start);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const marker = markerOf(line.slice(indent.length))?.[0];
  if (marker === undefined || marker.length + indent.length >= line.length || !isItem(raw, start))
    return { span: { start, end: start }, newText: `${indent}${written}${lineEnd}${lineEnd}` };
  const place = start + indent.length + marker.length;
  const own = indent + ' '.repeat(marker.length);
  return { span: { start: place, end: place }, newText: `${written}${lineEnd}${lineEnd}${own}` };
}

const lineAt = (raw: string, start: number): string => /[^\r\n]*/.exec(raw.slice(start, start + 5000))?.[0] ?? '';
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A note or a directive with words behind its name, or a signature: the lines below go on with them. */
const holdsWords = /^\s*(?:\.\.\s+(?:\[[^\]]*\]|[^\s:][^\s]*::)\s+\S|--|—)/;

/** Whether the line at `start` begins an item: "A. Brandt said so" does not where the next line is set in no further. */
function isItem(raw: string, start: number): boolean {
  const line = lineAt(raw, start);
  if (adornment.test(line.trim())) return false;
  const next = /^\r?\n?([^\r\n]*)/.exec(raw.slice(start + line.length, start + line.length + 5000))?.[1] ?? '';
  const goesOn = next.trim() !== '' && indentOf(next) === indentOf(line) && markerOf(next.trimStart()) === null;
  return !goesOn || /^\s*[-+*•‣⁃]/.test(line);
}

/** Where the block begins that the line at `start` is in. */
function blockStart(raw: string, start: number): number {
  let at = start;
  while (at > 0) {
    const line = lineAt(raw, at);
    const above = lineStart(raw, raw.startsWith('\r\n', at - 2) ? at - 2 : at - 1);
    const before = lineAt(raw, above);
    if (before.trim() === '' || /^\s*\.\.\s/.test(line) || beginsItem(line, before)) return at;
    // A term's description, a directive's words: they begin below a line that is set in less, and that holds none of theirs.
    const less = indentOf(before) < indentOf(line);
    if (less && markerOf(before.trimStart()) === null && !holdsWords.test(before)) return at;
    at = above;
  }
  return at;
}

/** Whether a line begins an item, right below another one of its list: elsewhere in a paragraph it only looks like one. */
function beginsItem(line: string, before: string): boolean {
  const [here, above] = [indentOf(line), indentOf(before)];
  if (markerOf(line.trimStart()) === null || adornment.test(line.trim())) return false;
  return above > here || (above === here && markerOf(before.trimStart()) !== null);
}
