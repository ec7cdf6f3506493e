import type { Around } from '../lines/draft.ts';
import { addLines, isBlank, spansOf, textAt, type Walk } from './walk.ts';

export const adornment = /^([!-/:-@[-`{-~])\1+$/;

/** A title with a line of signs below it, or above and below; a line of signs alone parts what is above and below. */
export function section(walk: Walk, to: number, _: number, around: Around): boolean {
  const { at } = walk;
  const text = textAt(walk, at);
  if (adornment.test(text)) {
    const over = at + 2 < to && !isBlank(walk, at + 1) && textAt(walk, at + 2).startsWith(text.slice(0, 2));
    if (over && adornment.test(textAt(walk, at + 2)) && around.quotes === 0) {
      add(walk, at + 1, `${text[0]}${text[0]}`, around);
      walk.at = at + 3;
      return true;
    }
    const alone = text.length >= 4 && (at + 1 >= to || isBlank(walk, at + 1));
    if (alone) walk.at++;
    return alone;
  }
  if (at + 1 >= to || isBlank(walk, at + 1) || around.quotes > 0) return false;
  const under = textAt(walk, at + 1);
  const fits = under.length >= text.length || under.length >= 4;
  if (!adornment.test(under) || !fits || walk.columns[at + 1] !== walk.columns[at]) return false;
  add(walk, at, under.charAt(0), around);
  walk.at = at + 2;
  return true;
}

function add(walk: Walk, n: number, style: string, around: Around): void {
  if (!walk.levels.includes(style)) walk.levels.push(style);
  const depth = Math.min(6, walk.levels.indexOf(style) + 1);
  addLines(walk, spansOf(walk, n, n + 1), { ...around, note: null }, 'heading', { depth });
}
