import type { Keyed } from '../cited.ts';
import { locatorAt } from '../locators.ts';
import { type Flat, rawOf } from './flat.ts';

type Located = Pick<Keyed, 'locator' | 'locatorRaw'>;

export const nowhere: Located = { locator: null, locatorRaw: null };

/** The locator that a stretch begins with. */
export function placeIn(flat: Flat, from: number, to: number): Located {
  const found = from < to ? locatorAt(flat.text.slice(from, to)) : null;
  if (found === null) return nowhere;
  const start = from + found.start;
  return { locator: found.words, locatorRaw: rawOf(flat, start, start + found.words.length) };
}
