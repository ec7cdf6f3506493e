import { foldedWord, hashOfFolded, wordsOf } from '../text/words.ts';
import type { Query } from './passage.ts';

/** What a quotation is made of, for comparing: words, marked omissions, bracketed insertions. Spans in the query's text. */
export interface Item {
  readonly kind: 'word' | 'ellipsis' | 'bracket';
  readonly start: number;
  readonly end: number;
  /** Of a word: hash of its comparison form, its own brackets opened ("[N]o" is "no"). */
  readonly hash: number;
  /** Of a word with brackets inside ("[N]o", "blue[s]"): the letters outside of them. */
  readonly bare: { readonly head: string; readonly tail: string } | null;
  /** Of a bracket: what it holds, trimmed. Of an ellipsis: "[" when it is bracketed. */
  readonly inside: string;
}

const points = '(?:[…⋯‥]{1,4}|\\.(?:[ \\u00a0\\u2009\\u202f]?\\.){2,})';
/** How a note of the writer's begins that stands in round brackets within the quotation: "(emphasis added)". */
const editorial =
  'emphas[ie]s (?:added|mine|ours|supplied|in)|italics (?:added|mine|ours|in)|my (?:emphasis|italics)|original emphasis';
const special = new RegExp(
  `\\[\\s?${points}\\s?\\]|\\(\\s?${points}\\s?\\)|${points}|\\[([^\\[\\]]{0,300})\\]|\\(((?:${editorial})\\b[^()]{0,40})\\)`,
  'gi',
);
/** What stands in brackets to point to a note or a source. */
export const callout = /^(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[*†‡]+|(?:note|n\.|fn\.?) ?\d{1,3}|citation needed)$/i;
const mostItems = 20_000;
/** Whether a text has dots that mark an omission. */
export const marksOmission = /[…⋯‥]|\.(?:[ \u00a0\u2009\u202f]?\.){2,}/;

/** The items of a query, in order, at most 20,000. */
export function itemsOf(query: Query): readonly Item[] {
  const items: Item[] = [];
  for (const part of query.parts) {
    const slice = query.text.slice(part.start, part.end);
    let at = 0;
    for (const match of slice.matchAll(special)) {
      addWords(items, slice, at, match.index, part.start);
      at = match.index + match[0].length;
      const start = part.start + match.index;
      const end = part.start + at;
      const inside = (match[1] ?? match[2])?.trim();
      if (inside === undefined) {
        items.push({ kind: 'ellipsis', start, end, hash: 0, bare: null, inside: /^[[(]/.test(match[0]) ? '[' : '' });
      } else if (!callout.test(inside) || gluedTo(slice, match.index, at)) {
        items.push({ kind: 'bracket', start, end, hash: 0, bare: null, inside });
      }
      if (items.length > mostItems) break;
    }
    addWords(items, slice, at, slice.length, part.start);
    if (items.length > mostItems) break;
  }
  return glued(items, query.text);
}

function addWords(items: Item[], slice: string, from: number, to: number, shift: number): void {
  if (from >= to) return;
  const words = wordsOf(slice, from, to, mostItems - items.length);
  for (let i = 0; i < words.count; i++) {
    items.push({
      kind: 'word',
      start: shift + (words.starts[i] as number),
      end: shift + (words.ends[i] as number),
      hash: words.hashes[i] as number,
      bare: null,
      inside: '',
    });
  }
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** What looks like a callout is a part of the word that it begins. */
const gluedTo = (slice: string, start: number, end: number): boolean =>
  !letter.test(slice[start - 1] ?? ' ') && letter.test(slice[end] ?? ' ');

/** Letters are, on either side; digits only before more digits: "map[3]" is a word and a note. */
function isPartOfWord(inside: string, touchesBefore: boolean, behind: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(inside) || (/^\d+$/.test(inside) && !touchesBefore && /\d/.test(behind));
}

/** Makes one word of a bracket and the letters it touches. */
function glued(items: readonly Item[], text: string): readonly Item[] {
  if (!items.some((item) => item.kind === 'bracket')) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const before = out.at(-1);
    const touchesBefore = before?.kind === 'word' && before.end === item.start;
    const after = items[i + 1];
    const abbreviated =
      after?.kind === 'word' &&
      item.inside.length === 1 &&
      /['’.]/.test(text[item.end] ?? '') &&
      after.start === item.end + 1;
    const touchesAfter = after?.kind === 'word' && (after.start === item.end || abbreviated);
    if (
      item.kind !== 'bracket' ||
      /\s/.test(item.inside) ||
      !isPartOfWord(item.inside, touchesBefore, text[item.end] ?? '') ||
      !(touchesBefore || touchesAfter)
    ) {
      out.push(item);
      continue;
    }
    const start = touchesBefore ? before.start : item.start;
    const end = touchesAfter ? after.end : item.end;
    if (touchesBefore) out.pop();
    if (touchesAfter) i++;
    const head = touchesBefore ? (before.bare?.head ?? foldedWord(text.slice(before.start, before.end))) : '';
    const tail = touchesAfter ? foldedWord(text.slice(after.start, after.end)) : '';
    const hash = hashOfFolded(foldedWord(text.slice(start, end).replace(/[[\]]/g, '')));
    out.push({ kind: 'word', start, end, hash, bare: { head, tail }, inside: '' });
  }
  return out;
}
