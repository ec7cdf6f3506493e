import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { type BlockAttributes, isQuoting, setAside } from './attributes.ts';
import { sign } from './signing.ts';
import { table } from './table.ts';
import { addLines, closingLine, type Walk } from './walk.ts';

/**
 * Reads the block between the line one is at and the next like it. Where nothing closes it, it is being written: its line counts
 * for nothing, and what follows is read as if it was not there, but for what is set as it stands, which ends with its paragraph.
 */
export function delimited(
  walk: Walk,
  to: number,
  around: Around,
  said: BlockAttributes | null,
  blocks: (walk: Walk, to: number, around: Around) => void,
): void {
  const text = walk.texts[walk.at] as string;
  const mark = text[0] as string;
  const close = closingLine(walk, mark === '`' ? (/^`+/.exec(text)?.[0] ?? text) : text, to);
  const end = close < 0 ? paragraphBelow(walk, to) : close;
  const from = walk.at + 1;
  const after = close < 0 ? end : close + 1;
  const style = said?.style ?? '';
  walk.at = from;
  if (/[`.+/]/.test(mark) || /^-{4}/.test(text) || setAside.test(style)) {
    if (style === 'verse' || style === 'quote') verse(walk, end, said as BlockAttributes, around);
  } else if (/[|,:!]/.test(mark)) table(walk, end, around, mark);
  else if (style === 'verse') verse(walk, end, said as BlockAttributes, around);
  else if (mark === '_' || mark === '"' || isQuoting(style)) {
    if (said) sign(walk, said, around);
    blocks(walk, end, { ...around, quotes: around.quotes + 1 });
  } else blocks(walk, end, around);
  walk.at = after;
  walk.said = null;
}

function paragraphBelow(walk: Walk, to: number): number {
  let end = walk.at + 1;
  while (end < to && walk.texts[end] !== '') end++;
  return end;
}

/** Lines that are kept as they are, stanza by stanza. */
function verse(walk: Walk, end: number, said: BlockAttributes, around: Around): void {
  sign(walk, said, around);
  let stanza: Span[] = [];
  for (let n = walk.at; n <= end; n++) {
    if (n < end && walk.texts[n] !== '') stanza.push(walk.lines[n] as Span);
    else {
      if (stanza.length > 0)
        addLines(walk, stanza, { ...around, quotes: around.quotes + 1 }, undefined, { wrap: '\n' });
      stanza = [];
    }
  }
}
