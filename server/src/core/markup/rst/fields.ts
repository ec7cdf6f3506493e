import type { Around } from '../lines/draft.ts';
import { beginBehind, bodyEnd, leastColumn, type Nested, textAt, type Walk } from './walk.ts';

const named = /^:((?:[^:\\\n]|\\.|:(?!\s|$|`)){1,100}):(?:\s+|$)/;

/** `:Author: Ada Quill`: said of the document where it stands at its top, else words of a list. */
export function field(walk: Walk, to: number, column: number, around: Around, nested: Nested): boolean {
  const { at } = walk;
  const found = named.exec(textAt(walk, at));
  if (found === null) return false;
  const end = bodyEnd(walk, at + 1, to, column);
  if (walk.head && column === 0) {
    const first = textAt(walk, at).slice(found[0].length);
    const lines = [first];
    for (let n = at + 1; n < end; n++) lines.push(textAt(walk, n));
    walk.fields.set((found[1] as string).toLowerCase(), lines.join('\n').trim());
    walk.at = end;
    return true;
  }
  const own = leastColumn(walk, at + 1, end) ?? column + 1;
  beginBehind(walk, at, found[0].length, own);
  nested(walk, end, own, { ...around, item: true });
  return true;
}
