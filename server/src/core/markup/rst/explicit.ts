import type { Around } from '../lines/draft.ts';
import { noteLabel } from './citing.ts';
import { beginBehind, bodyEnd, isBlank, leastColumn, type Nested, textAt, type Walk } from './walk.ts';

const labelled = /^\.\.[ \t]+\[(\d{1,6}|#[\p{L}\p{N}_.:+-]*|\*|[\p{L}\p{N}][\p{L}\p{N}_.:+-]*)\](?:\s+|$)/u;
const hidden = /^\.\.[ \t]+(?:_(?!\s)|__:|\|[^|\s])/;

/** What stands behind "..": a note's words, an entry of a bibliography, an address, a comment. */
export function entry(walk: Walk, to: number, column: number, around: Around, nested: Nested): boolean {
  const { at } = walk;
  const text = textAt(walk, at);
  if (!/^\.\.(?:\s|$)/.test(text)) return false;
  // Two points alone are a comment of no words, which takes nothing along.
  const isEmpty = text === '..' && (at + 1 >= to || isBlank(walk, at + 1));
  const end = isEmpty ? at + 1 : bodyEnd(walk, at + 1, to, column);
  const found = labelled.exec(text);
  if (found) {
    const label = found[1] as string;
    const isNote = /^(?:\d|[#*])/.test(label) && !/^\d+[^\d]/.test(label);
    const own = leastColumn(walk, at + 1, end) ?? column + 3;
    beginBehind(walk, at, found[0].length, own);
    const place = isNote
      ? { ...around, note: noteLabel({ counts: walk.defined, taken: walk.taken }, label) }
      : { ...around, item: true };
    nested(walk, end, own, place);
  } else if (!hidden.test(text)) {
    const raw = { start: walk.starts[at] as number, end: walk.ends[end - 1] as number };
    walk.draft.comments.push({ raw, text: walk.raw.slice(raw.start + 2, raw.end) });
  }
  walk.at = end;
  return true;
}
