import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { addLines, type Walk } from './walk.ts';

const stars = /^(\*+)(?:[ \t]+|$)/;
const before =
  /^(?:(?:TODO|DONE|NEXT|WAIT|WAITING|HOLD|STARTED|CANCELL?ED|PROJ|LOOP|STRT|KILL|IDEA)(?:[ \t]+|$))?(?:\[#[A-Z0-9]\][ \t]*)?/;
const tags = /(?:^|[ \t]+)(:(?:[\p{L}\p{N}_@#%]+:)+)$/u;

/** `** TODO [#A] The words :tag:`; what stands below one that is commented out or not exported is no prose. */
export function headline(walk: Walk, to: number, around: Around): boolean {
  const text = walk.texts[walk.at] as string;
  const found = walk.indents[walk.at] === 0 ? stars.exec(text) : null;
  if (found === null) return false;
  const depth = (found[1] as string).length;
  walk.note = null;
  walk.items.length = 0;
  const tagged = tags.exec(text);
  const end = tagged?.index ?? text.length;
  const head = found[0].length + (before.exec(text.slice(found[0].length))?.[0].length ?? 0);
  const { start } = walk.lines[walk.at] as Span;
  walk.at++;
  if (/:noexport:/i.test(tagged?.[1] ?? '') || /^COMMENT(?:\s|$)/.test(text.slice(head))) skipBelow(walk, to, depth);
  else if (head < end)
    addLines(walk, [{ start: start + head, end: start + end }], { ...around, note: null }, 'heading', {
      depth: Math.min(6, depth),
    });
  return true;
}

/** Goes on to the next headline that is not below this one. */
function skipBelow(walk: Walk, to: number, depth: number): void {
  for (; walk.at < to; walk.at++) {
    const text = walk.texts[walk.at] as string;
    const found = walk.indents[walk.at] === 0 ? stars.exec(text) : null;
    if (found && (found[1] as string).length <= depth) return;
  }
}
