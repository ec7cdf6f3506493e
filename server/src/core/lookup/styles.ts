import { formOf, spelledOut } from '../text/houseStyle.ts';
import { american, british } from '../text/spellings.ts';
import { foldedWord, hashOfFolded, type Words } from '../text/words.ts';
import type { Item } from './items.ts';

/** How each of many words may be written otherwise by another house, as hashes. */
export interface Styles {
  /** Hash of the one form for all ways to write a word (`formOf`): the word's own where there is no other. */
  readonly forms: Int32Array;
  /** The two words that it may stand for (`spelledOut`): first and second of each pair, one after the other. */
  readonly pairs: readonly (readonly number[] | undefined)[];
}

/** Words of a source with how each may be written otherwise. */
export type StyledWords = Words & Styles;

export function styled<T extends Words>(words: T): T & Styles {
  const { text, count, starts, ends, hashes } = words;
  const forms = hashes.slice(0, count);
  const pairs = new Array<readonly number[] | undefined>(count);
  for (let w = 0; w < count; w++) {
    const hash = forms[w] as number;
    if (plain[hash & mask] === hash) continue;
    const style = styleOf(hash, text, starts[w] as number, ends[w] as number);
    if (style === null) continue;
    forms[w] = style.form;
    pairs[w] = style.pairs;
  }
  return { ...words, forms, pairs };
}

/** The same of items; what is no plain word has no other form. */
export function stylesOfItems(items: readonly Item[], text: string): Styles {
  const forms = new Int32Array(items.length);
  const pairs = new Array<readonly number[] | undefined>(items.length);
  items.forEach((item, i) => {
    forms[i] = item.hash;
    const style = item.kind === 'word' && item.bare === null ? styleOf(item.hash, text, item.start, item.end) : null;
    if (style === null) return;
    forms[i] = style.form;
    pairs[i] = style.pairs;
  });
  return { forms, pairs };
}

/** The items in the spelling of the other side of the ocean; null where no word has another there. */
export function respelled(items: readonly Item[], text: string): readonly Item[] | null {
  const others = items.map((item) => {
    if (item.kind !== 'word' || item.bare !== null) return item;
    const word = foldedWord(text.slice(item.start, item.end));
    const here = american(word);
    const other = here === word ? british(word) : here;
    return other === word ? item : { ...item, hash: hashOfFolded(other) };
  });
  return others.every((other, i) => other === items[i]) ? null : others;
}

/** Whether two words, one after the other, are one of these pairs. */
export function hasPair(pairs: readonly number[], first: number, second: number): boolean {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === first && pairs[i + 1] === second) return true;
  return false;
}

interface Style {
  readonly form: number;
  readonly pairs: readonly number[] | undefined;
}

/** Hashes of words that nobody writes otherwise, each where its last digits say: told in one step for nearly every word. */
const plain = new Int32Array(1 << 16);
const mask = plain.length - 1;
const known = new Map<number, Style | null>();
const mostKnown = 50_000;

/** The style of the word `text[start, end)` with this hash; null when nobody writes it otherwise. */
function styleOf(hash: number, text: string, start: number, end: number): Style | null {
  let style = known.get(hash);
  if (style === undefined) {
    style = made(hash, foldedWord(text.slice(start, end)));
    if (known.size >= mostKnown) known.clear();
    known.set(hash, style);
  }
  if (style === null) plain[hash & mask] = hash;
  return style;
}

function made(hash: number, folded: string): Style | null {
  const form = hashOfFolded(formOf(folded));
  const pairs = spelledOut(folded).flatMap((pair) => pair.split(' ').map(hashOfFolded));
  return form === hash && pairs.length === 0 ? null : { form, pairs: pairs.length === 0 ? undefined : pairs };
}
