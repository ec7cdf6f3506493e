import { isMeasure } from '../text/measures.ts';
import type { Span } from '../text/span.ts';
import { foldedWord, type Words } from '../text/words.ts';
import type { Item } from './items.ts';

/** Whether the letters outside of a word's brackets are the beginning and the end of a source word. */
export function fits(bare: { readonly head: string; readonly tail: string }, word: string): boolean {
  if (bare.head.length + bare.tail.length === 0 || bare.head.length + bare.tail.length > word.length) return false;
  if (word.startsWith(bare.head) && word.endsWith(bare.tail)) return true;
  return bare.tail === '' && bare.head.length > 3 && word.startsWith(bare.head.slice(0, -1));
}

/** Same beginning and end for at least six tenths of the longer word. */
export function nearly(a: string, aStart: number, aEnd: number, b: string, bStart: number, bEnd: number): boolean {
  const longer = Math.max(aEnd - aStart, bEnd - bStart);
  const shorter = Math.min(aEnd - aStart, bEnd - bStart);
  if (shorter * 2 < longer || shorter > 60) return false;
  let same = 0;
  while (same < shorter && (a.charCodeAt(aStart + same) | 32) === (b.charCodeAt(bStart + same) | 32)) same++;
  let tail = 0;
  while (tail < shorter - same && (a.charCodeAt(aEnd - 1 - tail) | 32) === (b.charCodeAt(bEnd - 1 - tail) | 32)) tail++;
  return (same + tail) * 10 >= longer * 6;
}

/** A word in comparison form without its apostrophes. */
function lettersOf(word: string): string {
  return foldedWord(word).replace(/'/g, '');
}

/**
 * Whether `one[start, end)` may be the letters of two words, quickly told: about as long as both are together, with the
 * first letter of the first and the last of the second where these are plain ones.
 */
function mayJoin(two: string, a: Span, b: Span, one: string, start: number, end: number): boolean {
  const more = a.end - a.start + (b.end - b.start) - (end - start);
  if (end - start > 80 || more > 4 || more < -4) return false;
  return (
    mayEqual(two.charCodeAt(a.start), one.charCodeAt(start)) &&
    mayEqual(two.charCodeAt(b.end - 1), one.charCodeAt(end - 1))
  );
}

const isPlain = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;
const mayEqual = (a: number, b: number): boolean => (a | 32) === (b | 32) || !isPlain(a) || !isPlain(b);

/** Words of a draft with one letter-for-letter word of a source, or the other way: what they cost, -1 when they are not the same letters. */
export const dividing = { joined: 20, split: 500 };

/** What it costs that items `a` and `b` stand for word `w`. */
export function joinCost(text: string, a: Item, b: Item, words: Words, w: number): number {
  const [start, end] = [words.starts[w] as number, words.ends[w] as number];
  if (!mayJoin(text, a, b, words.text, start, end)) return -1;
  const [first, second] = [lettersOf(text.slice(a.start, a.end)), lettersOf(text.slice(b.start, b.end))];
  if (first + second !== lettersOf(words.text.slice(start, end))) return -1;
  return divisionCost(first, text.slice(a.end, b.start), second);
}

/** What it costs that an item stands for words `w` and `w + 1`. */
export function splitCost(text: string, item: Item, words: Words, w: number): number {
  const a = { start: words.starts[w] as number, end: words.ends[w] as number };
  const b = { start: words.starts[w + 1] as number, end: words.ends[w + 1] as number };
  if (!mayJoin(words.text, a, b, text, item.start, item.end)) return -1;
  const [first, second] = [lettersOf(words.text.slice(a.start, a.end)), lettersOf(words.text.slice(b.start, b.end))];
  if (first + second !== lettersOf(text.slice(item.start, item.end))) return -1;
  return divisionCost(first, words.text.slice(a.end, b.start), second);
}

/**
 * What a word costs that stands divided in the other text, `between` the halves. Figures are never divided, but by the
 * blank before three digits; a blank within a word is its house's affair, unless it makes two words of their own of it.
 */
function divisionCost(first: string, between: string, second: string): number {
  if (/\d$/.test(first) && /^\d/.test(second))
    return /^[^\S\n]$/.test(between) && /^\d{1,3}$/.test(first) && /^\d{3}$/.test(second) ? dividing.joined : -1;
  if (hyphen.test(between) || (second.length === 1 && /^\.\s$/.test(between))) return dividing.joined;
  // "done 't", "we 'll": what leans on the word before it.
  if (/^\s['’‘]$/.test(between) && leaning.test(second)) return dividing.joined;
  return /^\s+$/.test(between) && isCompound(first, second) ? dividing.joined : dividing.split;
}

/** A hyphen, also at a line's end, or a mark that Markdown leaves. */
const hyphen = /^[-‐‑\u00ad–.'’_/*[\]]*(?:[-‐‑\u00ad]\s*)?$/;

const leaning = /^(?:t|s|d|m|ll|re|ve)$/;

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that join no other but in the compounds below. */
const small = wordSet(
  'the of to in on at is was were are and or but for with by from as that this it he she we they you his her our their its ' +
    'my not no has have had will would be been do did so if an a i me him us them can could may might must all any who what',
);
/** Compounds with small words that are written either way. */
const compounds = wordSet(
  'forever anymore anyone anyway anytime anything anyhow anywhere someone sometime sometimes somehow something somewhere ' +
    'everyone everything everyday everywhere nobody anybody somebody everybody noone nothing nowhere into onto upon cannot maybe within without ' +
    'whatever whoever whichever whenever wherever however therefore thereof herein hereby insofar inasmuch nevertheless ' +
    'nonetheless notwithstanding nearby underway alright already altogether meanwhile myself himself herself itself ' +
    'ourselves themselves yourself yourselves today tonight tomorrow indeed instead whereby wherein offline online inside ' +
    'onboard ongoing oncoming onshore offshore outdoor indoor inland income input intake onset onlooker onlookers bylaw ' +
    'bylaws bypass bystander bystanders byproduct byproducts',
);
/** What is written close to its figure or apart from it, units apart: "7pm", "3bn". */
const behindFigure = /^(?:[ap]m|m|k|bn|mn|tn)$/;

/** Whether two words and the one that they make are the same word, open and closed. */
function isCompound(first: string, second: string): boolean {
  const whole = first + second;
  if (/^\d[\d.]*$/.test(first) && (isMeasure(second) || behindFigure.test(second))) return true;
  // "now here" is not "nowhere".
  if (whole === 'nowhere' && first === 'now') return false;
  if (compounds.has(whole)) return true;
  return first.length > 1 && second.length > 2 && !small.has(first) && !small.has(second);
}
