import { and, andOthers, lead } from '../language/every/citing.ts';
import { honorifics, particles } from '../language/every/names.ts';
import { foldedWord } from '../text/words.ts';
import { type Citable, foldedWords, mayBe, type Works } from './works.ts';

/** Names that end a stretch of text, as authors are given. */
export interface Authors {
  readonly names: readonly { readonly family: string; readonly given: readonly string[] }[];
  /** "et al." */
  readonly more: boolean;
  /** Where the first of them begins in the text, and what stands before it. */
  readonly start: number;
  readonly before: string;
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'](?=\p{L}{2}))*/gu;
const others = new RegExp(`[\\s,]+(?:${andOthers})$`, 'iu');
const joins = new RegExp(`^(?:${and})$`, 'iu');
/** So much of the text before a year names its authors. */
const most = 200;
const mostNames = 8;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What authors `text` ends with, in every way to read it, the most of them first: none where a name beside them is nobody's that a work
 * is by. A comma may part them from what stands before, "and" does not.
 */
export function authorsAtEnd(text: string, works: Works): readonly Authors[] {
  const from = Math.max(0, text.length - most);
  let tail = text.slice(from).replace(/[\s,]+$/, '');
  const more = others.exec(tail);
  if (more) tail = tail.slice(0, more.index).replace(/[\s,]+$/, '');
  tail = tail.replace(/(?:[’']s|(?<=s)[’'])$/u, '');
  const words: Word[] = [...tail.matchAll(wordPattern)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (words.length === 0 || (words.at(-1) as Word).end !== tail.length) return [];
  const readings: Authors[] = [];
  const names: Authors['names'][number][] = [];
  let join: Join = 'none';
  for (let end = words.length; end > 0 && names.length < mostNames; ) {
    const name = nameAtEnd(words, end, tail, works);
    // Somebody nobody knows is one of the authors.
    if (name === null) return join === 'and' && isName(words[end - 1]) ? [] : readings;
    names.unshift(name.name);
    const start = (words[name.from] as Word).start;
    const before = tail.slice(0, start);
    const sign = joinBefore(tail, words, name.from);
    join = sign.join;
    end = name.from - sign.words;
    if (join !== 'and' || !isName(words[end - 1]))
      readings.unshift({ names: [...names], more: more !== null, start: from + start, before });
    if (join === 'none') break;
  }
  return readings;
}

type Join = 'none' | 'comma' | 'and';

/** What stands between the name that begins at word `at` and what is before it, and how many words it has. */
function joinBefore(text: string, words: readonly Word[], at: number): { readonly join: Join; readonly words: number } {
  const before = words[at - 1];
  if (!before) return { join: 'none', words: 0 };
  const gap = text.slice(before.end, (words[at] as Word).start);
  if (/^(?:\.?,?\s*&\s*|\s?\/\s?)$/.test(gap)) return { join: 'and', words: 0 };
  if (joins.test(before.text) && /^\s+$/.test(gap)) {
    const ahead = text.slice(words[at - 2]?.end ?? before.start, before.start);
    return /^\.?,?\s+$/.test(ahead) ? { join: 'and', words: 1 } : { join: 'none', words: 0 };
  }
  return { join: /^\.?,\s*$/.test(gap) ? 'comma' : 'none', words: 0 };
}

/** What may stand before a name and is none; an initial is one. */
export const isLead = (word: string): boolean => lead.test(word) && !/^\p{Lu}$/u.test(word);

/** Whether a word may be somebody's name. */
const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && !isLead(word.text);

/** The known name that the words up to `end` end with, the longest, and the given names before it. */
function nameAtEnd(
  words: readonly Word[],
  end: number,
  text: string,
  { byName, longest }: Works,
): { readonly name: Authors['names'][number]; readonly from: number } | null {
  for (let count = Math.min(longest, end); count > 0; count--) {
    const first = words[end - count] as Word;
    const last = words[end - 1] as Word;
    const spelt = text.slice(first.start, last.end);
    if (/[.,;:()[\]“”"]/.test(spelt) || /[-‐’'.\p{L}]/u.test(text[first.start - 1] ?? '')) continue;
    const family = foldedWords(spelt).join(' ');
    if (!byName.has(family) || !/\p{Lu}/u.test(spelt)) continue;
    const given = givenBefore(words, end - count, text);
    return { name: { family, given: given.names }, from: given.from };
  }
  return null;
}

/** Given names, initials and titles that stand right before a family name; particles that its form leaves out as well. */
function givenBefore(
  words: readonly Word[],
  at: number,
  text: string,
): { readonly names: string[]; readonly from: number } {
  const names: string[] = [];
  let from = at;
  while (from > 0 && at - from < 4) {
    const word = words[from - 1] as Word;
    const gap = text.slice(word.end, (words[from] as Word).start);
    const lower = word.text.toLowerCase();
    if (!/^(?:\s|\.\s?|-)$/.test(gap) || isLead(word.text)) break;
    const initial = word.text.length === 1 && /\p{Lu}/u.test(word.text);
    if (gap.startsWith('.') && !initial && !honorifics.has(lower)) break;
    if (!/^\p{Lu}/u.test(word.text) && !particles.has(lower)) break;
    if (!honorifics.has(lower) && !particles.has(lower)) names.unshift(foldedWord(word.text));
    from--;
  }
  return { names, from };
}

/** Whether these are the work's authors: all of them in their order, or its first with "et al.". */
export function areAuthors({ names, more }: Authors, { authors }: Citable): boolean {
  if (more ? authors.length <= names.length : authors.length !== names.length) return false;
  return names.every(({ family, given }, i) => {
    const author = authors[i];
    return author?.family.includes(family) && mayBe(given, author);
  });
}

/** Whether what stands before authors in their bracket is no name of another one. */
export function leads(before: string): boolean {
  const words = before.trim().split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/^[“"(]+|[,;:]+$/g, '');
  return last === '' || /^\p{Ll}/u.test(last) || lead.test(last) || lead.test(words.slice(-2).join(' '));
}
