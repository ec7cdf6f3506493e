import { evidence, heading, joinsNames, lead, small, surely } from '../../language/every/references.ts';
import type { Prose } from '../../prose/prose.ts';
import { textBefore, textFrom } from '../../text/span.ts';

/** So much of the text beside a title names authors, a journal, a publisher. */
const mostBefore = 160;
const mostBehind = 220;

/** Lists of references and notes that cite: known by their heading, or by an entry's shape. */

/** By block, whether it stands in a list of references. */
export function referenceBlocks({ text, blocks }: Prose): (block: number) => boolean {
  const listed = new Set<number>();
  let depth = 0;
  blocks.forEach(({ kind, span, depth: own }, i) => {
    const words = span.end - span.start <= 60 ? text.slice(span.start, span.end).trim() : '';
    const begins = words !== '' && (kind === 'heading' || kind === 'paragraph') && heading.test(words);
    if (begins) depth = kind === 'heading' ? own : 7;
    else if (kind === 'heading' && own <= depth) depth = 0;
    else if (depth > 0) listed.add(i);
  });
  return (block) => listed.has(block);
}

const year = /^(?:1[4-9]|20)\d\d[a-z]?$/;

const wordsIn = (text: string): Iterable<RegExpExecArray> => text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’&-]*/gu);

/**
 * Whether text that follows a title names where the work appeared: “…,” *Coast Review* 12 (1999): 3. Up to the year or
 * the volume nothing is a sentence. `dated`: a year alone is enough.
 */
export function leadsToContainer(after: string, dated = true): boolean {
  if (/^\s*[—–-]/.test(after) || /^\s*In (?:\p{Lu}\p{Ll}+ )?\d{4}\b/u.test(after)) return false;
  let words = 0;
  for (const { 0: word, index } of wordsIn(textFrom(after, 0, mostBehind))) {
    if (++words > 22) return false;
    if (evidence.test(word) && surely.test(word)) return true;
    if (year.test(word)) return dated || /^[)\]]*[:,]\s*(?:pp?\.\s*)?\d/.test(after.slice(index + word.length));
    if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(word) && !small.has(word.toLowerCase())) return false;
  }
  return false;
}

/** `Poole, “A harbour history,” 3–4.`: a note that cites a work a second time. */
export const shortReference = /^[,.]?\s*(?:pp?\.\s*)?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:n\d+)?[.;]?\s*$/;

/**
 * Whether text ends with names as authors are given, and a year where one is: `A. Poole and E. Lind (1999) `. A comma, a point or a
 * year stands between them and the title.
 */
export function isNameRun(before: string): boolean {
  if (!/(?:[,.)\]]|\b\d{4}[a-z]?:|\)\s?:)\s*$/u.test(before)) return false;
  const tail = textBefore(before, before.length, mostBefore);
  const words = [...wordsIn(tail)];
  let from = tail.length;
  let names = 0;
  for (const { 0: word, index } of words.reverse()) {
    if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(word) && !joinsNames.test(word)) break;
    // Behind a stop another sentence ends there, unless initials or a year stand before it.
    const gap = tail.slice(index + word.length, from);
    if (names > 0 && /[!?;]/.test(gap)) break;
    if (
      names > 0 &&
      /\.\s*$/.test(gap) &&
      /\p{Ll}{4,}$/u.test(word) &&
      !/,\s*\p{L}/u.test(tail.slice(Math.max(0, index - 3), from))
    )
      break;
    if (/^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word)) names++;
    from = index;
  }
  const starts = tail.slice(0, from).replace(/[[(]\s*$/, '');
  return names > 0 && names <= 24 && (starts.trim() === '' || lead.test(starts));
}
