import { goesOn, pageTerms } from '../language/every/citing.ts';
import { locatorAt } from '../markup/locators.ts';
import type { Place } from './found.ts';

const digits = '(?:\\d{1,5}|[ivxlc]{1,7}\\b)';
const figures = `${digits}(?:\\s?[-–—]\\s?${digits})?(?:\\s?ff?\\b\\.?)?`;
const several = `${figures}(?:\\s?(?:,|&|and|und|et)\\s?${figures})*`;
const paged = new RegExp(`^((?:${pageTerms})\\s?)(${several})`, 'u');
const bare = new RegExp(`^${several.replaceAll('|[ivxlc]{1,7}\\b', '')}`, 'u');
const year = /^(?:1[4-9]|20)\d\d$/;
/** A page of ours: its term stays with its figures, for it is written as a locator of ours is. */
const own = /^(?:pp?\.|pages?)\s?$/i;

/**
 * The place that `text` begins with, behind a comma, a colon or nothing, and what it is written as: figures alone where the draft's
 * own word says that they are a page's. `from` is where `text` begins in the prose.
 */
export function placeAt(text: string, from: number): Place | null {
  const lead = /^[\s,:]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead, lead + 120);
  const page = paged.exec(rest);
  if (page && ends(rest, page[0].length)) {
    const [whole, term, words] = page as unknown as [string, string, string];
    const start = own.test(term) ? 0 : term.length;
    return placed(start === 0 ? whole : words, from + lead + start);
  }
  const number = bare.exec(rest)?.[0];
  if (number !== undefined && ends(rest, number.length) && !/^:\d/.test(rest.slice(number.length)))
    return year.test(number) ? null : placed(number, from + lead);
  const found = locatorAt(rest);
  return found && !/^\d/.test(found.words) && found.start === 0 && ends(rest, found.words.length)
    ? placed(found.words, from + lead)
    : null;
}

const placed = (words: string, at: number): Place => ({ words, span: { start: at, end: at + words.length } });

/** Nothing behind it makes of a page a count of things: "14 boats". */
const ends = (text: string, at: number): boolean => !counts.test(text.slice(at, at + 20));
const counts = new RegExp(`^(?:[\\p{L}\\p{N}]|\\s+(?!(?:${goesOn})\\b)\\p{L})`, 'u');
